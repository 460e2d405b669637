import { elides, glyphOf, insideWord, markAt, type Side, sideOf } from './glyphs.ts';
import { isDigitCode, isSpaceCode, isWordCode } from './tokens.ts';

/** One mark in a paragraph; offsets relative to the paragraph. */
export interface FoundMark {
  readonly start: number;
  readonly end: number;
  readonly written: string;
}

/** One run of quotation marks in one paragraph; offsets relative to the paragraph, marks included. */
export interface Run {
  readonly open: FoundMark | null;
  readonly close: FoundMark | null;
  /** Where there is no opening mark: behind the run before it, or 0. */
  readonly start: number;
  /** Where there is no closing mark: the next opening mark, the end of the run outside it, or the paragraph's end. */
  readonly end: number;
  /** 1 for an outer run. */
  readonly level: number;
}

interface Candidate extends FoundMark {
  readonly single: boolean;
  readonly side: Side;
  /** What it does if nothing in the stack speaks against it. */
  readonly turn: 'open' | 'close' | 'either';
  /** A closing single after punctuation or before it: not an apostrophe. */
  readonly strong: boolean;
}

interface Open {
  readonly mark: Candidate;
  readonly level: number;
}

/** Whether a double mark after a digit is a prime: feet and inches, not speech. */
const afterDigit = (text: string, at: number, start: number): boolean =>
  at > start && isDigitCode(text.charCodeAt(at - 1));

function turnOf(faces: 'open' | 'close' | 'both', side: Side): Candidate['turn'] {
  if (faces === 'both') return side === 'open' || side === 'close' ? side : 'either';
  if (faces === 'open') return side === 'close' ? 'close' : side === 'neither' ? 'either' : 'open';
  return side === 'open' ? 'either' : 'close';
}

const punctuation = (code: number): boolean =>
  code === 44 || code === 46 || code === 63 || code === 33 || code === 59 || code === 0x2026 || code === 0x2014;

/** All marks of a paragraph that are not plainly apostrophes or primes. */
function candidates(text: string, start: number, end: number): Candidate[] {
  const found: Candidate[] = [];
  for (let at = start; at < end; at += 1) {
    const written = markAt(text, at, end);
    if (written === '') continue;
    const stop = at + written.length;
    const glyph = glyphOf(written);
    const side = sideOf(text, at, written.length, start, end);
    if (glyph.single) {
      if (insideWord(text, at, start, end) && written !== '‹' && written !== '›') continue;
      if (side === 'open' && written !== '`' && elides(text, at, end)) continue;
      if (afterDigit(text, at, start) && stop < end && isDigitCode(text.charCodeAt(stop))) continue;
    }
    const before = at > start ? text.charCodeAt(at - 1) : 32;
    // class="x": the value of an attribute of mark-up, no words of anybody.
    if (before === 61 && (written === '"' || written === "'" || written === '”' || written === '“')) {
      const other = text.slice(stop, Math.min(end, stop + 300)).search(/["'”“]/);
      if (other >= 0) at = stop + other;
      continue;
    }
    // (”): a face or a dropped note, no quotation.
    if (before === 40 && stop < end && text.charCodeAt(stop) === 41) continue;
    const after = stop < end ? text.charCodeAt(stop) : 32;
    found.push({
      start: at - start,
      end: stop - start,
      written,
      single: glyph.single,
      side,
      turn: turnOf(glyph.faces, side),
      strong:
        punctuation(before) ||
        before === 0x201d ||
        before === 34 ||
        (!isSpaceCode(before) && !isSpaceCode(after) && !isWordCode(after)),
    });
    at = stop - 1;
  }
  return found;
}

/** Words whose last letter an apostrophe stands for: goin’, an’, o’, th’, ol’. */
const clipped = /(?:^|[^a-z])(?:[a-z]{2,}in|an|o|th|ol)$/i;

/** How many marks ahead a decision looks: more than any real paragraph has, few enough to stay linear. */
const lookahead = 100;

class Pairing {
  readonly runs: Run[] = [];
  readonly #stack: Open[] = [];

  constructor(
    readonly text: string,
    readonly start: number,
    readonly end: number,
    readonly marks: readonly Candidate[],
  ) {}

  #char(at: number): number {
    return this.text.charCodeAt(this.start + at);
  }

  #horizon(from: number): number {
    return Math.min(this.marks.length, from + lookahead);
  }

  #indexOfOpen(single: boolean): number {
    for (let index = this.#stack.length - 1; index >= 0; index -= 1) {
      if (this.#stack[index]!.mark.single === single) return index;
    }
    return -1;
  }

  #open(mark: Candidate): void {
    this.#stack.push({ mark, level: this.#stack.length + 1 });
  }

  /** Ends every run above `index` as never closed; straight singles among them were apostrophes. */
  #abandonAbove(index: number, end: number): void {
    while (this.#stack.length > index + 1) {
      const open = this.#stack.pop()!;
      if (open.mark.written === "'") continue;
      let last = end;
      while (last > open.mark.end && isSpaceCode(this.#char(last - 1))) last -= 1;
      this.runs.push({ open: open.mark, close: null, start: open.mark.start, end: last, level: open.level });
    }
  }

  /** A closing mark without an opening one: the run begins behind the run before it. */
  #unopened(mark: Candidate, level: number): void {
    let start = 0;
    for (const run of this.runs) if (run.level <= level) start = Math.max(start, run.end);
    while (start < mark.start && isSpaceCode(this.#char(start))) start += 1;
    this.runs.push({ open: null, close: mark, start, end: mark.end, level });
  }

  #close(index: number, mark: Candidate): void {
    this.#abandonAbove(index, mark.start);
    const open = this.#stack.pop()!;
    this.runs.push({ open: open.mark, close: mark, start: open.mark.start, end: mark.end, level: open.level });
  }

  /** Whether the marks from `from` on close this new run and the one it would stand in. */
  #nests(from: number, depth: number): boolean {
    let balance = depth + 1;
    for (let index = from; index < this.#horizon(from); index += 1) {
      const mark = this.marks[index]!;
      if (mark.single) continue;
      if (mark.turn === 'open') {
        balance += 1;
      } else if (mark.turn === 'close' || mark.side !== 'neither') {
        balance -= 1;
        if (balance === 0) return true;
        if (balance === 1 && depth === 1) {
          // The inner run is closed; is the outer one before a further run opens?
          const next = this.marks.slice(index + 1, index + 1 + lookahead).find((later) => !later.single);
          return next !== undefined && next.turn === 'close';
        }
      }
    }
    return false;
  }

  #closerAhead(from: number, single: boolean): boolean {
    for (let index = from; index < this.#horizon(from); index += 1) {
      const mark = this.marks[index]!;
      if (mark.single !== single) continue;
      if (mark.turn === 'open') return false;
      if (mark.turn === 'close' || mark.side === 'close') return true;
    }
    return false;
  }

  #strongSingleAhead(from: number): boolean {
    for (let index = from; index < this.#horizon(from); index += 1) {
      const mark = this.marks[index]!;
      if (!mark.single) continue;
      if (mark.turn === 'open') return false;
      if (mark.strong) return true;
    }
    return false;
  }

  #double(mark: Candidate, position: number): void {
    const open = this.#indexOfOpen(false);
    const inches = mark.written === '"' || mark.written === "''" || mark.written === '”';
    if (inches && mark.side !== 'open' && afterDigit(this.text, this.start + mark.start, this.start)) {
      if (open < 0 || (mark.written !== '”' && this.#closerAhead(position + 1, false))) return;
    }
    if (mark.turn === 'close' || (mark.turn === 'either' && open >= 0)) {
      if (open >= 0) {
        this.#close(open, mark);
        return;
      }
      const single = this.#indexOfOpen(true);
      if (mark.turn === 'close' && single >= 0 && !this.#closerAhead(position + 1, true)) {
        this.#close(single, mark);
        return;
      }
      if (mark.turn === 'close') {
        this.#unopened(mark, this.#stack.length + 1);
        return;
      }
    }
    if (mark.turn === 'either' && glyphOf(mark.written).faces === 'close' && !this.#closerAhead(position + 1, false)) {
      this.#unopened(mark, 1);
      return;
    }
    if (open >= 0 && !this.#nests(position + 1, 1)) {
      // The run that is open was never closed: it ends where this one begins.
      this.#abandonAbove(-1, mark.start);
    }
    this.#open(mark);
  }

  #single(mark: Candidate, position: number): void {
    const open = this.#indexOfOpen(true);
    const opening = mark.turn === 'open' || (mark.turn === 'either' && mark.side !== 'close' && open < 0);
    if (opening) {
      const sure = mark.written === '‘' || mark.written === '‚' || mark.written === '‹' || mark.written === '‛';
      if (!sure && !this.#singleCloses(position + 1)) return;
      if (open >= 0 && open === this.#stack.length - 1 && !sure) return;
      this.#open(mark);
      return;
    }
    if (open < 0) return;
    if (open < this.#stack.length - 1 && !(mark.strong && !this.#closerAhead(position + 1, false))) return;
    if (!mark.strong && this.#isApostrophe(mark) && this.#strongSingleAhead(position + 1)) return;
    this.#close(open, mark);
  }

  /** Whether a single that opens here is closed before the double round it is. */
  #singleCloses(from: number): boolean {
    let depth = 0;
    const inside = this.#indexOfOpen(false) >= 0;
    for (let index = from; index < this.#horizon(from); index += 1) {
      const mark = this.marks[index]!;
      if (mark.single) {
        if (depth === 0 && mark.turn !== 'open' && mark.side !== 'open') return true;
      } else if (mark.turn === 'open') {
        depth += 1;
      } else if (depth > 0) {
        depth -= 1;
      } else if (inside) {
        return false;
      }
    }
    return false;
  }

  /** Plural possessives and clipped words inside a single run: the workers’ rights, goin’ home. */
  #isApostrophe(mark: Candidate): boolean {
    const before = this.#char(mark.start - 1) | 32;
    if (before === 115) return true;
    return clipped.test(this.text.slice(Math.max(this.start, this.start + mark.start - 12), this.start + mark.start));
  }

  read(): readonly Run[] {
    this.marks.forEach((mark, position) => {
      if (
        mark.written === "''" &&
        mark.side !== 'open' &&
        this.#indexOfOpen(false) < 0 &&
        this.#indexOfOpen(true) >= 0
      ) {
        this.#single({ ...mark, end: mark.start + 1, written: "'", single: true }, position);
        if (this.#indexOfOpen(true) >= 0)
          this.#single({ ...mark, start: mark.start + 1, written: "'", single: true }, position);
        return;
      }
      if (mark.single) this.#single(mark, position);
      else this.#double(mark, position);
    });
    this.#closeWithOtherGlyph();
    this.#abandonAbove(-1, this.end - this.start);
    return this.runs.filter((run) => this.#hasWord(run)).sort((a, b) => a.start - b.start || b.end - a.end);
  }

  /** A double run left open may have been closed by a single mark: “We agree,' he said. */
  #closeWithOtherGlyph(): void {
    const open = this.#stack[0];
    if (this.#stack.length !== 1 || open === undefined || open.mark.single) return;
    const closer = this.marks.find(
      (mark) =>
        mark.single && mark.start > open.mark.end && mark.side === 'close' && punctuation(this.#char(mark.start - 1)),
    );
    if (closer !== undefined && !this.runs.some((run) => run.start < closer.end && closer.start < run.end))
      this.#close(0, closer);
  }

  #hasWord(run: Run): boolean {
    const from = run.open?.end ?? run.start;
    const to = run.close?.start ?? run.end;
    for (let at = from; at < to; at += 1) if (isWordCode(this.#char(at))) return true;
    return false;
  }
}

/**
 * Pairs the quotation marks of the paragraph `[start, end)` of `text`: every style, nested, unclosed and unopened
 * runs, with apostrophes and primes left out. Runs come in the order of their start, outer before inner. Never throws.
 */
export function pairMarks(text: string, start: number, end: number): readonly Run[] {
  const marks = candidates(text, start, end);
  return marks.length === 0 ? [] : new Pairing(text, start, end, marks).read();
}

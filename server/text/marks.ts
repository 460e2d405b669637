import { glyphOf } from './glyphs.ts';
import { afterDigit, type Candidate, candidates, type FoundMark, isPunctuation } from './markCandidates.ts';
import { closerAhead, nestsAhead, singleClosesAhead, strongSingleAhead } from './marksAhead.ts';
import { isSpaceCode, isWordCode } from './tokens.ts';

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

interface Open {
  readonly mark: Candidate;
  readonly level: number;
}

/** Words whose last letter an apostrophe stands for: goin’, an’, o’, th’, ol’. */
const clipped = /(?:^|[^a-z])(?:[a-z]{2,}in|an|o|th|ol)$/i;

/** Quotations within quotations beyond this depth are marks that lost their partners. */
const deepest = 6;

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

  #indexOfOpen(single: boolean): number {
    for (let index = this.#stack.length - 1; index >= 0; index -= 1) {
      if (this.#stack[index]!.mark.single === single) return index;
    }
    return -1;
  }

  #open(mark: Candidate): void {
    // Nobody quotes so deep: these marks were never closed.
    if (this.#stack.length >= deepest) this.#abandonAbove(-1, mark.start);
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
    for (let at = this.runs.length - 1; at >= 0 && start === 0; at -= 1) {
      // Runs are noted as they end, so the last one that stands no deeper ends last.
      if (this.runs[at]!.level <= level) start = this.runs[at]!.end;
    }
    while (start < mark.start && isSpaceCode(this.#char(start))) start += 1;
    this.runs.push({ open: null, close: mark, start, end: mark.end, level });
  }

  #close(index: number, mark: Candidate): void {
    this.#abandonAbove(index, mark.start);
    const open = this.#stack.pop()!;
    this.runs.push({ open: open.mark, close: mark, start: open.mark.start, end: mark.end, level: open.level });
  }

  #double(mark: Candidate, position: number): void {
    const open = this.#indexOfOpen(false);
    const inches = mark.written === '"' || mark.written === "''" || mark.written === '”';
    if (inches && mark.side !== 'open' && afterDigit(this.text, this.start + mark.start, this.start)) {
      if (open < 0 || (mark.written !== '”' && closerAhead(this.marks, position + 1, false))) return;
    }
    if (mark.turn === 'close' || (mark.turn === 'either' && open >= 0)) {
      if (open >= 0) {
        this.#close(open, mark);
        return;
      }
      const single = this.#indexOfOpen(true);
      if (mark.turn === 'close' && single >= 0 && !closerAhead(this.marks, position + 1, true)) {
        this.#close(single, mark);
        return;
      }
      if (mark.turn === 'close') {
        this.#unopened(mark, this.#stack.length + 1);
        return;
      }
    }
    if (
      mark.turn === 'either' &&
      glyphOf(mark.written).faces === 'close' &&
      !closerAhead(this.marks, position + 1, false)
    ) {
      this.#unopened(mark, 1);
      return;
    }
    if (open >= 0 && !nestsAhead(this.marks, position + 1)) {
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
      if (!sure && !singleClosesAhead(this.marks, position + 1, this.#indexOfOpen(false) >= 0)) return;
      if (open >= 0 && open === this.#stack.length - 1 && !sure) return;
      this.#open(mark);
      return;
    }
    if (open < 0) return;
    if (open < this.#stack.length - 1 && !(mark.strong && !closerAhead(this.marks, position + 1, false))) return;
    if (!mark.strong && this.#isApostrophe(mark) && strongSingleAhead(this.marks, position + 1)) return;
    this.#close(open, mark);
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
        mark.single && mark.start > open.mark.end && mark.side === 'close' && isPunctuation(this.#char(mark.start - 1)),
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

import type { Span } from '../text/span.ts';
import { shape } from '../text/tokens.ts';
import type { Clause } from './clause.ts';
import type { Cue } from './cue.ts';
import type { Cues } from './cues.ts';
import { itemEnd, itemStart } from './reading.ts';
import { readBefore } from './reportBefore.ts';
import { readBehind } from './reportBehind.ts';
import { cueParts } from './reportCue.ts';
import { askAbout, frameOf, type Looked, lookAt } from './reportLook.ts';
import { type Chosen, chooseReading, possibleWays } from './reportModel.ts';
import { clearParts, makeParts, reading } from './reportParts.ts';

/** A cue with what it brings in. */
export interface Report {
  readonly cue: Cue;
  /** What the source is reported to say, as offsets relative to the paragraph; null when it cannot be told apart. */
  readonly content: readonly Span[] | null;
  /** Probability that the cue brings in what somebody said, 0 to 1. */
  readonly sure: number;
  /** It does so without a quotation too. */
  readonly reports: boolean;
}

/** Probabilities from which on a verb stays a cue, and reports: one the rules know, one they do not, one without a source or with *I*. */
const certain = { cue: 0.3, known: 0.65, more: 0.75, bare: 0.85 };

const parts = makeParts();

/** The cues of a clause with what they bring in, in the order of the text. */
export function reportsOf(clause: Clause, { found, more }: Cues, headline: boolean): readonly Report[] {
  if (found.length + more.length === 0) return [];
  const looked = lookAt(clause, headline);
  const reports: Report[] = [];
  for (const cue of found) {
    const { index, sure } = chosen(looked, cue, found);
    if (sure < certain.cue && cue.kind === 'verb' && !besideQuotation(clause, cue)) continue;
    const content = index < 0 ? null : contentOf(clause, index);
    const enough = isSomebody(clause, cue) ? certain.known : certain.bare;
    reports.push({ cue, content, sure, reports: content !== null && sure >= enough });
  }
  for (const cue of more) {
    const { index, sure } = chosen(looked, cue, found);
    if (sure < (isSomebody(clause, cue) ? certain.more : certain.bare)) continue;
    const content = contentOf(clause, index);
    if (content === null) continue;
    const behind = reports.findIndex((one) => one.cue.from > cue.from);
    reports.splice(behind < 0 ? reports.length : behind, 0, { cue, content, sure, reports: true });
  }
  return reports;
}

/** The best reading of the cue; `found` are the cues of its clause. */
function chosen(looked: Looked, cue: Cue, found: readonly Cue[]): Chosen {
  clearParts(parts);
  const asking = askAbout(parts, looked, cue, found);
  cueParts(asking);
  const ways = possibleWays(parts);
  if (ways & (1 << reading.behind)) readBehind(asking);
  if (ways & ((1 << reading.before) | (1 << reading.around))) readBefore(asking, (ways & (1 << reading.around)) !== 0);
  return chooseReading(parts);
}

/** Whether the cue has a source other than who writes: *I* and *we* outside quotations are seldom reported on. */
function isSomebody(clause: Clause, { source }: Cue): boolean {
  if (source === null) return false;
  if (source.kind !== 'pronoun') return true;
  const word = clause.lower(source.from);
  return word !== 'i' && word !== 'we';
}

/** Whether the cue with its source stands next to a quotation, before a colon or at the end of its sentence. */
function besideQuotation(clause: Clause, cue: Cue): boolean {
  const { from, to } = frameOf(cue);
  const { unit } = clause;
  if (to + 2 >= unit.to || clause.code(to + 1) === 58) return true;
  for (let at = from - 3; at < from; at += 1) if (clause.quoted(at)) return true;
  for (let at = to + 1; at <= to + 3; at += 1) if (clause.quoted(at)) return true;
  return false;
}

/** The spans of a reading, or null where they hold no word. */
function contentOf(clause: Clause, index: number): readonly Span[] | null {
  const spans: Span[] = [];
  for (let at = 5 * index; at < 5 * index + 4; at += 2) {
    if (parts.spans[at]! < 0) continue;
    const span = trimmed(clause, parts.spans[at]!, parts.spans[at + 1]!);
    if (span !== null) spans.push(span);
  }
  return spans.length === 0 ? null : spans;
}

/** The positions `first` to `last`, both inclusive, without punctuation at their ends. */
function trimmed(clause: Clause, first: number, last: number): Span | null {
  let [from, to] = [first, last];
  while (to >= from && !closes(clause, to)) to -= 1;
  while (from <= to && !opens(clause, from)) from += 1;
  if (from > to) return null;
  const { reading } = clause;
  return { start: itemStart(reading, reading.items[from]!), end: itemEnd(reading, reading.items[to]!) };
}

const closes = (clause: Clause, at: number): boolean =>
  clause.quoted(at) ||
  clause.shape(at, shape.word | shape.possessive) ||
  clause.code(at) === 41 ||
  clause.code(at) === 37;

const opens = (clause: Clause, at: number): boolean => {
  if (clause.quoted(at) || clause.word(at)) return true;
  const code = clause.code(at);
  return code === 36 || code === 163 || code === 40;
};

import type { Span } from '../text/span.ts';
import { shape } from '../text/tokens.ts';
import type { Clause } from './clause.ts';
import type { Cue } from './cue.ts';
import type { Cues } from './cues.ts';
import { itemEnd, itemStart } from './reading.ts';
import { readBefore } from './reportBefore.ts';
import { readBehind } from './reportBehind.ts';
import { cueParts } from './reportCue.ts';
import { askAbout, type Looked, lookAt } from './reportLook.ts';
import { type Chosen, chooseReading, mayReport } from './reportModel.ts';
import { clearParts, makeParts } from './reportParts.ts';

/** A cue with what it brings in. */
export interface Report {
  readonly cue: Cue;
  /** What the source is reported to say, as offsets relative to the paragraph; null when it cannot be told apart. */
  readonly content: readonly Span[] | null;
  /** The cue reports without a quotation too. */
  readonly reports: boolean;
}

/** Probabilities from which on a cue reports: one the rules know, one they do not, and one without a source. */
const certain = { known: 0.6, more: 0.7, bare: 0.8 };

const parts = makeParts();

/** The cues of a clause with what they bring in, in the order of the text. */
export function reportsOf(clause: Clause, { found, more }: Cues, headline: boolean): readonly Report[] {
  if (found.length + more.length === 0) return [];
  const looked = lookAt(clause, headline);
  const reports: Report[] = found.map((cue) => {
    const { index, sure } = chosen(looked, cue, found);
    const content = index < 0 ? null : contentOf(clause, index);
    return { cue, content, reports: content !== null && sure >= (cue.source === null ? certain.bare : certain.known) };
  });
  for (const cue of more) {
    const { index, sure } = chosen(looked, cue, found);
    if (sure < (cue.source === null ? certain.bare : certain.more)) continue;
    const content = contentOf(clause, index);
    if (content === null) continue;
    const behind = reports.findIndex((one) => one.cue.from > cue.from);
    reports.splice(behind < 0 ? reports.length : behind, 0, { cue, content, reports: true });
  }
  return reports;
}

/** The best reading of the cue; `found` are the cues of its clause. */
function chosen(looked: Looked, cue: Cue, found: readonly Cue[]): Chosen {
  clearParts(parts);
  const asking = askAbout(parts, looked, cue, found);
  cueParts(asking);
  if (!mayReport(parts)) return nothing;
  readBehind(asking);
  readBefore(asking);
  return chooseReading(parts);
}

const nothing: Chosen = { index: -1, sure: 0 };

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

import type { ParagraphRole, QuoteKind, Style } from '../model/article.ts';
import { glyphOf } from '../text/glyphs.ts';
import type { Reading } from './reading.ts';

/** What the marks of one paragraph say about house style. */
export interface StyleVotes {
  readonly double: number;
  readonly single: number;
  /** Fragments with the stop inside, and outside, the closing mark. */
  readonly inside: number;
  readonly outside: number;
}

/** Fewest outer marks, and fewest votes on stops, from which a style is read. */
const enough = 3;

const stop = (code: number): boolean => code === 44 || code === 46;

/** Counts the outer marks of one paragraph, and where fragments have their stops: full sentences have them inside in any style. */
export function votesOf(
  text: string,
  base: number,
  role: ParagraphRole,
  reading: Reading,
  quotes: readonly { readonly run: number; readonly kind: QuoteKind }[],
): StyleVotes {
  const votes = { double: 0, single: 0, inside: 0, outside: 0 };
  if (role === 'headline') return votes;
  for (const quote of quotes) {
    const run = reading.runs[quote.run]!;
    if (run.open === null) continue;
    if (glyphOf(run.open.written).single) votes.single += 1;
    else votes.double += 1;
    if (run.close === null || quote.kind === 'direct') continue;
    if (stop(text.charCodeAt(base + run.close.start - 1))) votes.inside += 1;
    else if (stop(text.charCodeAt(base + run.close.end))) votes.outside += 1;
  }
  return votes;
}

/** The style that the text shows, where `wanted` does not say. Marks: the majority of outer marks. Stops: fragments only. */
export function styleOf(
  paragraphs: readonly { readonly votes: StyleVotes }[],
  wanted: { readonly marks?: Style['marks']; readonly punctuation?: Style['punctuation'] },
): Style {
  let [double, single, inside, outside] = [0, 0, 0, 0];
  for (const { votes } of paragraphs) {
    double += votes.double;
    single += votes.single;
    inside += votes.inside;
    outside += votes.outside;
  }
  const outer = double + single < enough ? 'unknown' : double >= single ? 'double' : 'single';
  const votes = inside + outside;
  const side =
    votes < enough ? 'unknown' : inside >= votes * 0.75 ? 'us' : outside >= votes * 0.75 ? 'british' : 'unknown';
  return {
    marks: wanted.marks === undefined || wanted.marks === 'unknown' ? outer : wanted.marks,
    punctuation: wanted.punctuation === undefined || wanted.punctuation === 'unknown' ? side : wanted.punctuation,
  };
}

import type { ParagraphRole, QuoteKind, Style } from '../model/article.ts';
import { holdsSentenceEnd } from '../text/fragment.ts';
import { glyphOf } from '../text/glyphs.ts';
import type { Reading } from './reading.ts';
import { spellingVotesOf } from './spellingVotes.ts';

/** What the marks of one paragraph say about house style. */
export interface StyleVotes {
  readonly double: number;
  readonly single: number;
  /** Fragments with the stop inside, and outside, the closing mark. */
  readonly inside: number;
  readonly outside: number;
  /** Whole sentences with the stop outside: no American has it there. */
  readonly wholeOutside: number;
}

/** Fewest outer marks, fewest votes on stops, and fewest spellings and dates from which a style is read. */
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
  const votes = { double: 0, single: 0, inside: 0, outside: 0, wholeOutside: 0 };
  if (role === 'headline') return votes;
  for (const quote of quotes) {
    const run = reading.runs[quote.run]!;
    if (run.open === null) continue;
    if (glyphOf(run.open.written).single) votes.single += 1;
    else votes.double += 1;
    if (run.close === null) continue;
    if (quote.kind === 'direct') {
      if (stop(text.charCodeAt(base + run.close.end))) votes.wholeOutside += 1;
      continue;
    }
    const words = { from: base + run.open.end, to: base + run.close.start };
    if (stop(text.charCodeAt(words.to - 1))) {
      if (!holdsSentenceEnd(text, words.from, words.to)) votes.inside += 1;
    } else if (stop(text.charCodeAt(base + run.close.end))) votes.outside += 1;
  }
  return votes;
}

/** House style as far as it is set. */
export interface WantedStyle {
  readonly marks?: Style['marks'] | undefined;
  readonly punctuation?: Style['punctuation'] | undefined;
}

/** One paragraph as style is read from it. */
interface Written {
  readonly start: number;
  readonly local: { readonly votes: StyleVotes; readonly reading: Reading };
}

/**
 * The style that the text shows, where `wanted` does not say. Marks: the majority of outer marks. Stops: fragments only;
 * where these do not tell, spelling and dates that all are of one side of the Atlantic.
 */
export function styleOf(text: string, paragraphs: readonly Written[], wanted: WantedStyle): Style {
  let [double, single, inside, outside, whole] = [0, 0, 0, 0, 0];
  for (const { local } of paragraphs) {
    double += local.votes.double;
    single += local.votes.single;
    inside += local.votes.inside;
    outside += local.votes.outside;
    whole += local.votes.wholeOutside;
  }
  const outer = double + single < enough ? 'unknown' : double >= single ? 'double' : 'single';
  return {
    marks: wanted.marks === undefined || wanted.marks === 'unknown' ? outer : wanted.marks,
    punctuation:
      wanted.punctuation ??
      sideOfStops(inside, outside) ??
      unopposed(sideOfSpelling(text, paragraphs), inside, outside + whole),
  };
}

function sideOfStops(inside: number, outside: number): Style['punctuation'] | null {
  const votes = inside + outside;
  if (votes < enough) return null;
  return inside >= votes * 0.75 ? 'us' : outside >= votes * 0.75 ? 'british' : null;
}

/** A style told by spelling, unless the few stops there are stand on the other side: international copy mixes them. */
function unopposed(side: Style['punctuation'], inside: number, outside: number): Style['punctuation'] {
  const [like, against] = side === 'us' ? [inside, outside] : [outside, inside];
  return against >= 2 && against > like ? 'unknown' : side;
}

function sideOfSpelling(text: string, paragraphs: readonly Written[]): Style['punctuation'] {
  let [american, british] = [0, 0];
  for (const { start, local } of paragraphs) {
    const votes = spellingVotesOf(text, start, local.reading);
    american += votes.american;
    british += votes.british;
  }
  if (american >= enough && british === 0) return 'us';
  return british >= enough && american === 0 ? 'british' : 'unknown';
}

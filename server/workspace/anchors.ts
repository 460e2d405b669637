import { once } from '../lexicon/once.ts';
import { type CodePoints, codePointsOf } from '../text/codePoints.ts';
import { type Evened, evened } from '../text/evened.ts';
import { likeness, resembling } from '../text/resembling.ts';
import { sha256 } from '../text/sha256.ts';
import type { Span } from '../text/span.ts';
import { type QuoteSelector, type Selectors, wordsAt } from './selectors.ts';

/** Finds the words of annotations in one text. */
export interface Anchors {
  readonly hash: string;
  readonly points: CodePoints;
  /** The selectors of a place. */
  at(span: Span): Selectors;
  /**
   * Where the words of an annotation stand, which was written for the text of that hash; null when they are gone, or
   * when it cannot be told which of several they are. Never a mere look-alike.
   */
  find(selectors: Selectors, hash: string | null): Span | null;
  /** The same for words that came back in the editor: nothing that could be another place is taken. */
  again(selectors: Selectors): Span | null;
}

/** Shorter words stand in many places: only what is around tells them apart. In UTF-16 units, as all lengths here. */
const short = 12;
/** How much of the text around is compared. */
const around = 32;
/** From this likeness on the text on one side is the same. */
const same = 0.8;
/** How likely the better of several places must be, and how much better than the next. */
const likely = 0.5;
const lead = 0.15;
/** How many letters may have changed: a share of the words, and never more than so many. */
const changedShare = 0.2;
const mostChanged = 40;
/** How far from where they stood changed words are looked for, beside what the text has grown or shrunk by. */
const window = 4000;
/** Beyond so many places of the same words nobody can tell which is meant. */
const mostPlaces = 500;

/** The anchors of a text. What is costly is worked out when first needed. */
export function anchorsIn(text: string): Anchors {
  // Editors keep a byte-order mark to themselves, so positions and hashes are those of the text behind it.
  const lead = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const own = text.slice(lead);
  const points = codePointsOf(own);
  const hash = sha256(own);
  const even = once(() => evened(own));
  return {
    hash,
    points,
    at: ({ start, end }) => {
      const at = { start: Math.max(0, start - lead), end: Math.max(0, end - lead) };
      const position = points.from(at);
      const words = wordsAt(own, at);
      const places = placesOf(even(), words, expected(even(), position, points));
      const alike = places.exact.concat(places.changed).filter(isLikely).length;
      const copies = Math.max(1, places.exact.length + places.changed.length);
      return { position, quote: { ...words, copies, twins: Math.max(1, alike) } };
    },
    find: (selectors, written) => {
      const known = written === hash ? byPosition(own, points, selectors) : null;
      const found = known ?? (selectors.quote === null ? null : byWords(even(), selectors, points));
      return found === null ? null : { start: found.start + lead, end: found.end + lead };
    },
    again: (selectors) => {
      const found = selectors.quote === null ? null : byWords(even(), selectors, points, true);
      return found === null || own.slice(found.start, found.end) !== selectors.quote?.exact
        ? null
        : { start: found.start + lead, end: found.end + lead };
    },
  };
}

/** The place that the positions give, if the words stand there. */
function byPosition(text: string, points: CodePoints, { position, quote }: Selectors): Span | null {
  const at = position === null ? null : points.to(position);
  if (at === null || at.start === at.end) return null;
  return quote === null || plain(text.slice(at.start, at.end)) === plain(quote.exact) ? at : null;
}

/** All places where words stand, up to a number of them. */
function exactly(text: string, words: string): readonly Span[] {
  const places: Span[] = [];
  for (let at = text.indexOf(words); at >= 0 && places.length < mostPlaces; at = text.indexOf(words, at + 1))
    places.push({ start: at, end: at + words.length });
  return places;
}

const plain = (text: string): string => evened(text).text;

interface Place extends Span {
  /** Likeness of what stands before and behind, 0 to 1. */
  readonly before: number;
  readonly behind: number;
}

function byWords(even: Evened, { position, quote }: Selectors, points: CodePoints, careful = false): Span | null {
  const words = plain(quote!.exact);
  if (words.trim() === '') return null;
  const near = expected(even, position, points);
  const { exact, changed } = placesOf(even, quote!, near);
  if (exact.length >= mostPlaces) return null;
  const all = [...exact, ...changed];
  const found = leader(all, near);
  // Words that were changed where they stood may have a copy elsewhere that was not.
  if (found === null || (exact.length > 0 && changed.includes(found))) return null;
  // Where one of several that look alike all around has gone, it may be this one.
  if (all.filter(isLikely).length < quote!.twins && quote!.twins > 1) return null;
  if (!isSure(found, words, quote!, exact.length)) return null;
  const alone = all.length === 1 && quote!.copies === 1;
  if (careful && !alone && Math.min(found.before, found.behind) < same) return null;
  return { start: even.from[found.start]!, end: endOf(even, found.end) };
}

type Words = Pick<QuoteSelector, 'exact' | 'prefix' | 'suffix'>;

/** All places where words stand, and those near to where they stood at which they do with a few letters changed. */
function placesOf(
  even: Evened,
  quote: Words,
  near: number | null,
): { readonly exact: readonly Place[]; readonly changed: readonly Place[] } {
  const words = plain(quote.exact);
  if (words.trim() === '') return { exact: [], changed: [] };
  const placeAt = placing(even.text, quote);
  const exact = exactly(even.text, words);
  return { exact: exact.map(placeAt), changed: nearly(even.text, words, near, exact).map(placeAt) };
}

/** Whether a place may be that of the words by what is around it. */
const isLikely = ({ before, behind }: Place): boolean =>
  before + behind >= 2 * likely || before >= same || behind >= same;

/** Whether a place that is ahead of all others may be taken for that of the words. `exact`: how often they stand unchanged. */
function isSure({ before, behind }: Place, words: string, { copies }: QuoteSelector, exact: number): boolean {
  const [weaker, stronger] = before < behind ? [before, behind] : [behind, before];
  if (words.length < (exact === 0 ? 2 * short : short)) return weaker >= same;
  if (exact > 1) return weaker + stronger >= 2 * likely;
  // Of twins one is left: whether it is this one, only what is around can tell.
  if (exact === 1) return copies === 1 || weaker >= same;
  return copies === 1 && stronger >= same && weaker >= likely;
}

/** Behind the last unit, not before the next: what evening left out between them belongs to neither. */
const endOf = (even: Evened, end: number): number => even.from[end - 1]! + 1;

/**
 * The place whose surroundings agree best, if it is clearly ahead of all others; where others are likely too it must
 * also be the nearest to where the words stood.
 */
function leader(places: readonly Place[], near: number | null): Place | null {
  const agreed = ({ before, behind }: Place): number => (before + behind) / 2;
  const [best, ...others] = [...places].sort((a, b) => agreed(b) - agreed(a));
  if (best === undefined || others.some((other) => agreed(best) - agreed(other) < lead)) return null;
  const rivals = others.filter(isLikely);
  if (rivals.length === 0) return best;
  if (near === null) return null;
  const far = ({ start }: Place): number => Math.abs(start - near);
  return rivals.every((rival) => far(rival) > far(best)) ? best : null;
}

/** Where the words would stand now if the text had changed evenly, in units of the evened text; null when nobody says. */
function expected(even: Evened, position: Span | null, points: CodePoints): number | null {
  if (position === null) return null;
  const at = points.to({ start: Math.min(Math.max(0, position.start), points.length), end: points.length });
  const offset = at?.start ?? 0;
  let low = 0;
  let high = even.text.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (even.from[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The places, near to where they stood, at which the words stand with a few letters changed; over none of `exact`. */
function nearly(text: string, words: string, near: number | null, exact: readonly Span[]): readonly Span[] {
  const most = Math.min(mostChanged, Math.floor(words.length * changedShare));
  const from = near === null ? 0 : Math.max(0, near - window);
  const to = near === null ? 2 * window : near + words.length + window;
  return resembling(text, from, Math.min(text.length, to), words, most).filter(
    (each) => !exact.some(({ start, end }) => start < each.end && each.start < end),
  );
}

/** Compares the surroundings of a place in the evened text with those that were kept. */
function placing(text: string, { prefix, suffix }: Words): (span: Span) => Place {
  const before = plain(prefix).slice(-around);
  const behind = plain(suffix).slice(0, around);
  return ({ start, end }) => ({
    start,
    end,
    before: agreement(before, text.slice(Math.max(0, start - before.length), start), start <= 1),
    behind: agreement(behind, text.slice(end, end + behind.length), end >= text.length - 1),
  });
}

/** Hardly anything to compare proves nothing, but for the start and the end of a text, white space apart. */
function agreement(kept: string, found: string, atEdge: boolean): number {
  if (kept.trim().length < 4) return kept.trim() === found.trim() && (atEdge || kept.trim() !== '') ? 1 : 0;
  return likeness(kept, found);
}

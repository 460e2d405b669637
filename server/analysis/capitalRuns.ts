import { once } from '../lexicon/once.ts';
import { hashWord, shape } from '../text/tokens.ts';
import type { Pieces } from './pieces.ts';
import type { FeatureInput } from './pieceView.ts';
import { Room } from './room.ts';
import { is } from './vocabulary.ts';

const capitalWord = shape.word | shape.capital;

const rooms = { first: new Room(), last: new Room() };

/** First and last piece of the run of capitals that each piece stands in, −1 where it stands in none. */
export interface CapitalRuns {
  readonly first: Int32Array;
  readonly last: Int32Array;
}

/** Small words inside foreign names: Rio *de la* Plata, Anna *van der* Berg. */
const particles = once(
  () => new Set('al bin da das de del della der di dos du el ibn la le ter van von y'.split(' ').map(hashWord)),
);

/** How many particles can stand in a row. */
const longestLink = 2;

const ampersand = 38;

const isCapital = ({ count, shape: form }: Pieces, at: number): boolean =>
  at < count && (form[at]! & capitalWord) === capitalWord;

/** What stands behind an ampersand or particles at `at`; −1 where there are none. */
function afterLink({ text, base, pieces }: FeatureInput, at: number): number {
  if (text.charCodeAt(base + pieces.start[at]!) === ampersand) return at + 1;
  let on = at;
  while (on < pieces.count && on - at < longestLink && particles().has(pieces.hash[on]!)) on += 1;
  return on > at ? on : -1;
}

/** Whether the piece at `next` is the stop of the initial or title before it. */
const isTheirStop = ({ text, base, pieces }: FeatureInput, next: number): boolean =>
  text.charCodeAt(base + pieces.start[next]!) === 46 &&
  (pieces.shape[next]! & shape.spaced) === 0 &&
  ((pieces.flags[next - 1]! & (is.title | is.courtesy)) !== 0 || (pieces.shape[next - 1]! & shape.initial) !== 0);

/** The last piece of the run that begins at `from`. */
function endOf(input: FeatureInput, from: number): number {
  const { pieces, starts, depth } = input;
  const { token } = pieces;
  const inside = depth[token[from]!];
  for (let to = from; ; ) {
    const next = to + 1;
    if (isCapital(pieces, next) && starts[token[next]!] === 0 && depth[token[next]!] === inside) to = next;
    else if (isCapital(pieces, next + 1) && isTheirStop(input, next) && depth[token[next + 1]!] === inside)
      to = next + 1;
    else {
      const on = next < pieces.count ? afterLink(input, next) : -1;
      if (on < 0 || !isCapital(pieces, on) || starts[token[on]!] === 1 || depth[token[on]!] !== inside) return to;
      to = on;
    }
  }
}

/**
 * Finds capitals next to each other in one sentence and quotation, with the stop of an initial or title, an ampersand or
 * the particles of a foreign name between them. Valid until the next call.
 */
export function capitalRuns(input: FeatureInput): CapitalRuns {
  const { pieces } = input;
  const first = rooms.first.take(pieces.count, -1);
  const last = rooms.last.take(pieces.count, -1);
  for (let from = 0; from < pieces.count; from += 1) {
    if (!isCapital(pieces, from)) continue;
    const to = endOf(input, from);
    for (let at = from; at <= to; at += 1) {
      first[at] = from;
      last[at] = to;
    }
    from = to;
  }
  return { first, last };
}

import { once } from '../lexicon/once.ts';
import { hashWord, shape } from '../text/tokens.ts';
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

/**
 * Finds capitals next to each other in one sentence and quotation, with the stop of an initial or title, an ampersand or
 * the particles of a foreign name between them. Valid until the next call.
 */
export function capitalRuns({ text, base, pieces, starts, depth }: FeatureInput): CapitalRuns {
  const first = rooms.first.take(pieces.count, -1);
  const last = rooms.last.take(pieces.count, -1);
  const capital = (at: number): boolean => at < pieces.count && (pieces.shape[at]! & capitalWord) === capitalWord;
  /** What stands behind an ampersand or particles at `at`; −1 where there are none. */
  const afterLink = (at: number): number => {
    if (text.charCodeAt(base + pieces.start[at]!) === ampersand) return at + 1;
    let on = at;
    while (on < pieces.count && on - at < longestLink && particles().has(pieces.hash[on]!)) on += 1;
    return on > at ? on : -1;
  };
  const endOf = (from: number): number => {
    const within = (at: number): boolean => depth[pieces.token[at]!] === depth[pieces.token[from]!];
    for (let to = from; ; ) {
      const next = to + 1;
      if (capital(next) && starts[pieces.token[next]!] === 0 && within(next)) to = next;
      else if (
        capital(next + 1) &&
        text.charCodeAt(base + pieces.start[next]!) === 46 &&
        (pieces.shape[next]! & shape.spaced) === 0 &&
        (pieces.flags[to]! & (is.title | is.courtesy) || pieces.shape[to]! & shape.initial) &&
        within(next + 1)
      )
        to = next + 1;
      else {
        const on = next < pieces.count ? afterLink(next) : -1;
        if (on < 0 || !capital(on) || starts[pieces.token[on]!] === 1 || !within(on)) return to;
        to = on;
      }
    }
  };
  for (let from = 0; from < pieces.count; from += 1) {
    if (!capital(from)) continue;
    const to = endOf(from);
    first.fill(from, from, to + 1);
    last.fill(to, from, to + 1);
    from = to;
  }
  return { first, last };
}

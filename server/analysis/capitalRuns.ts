import { shape } from '../text/tokens.ts';
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

/** Finds capitals next to each other in one sentence and quotation, with the stop of an initial or title between them; valid until the next call. */
export function capitalRuns({ text, base, pieces, starts, depth }: FeatureInput): CapitalRuns {
  const first = rooms.first.take(pieces.count, -1);
  const last = rooms.last.take(pieces.count, -1);
  const capital = (at: number): boolean => at < pieces.count && (pieces.shape[at]! & capitalWord) === capitalWord;
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
      else return to;
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

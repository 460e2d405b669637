import { shape } from '../text/tokens.ts';
import type { Pieces } from './pieces.ts';
import type { TaggedName } from './tagger.ts';
import { is } from './vocabulary.ts';

const capitalWord = shape.word | shape.capital;

const isTitle = ({ flags }: Pieces, at: number): boolean =>
  (flags[at]! & (is.title | is.courtesy)) !== 0 && (flags[at]! & is.firstName) === 0;

/**
 * The name without the titles that the tagger took in: a person’s name begins behind them, and what begins with
 * *Spokeswoman* or *Mr* is a person, unless it ends as a body does.
 */
export function untitled(pieces: Pieces, name: TaggedName): TaggedName {
  const { first, last, type } = name;
  const gendered = isTitle(pieces, first) && (pieces.flags[first]! & (is.male | is.female)) !== 0;
  if (type !== 'PERSON' && !(type === 'ORG' && gendered && !(pieces.flags[last]! & is.organisationHead))) return name;
  let from = first;
  // Former President Roe: a word that is no first name may stand before the title.
  const head = isTitle(pieces, first) ? first : pieces.flags[first]! & is.firstName ? -1 : first + 1;
  if (head >= first && head < last && isTitle(pieces, head)) from = head + 1;
  while (from < last && isTitle(pieces, from)) from += 1;
  while (from < last && (pieces.shape[from]! & shape.word) === 0) from += 1;
  if (from === first || (pieces.shape[from]! & capitalWord) !== capitalWord) return name;
  return { ...name, first: from, type: 'PERSON' };
}

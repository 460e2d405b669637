import type { Item } from './gold.ts';
import { jaccard, pairUp } from './matching.ts';
import type { Fault, Tally } from './tally.ts';
import type { Words } from './words.ts';

/** One paragraph's part of a quotation, with its word tokens. */
export interface Piece extends Item {
  readonly tokens: readonly number[];
}

export const similarity = (a: { readonly tokens: readonly number[] }, b: { readonly tokens: readonly number[] }) =>
  jaccard(a.tokens, b.tokens);
const sameEnds = (a: Piece, b: Piece): number =>
  a.tokens[0] === b.tokens[0] && a.tokens.at(-1) === b.tokens.at(-1) ? 1 : 0;
export const isSpeech = (item: Item): boolean => item.kind === 'direct' || item.kind === 'mixed';

/** Cuts quotations at paragraph breaks, on both sides: a running quotation is scored paragraph by paragraph. */
export const pieces = (words: Words, items: readonly Item[]): readonly Piece[] =>
  items
    .filter((item) => item.kind !== 'indirect')
    .flatMap((item) =>
      Array.from(words.text.slice(...item.span).matchAll(/[^\n\r]+/gu), (match): Piece => {
        const start = item.span[0] + match.index;
        const span = [start, start + match[0].length] as const;
        return { ...item, span, tokens: words.within(span) };
      }),
    )
    .filter((piece) => piece.tokens.length > 0);

/** The pieces of one document on both sides, and those of them that are speech and count. */
export interface Sides {
  readonly gold: readonly Piece[];
  readonly system: readonly Piece[];
  readonly goldSpeech: readonly Piece[];
  /** Without those that only meet a gold piece that is neither right nor wrong. */
  readonly systemSpeech: readonly Piece[];
}

export function sidesOf(words: Words, gold: readonly Item[], system: readonly Item[]): Sides {
  const goldPieces = pieces(words, gold);
  const systemPieces = pieces(words, system);
  const goldSpeech = goldPieces.filter((piece) => isSpeech(piece) && !piece.ignore);
  const ignored = goldPieces.filter((piece) => piece.ignore);
  const meets = (piece: Piece, others: readonly Piece[]): boolean =>
    others.some((other) => similarity(other, piece) >= 0.5);
  return {
    gold: goldPieces,
    system: systemPieces,
    goldSpeech,
    systemSpeech: systemPieces.filter(
      (piece) => isSpeech(piece) && (!meets(piece, ignored) || meets(piece, goldSpeech)),
    ),
  };
}

/** Where quotations are, and which of them are speech. */
export function scoreQuotations(sides: Sides, tally: Tally, faults: Fault[]): void {
  const { gold, system, goldSpeech, systemSpeech } = sides;
  const found = pairUp(gold, system, sameEnds, 1);
  tally.addPairs('span', found.gold.size, gold.length, system.length);
  gold.forEach((piece, at) => {
    if (!found.gold.has(at)) faults.push({ type: 'span:missed', span: piece.span, note: piece.kind });
  });
  system.forEach((piece, at) => {
    if (!found.system.has(at)) faults.push({ type: 'span:extra', span: piece.span, note: piece.kind });
  });

  const exact = pairUp(goldSpeech, systemSpeech, sameEnds, 1);
  tally.addPairs('detected.exact', exact.gold.size, goldSpeech.length, systemSpeech.length);
  const near = pairUp(goldSpeech, systemSpeech, similarity, 0.8);
  tally.addPairs('detected.near', near.gold.size, goldSpeech.length, systemSpeech.length);
  goldSpeech.forEach((piece, at) => {
    tally.add(`detected.${piece.kind}.gold`);
    if (near.gold.has(at)) tally.add(`detected.${piece.kind}.hit`);
  });

  const said = system.filter(isSpeech);
  for (const piece of gold) {
    if (piece.ignore) continue;
    const here = said.some((other) => similarity(piece, other) >= 0.5);
    tally.add(`speech.${isSpeech(piece) ? 'gold' : 'other'}.${here ? 'said' : 'not'}`);
    if (here !== isSpeech(piece)) {
      faults.push({ type: here ? 'speech:extra' : 'speech:missed', span: piece.span, note: piece.kind });
    }
  }
}

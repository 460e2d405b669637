import type { Article, EntityType, Mention } from '../model/article.ts';
import { beside } from '../model/beside.ts';
import { isAttributed } from '../model/lookup.ts';
import { type TokenModifier, type TokenType, tokenModifiers, tokenTypes } from '../protocol.ts';
import type { Span } from '../text/span.ts';

/**
 * What is coloured in an article, as three lists of equal length in the order of the text, without overlaps: token n
 * covers `[start[n], end[n])`, offsets in UTF-16 units; `kind[n]` is type + 16 × modifier bits.
 */
export interface TokenTable {
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Int32Array;
  readonly count: number;
}

const tables = beside<TokenTable>();

/** The coloured places of an article, worked out once for whole documents and for parts of them. */
export function tokenTable(article: Article): TokenTable {
  const known = tables.get(article);
  if (known !== undefined) return known;
  const table = merged(outer(article), inner(article));
  tables.set(article, table);
  return table;
}

const kindOf = (type: TokenType, ...modifiers: readonly TokenModifier[]): number =>
  tokenTypes.indexOf(type) + 16 * modifiers.reduce((bits, each) => bits | (1 << tokenModifiers.indexOf(each)), 0);

const entityKinds: Readonly<Record<EntityType, number>> = {
  PERSON: kindOf('person'),
  ORG: kindOf('organization'),
  LOC: kindOf('place'),
  MISC: -1,
};

interface Piece extends Span {
  readonly kind: number;
}

/** Quotations of somebody's words; the ones inside them have the same colour already. */
function outer(article: Article): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const quote of article.quotes) {
    const speech = quote.kind === 'direct' || quote.kind === 'partial' || quote.kind === 'turn';
    if (!speech && quote.kind !== 'headline') continue;
    const attribution = quote.attribution === null ? null : article.attributions[quote.attribution];
    const modifiers: TokenModifier[] = [];
    if (speech && !isAttributed(article, quote)) modifiers.push('unattributed');
    else if (attribution?.certainty === 'presumed' || (attribution?.resolution?.others.length ?? 0) > 0) {
      modifiers.push('uncertain');
    }
    for (const [index, part] of quote.parts.entries()) {
      const continued = index > 0 || attribution?.evidence.by === 'running';
      const kind = kindOf('quote', ...modifiers, ...(continued ? (['continued'] as const) : []));
      pieces.push({ start: part.start, end: part.end, kind });
    }
  }
  return inOrder(pieces);
}

/** Names, pronouns and cues; they win over the quotation they stand in. */
function inner(article: Article): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const mention of article.mentions) {
    const kind = mentionKind(article, mention);
    if (kind >= 0) pieces.push({ start: mention.start, end: mention.end, kind });
  }
  for (const attribution of article.attributions) {
    const cue = attribution.kind === 'indirect' ? kindOf('cue', 'indirect') : kindOf('cue');
    for (const at of attribution.cue) pieces.push({ start: at.start, end: at.end, kind: cue });
    if (attribution.resolution?.form !== 'pronoun') continue;
    // The resolver may have abstained, and then the pronoun is nobody's mention.
    const unsure = attribution.speaker === null || attribution.resolution.others.length > 0;
    const kind = unsure ? kindOf('pronoun', 'uncertain') : kindOf('pronoun');
    for (const at of attribution.source) pieces.push({ start: at.start, end: at.end, kind });
  }
  return inOrder(pieces);
}

const mentionKind = (article: Article, mention: Mention): number =>
  mention.form === 'pronoun' ? kindOf('pronoun') : entityKinds[article.entities[mention.entity]?.type ?? 'MISC'];

const inOrder = (pieces: Piece[]): readonly Piece[] =>
  pieces.sort((a, b) => a.start - b.start || b.kind - a.kind || b.end - a.end);

/** One list without overlaps: `under` shows wherever `over` does not. */
function merged(under: readonly Piece[], over: readonly Piece[]): TokenTable {
  const most = 2 * (under.length + over.length);
  const table = { start: new Int32Array(most), end: new Int32Array(most), kind: new Int32Array(most), count: 0 };
  const put = (start: number, end: number, kind: number): void => {
    if (start >= end) return;
    table.start[table.count] = start;
    table.end[table.count] = end;
    table.kind[table.count] = kind;
    table.count += 1;
  };

  let next = 0;
  let done = 0;
  /** All of `over` that starts before `limit`, with `kind` between them where it is not negative. */
  const fill = (limit: number, kind: number): void => {
    for (; next < over.length && over[next]!.start < limit; next++) {
      const piece = over[next]!;
      if (piece.start < done) continue;
      if (kind >= 0) put(done, piece.start, kind);
      put(piece.start, piece.end, piece.kind);
      done = Math.max(done, piece.end);
    }
    if (kind >= 0) put(done, limit, kind);
    if (kind >= 0) done = Math.max(done, limit);
  };
  for (const piece of under) {
    fill(piece.start, -1);
    done = Math.max(done, piece.start);
    fill(piece.end, piece.kind);
  }
  fill(Number.POSITIVE_INFINITY, -1);
  return table;
}

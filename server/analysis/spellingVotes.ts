import { shape, type Tokens } from '../text/tokens.ts';
import type { Reading } from './reading.ts';
import { spelling, spellings } from './spellingWords.ts';

/** How many words and dates of a paragraph are written as in America, and how many as in Britain. */
export interface SpellingVotes {
  readonly american: number;
  readonly british: number;
}

/** Counted once for each reading, which outlives an edit elsewhere. */
const known = new WeakMap<Reading, SpellingVotes>();

/**
 * The spelling and date evidence of the paragraph at `base`: *color*, *percent*, *Mr.*, *Dec. 9* against *colour*, *per
 * cent*, *Mr*, *9 December*. Words with a capital are names (*Labour*, *Lincoln Center*) and tell nothing.
 */
export function spellingVotesOf(text: string, base: number, reading: Reading): SpellingVotes {
  const before = known.get(reading);
  if (before !== undefined) return before;
  const { tokens } = reading;
  const list = spellings();
  let american = 0;
  let british = 0;
  for (let token = 0; token < tokens.count; token += 1) {
    const bits = tokens.shape[token]!;
    if ((bits & shape.word) === 0) continue;
    const kind = list.kindOf(tokens.hash[token]!);
    if (kind === 0) continue;
    let side = 0;
    if (kind <= spelling.british) side = bits & shape.capital ? 0 : kind;
    else if (kind === spelling.cent) side = follows(list, tokens, token) ? spelling.british : 0;
    else if (kind === spelling.courtesy && bits & shape.capital && bits & shape.lower)
      side = sideOfTitle(text, base, tokens, token);
    else if (kind === spelling.month && bits & shape.capital) side = sideOfDate(text, base, tokens, token);
    if (side === spelling.american) american += 1;
    else if (side === spelling.british) british += 1;
  }
  const votes = { american, british };
  known.set(reading, votes);
  return votes;
}

/** Whether *cent* stands behind *per*. */
const follows = (list: ReturnType<typeof spellings>, tokens: Tokens, token: number): boolean =>
  token > 0 && list.kindOf(tokens.hash[token - 1]!) === spelling.per;

/** *Mr. Hale* or *Mr Hale*; a title without a name behind it tells nothing. */
function sideOfTitle(text: string, base: number, tokens: Tokens, token: number): number {
  const next = token + 1;
  if (next >= tokens.count) return 0;
  if (text.charCodeAt(base + tokens.end[token]!) === 46) return spelling.american;
  return tokens.shape[next]! & shape.capital && tokens.shape[next]! & shape.spaced ? spelling.british : 0;
}

/** *December 9* or *9 December*; a month with a year alone, or with a day on both sides, tells nothing. */
function sideOfDate(text: string, base: number, tokens: Tokens, token: number): number {
  const stopped = text.charCodeAt(base + tokens.end[token]!) === 46;
  const before = isDay(tokens, token - 1);
  const after = isDay(tokens, token + (stopped ? 2 : 1));
  if (before === after) return 0;
  return before ? spelling.british : spelling.american;
}

/** Whether the token is a number of one or two digits, with or without *st*, *nd*, *rd*, *th*. */
function isDay(tokens: Tokens, token: number): boolean {
  if (token < 0 || token >= tokens.count) return false;
  const bits = tokens.shape[token]!;
  if ((bits & shape.digit) === 0) return false;
  const length = tokens.end[token]! - tokens.start[token]!;
  return bits & shape.lower ? length === 3 || length === 4 : length <= 2;
}

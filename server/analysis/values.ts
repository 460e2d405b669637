import { clockWords, currencies, scales, units } from '../lexicon/measures.ts';
import { months, weekdays } from '../lexicon/words.ts';
import type { ValueType } from '../model/article.ts';
import type { Span } from '../text/span.ts';
import { shape } from '../text/tokens.ts';
import type { Reading } from './reading.ts';
import { is } from './vocabulary.ts';

/** A date, time, amount or measure; offsets relative to the paragraph. */
export interface LocalValue extends Span {
  readonly type: ValueType;
}

const signs = new Set([36, 163, 8364, 165]);

/** Finds dates, times, amounts, percentages and measures by their form. */
export function readValues(text: string, base: number, reading: Reading): readonly LocalValue[] {
  const { tokens, flags } = reading;
  const found: LocalValue[] = [];
  const word = (token: number): string =>
    token < 0 || token >= tokens.count
      ? ''
      : text.slice(base + tokens.start[token]!, base + tokens.end[token]!).toLowerCase();
  const code = (token: number): number =>
    token < 0 || token >= tokens.count ? 0 : text.charCodeAt(base + tokens.start[token]!);
  const number = (token: number): boolean =>
    token < tokens.count &&
    token >= 0 &&
    (tokens.shape[token]! & shape.digit) !== 0 &&
    (tokens.shape[token]! & shape.lower) === 0;
  const add = (type: ValueType, first: number, last: number): number => {
    found.push({ type, start: tokens.start[first]!, end: tokens.end[last]! });
    return last;
  };
  /** Last token of a day or year behind a month. */
  const afterMonth = (month: number): number => {
    let last = month;
    if (code(last + 1) === 46 && (tokens.shape[last + 1]! & shape.spaced) === 0 && number(last + 2)) last += 1;
    if (number(last + 1)) last += 1;
    else return month;
    if (code(last + 1) === 44 && /^(?:19|20)\d\d$/.test(word(last + 2))) last += 2;
    else if (/^(?:19|20)\d\d$/.test(word(last + 1))) last += 1;
    return last;
  };
  for (let at = 0; at < tokens.count; at += 1) {
    const bits = tokens.shape[at]!;
    if (signs.has(code(at)) && number(at + 1)) {
      at = add('MONEY', at, scales().has(word(at + 2)) ? at + 2 : at + 1);
      continue;
    }
    if ((flags[at]! & is.date) !== 0 && bits & shape.capital) {
      const lower = word(at);
      // Sun, Sat and Wed are other words as well.
      if (lower.length > 5 && weekdays().has(lower)) {
        at = add('DATE', at, at);
        continue;
      }
      if (months().has(lower)) {
        const last = afterMonth(at);
        if (last > at || lower.length > 3) at = add('DATE', at, last);
        continue;
      }
    }
    if (!number(at)) continue;
    const next = word(at + 1);
    if (code(at + 1) === 37 || next === 'percent') at = add('PERCENT', at, at + 1);
    else if (next === 'per' && word(at + 2) === 'cent') at = add('PERCENT', at, at + 2);
    else if (clockWords().has(next)) at = add('TIME', at, at + 1);
    else if (months().has(next) && (tokens.shape[at + 1]! & shape.capital) !== 0)
      at = add('DATE', at, /^(?:19|20)\d\d$/.test(word(at + 2)) ? at + 2 : at + 1);
    else if (currencies().has(next)) at = add('MONEY', at, at + 1);
    else if (scales().has(next) && currencies().has(word(at + 2))) at = add('MONEY', at, at + 2);
    else if (units().has(next)) at = add('QUANTITY', at, at + 1);
    else if (/^(?:19|20)\d\d$/.test(word(at)) && (flags[at - 1] ?? 0) & is.preposition) add('DATE', at, at);
  }
  return found;
}

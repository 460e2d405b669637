import type { Span } from '../text/span.ts';
import { shape } from '../text/tokens.ts';
import type { NameCandidate } from './nameCandidate.ts';
import type { Reading } from './reading.ts';
import { is } from './vocabulary.ts';

const capitalised = (word: string): string =>
  word
    .replace(/\p{L}+/gu, (part) => part[0]! + part.slice(1).toLowerCase())
    .replace(/\bMc(\p{Ll})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`);

/**
 * The person that a label in capitals names, written as in running text: *CHAIR MARGUERITE DEVEAU:* is Marguerite
 * Deveau, chair. Null for Q and A and for labels in small letters, whose names are found like any other.
 */
export function nameInLabel(text: string, base: number, reading: Reading, label: Span): NameCandidate | null {
  const { tokens, flags } = reading;
  let first = 0;
  while (first < tokens.count && tokens.start[first]! < label.start) first += 1;
  let last = first;
  while (last + 1 < tokens.count && tokens.end[last + 1]! <= label.end) last += 1;
  const bracket = text.slice(base + label.start, base + label.end).indexOf('(');
  while (bracket >= 0 && last > first && tokens.start[last]! >= label.start + bracket) last -= 1;
  const from = first;
  while (first < last && ((flags[first]! & is.title) !== 0 || (tokens.shape[first]! & shape.word) === 0)) first += 1;
  if ((tokens.shape[last]! & shape.shouted) === 0 || tokens.end[last]! - tokens.start[last]! < 2) return null;
  const written = text.slice(base + tokens.start[first]!, base + tokens.end[last]!).replace(/\s+/g, ' ');
  const title = first > from ? text.slice(base + tokens.start[from]!, base + tokens.start[first]!).trim() : '';
  return {
    start: tokens.start[first]!,
    end: tokens.end[last]!,
    first,
    last,
    text: capitalised(written),
    type: 'PERSON',
    sure: true,
    role: title === '' ? null : capitalised(title),
    stated: 'u',
    suggested: 'u',
    certainty: undefined,
    subtype: undefined,
    listing: undefined,
  };
}

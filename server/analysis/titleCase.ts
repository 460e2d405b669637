import { shape } from '../text/tokens.ts';
import type { Reading } from './reading.ts';
import { grammarBits } from './tape.ts';

/** Whether most longer words of a paragraph have capitals. */
export function inTitleCase(reading: Reading): boolean {
  const { tokens, flags } = reading;
  let capitals = 0;
  let words = 0;
  for (let token = 0; token < tokens.count; token += 1) {
    if ((tokens.shape[token]! & shape.word) === 0 || (flags[token]! & grammarBits) !== 0) continue;
    words += 1;
    if (tokens.shape[token]! & (shape.capital | shape.digit)) capitals += 1;
  }
  return words > 2 && capitals >= words * 0.7;
}

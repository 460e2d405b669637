import { bytes } from '../text/slab.ts';
import { firstAt, shape } from '../text/tokens.ts';
import type { Reading } from './reading.ts';

const colon = 58;
const dash = 0x2014;
const bullet = 0x2022;

/** 1 for each token that begins a sentence, a quotation, or what follows a colon: its capital says nothing. */
export function sentenceStarts(reading: Reading, text: string, base: number): Uint8Array {
  const { tokens, sentences, runs } = reading;
  const starts = bytes(tokens.count);
  const mark = (offset: number): void => {
    let token = firstAt(tokens, offset);
    while (token < tokens.count && (tokens.shape[token]! & shape.word) === 0) token += 1;
    if (token < tokens.count) starts[token] = 1;
  };
  for (let at = 0; at < sentences.length; at += 2) mark(sentences[at]!);
  for (const run of runs) if (run.open !== null) mark(run.open.end);
  for (let token = 0; token + 1 < tokens.count; token += 1) {
    const code = text.charCodeAt(base + tokens.start[token]!);
    if (code === colon || code === dash || code === bullet) starts[token + 1] = 1;
  }
  return starts;
}

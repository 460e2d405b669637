import { endsSentence } from './boundary.ts';
import { endingAt, isTerminator } from './ending.ts';
import { labelAt } from './labels.ts';
import { isDigitCode, isLetterCode, isSpaceCode, isUpperCode } from './tokens.ts';

const LF = 10;
const CR = 13;

/** The widest line that is taken as wrapped by hand or by a mail program rather than by the editor. */
const WRAP_LIMIT = 100;

/**
 * Paragraphs as a flat list of start, end. A paragraph is the lines between blank lines, without blanks and breaks at
 * either end; in a text without any blank line each line is one, unless the lines are plainly wrapped. Inside a block
 * of lines a new one also begins at a bullet, a speaker label, a byline, and behind a line too long to be wrapped.
 */
export function paragraphSpans(text: string): Int32Array {
  const spans: number[] = [];
  const block: number[] = [];
  let blocks = 0;
  let pending = false;
  let lineFeed = text.indexOf('\n');
  let carriage = text.indexOf('\r');
  for (let start = 0; start < text.length; ) {
    if (lineFeed >= 0 && lineFeed < start) lineFeed = text.indexOf('\n', start);
    if (carriage >= 0 && carriage < start) carriage = text.indexOf('\r', start);
    const end = lineFeed < 0 ? carriage : carriage < 0 ? lineFeed : Math.min(lineFeed, carriage);
    const stop = end < 0 ? text.length : end;
    let first = start;
    while (first < stop && isBlank(text.charCodeAt(first))) first++;
    if (first === stop || isBlankLine(text, first, stop)) pending = block.length > 0;
    else {
      if (pending) {
        flush(text, block, false, spans);
        blocks++;
        pending = false;
      }
      let last = stop;
      while (isBlank(text.charCodeAt(last - 1))) last--;
      block.push(first, last);
    }
    start = stop + (text.charCodeAt(stop) === CR && text.charCodeAt(stop + 1) === LF ? 2 : 1);
  }
  flush(text, block, blocks === 0, spans);
  return Int32Array.from(spans);
}

/** Space, control characters and byte-order marks; a no-break space at the end of a headline belongs to it. */
const isBlank = (code: number): boolean => code <= 32 || code === 0xfeff;

/** Whether nothing but white space of any kind is left of the line. */
function isBlankLine(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isSpaceCode(text.charCodeAt(at))) return false;
  return true;
}

/** Writes the paragraphs of one block of lines and empties it. `alone`: the text has no blank line. */
function flush(text: string, block: number[], alone: boolean, spans: number[]): void {
  if (block.length === 0) return;
  const wrapped = block.length > 2 ? wrapWidth(text, block, alone) : 0;
  let start = block[0]!;
  for (let line = 2; line < block.length; line += 2) {
    if (goesOn(text, block, line, wrapped, alone)) continue;
    spans.push(start, block[line - 1]!);
    start = block[line]!;
  }
  spans.push(start, block[block.length - 1]!);
  block.length = 0;
}

/** The width at which the lines of a block are wrapped; 0 where they are not. */
function wrapWidth(text: string, block: readonly number[], alone: boolean): number {
  let width = 0;
  for (let line = 0; line < block.length; line += 2) width = Math.max(width, block[line + 1]! - block[line]!);
  if (width > WRAP_LIMIT) return 0;
  if (!alone) return width;
  // Without blank lines only lines that could not have taken the next word show that somebody wrapped them.
  const pairs = block.length / 2 - 1;
  let full = 0;
  for (let line = 2; line < block.length; line += 2) if (isFull(text, block, line, width)) full++;
  return pairs >= 3 && width >= 50 && full >= pairs * 0.7 ? width : 0;
}

/** Whether the first word of this line would not have fitted on the line before. */
function isFull(text: string, block: readonly number[], line: number, width: number): boolean {
  let word = block[line]!;
  while (word < block[line + 1]! && !isSpaceCode(text.charCodeAt(word))) word++;
  return block[line - 1]! - block[line - 2]! + 1 + word - block[line]! > width;
}

/** Whether the paragraph of the line before goes on in this line. */
function goesOn(text: string, block: readonly number[], line: number, wrapped: number, alone: boolean): boolean {
  const start = block[line]!;
  const before = text.charCodeAt(block[line - 1]! - 1);
  const finished = !isLetterCode(before) && !isDigitCode(before) && before !== 44 && before !== 45;
  if (isBullet(text, start) && (finished || isBullet(text, block[line - 2]!))) return false;
  const label = labelAt(text, start, block[line + 1]!);
  if (label !== null && (label.shape !== 'name' || finished)) return false;
  if (isByline(text, start, block[line + 1]!) || isByline(text, block[line - 2]!, block[line - 1]!)) return false;
  if (alone) return wrapped > 0 && isFull(text, block, line, wrapped);
  return wrapped > 0 || (!finished && !isUpperCode(text.charCodeAt(start))) || before === 44;
}

/** A dash, star or dot before a space, or a small number with a stop or a bracket. */
function isBullet(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 45 || code === 42 || code === 0x2022 || code === 0x2013 || code === 0x2014 || code === 0x25cf) {
    return isSpaceCode(text.charCodeAt(at + 1));
  }
  let digit = at;
  while (digit < at + 2 && isDigitCode(text.charCodeAt(digit))) digit++;
  const mark = text.charCodeAt(digit);
  return digit > at && (mark === 46 || mark === 41) && isSpaceCode(text.charCodeAt(digit + 1));
}

/** *By Jane Okafor*, alone on its line. */
const isByline = (text: string, start: number, end: number): boolean =>
  end - start < 80 &&
  (text.startsWith('By ', start) || text.startsWith('BY ', start)) &&
  isUpperCode(text.charCodeAt(start + 3)) &&
  !isTerminator(text.charCodeAt(end - 1));

/**
 * Sentences of one paragraph `[start, end)` as a flat list of start, end, relative to `start`, without white space at
 * either end. Stops, marks and brackets that close a sentence belong to it. `isCueVerb` tells whether a word, as
 * written, is a verb of saying: `“No!” Cole shouted.` is one sentence.
 */
export function sentenceSpans(
  text: string,
  start: number,
  end: number,
  isCueVerb?: (word: string) => boolean,
): number[] {
  const spans: number[] = [];
  let from = start;
  while (from < end && isSpaceCode(text.charCodeAt(from))) from++;
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at);
    // Blanks and letters, most of all characters: to ask about each costs more.
    if (code === 32 || (code > 63 && code < 127) || !isTerminator(code)) continue;
    const close = endingAt(text, start, at, end);
    if (close.end < end && endsSentence(text, from, at, close, end, isCueVerb)) {
      spans.push(from - start, close.end - start);
      from = close.end;
      while (from < end && isSpaceCode(text.charCodeAt(from))) from++;
      at = from - 1;
    } else at = close.end - 1;
  }
  let last = end;
  while (last > from && isSpaceCode(text.charCodeAt(last - 1))) last--;
  if (last > from) spans.push(from - start, last - start);
  return spans;
}

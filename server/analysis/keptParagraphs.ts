import type { SourceText } from '../text/source.ts';
import { changedRegion } from './changes.ts';
import { type Ground, readGround } from './ground.ts';
import type { NameReader } from './nameReader.ts';

/** What is known of the paragraphs of a text. */
export interface KnownParagraphs {
  readonly source: SourceText;
  /** Start and end of each paragraph. */
  readonly spans: Int32Array;
  readonly grounds: readonly Ground[];
}

/** Reads each paragraph of `source`, whose spans are given, taking over those of `before` that the edit left alone. */
export function readGrounds(
  source: SourceText,
  spans: Int32Array,
  before: KnownParagraphs | undefined,
  reader: NameReader | undefined,
): readonly Ground[] {
  const count = spans.length / 2;
  const kept = before === undefined ? { head: 0, tail: 0 } : untouched(source, spans, before);
  const grounds: Ground[] = new Array(count);
  for (let at = 0; at < count; at += 1) {
    if (at < kept.head) grounds[at] = before!.grounds[at]!;
    else if (at >= count - kept.tail) grounds[at] = before!.grounds[at - count + before!.grounds.length]!;
    else grounds[at] = readGround(source.text, spans[2 * at]!, spans[2 * at + 1]!, at, reader);
  }
  return grounds;
}

/** How many paragraphs at the start, and at the end, are those of the text before. */
function untouched(
  source: SourceText,
  spans: Int32Array,
  before: KnownParagraphs,
): { readonly head: number; readonly tail: number } {
  const region = changedRegion(before.source, source);
  const shift = source.length - before.source.length;
  const old = before.spans;
  const [now, then] = [spans.length / 2, old.length / 2];
  const limit = Math.min(now, then);
  let head = 0;
  while (
    head < limit &&
    spans[2 * head] === old[2 * head] &&
    spans[2 * head + 1] === old[2 * head + 1] &&
    spans[2 * head + 1]! <= region.start
  )
    head += 1;
  let tail = 0;
  for (; tail < limit - head; tail += 1) {
    const a = now - 1 - tail;
    const b = then - 1 - tail;
    if (spans[2 * a]! - shift !== old[2 * b] || spans[2 * a + 1]! - shift !== old[2 * b + 1]) break;
    // The first paragraph is read as a headline.
    if (old[2 * b]! < region.oldEnd || (a === 0) !== (b === 0)) break;
  }
  return { head, tail };
}

import type { Attribution } from '../model/article.ts';
import type { Span } from '../text/span.ts';

/** Which attributions belong together: halves of a split quotation, and quotations that run on. */
export interface Together {
  /** Attribution index → the first of those it belongs with. */
  readonly root: Int32Array;
  /** Attribution index → the one that a presumption rests on; -1 without. */
  readonly presumed: Int32Array;
}

/** Follows the reasons of all attributions back to the quotations they rest on. */
export function togetherOf(attributions: readonly Attribution[]): Together {
  const root = Int32Array.from(attributions, (_, index) => index);
  const presumed = new Int32Array(attributions.length).fill(-1);
  for (const { index, evidence } of attributions) {
    if (evidence.by !== 'split' && evidence.by !== 'running' && evidence.by !== 'presumed') continue;
    const before = holding(attributions, index, evidence.from);
    if (before < 0) continue;
    if (evidence.by === 'presumed') presumed[index] = before;
    else root[index] = root[before]!;
  }
  return { root, presumed };
}

/** The attribution before `index` that holds a place, looked for from there backwards; -1 for none. */
function holding(attributions: readonly Attribution[], index: number, place: Span): number {
  for (let at = index - 1; at >= 0; at -= 1) {
    const { content, cue, source } = attributions[at]!;
    if (content.some(covers(place)) || cue.some(covers(place)) || source.some(covers(place))) return at;
  }
  return -1;
}

const covers =
  (place: Span) =>
  ({ start, end }: Span): boolean =>
    start < place.end && place.start < end;

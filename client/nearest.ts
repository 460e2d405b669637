import type { QuotationRange } from '../server/protocol.ts';

type Place = QuotationRange['start'];

/**
 * The quotation to walk to from `caret`: the nearest that starts after it, or before it; round the end where there is
 * none. Null without any. `ranges` are in the order of the text; one inside another is a stop of its own.
 */
export function nearestQuotation<Range extends Pick<QuotationRange, 'start'>>(
  ranges: readonly Range[],
  caret: Place,
  direction: 'next' | 'previous',
): Range | null {
  const found =
    direction === 'next'
      ? (ranges.find((range) => compare(range.start, caret) > 0) ?? ranges[0])
      : (ranges.findLast((range) => compare(range.start, caret) < 0) ?? ranges.at(-1));
  return found ?? null;
}

const compare = (a: Place, b: Place): number => a.line - b.line || a.character - b.character;

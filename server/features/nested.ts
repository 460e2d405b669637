import { contains, type Span, width } from '../text/span.ts';

/**
 * The spans that lie in one another like onion skins, innermost first. Each in turn is taken when it fits with all taken
 * before it, so the first of two that cross wins; of two that are the same one is left.
 */
export function nested(inTurn: readonly Span[]): Span[] {
  const taken: Span[] = [];
  for (const one of inTurn) {
    if (taken.every((other) => width(one) !== width(other) && (contains(one, other) || contains(other, one))))
      taken.push(one);
  }
  return taken.sort((one, other) => width(one) - width(other));
}

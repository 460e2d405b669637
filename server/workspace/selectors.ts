import type { Span } from '../text/span.ts';
import { asObject } from './json.ts';

/** How an annotation says where it stands: by position and by words. Either may be missing in files of other makers. */
export interface Selectors {
  /** In code points. */
  readonly position: Span | null;
  readonly quote: QuoteSelector | null;
}

export interface QuoteSelector {
  readonly exact: string;
  /** The text before and behind, up to 32 UTF-16 units. */
  readonly prefix: string;
  readonly suffix: string;
  /** How often the words, or nearly the same, stood in the text when this was written, this place among them. */
  readonly copies: number;
  /** In how many of those places also what stood around was alike. */
  readonly twins: number;
}

/** How much of the text around is kept, in UTF-16 units. */
const around = 32;

/** Our own keys in a selector: how many copies and twins of its words there are, where there are several. */
const copiesKey = 'newsmark:copies';
const twinsKey = 'newsmark:twins';

/** The selectors of an annotation’s target; null for one that is about the whole article. */
export function selectorsIn(target: unknown): Selectors | null {
  const given = asObject(target)?.selector;
  if (given === undefined) return null;
  const list = (Array.isArray(given) ? given : [given]).map(asObject);
  const position = list.find((each) => each?.type === 'TextPositionSelector');
  const quote = list.find((each) => each?.type === 'TextQuoteSelector');
  const { start, end } = position ?? {};
  const exact = quote?.exact;
  return {
    position: typeof start === 'number' && typeof end === 'number' ? { start, end } : null,
    quote:
      typeof exact === 'string' && exact !== ''
        ? {
            exact,
            prefix: wordsOf(quote?.prefix),
            suffix: wordsOf(quote?.suffix),
            copies: countOf(quote?.[copiesKey]),
            twins: countOf(quote?.[twinsKey]),
          }
        : null,
  };
}

const countOf = (value: unknown): number => (typeof value === 'number' && value > 1 ? value : 1);
const wordsOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What stands in a place of a text and around it. */
export const wordsAt = (text: string, { start, end }: Span): Omit<QuoteSelector, 'copies' | 'twins'> => ({
  exact: text.slice(start, end),
  prefix: text.slice(whole(text, Math.max(0, start - around)), start),
  suffix: text.slice(end, whole(text, Math.min(text.length, end + around))),
});

/** An offset that does not tear a character of two units apart. */
const whole = (text: string, offset: number): number =>
  (text.charCodeAt(offset) & 0xfc00) === 0xdc00 && (text.charCodeAt(offset - 1) & 0xfc00) === 0xd800
    ? offset + 1
    : offset;

/** A target with other selectors; whatever else it says, and its selectors say, stays. */
export function targetWith(
  target: unknown,
  source: string,
  { position, quote }: Selectors,
): Readonly<Record<string, unknown>> {
  const before = asObject(target) ?? {};
  const given = before.selector === undefined ? [] : [before.selector].flat();
  const kept = (type: string): Readonly<Record<string, unknown>> =>
    given.map(asObject).find((each) => each?.type === type) ?? {};
  const positioned = { ...kept('TextPositionSelector'), type: 'TextPositionSelector', ...position };
  const { [copiesKey]: _, [twinsKey]: __, ...quoted } = kept('TextQuoteSelector');
  const { copies = 1, twins = 1, ...words } = quote ?? {};
  const counted = { ...(copies > 1 ? { [copiesKey]: copies } : {}), ...(twins > 1 ? { [twinsKey]: twins } : {}) };
  const others = given.filter((each) => !ours.has(String(asObject(each)?.type)));
  return {
    ...before,
    source,
    selector: [positioned, { ...quoted, type: 'TextQuoteSelector', ...words, ...counted }, ...others],
  };
}

const ours: ReadonlySet<string> = new Set(['TextPositionSelector', 'TextQuoteSelector']);

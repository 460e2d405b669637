import type { Item } from './gold.ts';
import { pairUp, shared } from './matching.ts';
import { similarity } from './quotations.ts';
import { anchors } from './sources.ts';
import type { Fault, Tally } from './tally.ts';
import { plain, type Words } from './words.ts';

interface Statement {
  readonly item: Item;
  readonly tokens: readonly number[];
}

/** The tokens of an indirect statement, without a leading “that”. */
function statement(words: Words, item: Item): Statement {
  const tokens = words.withinAll(item.spans ?? [item.span]);
  const that = tokens.length > 1 && plain(words.forms[tokens[0]!]!) === 'that';
  return { item, tokens: that ? tokens.slice(1) : tokens };
}

/**
 * Indirect speech. A statement of the system that meets an attitude of the gold, or lies mostly in what a quotation's
 * source is reported to say, is neither right nor wrong.
 */
export function scoreIndirect(
  words: Words,
  gold: readonly Item[],
  system: readonly Item[],
  tally: Tally,
  faults: Fault[],
): void {
  const indirect = gold.filter((item) => item.kind === 'indirect').map((item) => statement(words, item));
  const wanted = indirect.filter(({ item }) => !item.ignore && item.speech !== false);
  const attitudes = indirect.filter(({ item }) => item.speech === false);
  const quoted = [
    ...new Set(
      gold.filter((item) => item.kind !== 'indirect').flatMap((item) => words.withinAll(item.content ?? [item.span])),
    ),
  ].sort((a, b) => a - b);
  const meets = (one: Statement, others: readonly Statement[]): boolean =>
    others.some((other) => similarity(other, one) >= 0.5);
  const given = system
    .filter((item) => item.kind === 'indirect' && item.speech !== false)
    .map((item) => statement(words, item))
    .filter((one) => one.tokens.length > 0)
    .filter(
      (one) => meets(one, wanted) || !(meets(one, attitudes) || shared(one.tokens, quoted) >= 0.5 * one.tokens.length),
    );

  const strict = pairUp(wanted, given, (a, b) => (a.tokens.join() === b.tokens.join() ? 1 : 0), 1);
  tally.addPairs('indirect.strict', strict.gold.size, wanted.length, given.length);
  tally.addPairs('indirect.near', pairUp(wanted, given, similarity, 0.8).gold.size, wanted.length, given.length);
  const half = pairUp(wanted, given, similarity, 0.5);
  tally.addPairs('indirect.half', half.gold.size, wanted.length, given.length);

  for (const [i, j] of half.gold) {
    const source = wanted[i]!.item.speaker?.span;
    if (!source) continue;
    tally.add('indirect.speaker.gold');
    const right = anchors(words, [source]);
    if (words.within(given[j]!.item.speaker?.span).some((token) => right.has(token))) tally.add('indirect.speaker.hit');
  }
  wanted.forEach((one, at) => {
    if (!half.gold.has(at)) faults.push({ type: 'indirect:missed', span: one.item.span, note: '' });
  });
  given.forEach((one, at) => {
    if (!half.system.has(at)) faults.push({ type: 'indirect:extra', span: one.item.span, note: '' });
  });
}

import type { Item, Range } from './gold.ts';
import { jaccard, pairUp, shared } from './matching.ts';
import { isSpeech, type Sides } from './quotations.ts';
import type { Fault, Tally } from './tally.ts';
import { contentOf, type Words } from './words.ts';

interface Cue {
  readonly span: Range;
  readonly tokens: readonly number[];
  readonly content: readonly number[];
}

function cuesOf(words: Words, items: readonly Item[]): readonly Cue[] {
  const cues = new Map<string, Cue>();
  for (const { cue } of items) {
    const tokens = words.within(cue);
    if (cue && tokens.length > 0) cues.set(tokens.join(), { span: cue, tokens, content: contentOf(words, tokens) });
  }
  return [...cues.values()];
}

const isAttitude = (item: Item): boolean => item.kind === 'indirect' && item.speech === false;
const isReport = (item: Item): boolean => isSpeech(item) || (item.kind === 'indirect' && item.speech !== false);

/** Cues, each counted once: those of quotations, and those of all speech. One shared content word is a hit. */
export function scoreCues(
  words: Words,
  gold: readonly Item[],
  system: readonly Item[],
  sides: Sides,
  tally: Tally,
  faults: Fault[],
): void {
  const neutral = cuesOf(words, [...gold.filter(isAttitude), ...gold.filter((item) => item.ignore)]);
  const counted = gold.filter((item) => !item.ignore);
  score('cue.quoted', counted.filter(isSpeech), sides.systemSpeech);
  score('cue.all', counted.filter(isReport), system.filter(isReport), true);

  function score(key: string, goldItems: readonly Item[], systemItems: readonly Item[], telling = false): void {
    const wanted = cuesOf(words, goldItems);
    const meets = (cue: Cue, others: readonly Cue[]): boolean =>
      others.some((other) => shared(other.content, cue.tokens) > 0);
    const given = cuesOf(words, systemItems).filter((cue) => !meets(cue, neutral) || meets(cue, wanted));
    const alike = (a: Cue, b: Cue): number => (shared(a.content, b.content) > 0 ? 1 + jaccard(a.tokens, b.tokens) : 0);
    const pairs = pairUp(wanted, given, alike, Number.MIN_VALUE);
    tally.addPairs(key, pairs.gold.size, wanted.length, given.length);
    if (!telling) return;
    wanted.forEach((cue, at) => {
      if (!pairs.gold.has(at)) faults.push({ type: 'cue:missed', span: cue.span, note: '' });
    });
    given.forEach((cue, at) => {
      if (!pairs.system.has(at)) faults.push({ type: 'cue:extra', span: cue.span, note: '' });
    });
  }
}

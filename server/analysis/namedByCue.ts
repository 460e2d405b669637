import { signs } from '../lexicon/notSpeech.ts';
import { verbFormBit } from '../lexicon/verbs.ts';
import type { Clause } from './clause.ts';
import type { Cue } from './cue.ts';
import type { KindOfQuote } from './kindOfQuote.ts';
import type { Pairing } from './pairing.ts';
import type { QuoteShape } from './quoteShape.ts';

/**
 * What the cue itself says against speech: locals *call* it “the Corkscrew”, a placard demanded “Hands Off”. Null when
 * nothing does. The quotation stands at `at`.
 */
export function namedByCue(
  clause: Clause,
  at: number,
  facts: QuoteShape,
  pairing: Pairing,
  cue: Cue,
): KindOfQuote | null {
  const { verb, source } = cue;
  if (verb === null) return null;
  if (verb.lemma === 'call' && pairing.side === 'before' && facts.words <= 5 && !facts.stopped) {
    const habitual = (verb.form & (verbFormBit.base | verbFormBit.s)) !== 0 && !(verb.form & verbFormBit.past);
    const name = facts.titleCase || (facts.capital && facts.words === 1);
    const the = clause.lower(at - 1) === 'the' && (verb.form & verbFormBit.ing) !== 0;
    if (habitual || name || the)
      return { kind: name ? 'name' : 'term', because: `after “${clause.lower(cue.from)}”, as a name` };
  }
  if (source !== null && facts.titleCase && signs().has(clause.lower(clause.positionOf(source.head))))
    return { kind: 'slogan', because: 'on a sign' };
  if (verb.class === 'attitude' && pairing.strength < 8 && facts.words <= 3 && !facts.stopped)
    return { kind: 'term', because: 'a few words that nobody is said to have spoken' };
  return null;
}

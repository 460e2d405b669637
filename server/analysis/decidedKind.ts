import { isSpeech, type QuoteKind } from '../model/article.ts';
import type { KindQuestion } from './kindFeatures.ts';
import type { KindOfQuote } from './kindOfQuote.ts';
import { kindByRule } from './quotes.ts';
import { speechOdds } from './speechOdds.ts';

/** Longer quotations are left to the rules: nearly all are speech, and names and signs of such length say so. */
export const mostWords = 12;
/** Probability from which on it is speech, whatever the rules say. */
export const speaks = 0.36;

/** A kind, with the probability that it is speech where that was asked, else null. */
export interface DecidedKind extends KindOfQuote {
  readonly speechOdds: number | null;
}

/** Kinds of which the rules are sure: a nickname inside a name, words in a headline, and what follows *the word*. */
export const isPlain = (kind: QuoteKind): boolean => kind === 'nickname' || kind === 'headline' || kind === 'word';

/** Decides what one outer run is: what the rules say, unless all the evidence together says otherwise. */
export function decidedKind(question: Omit<KindQuestion, 'rule'>): DecidedKind {
  const { clause, at, facts, pairing, cue, headline } = question;
  const rule = kindByRule(clause, at, facts, pairing, cue, headline);
  if (facts.words === 0 || facts.words > mostWords || isPlain(rule.kind)) return { ...rule, speechOdds: null };
  const odds = speechOdds({ ...question, rule });
  const speech = isSpeech(rule.kind);
  if (!speech && odds >= speaks) return { ...spoken(question), speechOdds: odds };
  if (speech && odds < speaks) return { ...unspoken(question), speechOdds: odds };
  return { ...rule, speechOdds: odds };
}

const spoken = ({ facts, pairing }: Omit<KindQuestion, 'rule'>): KindOfQuote => ({
  kind: facts.capital && facts.stopped ? 'direct' : 'partial',
  because: pairing === null ? 'reads like something said' : 'reads like something said, with a cue',
});

const unspoken = ({ facts }: Omit<KindQuestion, 'rule'>): KindOfQuote =>
  facts.titleCase
    ? { kind: 'title', because: 'in title case inside a sentence' }
    : { kind: 'scare', because: 'a few words that fit the sentence like a term' };

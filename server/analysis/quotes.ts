import { once, wordSet } from '../lexicon/once.ts';
import type { QuoteKind } from '../model/article.ts';
import type { Run } from '../text/marks.ts';
import { shape } from '../text/tokens.ts';
import type { Pairing } from './pairing.ts';
import type { Clause } from './phrases.ts';
import { firstAt, type Reading } from './reading.ts';
import { is } from './vocabulary.ts';

/** What a run of marks is, and why, as one paragraph shows it. */
export interface KindOfQuote {
  readonly kind: QuoteKind;
  /** A short phrase for people. */
  readonly because: string;
}

/** Plain facts about the words inside a run. */
export interface QuoteShape {
  readonly words: number;
  /** First word has a capital. */
  readonly capital: boolean;
  /** All long words have capitals, and there are two words or more. */
  readonly titleCase: boolean;
  /** Ends with a stop, or a comma before the reporter goes on. */
  readonly stopped: boolean;
  readonly comma: boolean;
  /** Has a pronoun or a verb form of be, have or do: reads as a clause. */
  readonly clausal: boolean;
}

const namers = wordSet(`known called named nicknamed dubbed titled entitled alias aka a.k.a styled christened billed
renamed subtitled headlined labeled labelled termed`);
const works = wordSet(`book film movie song album single show series episode play exhibition magazine poem essay podcast
novel painting musical opera documentary column report article story programme program sitcom track record ballad hit
sculpture game video photograph memoir biography sequel trilogy comedy drama thriller soundtrack anthology anthem hymn
lecture speech study paper chapter pamphlet editorial broadcast cartoon segment franchise videogame miniseries`);
const carriers = wordSet(`reads read reading emblazoned bearing chant chants chanted chanting hashtag sign signs banner
banners placard placards slogan slogans motto shirt t-shirt t-shirts shirts cap hat hats sticker stickers poster posters
inscribed engraved printed tattooed tattoo mantra refrain cheer cheers spelled scrawled`);
const mentioned = wordSet('word words term terms phrase phrases expression label labels adjective noun verb name');
const discounts = wordSet('so-called supposed alleged self-styled self-described quasi');

const sentenceEnd = /[.!?…]["”’']*$/;

/** Facts about the run's words. Offsets of the run are relative to the paragraph at `base`. */
export function shapeOf(text: string, base: number, reading: Reading, run: Run): QuoteShape {
  const { tokens, flags } = reading;
  const from = run.open?.end ?? run.start;
  const to = run.close?.start ?? run.end;
  let words = 0;
  let capitals = 0;
  let longWords = 0;
  let clausal = false;
  let capital = false;
  for (let token = firstAt(tokens, from); token < tokens.count && tokens.start[token]! < to; token += 1) {
    const bits = tokens.shape[token]!;
    if ((bits & shape.word) === 0) continue;
    words += 1;
    if (words === 1) capital = (bits & (shape.capital | shape.digit)) !== 0;
    if (bits & (shape.capital | shape.digit)) capitals += 1;
    if (
      bits & (shape.capital | shape.digit) ||
      tokens.end[token]! - tokens.start[token]! > 4 ||
      (flags[token]! & (is.preposition | is.determiner | is.conjunction)) === 0
    )
      longWords += 1;
    if (flags[token]! & (is.auxiliary | is.pronoun)) clausal = true;
  }
  const inside = text.slice(base + Math.max(from, to - 3), base + to).trimEnd();
  return {
    words,
    capital,
    titleCase: words >= 2 && capital && capitals >= longWords,
    stopped: sentenceEnd.test(inside),
    comma: inside.endsWith(','),
    clausal,
  };
}

/** The nearest word before the quotation that is not an article, adjective or mark, at most `reach` words back. */
function wordBefore(clause: Clause, at: number, set: ReadonlySet<string>, reach: number): string | null {
  for (let back = at - 1, seen = 0; back >= clause.unit.from && seen < reach; back -= 1) {
    if (clause.quoted(back)) return null;
    const word = clause.lower(back);
    if (word === '') return null;
    if (set.has(word)) return word;
    if (clause.word(back)) seen += 1;
    else if (word !== ',' && word !== ':') return null;
  }
  return null;
}

/** A nickname stands inside a name: Robert “Bobby” Hale. */
function insideName(clause: Clause, at: number): boolean {
  const before = clause.token(at - 1);
  const after = clause.token(at + 1);
  if (before < 0 || after < 0) return false;
  const named = clause.nameOf[before]!;
  return named >= 0 && named === clause.nameOf[after]!;
}

/** Whether *called* has a person before it: Cole called “…” is speech, a process called “…” is not. */
const calledBySomebody = (clause: Clause, at: number): boolean => {
  const name = clause.name(at - 1);
  return (name >= 0 && clause.names[name]!.type === 'PERSON') || clause.is(at - 1, is.pronoun | is.personNoun);
};

/** Kinds that are nobody's words, each with the evidence that speaks for it; null when none does. */
function notSpeech(clause: Clause, at: number, facts: QuoteShape): KindOfQuote | null {
  if (facts.words <= 4 && insideName(clause, at)) return { kind: 'nickname', because: 'inside a person’s name' };
  const short = facts.words <= 8 && !facts.comma;
  const namer = short ? wordBefore(clause, at, namers(), 2) : null;
  const naming =
    namer !== null && (namer !== 'called' || (clause.lower(at - 1) === 'called' && !calledBySomebody(clause, at - 1)));
  if (naming && namer !== null && !facts.capital && namer !== 'titled' && facts.words <= 5) {
    return { kind: 'term', because: `after “${namer}”` };
  }
  if (naming && namer !== null && facts.capital) {
    const titled = /^(?:titled|entitled|subtitled|headlined)$/.test(namer);
    return {
      kind: titled ? 'title' : facts.words <= 2 && namer === 'nicknamed' ? 'nickname' : 'name',
      because: `after “${namer}”`,
    };
  }
  const discount = wordBefore(clause, at, discounts(), 1);
  if (discount !== null) return { kind: 'term', because: `after “${discount}”` };
  const carrier = facts.words <= 12 ? wordBefore(clause, at, carriers(), 3) : null;
  if (carrier !== null) return { kind: 'slogan', because: `after “${carrier}”` };
  const mention = facts.words <= 6 ? wordBefore(clause, at, mentioned(), 1) : null;
  if (mention !== null) return { kind: 'word', because: `after “${mention}”` };
  if (facts.titleCase && facts.words <= 9 && !facts.stopped) {
    const work = wordBefore(clause, at, works(), 3);
    if (work !== null) return { kind: 'title', because: `after “${work}”, in title case` };
  }
  return null;
}

/**
 * Decides what one outer run is. `headline` is true in a headline; `pairing` ties it to a cue, or is null.
 */
export function kindOf(
  clause: Clause,
  at: number,
  facts: QuoteShape,
  pairing: Pairing | null,
  headline: boolean,
): KindOfQuote {
  if (facts.words === 0) return { kind: 'word', because: 'no words inside' };
  const close = pairing !== null && pairing.strength >= 8;
  const other = close && facts.words > 3 ? null : notSpeech(clause, at, facts);
  if (other !== null) return other;
  if (headline) {
    return pairing !== null
      ? { kind: 'partial', because: 'in a headline, with a source' }
      : { kind: 'headline', because: 'in the headline' };
  }
  const alone = clause.unit.to - clause.unit.from <= 2;
  if (
    facts.titleCase &&
    !facts.stopped &&
    facts.words <= 8 &&
    !alone &&
    !(close && (facts.comma || pairing.side === 'before'))
  ) {
    return { kind: 'title', because: 'in title case inside a sentence' };
  }
  if (pairing !== null) {
    const whole = facts.capital && facts.words >= 2 && (facts.stopped || facts.comma || facts.clausal);
    return whole && (close || facts.stopped)
      ? { kind: 'direct', because: 'a whole sentence with a cue' }
      : { kind: 'partial', because: 'part of a sentence with a cue' };
  }
  if (alone && facts.words >= 2) return { kind: 'direct', because: 'a whole sentence by itself' };
  if (facts.capital && facts.stopped && facts.words >= 4) return { kind: 'direct', because: 'a whole sentence' };
  if (facts.words >= 5 || (facts.words >= 4 && facts.clausal))
    return { kind: 'partial', because: 'too long for a single term' };
  if (facts.titleCase) return { kind: 'name', because: 'in title case' };
  return { kind: 'scare', because: 'a few words, and nobody in the sentence says them' };
}

/** The kinds that `kindOf` gives without a cue and that the same words elsewhere in speech can overrule. */
export const mayEcho = once(() => new Set<QuoteKind>(['scare', 'name', 'headline', 'term']));

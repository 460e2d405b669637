import { once, wordSet } from '../lexicon/once.ts';
import { verbFormBit } from '../lexicon/verbs.ts';
import type { QuoteKind } from '../model/article.ts';
import type { Run } from '../text/marks.ts';
import { shape } from '../text/tokens.ts';
import type { Cue } from './cues.ts';
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
  return name >= 0 || clause.is(at - 1, is.pronoun | is.personNoun);
};

/** *known to its tenants as* the “Toaster”, *whom everyone knows as* “Don Chelo”. */
function knownAs(clause: Clause, at: number): string | null {
  const as =
    clause.lower(at - 1) === 'as'
      ? at - 1
      : clause.is(at - 1, is.determiner) && clause.lower(at - 2) === 'as'
        ? at - 2
        : -1;
  if (as < 0) return null;
  for (let back = as - 1; back >= Math.max(clause.unit.from, as - 7); back -= 1) {
    if (clause.quoted(back)) return null;
    if (/^(?:known|knows|know|knew|nicknamed|billed|listed)$/.test(clause.lower(back))) return 'known as';
  }
  return null;
}

/** Whether somebody reads it: she reads “The Long Field”, no sign that reads “Go home”. */
function readsAloud(clause: Clause, at: number, carrier: string): boolean {
  if (!/^read(?:s|ing)?$/.test(carrier) || clause.lower(at - 1) !== carrier) return false;
  const before = clause.endingAt(at - 2);
  return (
    before !== null &&
    before.kind !== 'nominal' &&
    !(before.kind === 'name' && clause.names[before.name]!.type !== 'PERSON')
  );
}

/** Kinds that are nobody's words, each with the evidence that speaks for it; null when none does. */
function notSpeech(clause: Clause, at: number, facts: QuoteShape): KindOfQuote | null {
  if (facts.words <= 4 && insideName(clause, at)) return { kind: 'nickname', because: 'inside a person’s name' };
  const short = facts.words <= 8;
  const namer = short ? (wordBefore(clause, at, namers(), 3) ?? knownAs(clause, at)) : null;
  const active = /^(?:called|termed|labeled|labelled|dubbed)$/;
  const naming =
    namer !== null && !(active.test(namer) && (clause.lower(at - 1) !== namer || calledBySomebody(clause, at - 1)));
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
  const carrier = facts.words <= 12 ? wordBefore(clause, at, carriers(), clause.code(at - 1) === 58 ? 8 : 3) : null;
  const message = facts.stopped && facts.words >= 4 && !facts.titleCase && clause.code(at - 1) === 58;
  if (carrier !== null && !message && !readsAloud(clause, at, carrier))
    return { kind: 'slogan', because: `after “${carrier}”` };
  const colon = clause.code(at - 1) === 58;
  const mention = facts.words <= 6 && !colon ? wordBefore(clause, at, mentioned(), 1) : null;
  if (mention !== null) return { kind: 'word', because: `after “${mention}”` };
  if ((facts.titleCase || (facts.words === 1 && facts.capital)) && facts.words <= 9 && !facts.stopped) {
    const work = wordBefore(clause, at, works(), 3);
    if (work !== null) return { kind: 'title', because: `after “${work}”, in title case` };
  }
  return null;
}

const signs = wordSet(
  'sign signs banner banners placard placards poster posters sticker stickers shirt shirts t-shirt graffiti',
);

/** What the cue itself says against speech: locals *call* it “the Corkscrew”, a placard demanded “Hands Off”. */
function namedByCue(clause: Clause, at: number, facts: QuoteShape, pairing: Pairing, cue: Cue): KindOfQuote | null {
  const { verb } = cue;
  if (verb === null) return null;
  if (verb.lemma === 'call' && pairing.side === 'before' && facts.words <= 5 && !facts.stopped) {
    const habitual = (verb.form & (verbFormBit.base | verbFormBit.s)) !== 0 && !(verb.form & verbFormBit.past);
    const name = facts.titleCase || (facts.capital && facts.words === 1);
    const the = clause.lower(at - 1) === 'the';
    if (habitual || name || (the && (verb.form & verbFormBit.ing) !== 0)) {
      return { kind: name ? 'name' : 'term', because: `after “${clause.lower(cue.from)}”, as a name` };
    }
  }
  if (cue.source !== null && facts.titleCase && signs().has(clause.lower(clause.positionOf(cue.source.head)))) {
    return { kind: 'slogan', because: 'on a sign' };
  }
  if (verb.class === 'attitude' && pairing.strength < 8 && facts.words <= 3 && !facts.stopped) {
    return { kind: 'term', because: 'a few words that nobody is said to have spoken' };
  }
  return null;
}

/** “The bridge,” Dunn said, *“will open in May.”*: the quotation goes on behind its attribution. */
function secondHalf(clause: Clause, pairing: Pairing, cue: Cue | null): boolean {
  if (pairing.side !== 'before' || pairing.strength < 9 || cue === null || cue.kind !== 'verb') return false;
  const first =
    cue.source !== null && cue.source.from < cue.from && cue.reach !== 'shared' ? cue.source.from : cue.from;
  return clause.quoted(first - 1) || (clause.comma(first - 1) && clause.quoted(first - 2));
}

/**
 * Decides what one outer run is. `headline` is true in a headline; `pairing` ties it to a cue, or is null.
 */
export function kindOf(
  clause: Clause,
  at: number,
  facts: QuoteShape,
  pairing: Pairing | null,
  cue: Cue | null,
  headline: boolean,
): KindOfQuote {
  if (facts.words === 0) return { kind: 'word', because: 'no words inside' };
  const named = pairing === null || cue === null ? null : namedByCue(clause, at, facts, pairing, cue);
  if (named !== null) return named;
  const close = pairing !== null && pairing.strength >= 8;
  const carrying =
    cue?.verb != null && /^(?:read|chant|nickname|dub|name|title|label|term|call|spell)$/.test(cue.verb.lemma);
  const other = close && facts.words > 3 && !carrying ? null : notSpeech(clause, at, facts);
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
    if (secondHalf(clause, pairing, cue)) return { kind: 'direct', because: 'the second half of a quotation' };
    const whole = facts.capital && (facts.stopped || facts.comma || (facts.clausal && facts.words >= 2));
    return whole && (close || facts.stopped)
      ? { kind: 'direct', because: 'a whole sentence with a cue' }
      : { kind: 'partial', because: 'part of a sentence with a cue' };
  }
  if (alone && (facts.words >= 2 || (facts.capital && facts.stopped)))
    return { kind: 'direct', because: 'a whole sentence by itself' };
  if (facts.capital && facts.stopped && facts.words >= 4) return { kind: 'direct', because: 'a whole sentence' };
  if (facts.words >= 5 || (facts.words >= 4 && facts.clausal))
    return { kind: 'partial', because: 'too long for a single term' };
  if (facts.titleCase) return { kind: 'name', because: 'in title case' };
  return { kind: 'scare', because: 'a few words, and nobody in the sentence says them' };
}

/** The kinds that `kindOf` gives without a cue and that the same words elsewhere in speech can overrule. */
export const mayEcho = once(() => new Set<QuoteKind>(['scare', 'name', 'headline', 'term']));

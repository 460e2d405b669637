import { carriers, carryingVerbs, namers, signs, wordNouns } from '../lexicon/notSpeech.ts';
import { frameBit, verbFormBit } from '../lexicon/verbs.ts';
import { shape } from '../text/tokens.ts';
import type { Clause } from './clause.ts';
import type { Cue } from './cue.ts';
import { besideSpeech } from './kindBeside.ts';
import {
  crossAt,
  kindAt,
  kinds,
  kindTiedAt,
  lengthAt,
  numberOf,
  type PlainFeature,
  tieAt,
  ties,
} from './kindFeatureNames.ts';
import type { KindOfQuote } from './kindOfQuote.ts';
import { broughtIn } from './kindReports.ts';
import type { Pairing } from './pairing.ts';
import type { QuoteShape } from './quoteShape.ts';
import type { Report } from './reports.ts';
import { is } from './vocabulary.ts';

/** A quotation with what the paragraph shows round it. */
export interface KindQuestion {
  readonly clause: Clause;
  /** Position of the quotation in the clause. */
  readonly at: number;
  readonly facts: QuoteShape;
  readonly pairing: Pairing | null;
  readonly cue: Cue | null;
  /** What the cues of the clause bring in, by the index of the cue. */
  readonly reports: readonly Report[];
  readonly headline: boolean;
  /** Whether a quotation before it in the paragraph is speech. */
  readonly spoken: boolean;
  /** What the rules take it for. */
  readonly rule: KindOfQuote;
}

const tieOf = (pairing: Pairing | null): number =>
  pairing === null ? 0 : pairing.strength < 4 ? 1 : pairing.strength < 6.5 ? 2 : pairing.strength < 9 ? 3 : 4;

const lengthOf = (words: number): number => (words <= 3 ? Math.max(0, words - 1) : words <= 6 ? 3 : 4);

/** A word that is no function word and no name: a noun, adjective, verb or adverb. */
const plainWord = (clause: Clause, at: number): boolean =>
  clause.word(at) &&
  clause.name(at) < 0 &&
  !clause.is(
    at,
    is.determiner |
      is.possessive |
      is.preposition |
      is.conjunction |
      is.subordinator |
      is.relative |
      is.auxiliary |
      is.pronoun,
  );

/** Numbers of the features that hold of a quotation. */
export function kindFeaturesOf(question: KindQuestion): readonly number[] {
  const { clause, at, facts, pairing, cue, rule } = question;
  const found: number[] = [0];
  const add = (name: PlainFeature, holds: boolean): void => {
    if (holds) found.push(numberOf.get(name)!);
  };
  const tie = tieOf(pairing);
  const free = tie === 0;
  const length = lengthOf(facts.words);
  found.push(lengthAt + length, tieAt + tie, crossAt + length * ties.length + tie);
  const kind = kinds.indexOf(rule.kind as (typeof kinds)[number]);
  if (kind >= 0) found.push(kindAt + kind);
  if (kind >= 0 && tie >= 3) found.push(kindTiedAt + kind);
  add('capital', facts.capital);
  add('small letter, no cue', !facts.capital && free);
  add('title case', facts.titleCase);
  add('title case, no cue next to it', facts.titleCase && tie < 4);
  add('stop inside', facts.stopped);
  add('comma inside, behind it a cue', facts.comma && pairing?.side === 'after');
  add('clause', facts.clausal);
  add('clause, no cue', facts.clausal && free);
  add('in a headline', question.headline);
  add('alone', clause.unit.to - clause.unit.from <= 2);
  if (pairing !== null && cue !== null) {
    add('behind a cue next to it', tie === 4 && pairing.side === 'before');
    add('before a cue next to it', tie === 4 && pairing.side === 'after');
    const frames = cue.verb?.frames ?? 0;
    add('cue takes quotations', (frames & frameBit.quote) !== 0);
    add('cue takes clauses', (frames & frameBit.that) !== 0);
    add('cue judges', (frames & frameBit.as) !== 0);
    add('cue of attitude', cue.verb?.class === 'attitude');
    add('cue without source', cue.source === null);
    add('according', cue.kind === 'according');
    add('colon', cue.kind === 'colon');
    add('noun as cue', cue.kind === 'noun');
    add('a verb that carries names', cue.verb !== null && carryingVerbs().has(cue.verb.lemma));
  }
  broughtIn(question, length, found);
  besideSpeech(question, length, found);
  around(question, free, add);
  inside(question, add);
  signed(question, tie, add);
  called(question, add);
  add('after speech in the paragraph', question.spoken);
  add('after speech in the paragraph, no cue', question.spoken && free);
  let others = false;
  for (let other = clause.unit.from; other < clause.unit.to; other += 1)
    if (other !== at && clause.quoted(other)) others = true;
  add('other quotations in the sentence', others);
  add('other quotations in the sentence, no cue', others && free);
  return found;
}

type Add = (name: PlainFeature, holds: boolean) => void;

function around({ clause, at }: KindQuestion, free: boolean, add: Add): void {
  const last = at - 1;
  const next = at + 1;
  const word = clause.lower(last);
  const article = clause.is(last, is.determiner | is.possessive) || clause.shape(last, shape.possessive);
  const before = plainWord(clause, last);
  const behind = plainWord(clause, next);
  add('after a', word === 'a' || word === 'an');
  add('after the', word === 'the');
  add('after his or her', clause.is(last, is.possessive));
  add('after a possessive', clause.shape(last, shape.possessive));
  add('after a preposition', clause.is(last, is.preposition));
  add('after as', word === 'as');
  add('after of', word === 'of');
  add('after be', clause.is(last, is.be));
  add('after a name', clause.name(last) >= 0);
  add('after that', word === 'that');
  add('after a comma', clause.comma(last));
  add('after a conjunction', clause.is(last, is.conjunction));
  add('after a quotation', clause.quoted(last));
  add('first of the sentence', at === clause.unit.from);
  add('after a plain word', before);
  add('before a plain word', behind);
  add('before a comma', clause.comma(next));
  add('before a stop', clause.code(next) === 46 || next >= clause.unit.to);
  add('before a preposition', clause.is(next, is.preposition));
  add('before an auxiliary', clause.is(next, is.auxiliary));
  add('before a conjunction', clause.is(next, is.conjunction));
  add('before a name', clause.name(next) >= 0);
  add('before a quotation', clause.quoted(next));
  add('between article and noun', article && behind);
  add('between article and noun, no cue', article && behind && free);
  add('a plain word before and behind, no cue', before && behind && free);
}

function inside({ clause, at }: KindQuestion, add: Add): void {
  const { reading } = clause;
  const { tokens, flags } = reading;
  const run = reading.runs[-1 - reading.items[at]!]!;
  const to = run.close?.start ?? run.end;
  const from = run.open?.end ?? run.start;
  let low = 0;
  for (let high = tokens.count; low < high; ) {
    const middle = (low + high) >>> 1;
    if (tokens.start[middle]! < from) low = middle + 1;
    else high = middle;
  }
  const first = low;
  let shouted = true;
  let digit = false;
  let talk = false;
  let comma = false;
  for (let token = first; token < tokens.count && tokens.start[token]! < to; token += 1) {
    const bits = tokens.shape[token]!;
    if (bits & shape.digit) digit = true;
    if (bits & shape.word) {
      if ((bits & shape.shouted) === 0) shouted = false;
      if (flags[token]! & is.pronoun || flags[token]! & is.possessive) talk = true;
    } else if (clause.text.charCodeAt(clause.base + tokens.start[token]!) === 44 && tokens.end[token]! < to)
      comma = true;
  }
  const head = first < tokens.count && tokens.start[first]! < to ? flags[first]! : 0;
  const mark = run.open === null ? 0 : clause.text.charCodeAt(clause.base + run.open.start);
  add('all capitals', shouted);
  add('a digit', digit);
  add('a pronoun inside', talk);
  add('an article first', (head & is.determiner) !== 0);
  add('a verb first', (head & is.verb) !== 0);
  add('a comma between words inside', comma);
  add('single marks', mark === 39 || mark === 0x2018);
}

/** Words of signs, and of naming, anywhere in the sentence before the quotation, or in the source of its cue. */
function signed({ clause, at, cue, pairing }: KindQuestion, tie: number, add: Add): void {
  let sign = false;
  let naming = false;
  for (let other = clause.unit.from; other < clause.unit.to; other += 1) {
    if (!clause.word(other) || (other > at && pairing?.side !== 'after' && other > at + 3)) continue;
    const word = clause.lower(other);
    if (signs().has(word) || carriers().has(word)) sign = true;
    if (other < at && (wordNouns().has(word) || word === 'name' || word === 'nickname')) naming = true;
  }
  const colon = clause.code(at - 1) === 58;
  add('a sign in the sentence', sign);
  add('a sign in the sentence, no cue next to it', sign && tie < 4);
  add('a sign in the sentence, a colon before', sign && colon);
  const head = cue?.source == null ? -1 : clause.positionOf(cue.source.head);
  add('a sign says it', head >= 0 && (signs().has(clause.lower(head)) || carriers().has(clause.lower(head))));
  add('a word for naming in the sentence, a colon before', naming && colon);
}

/** Who calls something so: a habit of many gives a name, one person’s judgement is speech. */
function called({ clause, at, cue, pairing, facts }: KindQuestion, add: Add): void {
  if (cue === null || cue.verb === null || pairing === null) return;
  add('a verb of naming', cue.verb.lemma !== 'call' && namers().has(clause.lower(cue.from)));
  if (cue.verb.lemma !== 'call' || pairing.side !== 'before' || facts.words > 5) return;
  const { form } = cue.verb;
  const head = cue.source === null ? -1 : clause.positionOf(cue.source.head);
  const run = clause.reading.runs[-1 - clause.reading.items[at]!]!;
  const from = clause.base + (run.open?.end ?? run.start);
  add('call', true);
  add('call, habit', (form & verbFormBit.past) === 0);
  add('call, by somebody named', head >= 0 && clause.name(head) >= 0);
  add('call, by several', head >= 0 && clause.is(head, is.plural | is.groupNoun));
  add('call, a capital', facts.capital);
  add('call, an article first', clause.text.startsWith('the ', from));
  add('call, an object between', at - cue.to > 1);
}

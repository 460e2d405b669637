import { hashWord, shape } from '../text/tokens.ts';
import type { Clause } from './clause.ts';
import { is } from './vocabulary.ts';

const [that, to] = ['that', 'to'].map(hashWord);

/** What stands at a position of a clause, as far as it shows where what somebody reports begins and ends. */
export const wordClass = {
  outside: 0,
  quotation: 1,
  comma: 2,
  stop: 3,
  colon: 4,
  semicolon: 5,
  dash: 6,
  bracket: 7,
  mark: 8,
  possessiveEnd: 9,
  person: 10,
  body: 11,
  place: 12,
  otherName: 13,
  insideName: 14,
  that: 15,
  to: 16,
  question: 17,
  be: 18,
  modal: 19,
  auxiliary: 20,
  conjunction: 21,
  subordinator: 22,
  relative: 23,
  preposition: 24,
  determiner: 25,
  owner: 26,
  subject: 27,
  pronoun: 28,
  date: 29,
  digit: 30,
  verb: 31,
  adverb: 32,
  title: 33,
  somebody: 34,
  group: 35,
  ing: 36,
  ed: 37,
  plural: 38,
  capital: 39,
  other: 40,
  negative: 41,
} as const;

const punctuation = (code: number): number => {
  if (code === 44) return wordClass.comma;
  if (code === 46 || code === 33 || code === 63) return wordClass.stop;
  if (code === 58) return wordClass.colon;
  if (code === 59) return wordClass.semicolon;
  if (code === 45 || code === 0x2013 || code === 0x2014) return wordClass.dash;
  if (code === 40 || code === 41) return wordClass.bracket;
  return wordClass.mark;
};

const nameClass = (clause: Clause, token: number, name: number): number => {
  const { first, type } = clause.names[name]!;
  if (first !== token) return wordClass.insideName;
  if (type === 'PERSON' || type === null) return wordClass.person;
  return type === 'ORG' ? wordClass.body : type === 'LOC' ? wordClass.place : wordClass.otherName;
};

/** The class of what stands at `at`, one of `wordClass`. */
export function classAt(clause: Clause, at: number): number {
  const { reading, unit } = clause;
  if (at < unit.from || at >= unit.to) return wordClass.outside;
  const token = reading.items[at]!;
  if (token < 0) return wordClass.quotation;
  const shapes = reading.tokens.shape[token]!;
  if ((shapes & shape.word) === 0)
    return shapes & shape.possessive ? wordClass.possessiveEnd : punctuation(clause.code(at));
  const name = clause.nameOf[token]!;
  if (name >= 0) return nameClass(clause, token, name);
  const flags = reading.flags[token]!;
  const closed = is.preposition | is.conjunction | is.subordinator | is.determiner | is.auxiliary | is.pronoun;
  if (flags & (closed | is.possessive | is.relative | is.negative)) {
    const found = closedClass(clause, token, flags);
    if (found >= 0) return found;
  }
  if (flags & is.date) return wordClass.date;
  if (shapes & shape.digit) return wordClass.digit;
  if (flags & is.title) return wordClass.title;
  if (flags & is.verb) return wordClass.verb;
  if (clause.adverb(at)) return wordClass.adverb;
  if (flags & is.personNoun) return wordClass.somebody;
  if (flags & is.groupNoun) return wordClass.group;
  if (shapes & shape.capital) return wordClass.capital;
  return byEnding(clause, token);
}

function closedClass(clause: Clause, token: number, flags: number): number {
  const { tokens } = clause.reading;
  const length = tokens.end[token]! - tokens.start[token]!;
  if (length === 4 && flags & is.relative && tokens.hash[token] === that) return wordClass.that;
  if (length === 2 && flags & (is.preposition | is.modal) && tokens.hash[token] === to) return wordClass.to;
  if (flags & is.be) return wordClass.be;
  if (flags & is.modal) return wordClass.modal;
  if (flags & is.auxiliary) return wordClass.auxiliary;
  if (flags & is.negative && (flags & is.determiner) === 0) return wordClass.negative;
  if (flags & is.subordinator && (flags & is.preposition) === 0)
    return length > 1 && isQuestion(clause, token) ? wordClass.question : wordClass.subordinator;
  if (flags & is.relative) return wordClass.relative;
  if (flags & is.conjunction) return wordClass.conjunction;
  if (flags & is.possessive) return wordClass.owner;
  if (flags & is.pronoun && flags & is.subject) return wordClass.subject;
  if (flags & is.determiner) return wordClass.determiner;
  if (flags & is.pronoun) return wordClass.pronoun;
  if (flags & is.preposition) return wordClass.preposition;
  return -1;
}

/** Whether the word begins with *wh*, or is *how* or *if*: what opens a reported question. */
function isQuestion(clause: Clause, token: number): boolean {
  const start = clause.base + clause.reading.tokens.start[token]!;
  const first = clause.text.charCodeAt(start) | 32;
  const second = clause.text.charCodeAt(start + 1) | 32;
  return (first === 119 && second === 104) || (first === 104 && second === 111) || (first === 105 && second === 102);
}

function byEnding(clause: Clause, token: number): number {
  const { start, end } = clause.reading.tokens;
  const length = end[token]! - start[token]!;
  if (length < 4) return wordClass.other;
  const last = clause.base + end[token]! - 1;
  const letter = clause.text.charCodeAt(last);
  const before = clause.text.charCodeAt(last - 1);
  if (letter === 103 && before === 110 && clause.text.charCodeAt(last - 2) === 105) return wordClass.ing;
  if (letter === 100 && before === 101) return wordClass.ed;
  if (letter === 115 && before !== 115 && before !== 117) return wordClass.plural;
  return wordClass.other;
}

import { is, mark } from '../analysis/vocabulary.ts';
import { hearsay } from '../lexicon/cues.ts';
import { firstNames } from '../lexicon/firstNames.ts';
import * as grammar from '../lexicon/grammar.ts';
import { organisationHeads, organisations, outletNouns } from '../lexicon/organisations.ts';
import * as people from '../lexicon/people.ts';
import { demonyms, placeHeads, places } from '../lexicon/places.ts';
import { verbForms, verbPhrases } from '../lexicon/verbLists.ts';
import { commonWords, dateWords, sentenceOpeners } from '../lexicon/words.ts';

/** What a word is known to be: bits of `is` and bits of `mark`. */
export interface WordKind {
  readonly flags: number;
  readonly marks: number;
}

type Words = Map<string, { -readonly [Key in keyof WordKind]: WordKind[Key] }>;

function add(words: Words, word: string, flags: number, marks = 0): void {
  const known = words.get(word);
  if (known === undefined) words.set(word, { flags, marks });
  else {
    known.flags |= flags;
    known.marks |= marks;
  }
}

function addAll(words: Words, list: Iterable<string>, flags: number, marks = 0): void {
  for (const word of list) if (!word.includes(' ')) add(words, word, flags, marks);
}

const genderBits = (gender: string): number => (gender === 'm' ? is.male : gender === 'f' ? is.female : 0);

function addGendered(words: Words, list: ReadonlyMap<string, string>, flags: number): void {
  for (const [word, gender] of list) addAll(words, [word], flags | genderBits(gender));
}

function addPeople(words: Words): void {
  addGendered(words, people.courtesyTitles(), is.courtesy | is.title);
  addGendered(words, people.titles(), is.title);
  addGendered(words, people.relations(), is.personNoun);
  addGendered(words, people.genderedPeople(), is.personNoun);
  for (const [noun, { plural }] of people.unnamedPeople()) {
    addAll(words, [noun], is.personNoun | (plural ? is.plural : 0));
  }
  addAll(words, people.groupNouns(), is.groupNoun);
  for (const [word, { kind, gender }] of people.pronouns()) {
    addAll(words, [word], is.pronoun | (kind === 'subject' ? is.subject : 0) | genderBits(gender));
  }
  for (const [name, { gender, ambiguous }] of firstNames()) {
    addAll(words, [name], is.firstName | (ambiguous ? is.ambiguousName : 0) | genderBits(gender));
  }
}

function addGrammar(words: Words): void {
  addAll(words, grammar.determiners(), is.determiner);
  addAll(words, grammar.possessives(), is.possessive | is.determiner);
  addAll(words, grammar.prepositions(), is.preposition);
  addAll(words, grammar.conjunctions(), is.conjunction);
  addAll(words, grammar.subordinators(), is.subordinator);
  addAll(words, grammar.relatives(), is.relative);
  addAll(words, grammar.auxiliaries(), is.auxiliary);
  addAll(words, grammar.beForms(), is.be);
  addAll(words, grammar.modals(), is.modal);
  addAll(words, grammar.negatives(), is.negative);
  addAll(words, grammar.midAdverbs(), is.midAdverb);
  addAll(words, hearsay(), is.midAdverb);
}

/** Names of places, bodies and peoples, of one word or more; a name in several lists is what the last says. */
function addNames(words: Words): void {
  const names = new Map<string, number>();
  for (const place of places()) names.set(place, is.place);
  for (const body of organisations()) names.set(body, is.organisation);
  for (const demonym of demonyms()) names.set(demonym, is.norp);
  for (const [name, flag] of names) add(words, name, flag);
}

/** All words and names that the lists of `lexicon` hold, lower case; only names have more than one word. */
export function vocabularyWords(): ReadonlyMap<string, WordKind> {
  const words: Words = new Map();
  addGrammar(words);
  addPeople(words);
  addNames(words);
  addAll(words, organisationHeads(), is.organisationHead);
  addAll(words, placeHeads(), is.placeHead);
  addAll(words, outletNouns(), is.outlet | is.groupNoun);
  addAll(words, dateWords(), is.date);
  addAll(words, commonWords(), is.common);
  addAll(words, sentenceOpeners(), is.common);
  addAll(words, verbForms().keys(), is.verb);
  addAll(words, verbPhrases().keys(), is.verb);
  addAll(words, people.relations().keys(), 0, mark.relation);
  addAll(words, people.nameSuffixes(), 0, mark.suffix);
  addAll(words, people.nameParticles(), 0, mark.particle);
  addAll(words, people.documentNouns(), 0, mark.document);
  return words;
}

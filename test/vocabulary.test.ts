import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildSync } from 'esbuild';
import fc from 'fast-check';
import { is, mark, unpackVocabulary } from '../server/analysis/vocabulary.ts';
import { organisations } from '../server/lexicon/organisations.ts';
import { demonyms, places } from '../server/lexicon/places.ts';
import { verbForms, verbPhrases } from '../server/lexicon/verbLists.ts';
import { hashWord } from '../server/text/tokens.ts';
import { packedModule, packVocabulary } from '../server/train/packVocabulary.ts';
import { vocabularyWords } from '../server/train/vocabularyWords.ts';
import { matchesGolden } from './marks.ts';

const words = vocabularyWords();
// Of the lists as they are now, so that the run that rewrites the packed file tests what it writes.
const known = unpackVocabulary(packVocabulary());
const find = (word: string): number => known.find(hashWord(word), word.length);

test('the packed file holds the words of the lists', () => {
  matchesGolden('server/lexicon/packed.ts', packedModule());
});

test('every word of the lists is found, as what they say it is', () => {
  assert.ok(words.size > 20_000, `${words.size} words`);
  for (const [word, { flags, marks }] of words) {
    const index = find(word);
    assert.equal(known.flags[index], flags, word);
    const found =
      known.relation[index]! * mark.relation +
      known.suffix[index]! * mark.suffix +
      known.particle[index]! * mark.particle +
      known.document[index]! * mark.document;
    assert.equal(found, marks, word);
    assert.deepEqual(known.verb(index), verbForms().get(word) ?? null, word);
    const rests = (verbPhrases().get(word) ?? []).map((rest) => ({
      rest: rest.split(' ').map(hashWord),
      form: verbForms().get(`${word} ${rest}`),
    }));
    assert.deepEqual(known.phrasal[index] ?? [], rests, word);
  }
  assert.equal(known.flags[find('wife')]! & is.female, is.female);
  assert.equal(known.verb(find('told'))?.lemma, 'tell');
});

test('a name has the type of its list, whether of one word or of several', () => {
  const several = [...places(), ...organisations(), ...demonyms()].filter((name) => name.includes(' '));
  assert.ok(several.length > 500, `${several.length} names of several words`);
  for (const name of several) assert.notEqual(known.nameType(name), null, name);
  assert.equal(known.nameType('new zealand'), 'LOC');
  assert.equal(known.nameType('royal navy'), 'ORG');
  assert.equal(known.nameType('hellenic'), 'MISC');
  assert.equal(known.nameType('mayor'), null);
  assert.equal(known.nameType(''), null);
});

test('no other word is known', () => {
  assert.equal(known.flags[0], 0);
  assert.equal(known.verb(0), null);
  const letters = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnoprstuwyéß-'), minLength: 1, maxLength: 24 });
  fc.assert(
    fc.property(letters, (word) => words.has(word) || find(word) === 0),
    { numRuns: 2000 },
  );
  for (const word of words.keys()) {
    const longer = `${word}q`;
    assert.ok(words.has(longer) || find(longer) === 0, longer);
  }
});

test('what is packed is not shipped a second time as a list', () => {
  const { metafile } = buildSync({
    entryPoints: ['server/analysis/analyse.ts'],
    bundle: true,
    minify: true,
    metafile: true,
    write: false,
    logLevel: 'silent',
    outfile: 'out/analyse.js',
  });
  const { inputs } = Object.values(metafile.outputs)[0]!;
  const bytes = (list: string): number => inputs[`server/lexicon/${list}.ts`]?.bytesInOutput ?? 0;
  assert.ok(bytes('packed') > 100_000);
  for (const list of ['firstNames', 'grammar', 'organisations', 'people', 'places', 'verbLists', 'words']) {
    assert.ok(bytes(list) < 4_000, `${list}: ${bytes(list)} bytes`);
  }
});

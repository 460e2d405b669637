import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import * as cues from '../server/lexicon/cues.ts';
import { ambiguousFirstNames, firstNames } from '../server/lexicon/firstNames.ts';
import { inflect } from '../server/lexicon/inflect.ts';
import * as measures from '../server/lexicon/measures.ts';
import * as notSpeech from '../server/lexicon/notSpeech.ts';
import * as organisations from '../server/lexicon/organisations.ts';
import * as people from '../server/lexicon/people.ts';
import * as places from '../server/lexicon/places.ts';
import { verbForms, verbPhrases } from '../server/lexicon/verbLists.ts';
import { frameBit, verbFormBit } from '../server/lexicon/verbs.ts';
import * as words from '../server/lexicon/words.ts';

const { base, s, past, participle, ing } = verbFormBit;

const files = ['cues', 'firstNames', 'inflect', 'once', 'organisations', 'people', 'places', 'verbLists', 'words'];
const sourceOf = (file: string): string => readFileSync(`server/lexicon/${file}.ts`, 'utf8');

const lemmasOf = (isSpeech: boolean): Set<string> =>
  new Set(
    [...verbForms().values()]
      .filter((form) => (form.class !== 'attitude') === isSpeech)
      .map((form) => `${form.class} ${form.lemma}`),
  );

const can = (form: string, ...frames: readonly (keyof typeof frameBit)[]): boolean =>
  frames.every((frame) => (verbForms().get(form)!.frames & frameBit[frame]) !== 0);

test('the lexicon holds as many words as it promises', () => {
  assert.ok(lemmasOf(true).size >= 300, `${lemmasOf(true).size} verbs of saying`);
  assert.ok(lemmasOf(false).size >= 120, `${lemmasOf(false).size} verbs of attitude`);
  assert.ok(people.titles().size >= 350);
  assert.ok(firstNames().size >= 6000);
  assert.ok(places.cities().size >= 2500);
  assert.ok(places.usStates().size >= 50);
  assert.ok(places.countries().size >= 195);
  assert.ok(places.demonyms().size >= 400);
  assert.ok(organisations.organisations().size >= 300);
  assert.ok(words.commonWords().size >= 2500);
  assert.ok(words.sentenceOpeners().size >= 600);
});

test('every key is lower case and trimmed', () => {
  const lists = [
    cues,
    measures,
    notSpeech,
    organisations,
    people,
    places,
    words,
    { ambiguousFirstNames, firstNames, verbForms },
  ];
  for (const list of lists) {
    for (const [name, make] of Object.entries(list)) {
      if (typeof make !== 'function') continue;
      for (const key of (make as () => ReadonlyMap<string, unknown>)().keys()) {
        assert.match(key, /^\S+(?: \S+)*$/u, `${name}: ${JSON.stringify(key)}`);
        assert.equal(key, key.toLowerCase(), name);
        assert.doesNotMatch(key, /[_|’]/u, name);
      }
    }
  }
});

test('no list says a word twice', () => {
  let checked = 0;
  for (const file of [
    'cues',
    'firstNames',
    'grammar',
    'measures',
    'notSpeech',
    'organisations',
    'people',
    'places',
    'words',
  ]) {
    for (const [, list = ''] of sourceOf(file).matchAll(/(?:= |\(|\w: )`([^`$]+)`/g)) {
      if (list.includes('|') && file === 'cues') continue;
      if (/\b(?:subject|possessive)$/m.test(list) || list.includes('*')) continue;
      const entries = list.includes(', ') ? list.split(',') : list.split(/\s+/);
      checked += 1;
      const seen = new Set<string>();
      for (const entry of entries.map((word) => word.trim()).filter((word) => word !== '')) {
        assert.ok(
          !seen.has(entry),
          `${file}: “${entry}” stands twice in the list that begins ${list.trim().slice(0, 40)}`,
        );
        seen.add(entry);
      }
    }
  }
  assert.ok(checked > 50, `${checked} lists`);
});

test('no verb and no noun has two entries', () => {
  for (const file of ['verbLists', 'cues']) {
    const heads = [...sourceOf(file).matchAll(/^([a-z][^|`'*]*)\|[a-z ]+$/gm)].map(([, head]) => head);
    assert.ok(heads.length > 100);
    assert.deepEqual(
      heads.filter((head, index) => heads.indexOf(head) !== index),
      [],
    );
  }
});

test('a first name has one gender, and each ambiguous one is a first name', () => {
  const lists = [...sourceOf('firstNames').matchAll(/const (?:male|female|open|farMale|farFemale) = `([^`]+)`/g)];
  assert.equal(lists.length, 5);
  const all = lists.flatMap(([, list = '']) => list.trim().split(/\s+/));
  assert.equal(new Set(all).size, all.length);
  const listed = new Set(all);
  assert.deepEqual(
    [...ambiguousFirstNames()].filter((name) => !listed.has(name)),
    [],
  );
  assert.deepEqual(firstNames().get('grace'), { gender: 'f', ambiguous: true });
  assert.deepEqual(firstNames().get('ngozi'), { gender: 'f', ambiguous: false });
  for (const name of [
    'mohammed',
    'kwame',
    'priya',
    'hiroshi',
    'olena',
    'björn',
    'siobhán',
    'josé',
    'jose',
    'ji-hoon',
  ]) {
    assert.ok(firstNames().has(name), name);
  }
  for (const name of ['the', 'for', 'said', 'mayor', 'and', 'so']) assert.ok(!firstNames().has(name), name);
});

test('forms of verbs lead to their lemma and say which form they are', () => {
  const expected: readonly (readonly [string, string, number])[] = [
    ['say', 'say', base],
    ['said', 'say', past | participle],
    ['told', 'tell', past | participle],
    ['wrote', 'write', past],
    ['written', 'write', participle],
    ['cautioned', 'caution', past | participle],
    ['admitted', 'admit', past | participle],
    ['tweeted', 'tweet', past | participle],
    ['vowing', 'vow', ing],
    ['replies', 'reply', s],
    ['criticised', 'criticise', past | participle],
    ['criticized', 'criticise', past | participle],
    ['put', 'put', base | past | participle],
    ['pointed out', 'point out', past | participle],
    ['went on', 'go on', past],
    ['lashing out', 'lash out', ing],
    ['thought', 'think', past | participle],
  ];
  for (const [word, lemma, form] of expected) {
    assert.equal(verbForms().get(word)?.lemma, lemma, word);
    assert.equal(verbForms().get(word)?.form, form, word);
  }
  for (const wrong of ['begining', 'admited', 'sayed', 'telled', 'blogged out', 'reveales', 'quiped', 'repling']) {
    assert.ok(!verbForms().has(wrong), wrong);
  }
});

test('verbs are inflected by the rules of English spelling', () => {
  const forms = (verb: string): string => {
    const made = inflect(verb);
    return [made.s, made.past.join('/'), made.ing.join('/')].join(' ');
  };
  assert.equal(forms('quip'), 'quips quipped quipping');
  assert.equal(forms('argue'), 'argues argued arguing');
  assert.equal(forms('agree'), 'agrees agreed agreeing');
  assert.equal(forms('lie'), 'lies lied lying');
  assert.equal(forms('deny'), 'denies denied denying');
  assert.equal(forms('convey'), 'conveys conveyed conveying');
  assert.equal(forms('stress'), 'stresses stressed stressing');
  assert.equal(forms('echo'), 'echoes echoed echoing');
  assert.equal(forms('quiz'), 'quizzes quizzed quizzing');
  assert.equal(forms('panic'), 'panics panicked panicking');
  assert.equal(forms('refer'), 'refers referred referring');
  assert.equal(forms('counsel'), 'counsels counselled/counseled counselling/counseling');
  assert.equal(forms('reveal'), 'reveals revealed revealing');
});

test('frames tell what can follow a verb', () => {
  assert.ok(can('said', 'quote', 'that', 'invert'));
  assert.ok(!can('said', 'addressee') && !can('said', 'weak'));
  assert.ok(can('told', 'addressee') && !can('told', 'invert'));
  assert.ok(can('called', 'as') && can('described', 'as'));
  assert.ok(can('asked', 'wh') && can('vowed', 'to') && can('accused', 'of'));
  for (const rare of ['presented', 'found', 'released', 'ran', 'led off', 'offered', 'went on', 'added', 'continued']) {
    assert.ok(can(rare, 'weak'), rare);
  }
  for (const form of verbForms().values()) assert.ok(form.frames > 0, `${form.lemma} has no frame`);
});

test('loaded verbs have the class that says how', () => {
  const classes = {
    doubt: 'claimed alleged contended purported maintained',
    guilt: 'admitted confessed conceded acknowledged',
    truth: 'revealed noted exposed explained warned recalled',
    colour:
      'gushed boasted bragged quipped joked sneered snapped fumed blasted slammed ranted whined exclaimed opined chuckled',
    platform: 'tweeted retweeted posted emailed texted messaged blogged',
    neutral: 'said told asked added replied answered wrote testified announced',
    attitude: 'thought believed wanted hoped feared supported opposed',
  };
  for (const [verbClass, forms] of Object.entries(classes)) {
    for (const form of forms.split(' ')) assert.equal(verbForms().get(form)?.class, verbClass, form);
  }
  assert.equal(verbForms().get('lashed out')?.class, 'colour');
  assert.equal(verbForms().get('pointed out')?.class, 'truth');
});

test('verbs of several words are found from their first word, the longest first', () => {
  assert.deepEqual(verbPhrases().get('pointed'), ['out', 'to']);
  const made = verbPhrases().get('made')!;
  assert.ok(made.indexOf('it clear') < made.indexOf('clear'));
  for (const [head, rests] of verbPhrases()) for (const rest of rests) assert.ok(verbForms().has(`${head} ${rest}`));
});

test('nouns that bring in what was said know their singular', () => {
  assert.equal(cues.cueNouns().get('statements')?.lemma, 'statement');
  assert.equal(cues.cueNouns().get('replies')?.plural, true);
});

test('titles and relations say no more about gender than the word does', () => {
  assert.equal(people.courtesyTitles().get('mrs'), 'f');
  assert.equal(people.courtesyTitles().get('dr'), 'u');
  assert.equal(people.titles().get('spokeswoman'), 'f');
  assert.equal(people.titles().get('councilman'), 'm');
  assert.equal(people.titles().get('mayor'), 'u');
  assert.equal(people.relations().get('wife'), 'f');
  assert.equal(people.relations().get('cousin'), 'u');
  assert.deepEqual(people.unnamedPeople().get('witnesses'), { lemma: 'witness', plural: true });
  assert.deepEqual(people.pronouns().get('she'), { gender: 'f', person: 3, number: 'singular', kind: 'subject' });
});

test('months and weekdays stand in their order', () => {
  assert.equal(words.months().get('sept'), 9);
  assert.equal(words.weekdays().get('thurs'), 4);
});

test('the lexicon stays small enough to load at once', () => {
  const size = files.reduce((sum, file) => sum + sourceOf(file).length, 0);
  assert.ok(size <= 350_000, `${size} characters`);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AnalysisOptions } from '../server/analysis/analyse.ts';
import { changedRegion } from '../server/analysis/changes.ts';
import { readGround } from '../server/analysis/ground.ts';
import type { LocalParagraph } from '../server/analysis/local.ts';
import { nameSection } from '../server/analysis/naming.ts';
import type { Article, Attribution } from '../server/model/article.ts';
import { sourceText } from '../server/text/source.ts';
import { analyse, names as reader } from './analyse.ts';
import { marked, withMarks } from './marks.ts';

const read = (text: string, options: AnalysisOptions = {}): Article =>
  analyse(sourceText(marked(text).text), { force: true, ...options });

/** One paragraph by itself, as the first of a text or not. */
function local(text: string, index: number): LocalParagraph {
  const ground = readGround(text, 0, text.length, index, reader());
  const knowledge = { reader: reader(), people: undefined };
  return nameSection(text, [0], [ground], knowledge, undefined).locals[0]!;
}

const body = (text: string): LocalParagraph => local(text, 1);

/** The cues of one paragraph as `cue ← source (reach)`. */
const cues = (text: string): string[] =>
  body(text).cues.map(({ cue }) => {
    const words = text.slice(cue.start, cue.end);
    const source = cue.source === null ? '-' : text.slice(cue.source.start, cue.source.end);
    return `${words} ← ${source} (${cue.reach}${cue.inverted ? ', inverted' : ''}${cue.passive ? ', passive' : ''})`;
  });

/** The names of one paragraph as `text TYPE`, with the role behind them where there is one. */
const names = (text: string): string[] =>
  body(text).names.map(({ text: name, type, role }) => `${name} ${type ?? '?'}${role === null ? '' : `: ${role}`}`);

/** Who said each quotation, in order; `-` for nobody. */
const speakers = ({ quotes, attributions }: Article): string[] =>
  quotes.map(({ attribution }) => (attribution === null ? '-' : (attributions[attribution]!.speakerName ?? '?')));

/** The attribution of the quotation with this index. */
const attributionOf = ({ quotes, attributions }: Article, quote: number): Attribution => {
  const { attribution } = quotes[quote]!;
  assert.notEqual(attribution, null, `quotation ${quote} is attributed to nobody`);
  return attributions[attribution!]!;
};

const people = ({ entities }: Article): string[] =>
  entities.filter(({ type }) => type === 'PERSON').map(({ name }) => name);

const kinds = ({ quotes }: Article): string[] => quotes.map(({ kind }) => kind);

/** Asserts that the content of the first attribution is what is marked. */
function reports(...cases: readonly string[]): void {
  for (const source of cases) {
    const { text } = marked(source);
    const { attributions } = read(text);
    assert.notEqual(attributions.length, 0, `nothing is attributed in: ${text}`);
    assert.equal(withMarks(text, attributions[0]!.content), source);
  }
}

test('a subject before the verb is its source, across auxiliaries and adverbs', () => {
  assert.deepEqual(cues('“It failed,” Ann Dunmore said.'), ['said ← Ann Dunmore (adjacent)']);
  assert.deepEqual(cues('Ann Dunmore has repeatedly said it failed.'), ['said ← Ann Dunmore (adjacent)']);
  assert.deepEqual(cues('“It failed,” she said.'), ['said ← she (adjacent)']);
  assert.deepEqual(cues('“It failed,” the former mayor said.'), ['said ← the former mayor (adjacent)']);
});

test('a subject may stand behind the verb', () => {
  assert.deepEqual(cues('“It failed,” said Ann Dunmore.'), ['said ← Ann Dunmore (adjacent, inverted)']);
  assert.deepEqual(cues('“It failed,” said the mayor of Eastbank.'), [
    'said ← the mayor of Eastbank (adjacent, inverted)',
  ]);
});

test('the person behind “by” is the source of a passive, and without one nobody is', () => {
  assert.deepEqual(cues('The plan was described by Ann Dunmore as “sad”.'), [
    'described ← Ann Dunmore (adjacent, inverted)',
  ]);
  assert.deepEqual(cues('The plan was described as “sad”.'), ['described ← - (adjacent, passive)']);
});

test('a source is found across what stands between commas and in brackets', () => {
  assert.deepEqual(cues('Ann Dunmore, who has led the union since 2009, said that it failed.'), [
    'said ← Ann Dunmore (apposition)',
  ]);
  assert.deepEqual(cues('Ann Dunmore, 45, a baker from Eastbank, said that it failed.'), [
    'said ← Ann Dunmore (apposition)',
  ]);
  assert.deepEqual(cues('Sen. Ann Dunmore (D-Ohio) said it failed.'), ['said ← Ann Dunmore (adjacent)']);
});

test('a second verb shares the subject of its clause, and a relative clause has the noun before it', () => {
  assert.deepEqual(cues('Ann Dunmore stood up and said it had failed.'), ['said ← Ann Dunmore (shared)']);
  assert.deepEqual(cues('Ann Dunmore said it failed, adding that nobody came.'), [
    'said ← Ann Dunmore (adjacent)',
    'adding ← Ann Dunmore (shared)',
  ]);
  assert.deepEqual(cues('Ann Dunmore, who called it “a sad day”, left early.'), ['called ← Ann Dunmore (relative)']);
});

test('phrases without a verb of saying bring in a source', () => {
  assert.deepEqual(cues('It failed, according to Ann Dunmore.'), ['according to ← Ann Dunmore (adjacent)']);
  assert.deepEqual(cues('It was, as Ann Dunmore put it, “a sad day”.'), ['put it ← Ann Dunmore (adjacent)']);
  assert.deepEqual(cues('It was, in the words of Ann Dunmore, “a sad day”.'), [
    'in the words of ← Ann Dunmore (adjacent)',
  ]);
});

test('a colon, a noun before a colon and a dash bring in a source', () => {
  assert.deepEqual(cues('Ann Dunmore: “It failed.”'), [': ← Ann Dunmore (adjacent)']);
  assert.deepEqual(cues('Her advice: “Wait.”'), ['advice ← Her (adjacent)']);
  assert.deepEqual(cues('“It failed.” — Ann Dunmore'), ['— ← Ann Dunmore (adjacent)']);
});

test('a verb that no list has is a cue between a quotation and the end of its sentence', () => {
  assert.deepEqual(cues('“It failed,” she whinnied.'), ['whinnied ← she (adjacent)']);
  assert.deepEqual(cues('“It failed” she whinnied.'), []);
});

test('a noun that looks like a verb of saying is no cue', () => {
  assert.deepEqual(cues('The claim was filed on Monday.'), []);
  assert.deepEqual(cues('Her report runs to 40 pages.'), []);
  assert.deepEqual(cues('Officials report a fall in thefts.'), ['report ← Officials (adjacent)']);
});

test('a weak verb is a cue only where something was plainly said', () => {
  assert.deepEqual(cues('Ann Dunmore added a room to the house.'), []);
  assert.deepEqual(cues('“Nobody came,” Ann Dunmore added.'), ['added ← Ann Dunmore (adjacent)']);
});

test('what is reported is told apart from who says it and when', () => {
  reports(
    'Ann Dunmore said on Monday that ⟦the bridge had failed⟧.',
    '⟦The bridge had failed⟧, Ann Dunmore said.',
    'Ann Dunmore told reporters that ⟦the bridge had failed⟧.',
    'According to Ann Dunmore, ⟦the bridge had failed⟧.',
    '⟦“The bridge has failed,”⟧ Ann Dunmore said.',
  );
});

test('names take in particles, initials, suffixes and nicknames', () => {
  assert.deepEqual(names('Reporters met Ursula van der Berg there.'), ['Ursula van der Berg PERSON']);
  assert.deepEqual(names('Reporters met Matthew T. Dunmore there.'), ['Matthew T. Dunmore PERSON']);
  assert.deepEqual(names('Reporters met Martin Dunmore Jr. there.'), ['Martin Dunmore Jr. PERSON']);
  assert.deepEqual(names('Reporters met Robert “Bobby” Dunmore there.'), ['Robert “Bobby” Dunmore PERSON']);
});

test('a title before a name and a description behind it are the role', () => {
  assert.deepEqual(names('Reporters met Mayor Ann Dunmore there.'), ['Ann Dunmore PERSON: Mayor']);
  assert.deepEqual(names('For union president Dee Marsh it is over.'), ['Dee Marsh PERSON: union president']);
  assert.deepEqual(names('They met Ann Dunmore, a spokeswoman for the union, there.'), [
    'Ann Dunmore PERSON: spokeswoman for the union',
  ]);
  assert.deepEqual(names('They met Ann Dunmore, 45, a baker, there.'), ['Ann Dunmore PERSON: baker']);
  assert.deepEqual(names('They met Mrs. Dunmore there.'), ['Dunmore PERSON']);
});

test('the words of a name tell a person from a body and a place', () => {
  assert.deepEqual(names('He works for the Department for Harbours now.'), ['Department for Harbours ORG']);
  assert.deepEqual(names('It was filed with the Tides and Harbours Commission.'), [
    'Tides and Harbours Commission ORG',
  ]);
  assert.deepEqual(names('They drove to Dunmore County.'), ['Dunmore County LOC']);
  assert.deepEqual(names('They drove to Paris.'), ['Paris LOC']);
  assert.deepEqual(names('He reads the Chicago Lantern daily.'), ['Chicago Lantern ORG']);
});

test('letters in brackets show where the name of a body begins', () => {
  assert.deepEqual(names('He wrote to Fisheries and Tides Authority (FTA) officers.').slice(0, 2), [
    'Fisheries and Tides Authority ORG',
    'FTA ORG',
  ]);
});

test('a capital that only opens the sentence is no name', () => {
  assert.deepEqual(names('Nobody came. Later it rained.'), []);
  assert.deepEqual(names('Sophomore Eli Thornbury won.'), ['Eli Thornbury PERSON: Sophomore']);
});

test('capitals say nothing in a headline in title case', () => {
  const { names: found } = local('Mayor Plans Longer Bridge', 0);
  assert.deepEqual(found, []);
  const known = 'Ann Dunmore Plans Longer Bridge for Chicago';
  assert.deepEqual(
    local(known, 0).names.map(({ text }) => text),
    ['Ann Dunmore', 'Chicago'],
  );
});

test('surname, first name and either half of a hyphen mean the person named in full', () => {
  for (const short of ['Dunmore-Hale', 'Dunmore', 'Hale', 'Beatrix'])
    assert.deepEqual(
      speakers(read(`Beatrix Dunmore-Hale runs the ferry. ¶ “It failed,” ${short} said.`)),
      ['Beatrix Dunmore-Hale'],
      short,
    );
});

test('of two people with one surname the one named last is meant', () => {
  const story = 'Ray Dunmore runs the ferry. Ann Dunmore runs the inn. ¶ “It failed,” Dunmore said.';
  assert.deepEqual(people(read(story)), ['Ray Dunmore', 'Ann Dunmore']);
  assert.deepEqual(speakers(read(story)), ['Ann Dunmore']);
});

test('an acronym means the body it abbreviates', () => {
  const { entities, source } = read(
    'The Eastbank Harbour Authority closed the pier. ¶ “It failed,” the EHA said in a statement.',
  );
  const body = entities.find(({ name }) => name === 'Eastbank Harbour Authority')!;
  assert.deepEqual(
    body.mentions.map((mention) => `${source.slice(mention)} ${mention.form}`),
    ['Eastbank Harbour Authority full', 'EHA acronym'],
  );
});

test('a pronoun means the person whose title has its gender', () => {
  const article = read(
    'Councilman Dunmore met Spokeswoman Thornbury. ¶ “It failed,” she said. ¶ The rain went on. ¶ “We go on,” he said.',
  );
  assert.deepEqual(speakers(article), ['Thornbury', 'Dunmore']);
  assert.equal(attributionOf(article, 0).certainty, 'pronoun');
});

test('no pronoun means who wrote the story', () => {
  const article = read(
    'Bridge opens again ¶ By Ann Dunmore ¶ The last keeper will keep her job, the town said on Friday.',
  );
  const author = article.entities.find(({ name }) => name === 'Ann Dunmore')!;
  assert.deepEqual(
    author.mentions.map(({ form }) => form),
    ['full'],
  );
});

test('a pronoun means the person whose first name suggests its gender', () => {
  assert.deepEqual(speakers(read('Susan Dunmore met Robert Thornbury. ¶ “It failed,” she said.')), ['Susan Dunmore']);
  assert.deepEqual(speakers(read('Susan Dunmore met Robert Thornbury. ¶ “It failed,” he said.')), ['Robert Thornbury']);
});

test('where a reader could take two people, the other one is kept as well', () => {
  const article = read('Susan Dunmore met Mary Thornbury. ¶ “It failed,” she said.');
  const { resolution, speaker } = attributionOf(article, 0);
  const all = [speaker, ...resolution!.others].filter((entity) => entity !== null);
  assert.deepEqual([...new Set(all)].map((entity) => article.entities[entity]!.name).sort(), [
    'Mary Thornbury',
    'Susan Dunmore',
  ]);
});

test('a pronoun of the other gender means nobody', () => {
  const article = read('Mr. Dunmore runs the ferry. ¶ “It failed,” she said.');
  assert.equal(attributionOf(article, 0).speaker, null);
});

test('order 1: a cue in the same sentence', () => {
  const { evidence, certainty, reason } = attributionOf(read('“It failed,” Ann Dunmore said.'), 0);
  assert.equal(evidence.by, 'cue');
  assert.equal(certainty, 'stated');
  assert.equal(reason, 'cue “said” in the same sentence');
});

test('order 2: both halves of a split quotation, and what follows in the paragraph, have one speaker', () => {
  const article = read('“It failed,” Ann Dunmore said, “and nobody came.” “We go on.”');
  assert.deepEqual(speakers(article), ['Ann Dunmore', 'Ann Dunmore', 'Ann Dunmore']);
  assert.equal(new Set(article.quotes.map(({ attribution }) => attribution)).size, 1);
});

test('order 3: the sentence before leads in', () => {
  const article = read('Ann Dunmore was blunt when she said this of it: ¶ “It failed. Nobody came.”');
  const { evidence, certainty } = attributionOf(article, 0);
  assert.deepEqual(speakers(article), ['Ann Dunmore']);
  assert.equal(evidence.by, 'leadIn');
  assert.equal(certainty, 'carried');
});

test('order 4: a quotation that runs on keeps its speaker and is one quotation', () => {
  const article = read('“It failed,” Ann Dunmore said. “Nobody came. ¶ “We go on all the same.”');
  assert.deepEqual(speakers(article), ['Ann Dunmore', 'Ann Dunmore']);
  assert.equal(article.quotes[1]!.parts.length, 2);
});

test('order 5: a paragraph of nothing but words goes on with the one speaker before it', () => {
  const article = read('“It failed,” Ann Dunmore said. “Nobody came.” ¶ “We go on all the same.”');
  const { evidence, certainty, reason } = attributionOf(article, 2);
  assert.equal(speakers(article)[2], 'Ann Dunmore');
  assert.equal(evidence.by, 'presumed');
  assert.equal(certainty, 'presumed');
  assert.equal(reason, 'the paragraph before ended with the same speaker’s words');
  const doubted = read('“It failed,” Ann Dunmore said. “No,” Ray Hale said. ¶ “We go on all the same.”');
  assert.equal(doubted.quotes[2]!.attribution, null);
});

test('order 6: the label of a turn names who speaks', () => {
  const article = read('The pier ¶ Q: Who came to the pier? ¶ A: Nobody came. ¶ Q: Will you go on? ¶ A: We will.');
  assert.deepEqual(kinds(article), ['turn', 'turn', 'turn', 'turn']);
  const { evidence, certainty, reason } = attributionOf(article, 0);
  assert.equal(evidence.by, 'label');
  assert.equal(certainty, 'stated');
  assert.equal(reason, 'speaker label');
});

test('a cue without a source names nobody', () => {
  const article = read('The plan was described as “a sad day for the whole town”.');
  const { evidence, certainty, speakerName } = attributionOf(article, 0);
  assert.equal(evidence.by, 'sourceless');
  assert.equal(certainty, 'unknown');
  assert.equal(speakerName, null);
});

test('quotations that are no speech say why', () => {
  const because = (text: string): string => {
    const { kind, because: why } = read(`It rained on the pier. ${text}`).quotes[0]!;
    return `${kind}: ${why}`;
  };
  assert.equal(because('They sang the song “The Long Field” twice.'), 'title: after “song”, in title case');
  assert.equal(because('The so-called “experts” left early.'), 'term: after “so-called”');
  assert.equal(because('They met Robert “Bobby” Dunmore.'), 'nickname: inside a person’s name');
  assert.equal(because('He held a sign reading “save the pier”.'), 'slogan: after “reading”');
  assert.equal(because('Nobody uses the word “wharf” here.'), 'word: after “word”');
  assert.equal(because('The tower, which everyone here knows as the “Toaster”, is closed.'), 'name: after “known as”');
  assert.match(because('The “experts” left early.'), /^scare: /);
});

test('the majority of outer marks and the stops beside fragments are the style', () => {
  const double = '“It failed,” she said. “Nobody came,” she said. “We go on,” she said.';
  assert.equal(read(double).style.marks, 'double');
  const single = '‘It failed,’ she said. ‘Nobody came,’ she said. ‘We go on,’ she said.';
  assert.equal(read(single).style.marks, 'single');
  assert.equal(read('“It failed,” she said.').style.marks, 'unknown');
  assert.equal(read(double, { marks: 'single' }).style.marks, 'single');
  const fragments = (stop: (word: string) => string): string =>
    ['sad', 'slow', 'late'].map((word) => `She called it ${stop(word)} It rained.`).join(' ¶ ');
  assert.equal(read(fragments((word) => `“${word}.”`)).style.punctuation, 'us');
  assert.equal(read(fragments((word) => `“${word}”.`)).style.punctuation, 'british');
});

test('a fragment that repeats words of a full quotation is speech by the same speaker', () => {
  const article = read(
    'The pier ¶ “This is a proud and welcoming harbour,” Ann Dunmore said. ¶ There is no “welcoming harbour” on the coast.',
  );
  assert.deepEqual(speakers(article), ['Ann Dunmore', 'Ann Dunmore']);
  assert.equal(article.quotes[1]!.because, 'the same words stand in a full quotation');
});

test('dates, times, amounts and measures are found by their form', () => {
  const source =
    'On ⟦Monday⟧, at ⟦5 p.m.⟧, the fund of ⟦$3 million⟧ lost ⟦4 percent⟧, or ⟦200 euros⟧ for each of ⟦12 miles⟧, by ⟦May 3, 2019⟧.';
  const { text } = marked(source);
  const { values } = read(text);
  assert.equal(withMarks(text, values).replace('⟦5 p.m⟧.', '⟦5 p.m.⟧'), source);
  assert.deepEqual(
    values.map(({ type }) => type),
    ['DATE', 'TIME', 'MONEY', 'PERCENT', 'MONEY', 'QUANTITY', 'DATE'],
  );
});

test('a very large text is read as the articles that its headlines announce', () => {
  const filler = Array.from(
    { length: 90 },
    (_, at) => `Rain fell on the pier for ${at + 2} days, and the ferry lay idle. `,
  );
  const story = (headline: string, name: string, quote: string): string =>
    [headline, `EASTBANK — ${name} runs the ferry. ${filler.join('')}`, ...Array(8).fill(filler.join('')), quote].join(
      '\n\n',
    );
  const first = story('Ferry Lies Idle in Long Rain', 'Susan Dunmore', 'It went on.');
  const second = story('Inn Closes After Long Rain', 'Robert Thornbury', '“It failed,” Dunmore said.');
  const large = Array(2).fill(first).join('\n\n');
  const article = read(`${large}\n\n${second}`);
  assert.ok(article.source.length > 100_000);
  assert.equal(people(article).filter((name) => name === 'Susan Dunmore').length, 2);
  assert.deepEqual(speakers(article), ['Dunmore']);
  assert.deepEqual(speakers(read(`${first}\n\n${second}`)), ['Susan Dunmore']);
});

test('the region that an edit changed is found without being told', () => {
  const region = (before: string, after: string): unknown => changedRegion(sourceText(before), sourceText(after));
  assert.deepEqual(region('one two three', 'one 2 three'), { start: 4, oldEnd: 7, newEnd: 5 });
  assert.deepEqual(region('one three', 'one two three'), { start: 5, oldEnd: 5, newEnd: 9 });
  assert.deepEqual(region('aaa', 'aaaa'), { start: 3, oldEnd: 3, newEnd: 4 });
  assert.deepEqual(region('same', 'same'), { start: 4, oldEnd: 4, newEnd: 4 });
});

test('what a text says of its own edit is believed only where it holds', () => {
  const before = sourceText('one two three');
  const range = { start: before.positionAt(4), end: before.positionAt(7) };
  const after = before.update([{ range, text: '2' }]);
  assert.deepEqual(changedRegion(before, after), { start: 4, oldEnd: 7, newEnd: 5 });
  assert.deepEqual(changedRegion(sourceText('One two three'), after), { start: 0, oldEnd: 7, newEnd: 5 });
});

test('a labelled paragraph that is all in marks is a quotation, not a turn as well', () => {
  const article = read(
    'Ten questions ¶ Courier: “Is it true that you climb?” ¶ Hale: “I only climb the stairs.” ¶ Courier: Who told you? ¶ Hale: My aunt did.',
  );
  assert.deepEqual(kinds(article), ['direct', 'direct', 'turn', 'turn']);
});

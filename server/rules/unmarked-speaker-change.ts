import { endOfWords, lastStarting, sentenceAround, startOfWords } from '../model/around.ts';
import type { Article, Attribution, Entity, Quote } from '../model/article.ts';
import { inDialogue } from '../model/dialogue.ts';
import type { Fix, Rule } from '../model/finding.ts';
import { attributionOf } from '../model/lookup.ts';
import { sayingPlace } from '../model/saying.ts';
import { subjectOf, tellsOfSpeech } from '../model/subjects.ts';
import { attributionAfter } from './attributing.ts';
import { finding } from './finding.ts';
import { inProse } from './prose.ts';
import { speakerWords } from './speakerWords.ts';

/** A quotation that may be by who spoke last or by who was named since. */
export const unmarkedSpeakerChange: Rule = {
  id: 'unmarked-speaker-change',
  title: 'Unmarked change of speaker',
  why: `One person is quoted, another is what the next sentence is about, and then somebody speaks who is not named: it can
be either, and readers must guess. A verb of saying or a colon in the sentence between tells them; so does an attribution.

*Authority:* journalism teaching: “never make the audience guess who is speaking at the beginning of a direct quote”;
AP on attribution: restate it unless it is perfectly clear.`,
  about: 'attribution',
  level: 'warning',
  profiles: ['copydesk', 'factcheck', 'corpus'],
  whileTyping: false,
  *check(article) {
    const words = speakerWords(article);
    let last: Quote | null = null;
    for (const quote of article.quotes) {
      if (quote.level !== 1 || (quote.kind !== 'direct' && quote.kind !== 'partial')) continue;
      const before = last as Quote | null;
      last = quote;
      if (before === null || !mayChange(article, before, quote)) continue;
      const attribution = attributionOf(article, before);
      const named = attribution === null ? null : namedSince(article, before, quote, attribution);
      if (attribution === null || named === null) continue;
      let [one, other] = [words(attribution), words(byEntity(attribution, named.person))];
      // Two of one family are told apart by their whole names.
      if (one === other) [one, other] = [attribution.speakerName ?? one, named.person.name];
      yield finding(
        {
          start: quote.start,
          end: quote.end,
          message: `Who is speaking? ${capital(one)} spoke last, ${other} was named since, and this quote has no attribution.`,
          related: [
            { start: before.start, end: before.end, message: `${capital(one)} spoke last.` },
            { start: named.start, end: named.end, message: `${other} is named here.` },
          ],
          settled: { quote: quote.index, by: ['speaker', 'kind'] },
        },
        () =>
          [other, ...(attribution.speaker === null ? [] : [one])].flatMap((name) => attribute(article, quote, name)),
      );
    }
  },
  examples: {
    finds: [
      '“We paid,” Brandt said. Ohlsen laughed. ⟦“Nobody paid.”⟧',
      '“We paid,” said Nora Brandt. Tom Ohlsen shook his head. ⟦“Nobody in this town has paid a single cent.”⟧',
      '“We paid,” said Nora Brandt. ¶ Tom Ohlsen, the caretaker, shook his head. ⟦“Nobody in this town has paid a single cent.”⟧',
      'Ann Dunn said the road was closed. “It will stay closed,” she said. Later, Ray Cole walked up to the gate. He rattled it. ⟦“It is the only road we have.”⟧',
      '“It leaks,” said a neighbour. Tom Ruiz opened the door. ⟦“Come and look at the roof.”⟧',
      '“It leaks,” said Ann Tam. Joe Tam shook his head. ⟦“It leaks only when it rains.”⟧',
      '‘We won,’ said Mayor Ann Dunn. But Nora Hale turned away. ⟦‘It was far closer than that.’⟧ The hall emptied.',
    ],
    ignores: [
      '“We paid,” Brandt said. Ohlsen laughed. “Nobody paid,” he said.',
      '“We paid,” said Nora Brandt. Tom Ohlsen disagreed. “Nobody in this town has paid a single cent.”',
      '“We paid,” said Nora Brandt. Tom Ohlsen had two words: “Nobody paid.”',
      '“We paid,” said Nora Brandt, and looked at Tom Ohlsen. “We paid twice.”',
      '“We paid,” said Nora Brandt. She shook hands with Tom Ohlsen. “We paid twice.”',
      '“Tom Ohlsen laughed at us,” said Nora Brandt. “Nobody paid.”',
      '“We paid,” said Nora Brandt. Ohlsen’s dog barked. “We paid twice,” she added.',
      '“We paid,” said Nora Brandt. And it threw Tom Ohlsen off his stride. “We paid twice.”',
      '“We paid,” said Nora Brandt. The tall Ohlsen house was dark. “We paid twice.”',
      '“We paid,” said Nora Brandt. Tom Ohlsen left. Brandt went on. “We paid twice.”',
    ],
  },
};

/** By paragraphs, marks and what is known of the attribution: whether the second can be taken for anybody’s. */
function mayChange(article: Article, before: Quote, quote: Quote): boolean {
  if (quote.kind !== 'direct' || !quote.opened || !quote.closed || before.attribution === null) return false;
  if (quote.paragraph - before.paragraph > before.parts.length) return false;
  if (!inProse(article, quote.paragraph) || !inProse(article, before.paragraph)) return false;
  // Two quotations with nothing but an attribution between them are by one person.
  if (quote.start - before.end < shortest) return false;
  const attribution = article.attributions[quote.attribution ?? -1];
  if (attribution !== undefined) {
    const { by } = attribution.evidence;
    if (by === 'leadIn' || by === 'running' || by === 'label' || by === 'named') return false;
    if (sayingPlace(article, quote) !== null) return false;
  }
  return true;
}

/** A stop, a name and a verb need as many units. */
const shortest = 8;

interface Named {
  readonly start: number;
  readonly end: number;
  readonly person: Entity;
}

/** The other person that the sentences between two quotations come to be about; null where somebody is said to speak there. */
function namedSince(article: Article, before: Quote, quote: Quote, attribution: Attribution): Named | null {
  const own = sentenceAround(article, quote.start);
  const spoken = sentenceAround(article, before.end - 1);
  if (own === null || spoken === null || own.start !== quote.start) return null;
  const after = endOfWords(article.source.text, sentenceAround(article, quote.end - 1) ?? own);
  if (after > quote.end + 1) return null;
  let named: Named | null = null;
  const { sentences } = article;
  for (let at = lastStarting(sentences, spoken.end - 1) + 1; sentences[at]!.start < quote.start; at++) {
    const sentence = sentences[at]!;
    if (tellsOfSpeech(article, sentence)) return null;
    const person = subjectOf(article, sentence);
    if (person === null) continue;
    if (person.index === attribution.speaker) named = null;
    else named = { start: startOfWords(article.source.text, sentence), end: sentence.end, person };
  }
  if (named === null || inDialogue(article, quote)) return null;
  return named;
}

const byEntity = (attribution: Attribution, person: Entity): Attribution => ({ ...attribution, speaker: person.index });

const capital = (words: string): string => (/^\p{Ll}/u.test(words) ? words[0]!.toUpperCase() + words.slice(1) : words);

function attribute(article: Article, quote: Quote, name: string): readonly Fix[] {
  const edit = attributionAfter(article, quote, name);
  return edit === null ? [] : [{ title: `Attribute to ${name}`, edits: [edit] }];
}

import { lastStarting, sentenceAround } from '../model/around.ts';
import type { Article, Entity, Mention } from '../model/article.ts';
import type { Rule } from '../model/finding.ts';
import { isQuoted } from '../model/quoted.ts';
import type { Span } from '../text/span.ts';
import { finding } from './finding.ts';
import { peopleNouns } from './peopleNouns.ts';
import { type PronounSource, pronounSources } from './pronounSource.ts';
import { quoteOf } from './quoteOf.ts';

/** A quotation by a *he* that nobody has been named for. */
export const pronounSourceNoAntecedent: Rule = {
  id: 'pronoun-source-no-antecedent',
  title: 'Pronoun before any name',
  why: `*He said* works once readers know who he is. A headline does not count: not every reader has it before their eyes.
Somebody without a name will do, such as *a neighbour* or *a man in his 20s*.

*Authority:* NPR on pronouns: a pronoun stands for somebody already named; PolNeAR guidelines, page 12: an empty pronoun
is no source.`,
  about: 'attribution',
  level: 'warning',
  profiles: ['copydesk', 'factcheck', 'corpus'],
  whileTyping: false,
  *check(article) {
    const nouns = peopleNouns(article);
    const names = namesSoFar(article);
    const told = new Set<string>();
    for (const source of pronounSources(article)) {
      const { at, word, attribution, gender } = source;
      const fitting = attribution.resolution?.fitting ?? [];
      // Whoever it is, the first pronoun is the one to mend.
      if (told.has(gender)) continue;
      if (fitting.some((one) => isNamed(article, one, at.start))) continue;
      if (attribution.speaker !== null && isNamed(article, attribution.speaker, at.start)) continue;
      if (names(at.start, gender) || nouns(at.start, gender)) continue;
      if (comesFirst(article, at)) continue;
      told.add(gender);
      const next = nextNamed(article, source);
      const person = next === null ? null : article.entities[next.entity]!;
      const quote = quoteOf(article, attribution);
      yield finding(
        {
          start: at.start,
          end: at.end,
          message: `“${word}” is quoted, but no one it could refer to has been named yet.${
            person === null ? '' : ` The next person named is ${person.name}.`
          }`,
          related:
            next === null || person === null
              ? []
              : [{ start: next.start, end: next.end, message: `${person.name} is named here.` }],
          ...(quote === undefined ? {} : { settled: { quote: quote.index, by: ['speaker'] } }),
        },
        () =>
          person === null
            ? []
            : [
                {
                  title: `Replace “${word}” by ${person.name}`,
                  edits: [{ start: at.start, end: at.end, newText: person.name }],
                },
              ],
      );
    }
  },
  examples: {
    finds: [
      '“I never saw the dog,” ⟦he⟧ said.',
      'Porter Tom Ruiz blames a dog ¶ The gate was shut at noon. “I never saw the dog,” ⟦he⟧ said.',
      'The council closed the bridge on Monday. ⟦She⟧ called the plan “a sieve.” ¶ Mayor Ann Dunn will open it in May.',
      'It rained in Hull. ¶ “Nobody told us,” ⟦she⟧ said. “The water simply came.”',
      'Councillor Ann Dunn, who lost her seat, opened the gate. “I never saw the dog,” ⟦he⟧ said.',
      'His wife, Mary Cole, rang the police. “The dog is mine,” ⟦he⟧ told the court.',
    ],
    ignores: [
      'A neighbour rang the police. “I never saw the dog,” he said.',
      'Tom Ruiz closed the gate. “I never saw the dog,” he said.',
      'A man in his 20s was held at the gate. “I never saw the dog,” he told the court.',
      'The club is broke. “We never saw the money,” they said.',
      '“It is late,” it said on the gate.',
      'The police officer at the gate shook her head. “I never saw the dog,” she said.',
      'The council met on Monday. “Nobody told me,” said Mayor Ann Dunn. “The gate is shut,” she added.',
      'After he had left the club, Tom Ruiz sold the boat.',
      'When she called it “a sieve,” Mayor Ann Dunn was laughing.',
      'A goalkeeper from Hull won the raffle. “I never win,” he said.',
    ],
  },
};

/** Whether somebody is named before an offset in the running text. */
function isNamed(article: Article, entity: number, before: number): boolean {
  for (const mention of article.entities[entity]!.mentions) {
    if (mention.start >= before) return false;
    if (mention.form !== 'pronoun' && !isHeading(article, mention)) return true;
  }
  return false;
}

/** So many people can have been named that one of them may be out of sight. */
const several = 5;

/**
 * Answers, for places in the order of the text, whether somebody was named before whom the reading of a pronoun cannot
 * rule out. Each mention is looked at once.
 */
function namesSoFar(article: Article): (before: number, gender: 'm' | 'f') => boolean {
  const seen = new Set<number>();
  const called = { m: false, f: false };
  let next = 0;
  let people = 0;
  return (before, gender) => {
    const { mentions, entities } = article;
    for (; next < mentions.length && mentions[next]!.start < before; next++) {
      const mention = mentions[next]!;
      if (mention.form === 'pronoun' || seen.has(mention.entity)) continue;
      if (isHeading(article, mention) || isQuoted(article, mention)) continue;
      seen.add(mention.entity);
      const entity = entities[mention.entity]!;
      if (entity.type === 'PERSON') people += 1;
      called.m ||= isCalled(article, entity, 'm');
      called.f ||= isCalled(article, entity, 'f');
    }
    return people > several || called[gender];
  };
}

/** Whether a mention stands in a headline or byline. */
function isHeading({ paragraphs }: Article, { start }: Mention): boolean {
  const role = paragraphs[lastStarting(paragraphs, start)]?.role;
  return role === 'headline' || role === 'byline';
}

/** Whether the article itself calls somebody by the pronoun, whatever was made of the name. */
const isCalled = ({ source }: Article, { mentions }: Entity, gender: 'm' | 'f'): boolean =>
  mentions.some(
    (mention) =>
      mention.form === 'pronoun' &&
      (gender === 'm' ? /^h(?:e|is|im)$/i : /^(?:s?he|hers?)$/i).test(source.slice(mention)),
  );

/** *After he had left, Tom Ruiz said*: the name is on its way. */
function comesFirst(article: Article, at: Span): boolean {
  const sentence = sentenceAround(article, at.start);
  if (sentence === null || at.start - sentence.start > 20) return false;
  return /^(?:after|although|as|because|before|if|in what|once|since|though|until|when|while)\s/i.test(
    article.source.text.slice(sentence.start, at.start),
  );
}

/** The next person named, up to the end of the next paragraph, unless the article calls that person otherwise. */
function nextNamed(article: Article, { at, paragraph, gender }: PronounSource): Mention | null {
  const { mentions, entities, paragraphs } = article;
  const end = (paragraphs[paragraph + 1] ?? paragraphs[paragraph]!).end;
  const other = gender === 'm' ? 'f' : 'm';
  for (let index = lastStarting(mentions, at.end) + 1; index < mentions.length; index++) {
    const mention = mentions[index]!;
    if (mention.start >= end) return null;
    const entity = entities[mention.entity]!;
    if (entity.type !== 'PERSON' || mention.form === 'pronoun' || mention.form === 'role') continue;
    if (isQuoted(article, mention) || isCalled(article, entity, other)) continue;
    return mention;
  }
  return null;
}

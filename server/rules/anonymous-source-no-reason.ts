import { anonymityReasons, anonymousRoles, bareSources } from '../lexicon/anonymity.ts';
import { lastStarting } from '../model/around.ts';
import type { Article, Attribution } from '../model/article.ts';
import type { Rule } from '../model/finding.ts';
import { paragraphAt } from '../model/lookup.ts';
import type { Span } from '../text/span.ts';
import { finding } from './finding.ts';
import { inProse } from './prose.ts';
import { quoteOf } from './quoteOf.ts';
import { type SourcePhrase, unnamedSources } from './sourcePhrase.ts';

/** Somebody quoted without a name and without a reason for that. */
export const anonymousSourceNoReason: Rule = {
  id: 'anonymous-source-no-reason',
  title: 'Anonymous source without a reason',
  why: `A source without a name asks readers for trust. They can give it only if the article says why there is no name:
*on condition of anonymity*, *not authorised to speak*, *asked not to be named*. A bare *a source* is never enough, even
where no words are quoted. Police, ministries and other bodies, those who speak for them, children and people whom a
court protects need no reason.

*Authority:* AP: the story must say why a source asked for anonymity, and “a source” alone is not allowed; NPR: “Explain,
explain, explain”; Reuters: “Anonymous sources are the weakest sources.”`,
  about: 'attribution',
  level: 'warning',
  profiles: ['copydesk', 'factcheck', 'corpus'],
  whileTyping: false,
  *check(article) {
    let told: Set<string> | null = null;
    let reasons: readonly number[] | null = null;
    for (const { attribution, source } of unnamedSources(article)) {
      if (!isAnonymous(source, attribution)) continue;
      if (!inProse(article, paragraphAt(article, source.start))) continue;
      told ??= new Set();
      if (told.has(source.words.join(' '))) continue;
      reasons ??= reasonsIn(article);
      if (hasReason(article, source, reasons)) continue;
      told.add(source.words.join(' '));
      const quote = quoteOf(article, attribution);
      const written = source.written.charAt(0).toLowerCase() + source.written.slice(1);
      yield finding(
        {
          start: source.start,
          end: source.end,
          message: `“${written}” is quoted without a name, and the article does not say why.`,
          related: [],
          ...(quote === undefined ? {} : { settled: { quote: quote.index, by: ['speaker'] } }),
        },
        () => {
          const at = source.end;
          const comma = article.source.text[at] === ',' || article.source.text[at] === '.' ? '' : ',';
          return [
            {
              title: 'Say why there is no name',
              edits: [
                {
                  start: at,
                  end: at,
                  newText: `, who spoke on condition of anonymity because [reason]${comma}`,
                },
              ],
              fillIn: true,
            },
          ];
        },
      );
    }
  },
  examples: {
    finds: [
      '⟦A council officer⟧ said the audit was “a whitewash.”',
      '“The bridge was never tested,” said ⟦a second official⟧.',
      'The bridge will close in May, ⟦a source⟧ said.',
      '⟦One aide⟧ called the plan “a joke.” The mayor laughed.',
      'The bank is for sale, ⟦an insider⟧ told the Echo on Monday.',
      '“The ship is finished,” ⟦an engineer at the yard⟧ said. “It will never sail.”',
      '⟦A person familiar with the talks⟧ said the deal was dead.',
    ],
    ignores: [
      'A council officer, who was not authorised to speak publicly, said the audit was “a whitewash.”',
      '“The bridge was never tested,” said an official who asked not to be named.',
      'A spokesman for the council said the audit was “fair.”',
      'The police said the gate was “wide open.”',
      'Officials said the bridge was “sound.”',
      'A girl told the court that the dog was “huge.”',
      'A senior official said the deal was “dead.” ¶ The official spoke on condition of anonymity because the talks are secret.',
      'The engineer said the ship was “finished.”',
      'Ida Falk, an engineer, said the ship was “finished.”',
      'An aide, fearing for her job, said the plan was “a joke.”',
    ],
  },
};

const indefinite = new Set('a an one another'.split(' '));

function isAnonymous({ words, head, inside }: SourcePhrase, attribution: Attribution): boolean {
  if (!indefinite.has(words[0]!)) return false;
  const plural = words[1] === 'of';
  const role = plural && head.endsWith('s') ? head.slice(0, -1) : head;
  if (!anonymousRoles().has(role)) return false;
  if (attribution.kind !== 'indirect') return role !== 'person' || inside;
  return attribution.speech && (inside || bareSources().has(role));
}

/** Where an article gives reasons for leaving out names, in the order of the text. */
function reasonsIn(article: Article): readonly number[] {
  const lower = article.source.text.toLowerCase();
  const found: number[] = [];
  for (const reason of anonymityReasons)
    for (let at = lower.indexOf(reason); at >= 0; at = lower.indexOf(reason, at + 1)) found.push(at);
  return found.sort((a, b) => a - b);
}

/** Whether a reason stands in the paragraph of the source or one beside it, or in a sentence that speaks of it again. */
function hasReason(article: Article, source: SourcePhrase, reasons: readonly number[]): boolean {
  if (reasons.length === 0) return false;
  const { paragraphs, sentences } = article;
  const own = lastStarting(paragraphs, source.start);
  const from = paragraphs[own - 1]?.start ?? 0;
  const to = (paragraphs[own + 1] ?? paragraphs[own]!).end;
  return reasons.some((at) => {
    if (at >= from && at < to) return true;
    const sentence = sentences[lastStarting(sentences, at)];
    return sentence !== undefined && at < sentence.end && speaksOf(article, sentence, source.head);
  });
}

const speaksOf = (article: Article, sentence: Span, head: string): boolean =>
  article.source.slice(sentence).toLowerCase().includes(head);

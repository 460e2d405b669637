import { lastStarting } from '../model/around.ts';
import type { Article, Quote } from '../model/article.ts';
import type { Fix, Rule } from '../model/finding.ts';
import { attributionOf, spoken } from '../model/lookup.ts';
import { finding } from './finding.ts';
import { inProse } from './prose.ts';
import { isInTitleCase, unmarked } from './words.ts';

/** A sentence, or an article, made of quoted fragments. */
export const partialQuoteOveruse: Rule = {
  id: 'partial-quote-overuse',
  title: 'Too many quoted fragments',
  why: `Three fragments in a sentence make readers stumble over marks and wonder what was left out. One whole sentence says
more, and a paraphrase without marks reads better. An article whose quotations are mostly fragments is pointed out once.
Slogans, wording of laws and ballots, and fragments by different speakers are left alone.

*Authority:* AP on quotations in the news: in general, avoid fragmentary quotes.`,
  about: 'wording',
  level: 'information',
  profiles: ['copydesk', 'factcheck'],
  options: {
    inArticle: { default: 5, description: 'So many fragments an article may have before their share counts.' },
  },
  whileTyping: false,
  *check(article, { inArticle }) {
    const partials = fragments(article, Math.min(3, Number(inArticle) + 1));
    let told = false;
    for (let from = 0; from < partials.length; ) {
      const { sentence, speaker } = partials[from]!;
      let to = from + 1;
      while (to < partials.length && partials[to]!.sentence === sentence && partials[to]!.speaker === speaker) to += 1;
      if (to - from >= 3 && !othersSpeak(article, partials[from]!, partials[to - 1]!)) {
        told = true;
        const quotes = partials.slice(from, to).map(({ quote }) => quote);
        const many = to - from === 3 ? 'Three' : (numbers[to - from] ?? String(to - from));
        yield finding(
          {
            start: quotes[0]!.start,
            end: quotes.at(-1)!.end,
            message: `${many} quoted fragments in one sentence. Quote the sentence or paraphrase.`,
            related: [],
          },
          () => fixes(article, quotes),
        );
      }
      from = to;
    }
    // The sentences pointed out already say it.
    if (told || partials.length <= Number(inArticle)) return;
    const all = spoken(article).length;
    if (partials.length <= 0.6 * all) return;
    const { quote } = partials[Number(inArticle)]!;
    const message = `${partials.length} of the ${all} quotes in this article are fragments. Quote a sentence or paraphrase.`;
    yield finding({ start: quote.start, end: quote.end, message, related: [] }, () => fixes(article, [quote]));
  },
  examples: {
    finds: [
      'It was ⟦“bold,” “brave” and “late,”⟧ Ana Ito said.',
      'Ana Ito called the plan ⟦“a joke,” “a waste of money” and “an insult”⟧ to the town.',
      'The mayor said the bridge was ⟦“tired,” the road “worse” and the station “beyond saving.”⟧',
      'The plan is ⟦“bold,” “brave,” “new” and “late,”⟧ said Tom Rudd, the harbour master.',
      'Ida Falk said on Monday that she felt ⟦‘tired’, ‘old’ and ‘out of luck’⟧ after the vote.',
    ],
    ignores: [
      'It was “bold” but late, Ana Ito said.',
      'Ana Ito called it “bold.” Tom Rudd called it “late.” Ida Falk called it “a waste of money.”',
      'Ana Ito called it “bold,” Tom Rudd called it “late” and Ida Falk called it “a waste of money.”',
      'Signs read “No dogs,” “No bicycles” and “No music.”',
      '“It was bold,” Ana Ito said. “It was brave. It was late.”',
    ],
  },
};

const numbers = ['', '', '', '', 'Four', 'Five', 'Six', 'Seven', 'Eight'];

interface Fragment {
  readonly quote: Quote;
  readonly sentence: number;
  readonly speaker: string;
}

/** The fragments that somebody is said to have spoken, in running copy; none where fewer than `fewest` can be. */
function fragments(article: Article, fewest: number): readonly Fragment[] {
  let partials = 0;
  for (const { kind } of article.quotes) if (kind === 'partial') partials += 1;
  if (partials < fewest) return [];
  const found: Fragment[] = [];
  for (const quote of article.quotes) {
    if (quote.kind !== 'partial' || quote.level !== 1 || quote.attribution === null) continue;
    if (!inProse(article, quote.paragraph)) continue;
    // *Radio Nord’s “Morning Bells”*: a title taken for a fragment.
    if (isInTitleCase(unmarked(article.source.slice(quote)))) continue;
    const speaker = attributionOf(article, quote)?.speakerName ?? null;
    if (speaker !== null) found.push({ quote, sentence: lastStarting(article.sentences, quote.start), speaker });
  }
  return found;
}

/** Whether somebody else is said to speak between the first fragment and the last. */
const othersSpeak = (article: Article, first: Fragment, last: Fragment): boolean =>
  article.attributions.some(
    ({ cue, speakerName }) =>
      speakerName !== first.speaker &&
      cue[0] !== undefined &&
      cue[0].start > first.quote.end &&
      cue[0].end < last.quote.start,
  );

const fixes = (article: Article, quotes: readonly Quote[]): readonly Fix[] =>
  quotes.flatMap((quote) => {
    const open = quote.openMarks[0];
    if (open === undefined || quote.closeMark === null) return [];
    const edits = [open, quote.closeMark].map(({ start, end }) => ({ start, end, newText: '' }));
    return [{ title: `Unquote “${unmarked(article.source.slice(quote))}”`, edits }];
  });

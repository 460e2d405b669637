import type { Article, Quote } from '../model/article.ts';
import type { Edit, Fix, Rule } from '../model/finding.ts';
import { quotesBy } from '../model/lookup.ts';
import type { Span } from '../text/span.ts';
import { finding } from './finding.ts';
import { commonWords, type SpokenWord, spokenWords, wordHashes } from './spokenWords.ts';

/** One speaker quoted twice with nearly the same words. */
export const sameQuoteDiffers: Rule = {
  id: 'same-quote-differs',
  title: 'Same quotation, two wordings',
  why: `When a speaker is quoted twice with nearly the same words, one of the two is mostly a slip of the keyboard, often in
a headline, a caption or a lead. Only the recording tells which. A fragment of the other quotation is no fault, nor are
omissions and insertions that are marked as such, nor two statements of different days.

*Authority:* Reuters Handbook: quotes are sacred; AP: never alter quotations, even to correct minor errors.`,
  about: 'wording',
  level: 'warning',
  profiles: ['copydesk', 'factcheck', 'corpus'],
  whileTyping: false,
  *check(article) {
    for (const entity of article.entities) {
      const all = quotesBy(article, entity.index);
      if (all.length < 2) continue;
      const quotes = all.filter(({ level }) => level === 1);
      for (const [first, second] of likePairs(article, quotes)) {
        const difference = differenceOf(article, first, second);
        if (difference === null) continue;
        const [here, there] = [second.quote, first.quote];
        yield finding(
          {
            start: here.start,
            end: here.end,
            message: `${entity.name} is quoted with these words twice, differently: “${difference.there}” / “${difference.here}”.`,
            related: [{ start: there.start, end: there.end, message: 'The other wording.' }],
          },
          () => fixes(article, difference),
        );
      }
    }
  },
  examples: {
    finds: [
      '“We never once thought of giving up,” Ana Ito said. ¶ ⟦“We never once dreamed of giving up,”⟧ Ana Ito said.',
      '“The bridge will be open by the end of May,” said Tom Rudd. ¶ Rudd said ⟦“the bridge will be open by the end of March.”⟧',
      '“Nobody told us that the road was closed,” Ida Falk said. ¶ It rained. ¶ Falk said: ⟦“Nobody told us the road was closed.”⟧',
      'Ana Ito said the town had “no money left for another winter like this” and would borrow. ¶ ⟦“We have no money left for another winter like that,”⟧ Ito said.',
      '“I was the first one through the door and the last one out,” Tom Rudd said. ¶ ⟦“I was the first one through that door and the last one out,”⟧ Rudd said.',
    ],
    ignores: [
      '“We never once thought of giving up,” Ana Ito said. ¶ Ana Ito said they “never once thought of giving up.”',
      '“We never once thought of giving up,” Ana Ito said. ¶ “We never once dreamed of giving up,” Tom Rudd said.',
      '“We never once … thought of giving up,” Ana Ito said. ¶ “We never once, not in May, thought of giving up,” Ana Ito said.',
      '“We never [once] thought of giving up,” Ana Ito said. ¶ “We never thought of giving up,” Ana Ito said.',
      '“We will win the match,” Ana Ito said on Monday. ¶ “We will win the cup,” Ana Ito said on Friday.',
      '“We will win every match at home this year,” Ana Ito said on Monday. ¶ “We will win every match away this year,” Ana Ito said on Friday.',
      '“No, no, no, no, no,” Ana Ito said. ¶ “No, no, no, no, no, no,” Ana Ito said.',
    ],
  },
};

interface Words {
  readonly quote: Quote;
  readonly words: readonly SpokenWord[];
}

/** Fewest words in common, and how alike two quotations are that must be one. */
const enough = 5;
const alike = 0.75;

/** Most words compared: a speech printed twice is found by its beginning. */
const longest = 120;

/** Fewest characters of a quotation that can have that many words. */
const shortest = 14;

/** Pairs of one speaker's quotations that share a run of three words, each pair once, in the order of the text. */
function* likePairs(article: Article, quotes: readonly Quote[]): Iterable<readonly [Words, Words]> {
  const long = quotes.filter(({ start, end }) => end - start >= shortest);
  if (long.length < 2) return;
  const { text } = article.source;
  const runs = long.map((quote) => wordHashes(text, quote.parts, longest));
  const seen = new Map<number, number>();
  const read = new Map<number, Words>();
  const wordsOf = (index: number): Words => {
    let words = read.get(index);
    if (words === undefined) {
      words = { quote: long[index]!, words: spokenWords(text, long[index]!.parts).slice(0, longest) };
      read.set(index, words);
    }
    return words;
  };
  for (let mine = 0; mine < long.length; mine += 1) {
    const hashes = runs[mine]!;
    if (hashes.length < enough) continue;
    let like = -1;
    for (let at = 0; at + 2 < hashes.length; at += 1) {
      const key = Math.imul(Math.imul(hashes[at]!, 31) + hashes[at + 1]!, 0x9e3779b1) ^ hashes[at + 2]!;
      const other = seen.get(key);
      if (other === undefined) seen.set(key, mine);
      else if (other !== mine && like < 0) like = other;
    }
    if (like >= 0 && mayBeAlike(runs[like]!, hashes)) yield [wordsOf(like), wordsOf(mine)];
  }
}

/** By the share of words in common, whatever their order: most share a run of small words and nothing else. */
function mayBeAlike(one: readonly number[], other: readonly number[]): boolean {
  const bits = new Int32Array(32);
  for (const hash of one) bits[(hash >>> 5) & 31]! |= 1 << (hash & 31);
  let common = 0;
  for (const hash of other) if (bits[(hash >>> 5) & 31]! & (1 << (hash & 31))) common += 1;
  // Words are cut at apostrophes here, so that the share can be a little less than it is in whole words.
  return 2 * Math.min(common, one.length) >= (alike - 0.15) * (one.length + other.length);
}

interface Difference {
  readonly there: string;
  readonly here: string;
  /** Where the two stand: the same number of places in both. */
  readonly places: readonly { readonly there: Span; readonly here: Span }[];
}

/** Where two quotations differ; null where they are the same, or too little alike, or one is a part of the other. */
function differenceOf(article: Article, first: Words, second: Words): Difference | null {
  const { text } = article.source;
  if (isMarked(article, first.quote) || isMarked(article, second.quote)) return null;
  if (isOfAnotherDay(article, first.quote, second.quote)) return null;
  const pairs = commonWords(first.words, second.words);
  if (pairs.length < enough || new Set(pairs.map(([at]) => first.words[at]!.plain)).size < enough - 1) return null;
  if ((2 * pairs.length) / (first.words.length + second.words.length) < alike) return null;
  const places: { there: Span; here: Span }[] = [];
  for (let index = 0; index + 1 < pairs.length; index += 1) {
    const [a, b] = [pairs[index]!, pairs[index + 1]!];
    if (b[0] - a[0] === 1 && b[1] - a[1] === 1) continue;
    // A word put in or left out is shown with the one before it.
    const bare = b[0] - a[0] === 1 || b[1] - a[1] === 1;
    const from = bare ? 0 : 1;
    places.push({
      there: { start: first.words[a[0] + from]!.start, end: first.words[b[0] - 1]!.end },
      here: { start: second.words[a[1] + from]!.start, end: second.words[b[1] - 1]!.end },
    });
  }
  // Different only where one begins or ends earlier: a part of the other.
  const place = places[0] ?? edgeOf(first, second, pairs);
  if (place === null) return null;
  return {
    there: text.slice(place.there.start, place.there.end),
    here: text.slice(place.here.start, place.here.end),
    places: places.length > 0 ? places : [place],
  };
}

/** Where two quotations end, or begin, with different words. */
function edgeOf(
  first: Words,
  second: Words,
  pairs: readonly (readonly [number, number])[],
): { readonly there: Span; readonly here: Span } | null {
  const last = pairs.at(-1)!;
  const rest = (words: Words, from: number, to: number): Span | null =>
    to > from ? { start: words.words[from]!.start, end: words.words[to - 1]!.end } : null;
  const behind = [rest(first, last[0] + 1, first.words.length), rest(second, last[1] + 1, second.words.length)];
  if (behind[0] != null && behind[1] != null) return { there: behind[0], here: behind[1] };
  const before = [rest(first, 0, pairs[0]![0]), rest(second, 0, pairs[0]![1])];
  return before[0] != null && before[1] != null ? { there: before[0], here: before[1] } : null;
}

/** Whether brackets or dots say that the words are not all there. */
const isMarked = (article: Article, quote: Quote): boolean => /[[(…]|\.{3}|\. \. \./.test(article.source.slice(quote));

/** Whether the two stand beside different dates: other words of another day. */
function isOfAnotherDay(article: Article, first: Quote, second: Quote): boolean {
  const day = (quote: Quote): string | null => {
    const sentence = article.sentences.find(({ start, end }) => start < quote.end && quote.start < end);
    const within = {
      start: Math.min(quote.start, sentence?.start ?? quote.start),
      end: Math.max(quote.end, sentence?.end ?? quote.end),
    };
    const value = article.values.find(
      ({ type, start, end }) =>
        type === 'DATE' &&
        start >= within.start &&
        end <= within.end + 60 &&
        (end <= quote.start || start >= quote.end),
    );
    return value === undefined ? null : article.source.slice(value).toLowerCase();
  };
  const [a, b] = [day(first), day(second)];
  return a !== null && b !== null && a !== b;
}

function fixes(article: Article, difference: Difference): readonly Fix[] {
  const { text } = article.source;
  const confirm = 'Words inside quotation marks change. Check them against the recording first.';
  const take = (from: 'there' | 'here', to: 'there' | 'here'): readonly Edit[] =>
    difference.places.map((place) => ({
      start: place[to].start,
      end: place[to].end,
      newText: text.slice(place[from].start, place[from].end),
    }));
  return [
    { title: `Use “${difference.there}” in both`, edits: take('there', 'here'), confirm },
    { title: `Use “${difference.here}” in both`, edits: take('here', 'there'), confirm },
  ];
}

import { insideWords } from '../lexicon/anonymity.ts';
import type { Article, Attribution } from '../model/article.ts';
import { beside } from '../model/beside.ts';
import type { Span } from '../text/span.ts';

/** The words of a source without a name, taken apart. */
export interface SourcePhrase extends Span {
  /** As written. */
  readonly written: string;
  /** Lower case, one by one, up to what follows the noun. */
  readonly words: readonly string[];
  /** The noun: *official* of *a senior official with the ministry*. */
  readonly head: string;
  /** It is said to know the matter: *a person familiar with the talks*. */
  readonly inside: boolean;
}

/** Words that end the noun phrase before them. */
const tail = new Set(
  'of for at from with in on to near by who whom which that close familiar briefed involved working inside within among about'.split(
    ' ',
  ),
);

/** An attribution by nobody with a name. */
export interface UnnamedSource {
  readonly attribution: Attribution;
  readonly source: SourcePhrase;
}

/** More than one rule asks. */
const known = beside<readonly UnnamedSource[]>();

/** The attributions whose source names nobody, those without any source left out, in the order of the text. */
export function unnamedSources(article: Article): readonly UnnamedSource[] {
  const before = known.get(article);
  if (before !== undefined) return before;
  const found: UnnamedSource[] = [];
  for (const attribution of article.attributions) {
    const source = unnamedSource(article, attribution);
    if (source !== null) found.push({ attribution, source });
  }
  known.set(article, found);
  return found;
}

function unnamedSource(article: Article, attribution: Attribution): SourcePhrase | null {
  if (attribution.speaker !== null || attribution.evidence.by !== 'cue') return null;
  const { start, end } = attribution.evidence.source;
  if (end - start > 120) return null;
  const written = article.source.slice({ start, end });
  const all = written.toLowerCase().split(/\s+/);
  // *One of her aides*.
  const from = all[0] === 'one' && all[1] === 'of' ? 2 : 0;
  let to = from;
  while (to < all.length && !tail.has(all[to]!)) {
    to += 1;
    if (/[,;:(]$/.test(all[to - 1]!)) break;
  }
  const words = all.slice(from, to).map((word) => word.replace(/[^\p{L}\p{N}-]+$/u, ''));
  const head = words.at(-1) ?? '';
  if (head === '') return null;
  const behind = article.source.text.slice(end, end + 40).toLowerCase();
  const inside =
    all.slice(to).some((word) => insideWords().has(word)) ||
    /^ (?:close to|familiar with|with (?:direct )?knowledge|briefed on)/.test(behind);
  return { start, end, written, words: from === 2 ? ['one', 'of', ...words] : words, head, inside };
}

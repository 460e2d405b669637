import { type Article, type Attribution, isSpeech, type Quote } from '../model/article.ts';
import type { Decisions } from '../model/decision.ts';
import { grouped } from '../text/grouped.ts';
import { contains, type Span } from '../text/span.ts';
import { type AboutQuote, aboutQuotes, kindByHand } from './decidedQuotes.ts';
import { type FindPerson, peopleByName } from './peopleByHand.ts';
import { togetherOf } from './together.ts';

/** What is decided about the speaker of a quotation, here or where its other half stands. */
interface Said {
  readonly speaker: string | null;
  /** The quotation that was decided about. */
  readonly from: Span;
  /** It only rests on the one that was: its own reason holds. */
  readonly presumed: boolean;
}

/** An attribution on its way, with its quotations. */
interface Held {
  readonly attribution: Attribution;
  readonly quotes: readonly number[];
}

/**
 * The article with what a person has decided about it. A kind and a speaker set by hand go before what was read; a
 * speaker counts for all parts of a quotation, unless one of them has another by hand.
 */
export function withDecisions(article: Article, decided: Decisions): Article {
  const about = aboutQuotes(article.quotes, decided.placed);
  if (about.size === 0) return over(article, { decided });
  const kinds = article.quotes.map((quote) => kindByHand(article.source, quote, about.get(quote.index) ?? {}));
  const people = peopleByName(article);
  const said = speakersSaid(article, about, (index) => isSpeech(kinds[index]!));
  const held = attributed(article, said, (index) => isSpeech(kinds[index]!), people);
  held.sort((a, b) => startOf(a.attribution) - startOf(b.attribution));
  const attributions: Attribution[] = [];
  const attributionOf = new Map<number, number>();
  for (const { attribution, quotes } of held) {
    for (const quote of quotes) attributionOf.set(quote, attributions.length);
    attributions.push({ ...attribution, index: attributions.length });
  }
  const quotes = article.quotes.map((quote): Quote => {
    const one = about.get(quote.index);
    const attribution = attributionOf.get(quote.index) ?? null;
    if (one === undefined && attribution === quote.attribution) return quote;
    const kind = kinds[quote.index]!;
    const byHand = one === undefined ? undefined : settledBy(one);
    return {
      ...quote,
      kind,
      because: kind === quote.kind && one?.kind === undefined ? quote.because : 'set by hand',
      attribution,
      ...(byHand === undefined ? {} : { byHand }),
    };
  });
  return over(article, { decided, quotes, attributions });
}

const settledBy = ({ kind, speaker }: AboutQuote): readonly ('speaker' | 'kind')[] => [
  ...(speaker === undefined ? [] : (['speaker'] as const)),
  ...(kind === undefined ? [] : (['kind'] as const)),
];

type Changed = Pick<Article, 'decided'> & Partial<Pick<Article, 'quotes' | 'attributions'>>;

/** The article with some of it changed; what is made when first asked for still is. */
const over = (article: Article, changed: Changed): Article => ({
  source: article.source,
  isArticle: article.isArticle,
  style: article.style,
  paragraphs: article.paragraphs,
  quotes: article.quotes,
  get attributions() {
    return changed.attributions ?? article.attributions;
  },
  get sentences() {
    return article.sentences;
  },
  get entities() {
    return article.entities;
  },
  get mentions() {
    return article.mentions;
  },
  get values() {
    return article.values;
  },
  ...(changed.quotes === undefined ? {} : { quotes: changed.quotes }),
  ...(changed.decided === undefined ? {} : { decided: changed.decided }),
});

/** What is decided about the speaker of each quotation, by index; quotations that nothing is decided about are left out. */
function speakersSaid(
  article: Article,
  about: ReadonlyMap<number, AboutQuote>,
  speaks: (index: number) => boolean,
): ReadonlyMap<number, Said> {
  const said = new Map<number, Said>();
  const { quotes, attributions } = article;
  for (const [index, { speaker }] of about)
    if (speaker !== undefined && speaks(index))
      said.set(index, { speaker, from: spanOf(quotes[index]!), presumed: false });
  if (said.size === 0) return said;
  const { root, presumed } = togetherOf(attributions);
  const groups = grouped(
    quotes.filter((quote) => quote.attribution !== null && speaks(quote.index)),
    (quote) => root[quote.attribution!]!,
  );
  // In the order of the text, so that what rests on a quotation comes behind it.
  for (const [first, group] of [...groups].sort(([a], [b]) => a - b)) {
    let last = group.map((quote) => said.get(quote.index)).find((one) => one !== undefined) ?? restsOn(first);
    for (const quote of group) {
      last = said.get(quote.index) ?? last;
      if (last !== undefined) said.set(quote.index, last);
    }
  }
  function restsOn(attribution: number): Said | undefined {
    const before = presumed[attribution]!;
    if (before < 0) return undefined;
    const one = groups.get(root[before]!)?.findLast((quote) => said.has(quote.index));
    return one === undefined ? undefined : { ...said.get(one.index)!, presumed: true };
  }
  for (const [index, one] of [...said])
    if (quotes[index]!.attribution === null)
      for (const next of goingOn(article, quotes[index]!, one.speaker)) if (!said.has(next)) said.set(next, one);
  return said;
}

/** The quotations that nobody speaks and that go on from one in its paragraph, with nobody else named in between. */
function* goingOn({ quotes, mentions, entities }: Article, from: Quote, speaker: string | null): Iterable<number> {
  if (from.level > 1) return;
  for (let index = from.index + 1; index < quotes.length; index += 1) {
    const quote = quotes[index]!;
    if (quote.paragraph !== from.paragraph) return;
    if (quote.level > 1) continue;
    const named = mentions.some(
      ({ start, end, entity }) =>
        start >= from.end &&
        end <= quote.start &&
        entities[entity]?.type === 'PERSON' &&
        entities[entity].name !== speaker,
    );
    if (quote.attribution !== null || named || (quote.kind !== 'direct' && quote.kind !== 'partial')) return;
    yield index;
  }
}

/** All attributions as decided, those of quotations without one made anew. */
function attributed(
  article: Article,
  said: ReadonlyMap<number, Said>,
  speaks: (index: number) => boolean,
  people: FindPerson,
): Held[] {
  const held: Held[] = [];
  const quotesOf = grouped(
    article.quotes.filter((quote) => quote.attribution !== null),
    (quote) => quote.attribution!,
  );
  for (const attribution of article.attributions) {
    const all = quotesOf.get(attribution.index) ?? [];
    const left = all.filter((quote) => speaks(quote.index) && said.get(quote.index)?.speaker !== null);
    if (left.length === all.length && !all.some((quote) => said.has(quote.index))) {
      held.push({ attribution, quotes: all.map((quote) => quote.index) });
      continue;
    }
    const gone = all.filter((quote) => !left.includes(quote));
    const content = attribution.content.filter(
      (part) => !gone.some((quote) => quote.parts.some((one) => contains(one, part))),
    );
    if (content.length === 0) continue;
    const kind = left.length === 0 ? 'indirect' : attribution.kind;
    const groups = [...grouped(left, (quote) => said.get(quote.index)?.speaker ?? null)];
    if (groups.length === 0) held.push({ attribution: { ...attribution, kind, content }, quotes: [] });
    for (const [rank, [, group]] of groups.entries()) {
      const others = left.filter((quote) => !group.includes(quote));
      const own =
        rank > 0
          ? group.flatMap(({ parts }) => parts)
          : content.filter((part) => !others.some((quote) => quote.parts.some((one) => contains(one, part))));
      const one = said.get(group[0]!.index);
      const base = { ...attribution, kind: rank > 0 ? ('direct' as const) : kind, content: own };
      held.push({
        attribution: one === undefined ? base : spoken(base, one, people),
        quotes: group.map((quote) => quote.index),
      });
    }
  }
  for (const [index, one] of said) {
    const quote = article.quotes[index]!;
    if (quote.attribution !== null || one.speaker === null) continue;
    held.push({ attribution: spoken({ ...bare, content: quote.parts }, one, people), quotes: [index] });
  }
  return held;
}

const bare: Omit<Attribution, 'evidence'> = {
  index: 0,
  kind: 'direct',
  content: [],
  cue: [],
  source: [],
  speaker: null,
  speakerName: null,
  speech: true,
  certainty: 'stated',
  score: 1,
  resolution: null,
  reason: '',
  via: null,
  cueLemma: null,
  cueClass: null,
};

/** An attribution with its speaker by hand. Words in the text that name somebody else are its source no more. */
function spoken(
  attribution: Omit<Attribution, 'evidence'> & Partial<Attribution>,
  said: Said,
  people: FindPerson,
): Attribution {
  const { speaker, name } = people(said.speaker!);
  const same = attribution.speaker === speaker || attribution.speaker === null || isMeant(attribution);
  const kept = same ? {} : { cue: [], source: [], cueLemma: null, cueClass: null, via: null };
  if (said.presumed && attribution.evidence !== undefined)
    return { ...attribution, evidence: attribution.evidence, speaker, speakerName: name, resolution: null };
  return {
    ...attribution,
    ...kept,
    speaker,
    speakerName: name,
    certainty: 'stated',
    score: 1,
    evidence: { by: 'hand', from: said.from },
    resolution: null,
    reason: 'set by hand',
  };
}

/** Whether the source is a word that can mean anybody: *she*, *the mayor*. */
const isMeant = ({ resolution }: Pick<Attribution, 'resolution'>): boolean =>
  resolution?.form === 'pronoun' || resolution?.form === 'role';

const startOf = ({ content, cue }: Attribution): number => content[0]?.start ?? cue[0]?.start ?? 0;
const spanOf = ({ start, end }: Span): Span => ({ start, end });

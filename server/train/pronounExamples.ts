import { passParagraph } from '../analysis/attribution.ts';
import { noContext } from '../analysis/context.ts';
import { groupNames } from '../analysis/coreference.ts';
import type { Grouping } from '../analysis/grouping.ts';
import { readGrounds } from '../analysis/keptParagraphs.ts';
import type { LocalParagraph } from '../analysis/local.ts';
import type { NameReader } from '../analysis/nameReader.ts';
import { nameSection } from '../analysis/naming.ts';
import { type Asking, askingOf } from '../analysis/question.ts';
import type { Scorer } from '../analysis/scorer.ts';
import { paragraphSpans } from '../text/segment.ts';
import { sourceText } from '../text/source.ts';
import { type GoldArticle, readGold } from './corpora.ts';
import type { RankingExample } from './ranker.ts';

/** A source as annotators saw it: its span, and the canonical name or `unnamed: …` behind it. */
interface GoldSource {
  readonly span: readonly [number, number] | null;
  readonly name?: string;
}

interface GoldQuotes extends GoldArticle {
  readonly quotes: readonly { readonly speaker: GoldSource | null }[];
}

/** An article taken apart once, with the sources that are a pronoun or a description, by where they start. */
export interface SourceArticle {
  readonly text: string;
  readonly spans: Int32Array;
  readonly locals: readonly LocalParagraph[];
  readonly grouping: Grouping;
  readonly sources: ReadonlyMap<number, { readonly end: number; readonly name: string; readonly pronoun: boolean }>;
}

const pronouns = /^(?:he|she|they|it|who|his|her|their|him|them|which|whose|its)$/i;
const description = /^(?:the|this|that|The|This|That)\s[^A-Z]*$/;

/** Reads annotated articles that have a canonical name behind every source. */
export function readSources(path: string, reader: NameReader): readonly SourceArticle[] {
  return readGold(path).map((article) => {
    const { text, quotes } = article as GoldQuotes;
    const source = sourceText(text);
    const spans = paragraphSpans(text);
    const grounds = readGrounds(source, spans, undefined, reader);
    const starts = grounds.map((_, at) => spans[2 * at]!);
    const { locals } = nameSection(text, starts, grounds, { reader, people: undefined }, undefined);
    const sources = new Map<number, { end: number; name: string; pronoun: boolean }>();
    for (const { speaker } of quotes) {
      if (speaker?.span == null || speaker.name === undefined) continue;
      const [start, end] = speaker.span;
      const words = text.slice(start, end);
      const pronoun = pronouns.test(words);
      if (pronoun || description.test(words)) sources.set(start, { end, name: speaker.name, pronoun });
    }
    return { text, spans, locals, grouping: groupNames(locals), sources };
  });
}

const titles: ReadonlySet<string> = new Set('mr mrs ms dr sen rep gov president senator mayor the jr sr'.split(' '));
const wordsOf = (name: string): readonly string[] =>
  (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !titles.has(word));

/** Whether two names are of one person or body: the same last word and no clash of first ones; one word alone may be any. */
export function sameName(gold: string, found: string): boolean {
  const [a, b] = [wordsOf(gold), wordsOf(found)];
  if (a.length === 0 || b.length === 0) return false;
  if (a.length === 1) return b.includes(a[0]!);
  if (b.length === 1) return a.includes(b[0]!);
  return a[a.length - 1] === b[b.length - 1] && a[0]![0] === b[0]![0];
}

/** What the pipeline says of an article’s pronouns with this scorer. */
export interface Answers {
  readonly person: readonly RankingExample[];
  readonly body: readonly RankingExample[];
  readonly described: readonly RankingExample[];
  /** Named sources that are a pronoun: meant by the pipeline as annotated, as somebody else, as nobody. */
  readonly right: number;
  readonly wrong: number;
  readonly silent: number;
  /** The same of descriptions; a description of somebody unnamed is wrong where it is taken to mean somebody. */
  readonly descriptions: Readonly<Record<'right' | 'wrong' | 'silent', number>>;
}

/** Runs the pipeline over an article, and gathers the questions at annotated sources, with their right answers. */
export function answersOf(article: SourceArticle, scorer: Scorer): Answers {
  const { text, spans, locals, grouping, sources } = article;
  const examples: Record<Asking, RankingExample[]> = { person: [], body: [], described: [] };
  const meant = new Map<number, number>();
  let context = noContext;
  locals.forEach((local, at) => {
    const base = spans[2 * at]!;
    const watch: Scorer['watch'] = (question, start, candidates, asked) => {
      const source = sources.get(base + start);
      if (source === undefined || (question.part === 'description') === source.pronoun) return;
      const found = source.name.startsWith('unnamed:')
        ? -1
        : candidates.findIndex((one) => sameName(source.name, grouping.seeds[one.entity]!.name));
      examples[askingOf(question)].push({ ...asked, right: found < 0 ? candidates.length : found });
    };
    const passed = passParagraph(text, base, local, grouping, context, { ...scorer, watch });
    for (const { start, entity } of passed.mentions) if (sources.has(base + start)) meant.set(base + start, entity);
    context = passed.after;
  });
  const ofPronouns = { right: 0, wrong: 0, silent: 0 };
  const descriptions = { right: 0, wrong: 0, silent: 0 };
  for (const [start, { name, pronoun }] of sources) {
    const counts = pronoun ? ofPronouns : descriptions;
    const entity = meant.get(start);
    const unnamed = name.startsWith('unnamed:');
    if (unnamed && (pronoun || entity === undefined)) continue;
    if (entity === undefined) counts.silent += 1;
    else if (sameName(name, grouping.seeds[entity]!.name)) counts.right += 1;
    else counts.wrong += 1;
  }
  return { ...examples, ...ofPronouns, descriptions };
}

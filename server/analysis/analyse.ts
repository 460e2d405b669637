import type { Article, Style } from '../model/article.ts';
import { beside } from '../model/beside.ts';
import type { Decisions } from '../model/decision.ts';
import type { PeopleList } from '../model/people.ts';
import { paragraphSpans } from '../text/segment.ts';
import type { SourceText } from '../text/source.ts';
import { assemble, type Blocks, noBlocks } from './blocks.ts';
import { withDecisions } from './byHand.ts';
import { echo } from './echo.ts';
import type { Ground } from './ground.ts';
import { type KnownParagraphs, readGrounds } from './keptParagraphs.ts';
import type { Knowledge } from './knowledge.ts';
import type { NameReader } from './nameReader.ts';
import { nameSection } from './naming.ts';
import type { Placed } from './placed.ts';
import { ReadArticle } from './readArticle.ts';
import { looksLikeArticle } from './recognise.ts';
import { readSection, type Section } from './section.ts';
import { sectionsOf } from './sections.ts';
import { transcribe } from './transcript.ts';

/** What a caller knows beside the text. */
export interface AnalysisOptions {
  /** Marks to take as the outer ones; else as the text shows. */
  readonly marks?: Style['marks'];
  readonly punctuation?: Style['punctuation'];
  /** Skip the looks-like-an-article test. */
  readonly force?: boolean;
  /** What was learned about names; without it only listed and labelled names are found. */
  readonly names?: NameReader;
  /** Who is who; overrides what the text shows. */
  readonly people?: PeopleList;
  /** What people have decided about this very text; overrules what is read. */
  readonly decisions?: Decisions;
}

/** What is kept of one analysis for the next one of the same text, edited. */
interface State extends KnownParagraphs {
  readonly sections: readonly Section[];
  readonly blocks: Blocks;
  readonly knowledge: Knowledge;
}

const states = beside<State>();

function readSections(
  source: SourceText,
  spans: Int32Array,
  grounds: readonly Ground[],
  knowledge: Knowledge,
  state: State | undefined,
): Section[] {
  const old = new Map(state?.sections.map((section) => [section.naming.grounds[0], section]));
  return sectionsOf(grounds, source.length).map(({ from, to }, index) => {
    const here = grounds.slice(from, to);
    const starts = here.map((_, at) => spans[2 * (from + at)]!);
    const same = here.length === 0 ? undefined : (old.get(here[0]) ?? state?.sections[index]);
    const naming = nameSection(source.text, starts, here, knowledge, same?.naming);
    return readSection(source.text, starts, naming, same);
  });
}

function place(spans: Int32Array, sections: readonly Section[]): Placed[] {
  const placed: Placed[] = [];
  let firstEntity = 0;
  for (const { locals, passed, grouping } of sections) {
    locals.forEach((local, at) => {
      placed.push({ start: spans[2 * placed.length]!, local, passed: passed[at]!, grouping, firstEntity });
    });
    firstEntity += grouping.seeds.length;
  }
  return placed;
}

const nothing = (source: SourceText, style: Style): Omit<Article, 'paragraphs'> => ({
  source,
  isArticle: false,
  style,
  sentences: [],
  quotes: [],
  attributions: [],
  entities: [],
  mentions: [],
  values: [],
});

/**
 * Reads one text. Never throws, for any text. Give the Article of the text before an edit as `previous` (same
 * options) and only changed paragraphs are read again; the result is the same either way.
 */
export function analyse(source: SourceText, options: AnalysisOptions = {}, previous?: Article): Article {
  const spans = paragraphSpans(source.text);
  const known = previous?.isArticle === true ? previous : undefined;
  if (options.force !== true && !looksLikeArticle(source.text)) {
    const paragraphs = Array.from({ length: spans.length / 2 }, (_, at) => ({
      start: spans[2 * at]!,
      end: spans[2 * at + 1]!,
      role: 'other' as const,
    }));
    return { ...nothing(source, { marks: 'unknown', punctuation: 'unknown' }), paragraphs };
  }
  const knowledge: Knowledge = { reader: options.names, people: options.people };
  const state = known === undefined ? undefined : states.get(known);
  const same = state?.knowledge.people === knowledge.people && state?.knowledge.reader === knowledge.reader;
  const before = same ? state : undefined;
  const grounds = readGrounds(source, spans, before, options.names);
  const sections = readSections(source, spans, grounds, knowledge, before);
  const placed = place(spans, sections);
  const turned = transcribe(source.text, placed);
  const { quotes: plain, attributions: later, blocks } = assemble(turned, before?.blocks ?? noBlocks);
  const quotes = echo(source.text, plain);
  const article = new ReadArticle(source, options, turned, quotes, later);
  const read = { source, spans, grounds, sections, blocks, knowledge };
  states.set(article, read);
  if (options.decisions === undefined) return article;
  const decided = withDecisions(article, options.decisions);
  states.set(decided, read);
  return decided;
}

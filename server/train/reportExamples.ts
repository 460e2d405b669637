import { Clause } from '../analysis/clause.ts';
import { readCues } from '../analysis/cues.ts';
import { readGrounds } from '../analysis/keptParagraphs.ts';
import type { LocalParagraph } from '../analysis/local.ts';
import type { NameReader } from '../analysis/nameReader.ts';
import { nameSection } from '../analysis/naming.ts';
import { itemEnd, itemStart } from '../analysis/reading.ts';
import { readBefore } from '../analysis/reportBefore.ts';
import { readBehind } from '../analysis/reportBehind.ts';
import { cueParts } from '../analysis/reportCue.ts';
import { askAbout, lookAt } from '../analysis/reportLook.ts';
import { clearParts, makeParts, type Parts, slots } from '../analysis/reportParts.ts';
import { paragraphSpans } from '../text/segment.ts';
import { sourceText } from '../text/source.ts';
import { isWordCode } from '../text/tokens.ts';
import { type GoldArticle, readGold } from './corpora.ts';

type Pair = readonly [number, number];

interface GoldQuote {
  readonly kind: 'direct' | 'mixed' | 'indirect' | 'scare';
  readonly span: Pair;
  readonly spans?: readonly Pair[];
  readonly content?: readonly Pair[];
  readonly cue: Pair | null;
  readonly speech?: boolean;
}

interface GoldQuotes extends GoldArticle {
  readonly quotes: readonly GoldQuote[];
}

/** One cue with the ways of reading it, and which of these are right; none is right where it brings in nothing. */
export interface ReportExample {
  /** Features of each part. */
  readonly features: Int32Array;
  readonly starts: Int32Array;
  /** `slots` part numbers for each reading. */
  readonly readings: Int16Array;
  readonly right: Uint8Array;
  readonly reports: boolean;
  readonly weight: number;
  /** Number of the article, by which it is left out. */
  readonly article: number;
}

/** A gold attribution with the words of its content, by offsets of their first letters. */
interface Wanted {
  readonly cue: Pair;
  readonly words: ReadonlySet<number>;
  /** Only the quotations of its content are known. */
  readonly open: boolean;
}

/** Offsets at which the words of the span begin, without a leading *that*. */
function wordStarts(text: string, spans: readonly Pair[]): Set<number> {
  const starts = new Set<number>();
  spans.forEach(([start, end], index) => {
    let from = start;
    const that = index === 0 ? /^that\s+/i.exec(text.slice(start, end)) : null;
    if (that !== null) from += that[0].length;
    for (let at = from; at < end; at += 1)
      if (isWordCode(text.charCodeAt(at)) && (at === from || !isWordCode(text.charCodeAt(at - 1)))) starts.add(at);
  });
  return starts;
}

/** How much of the words of both is in each. */
function likeness(text: string, spans: readonly Pair[], wanted: Wanted): number {
  let shared = 0;
  const found = wordStarts(text, spans);
  for (const at of found) if (wanted.words.has(at)) shared += 1;
  if (wanted.open) return shared === wanted.words.size ? 1 : 0;
  return shared / (found.size + wanted.words.size - shared);
}

function wantedOf({ text, quotes }: GoldQuotes, house: boolean): Wanted[] {
  const seen = new Set<string>();
  const wanted: Wanted[] = [];
  for (const quote of quotes) {
    if (quote.cue === null || quote.kind === 'scare') continue;
    const spans = quote.content ?? quote.spans ?? [quote.span];
    const key = `${quote.cue} ${spans}`;
    if (seen.has(key)) continue;
    seen.add(key);
    wanted.push({ cue: quote.cue, words: wordStarts(text, spans), open: house && quote.kind === 'mixed' });
  }
  return wanted;
}

/** Options of gathering: how much an article weighs, and whether it follows this project’s conventions. */
export interface Corpus {
  readonly path: string;
  readonly house: boolean;
  readonly weight: number;
}

/** Gathers the cues of all articles of a corpus with what annotators say of them. */
export function reportExamples({ path, house, weight }: Corpus, reader: NameReader): ReportExample[] {
  const parts = makeParts();
  return readGold(path).flatMap((article, number) => {
    const { text } = article;
    const spans = paragraphSpans(text);
    const grounds = readGrounds(sourceText(text), spans, undefined, reader);
    const starts = grounds.map((_, at) => spans[2 * at]!);
    const { locals } = nameSection(text, starts, grounds, { reader, people: undefined }, undefined);
    const wanted = wantedOf(article as GoldQuotes, house);
    return locals.flatMap((local, at) => ofParagraph(parts, text, starts[at]!, local, wanted, house, weight, number));
  });
}

function ofParagraph(
  parts: Parts,
  text: string,
  base: number,
  local: LocalParagraph,
  wanted: readonly Wanted[],
  house: boolean,
  weight: number,
  article: number,
): ReportExample[] {
  const examples: ReportExample[] = [];
  const { reading, names, nameOf } = local;
  for (const unit of reading.units) {
    const clause = new Clause(text, base, reading, unit, names, nameOf);
    const { found, more } = readCues(clause);
    const cues = [...found, ...more];
    if (cues.length === 0) continue;
    const looked = lookAt(clause, local.role === 'headline');
    for (const cue of cues) {
      const gold = wanted.filter((one) => one.cue[0] < base + cue.end && base + cue.start < one.cue[1]);
      // Attitudes are no gold of this project’s corpora, though they may be there.
      if (house && gold.length === 0 && cue.verb?.class === 'attitude') continue;
      clearParts(parts);
      const asking = askAbout(parts, looked, cue, found);
      cueParts(asking);
      readBehind(asking);
      readBefore(asking, true);
      if (parts.count === 0) continue;
      examples.push(exampleOf(parts, text, base, clause, gold, weight, article));
    }
  }
  return examples;
}

function exampleOf(
  parts: Parts,
  text: string,
  base: number,
  clause: Clause,
  gold: readonly Wanted[],
  weight: number,
  article: number,
): ReportExample {
  const right = new Uint8Array(parts.count);
  let best = 0.3;
  const span = (from: number, to: number): Pair => [
    base + itemStart(clause.reading, clause.reading.items[from]!),
    base + itemEnd(clause.reading, clause.reading.items[to]!),
  ];
  for (let index = 0; index < parts.count && gold.length > 0; index += 1) {
    const [first, last, second, end] = parts.spans.subarray(5 * index, 5 * index + 4);
    const spans = [span(first!, last!)];
    if (second! >= 0) spans.push(span(second!, end!));
    const like = Math.max(...gold.map((one) => likeness(text, spans, one)));
    if (like > best + 1e-9) {
      best = like;
      right.fill(0, 0, index);
    }
    if (like >= best - 1e-9 && like > 0.3) right[index] = 1;
  }
  const reports = right.includes(1);
  return {
    features: parts.features.slice(0, parts.starts[parts.parts]!),
    starts: parts.starts.slice(0, parts.parts + 1),
    readings: Int16Array.from(parts.readings.subarray(0, slots * parts.count)),
    right,
    reports,
    // A cue whose content no reading comes near says nothing either way.
    weight: gold.length > 0 && !reports ? 0 : weight,
    article,
  };
}

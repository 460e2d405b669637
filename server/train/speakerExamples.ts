import { passParagraph } from '../analysis/attribution.ts';
import { noContext } from '../analysis/context.ts';
import { groupNames } from '../analysis/coreference.ts';
import type { Grouping } from '../analysis/grouping.ts';
import { readGrounds } from '../analysis/keptParagraphs.ts';
import type { LocalParagraph } from '../analysis/local.ts';
import type { NameReader } from '../analysis/nameReader.ts';
import { nameSection } from '../analysis/naming.ts';
import { learnedScorer } from '../analysis/scorer.ts';
import type { SpeakerCandidate } from '../analysis/speakerCandidate.ts';
import { chosen } from '../analysis/speakers.ts';
import type { MentionForm } from '../model/article.ts';
import { paragraphSpans } from '../text/segment.ts';
import { sourceText } from '../text/source.ts';
import { type GoldArticle, readGold } from './corpora.ts';
import { sameName } from './pronounExamples.ts';

interface GoldQuote {
  readonly span: readonly [number, number];
  readonly kind: string;
  readonly speaker: { readonly span?: readonly [number, number] | null; readonly name?: string } | null;
  readonly ignore?: boolean;
  readonly nospk?: boolean;
  readonly ablated?: boolean;
}

interface GoldQuotes extends GoldArticle {
  readonly quotes: readonly GoldQuote[];
}

/** An article taken apart once, with its annotated quotations. */
export interface QuotedArticle {
  readonly id: string;
  readonly text: string;
  readonly spans: Int32Array;
  readonly locals: readonly LocalParagraph[];
  readonly grouping: Grouping;
  readonly quotes: readonly GoldQuote[];
}

/** A quotation with its candidates. `right` are the numbers of the candidates that say who it was; none with `nobody` right, or where no candidate is. */
export interface SpeakerExample {
  readonly candidates: readonly (readonly number[])[];
  readonly nobody: readonly number[];
  readonly right: readonly number[];
  /** Nobody is stated. */
  readonly silent: boolean;
  /** The attribution was taken out for a test. */
  readonly ablated: boolean;
  /** What the weights in use say: the candidate, or −1. */
  readonly found: number;
  readonly probability: number;
  /** Somebody is stated whom no candidate means. */
  readonly missing: boolean;
  /** The candidate found is a cue or a label and a name. */
  readonly way: SpeakerCandidate['way'] | null;
  /** The entity found goes by the annotated name; null where neither is a name. */
  readonly canonical: boolean | null;
  /** How the source found was taken to mean somebody. */
  readonly form: MentionForm | null;
}

/** Reads annotated articles with their quotations. */
export function readQuoted(path: string, reader: NameReader): readonly QuotedArticle[] {
  return readGold(path).map((article) => {
    const { id, text, quotes } = article as GoldQuotes;
    const spans = paragraphSpans(text);
    const grounds = readGrounds(sourceText(text), spans, undefined, reader);
    const starts = grounds.map((_, at) => spans[2 * at]!);
    const { locals } = nameSection(text, starts, grounds, { reader, people: undefined }, undefined);
    return { id, text, spans, locals, grouping: groupNames(locals), quotes };
  });
}

/** The words of a source up to where its first noun phrase ends: Ann Cole, *who was the mayor*. */
function headOf(text: string, [start, end]: readonly [number, number]): readonly [number, number] {
  const cut =
    /,|\(|—|–|:|;|--|\s(?:of|for|in|at|from|with|by|on|to|near|among|who|whom|which|that|whose|while|when)\s/.exec(
      text.slice(start + 1, end),
    );
  return cut === null ? [start, end] : [start, start + 1 + cut.index];
}

const overlap = (a: readonly [number, number], b: readonly [number, number]): boolean => a[0] < b[1] && b[0] < a[1];

/** Runs the attribution of an article with these weights, and gathers its quotations. */
export function speakersOf(article: QuotedArticle, weights: readonly number[]): readonly SpeakerExample[] {
  const { text, spans, locals, grouping, quotes } = article;
  const examples: SpeakerExample[] = [];
  let context = noContext;
  locals.forEach((local, paragraph) => {
    const base = spans[2 * paragraph]!;
    const sourceOf = (one: SpeakerCandidate): readonly [number, number] | null => {
      if (one.phrase !== null) return [base + one.phrase.start, base + one.phrase.end];
      const { draft, back } = one.speaker ?? { draft: null, back: 0 };
      if (draft?.source == null) return null;
      const from = spans[2 * (paragraph - back - draft.source.back)]!;
      return [from + draft.source.start, from + draft.source.end];
    };
    const passed = passParagraph(text, base, local, grouping, context, learnedScorer(), {
      weights,
      watch: (_pass, index, candidates, nobody) => {
        const run = local.reading.runs[local.quotes[index]!.run]!;
        const span = [base + run.start, base + run.end] as const;
        const gold = quotes.find(
          (one) => one.kind !== 'indirect' && overlap(one.span, span) && Math.abs(one.span[0] - span[0]) < 6,
        );
        if (gold === undefined || gold.ignore || gold.nospk || (gold.kind !== 'direct' && gold.kind !== 'mixed'))
          return;
        const source = gold.speaker?.span ?? null;
        const name = gold.speaker?.name ?? null;
        const silent = source === null && name === null;
        const sources = candidates.map(sourceOf);
        const nameOf = (one: SpeakerCandidate): string | null =>
          one.resolved?.entity == null ? null : grouping.seeds[one.resolved.entity]!.name;
        const where = (test: (at: number) => boolean): number[] => candidates.map((_, at) => at).filter(test);
        let right: number[] = [];
        if (source !== null) {
          const head = headOf(text, source);
          right = where((at) => sources[at] != null && overlap(sources[at]!, head));
          if (right.length === 0) right = where((at) => sources[at] != null && overlap(sources[at]!, source));
        }
        if (right.length === 0 && name !== null && !name.startsWith('unnamed'))
          right = where((at) => nameOf(candidates[at]!) !== null && sameName(name, nameOf(candidates[at]!)!));
        const { by, probability } = chosen(candidates, nobody, weights);
        const found = by === null ? -1 : candidates.indexOf(by);
        const known = name !== null && !name.startsWith('unnamed') && by !== null;
        examples.push({
          candidates: candidates.map(({ on }) => on),
          nobody,
          right,
          silent,
          ablated: gold.ablated === true,
          found,
          probability,
          missing: !silent && right.length === 0,
          way: by?.way ?? null,
          canonical: known ? nameOf(by) !== null && sameName(name, nameOf(by)!) : null,
          form: by?.resolved?.form ?? null,
        });
      },
    });
    context = passed.after;
  });
  return examples;
}

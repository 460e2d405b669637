import { Clause } from '../analysis/clause.ts';
import { readCues } from '../analysis/cues.ts';
import { isPlain, mostWords } from '../analysis/decidedKind.ts';
import { readGrounds } from '../analysis/keptParagraphs.ts';
import { kindFeaturesOf } from '../analysis/kindFeatures.ts';
import type { NameReader } from '../analysis/nameReader.ts';
import { nameSection } from '../analysis/naming.ts';
import { pairQuote } from '../analysis/pairing.ts';
import { shapeOf } from '../analysis/quoteShape.ts';
import { kindByRule } from '../analysis/quotes.ts';
import { reportsOf } from '../analysis/reports.ts';
import { isSpeech } from '../model/article.ts';
import { paragraphSpans } from '../text/segment.ts';
import { sourceText } from '../text/source.ts';
import { type GoldArticle, readGold } from './corpora.ts';

/** A quotation as annotators saw it. */
interface GoldQuote {
  readonly span: readonly [number, number];
  readonly kind: string;
  readonly label?: string;
  readonly ignore?: boolean;
}

/** A quotation with the features that hold of it, and what it is. */
export interface KindExample {
  readonly features: readonly number[];
  readonly speech: boolean;
  /** What the rules say. */
  readonly rule: boolean;
  /** The kind that the rules give. */
  readonly kind: string;
  /** Its label where annotators gave one: a surer answer than speech or not alone. */
  readonly label: string | null;
  readonly weight: number;
}

/** PolNeAR takes titles and terms of three words and less for speech, a good quarter of them: these teach less. */
function weightOf(label: string | null, speech: boolean, words: number): number {
  if (label !== null) return 4;
  return speech && words <= 3 ? 0.4 : 0.8;
}

/** The examples of every article of a file. */
export function readKinds(path: string, reader: NameReader): readonly (readonly KindExample[])[] {
  return readGold(path).map((article) => examplesOf(article as GoldArticle & { quotes: readonly GoldQuote[] }, reader));
}

function examplesOf(
  { text, quotes }: GoldArticle & { readonly quotes: readonly GoldQuote[] },
  reader: NameReader,
): readonly KindExample[] {
  const spans = paragraphSpans(text);
  const grounds = readGrounds(sourceText(text), spans, undefined, reader);
  const starts = grounds.map((_, at) => spans[2 * at]!);
  const { locals } = nameSection(text, starts, grounds, { reader, people: undefined }, undefined);
  const gold = quotes.filter((quote) => quote.kind !== 'indirect');
  const examples: KindExample[] = [];
  locals.forEach(({ reading, names, nameOf, role }, paragraph) => {
    const base = starts[paragraph]!;
    let spoken = false;
    for (const unit of reading.units) {
      const clause = new Clause(text, base, reading, unit, names, nameOf);
      const reports = reportsOf(clause, readCues(clause), role === 'headline');
      const cues = reports.map(({ cue }) => cue);
      for (let at = unit.from; at < unit.to; at += 1) {
        if (!clause.quoted(at)) continue;
        const run = reading.runs[-1 - reading.items[at]!]!;
        const facts = shapeOf(text, base, reading, run);
        const pairing = pairQuote(clause, at, cues);
        const cue = pairing === null ? null : cues[pairing.cue]!;
        const headline = role === 'headline';
        const rule = kindByRule(clause, at, facts, pairing, cue, headline);
        const features = kindFeaturesOf({ clause, at, facts, pairing, cue, reports, headline, spoken, rule });
        if (isSpeech(rule.kind)) spoken = true;
        const match = gold.find(
          ({ span }) => Math.abs(span[0] - base - run.start) <= 2 && Math.abs(span[1] - base - run.end) <= 2,
        );
        if (match === undefined || match.ignore === true || facts.words === 0) continue;
        if (isPlain(rule.kind) || facts.words > mostWords) continue;
        const speech = match.kind !== 'scare';
        const label = match.label ?? null;
        const weight = weightOf(label, speech, facts.words);
        examples.push({ features, speech, rule: isSpeech(rule.kind), kind: rule.kind, label, weight });
      }
    }
  });
  return examples;
}

import { bringing, broughtAt, fifths, heldAt, numberOf, type PlainFeature, sureAt } from './kindFeatureNames.ts';
import type { KindQuestion } from './kindFeatures.ts';
import type { Report } from './reports.ts';

/** From these probabilities on a cue brings a quotation in perhaps, and surely. */
const from = { perhaps: 0.4, surely: 0.75 };

const numbers = (...names: readonly PlainFeature[]): readonly number[] => names.map((name) => numberOf.get(name)!);

const [reporting, held, partly, outside, nothing, heldByReport, heldFromSource, someReport] = numbers(
  'the cue reports',
  'in what the cue brings in',
  'partly in what the cue brings in',
  'outside what the cue brings in',
  'the cue brings in nothing',
  'in what the cue reports',
  'in what a cue with a source reports',
  'a cue reports in the sentence',
) as [number, number, number, number, number, number, number, number];

/** Offsets relative to the paragraph, the marks included. */
interface Extent {
  readonly start: number;
  readonly end: number;
}

const holds = ({ content }: Report, { start, end }: Extent): boolean =>
  content?.some((span) => span.start <= start + 1 && end - 1 <= span.end) ?? false;

const touches = ({ content }: Report, { start, end }: Extent): boolean =>
  content?.some((span) => span.start < end && start < span.end) ?? false;

const fifthOf = (probability: number): number =>
  Math.min(fifths.length - 1, Math.max(0, Math.ceil(probability * fifths.length) - 1));

/** Adds what the cues of the sentence bring in, and whether the quotation is in it. `length` is its class of length. */
export function broughtIn({ clause, at, pairing, reports }: KindQuestion, length: number, found: number[]): void {
  const { reading } = clause;
  const run = reading.runs[-1 - reading.items[at]!]!;
  if (pairing !== null) {
    const own = reports[pairing.cue]!;
    const inside = holds(own, run);
    found.push(sureAt + fifthOf(own.sure));
    if (own.reports) found.push(reporting);
    if (inside && own.reports) found.push(heldByReport);
    found.push(inside ? held : touches(own, run) ? partly : own.content === null ? nothing : outside);
  }
  let most = 0;
  let some = false;
  let sourced = false;
  for (const report of reports) {
    if (report.reports) some = true;
    if (!holds(report, run)) continue;
    if (report.sure > most) most = report.sure;
    if (report.reports && report.cue.source !== null) sourced = true;
  }
  found.push(heldAt + fifthOf(most));
  if (some) found.push(someReport);
  if (sourced) found.push(heldFromSource);
  const way = most > from.surely ? 0 : most > from.perhaps ? 1 : some ? 2 : 3;
  found.push(broughtAt + length * bringing.length + way);
}

import { once } from '../lexicon/once.ts';
import { Clause } from './clause.ts';
import { adjacent, cueSpeakers, tiesOf } from './cueSpeakers.ts';
import { earlierSpeakers } from './earlierSpeakers.ts';
import { namedSpeakers } from './namedSpeakers.ts';
import { type Pass, speaks } from './pass.ts';
import type { Resolved } from './resolution.ts';
import { type Decision, isSilent, type SpeakerCandidate, type SpeakerQuestion } from './speakerCandidate.ts';
import { speakerFeature as feature, speakerFeatures } from './speakerFeatures.ts';
import { learnedSpeakers } from './speakerWeights.ts';

/** How it is decided who said a quotation. */
export interface SpeakerScorer {
  /** Weights in the order of `speakerFeatures`. */
  readonly weights: readonly number[];
  /** Sees each question with its candidates, and what is seen of nobody, before it is decided. */
  readonly watch?: (
    pass: Pass,
    index: number,
    candidates: readonly SpeakerCandidate[],
    nobody: readonly number[],
  ) => void;
}

/** The scorer that was learned from annotated news. */
export const speakerScorer = /* @__PURE__ */ once((): SpeakerScorer => {
  return { weights: speakerFeatures.map((name) => learnedSpeakers[name] ?? 0) };
});

/** Decides who said each quotation of the unit; the units before it are decided. */
export function decideSpeakers(pass: Pass, unit: number): void {
  const { local, decisions } = pass;
  let clause: Clause | null = null;
  for (let index = decisions.length; index < local.quotes.length; index += 1) {
    const quote = local.quotes[index]!;
    if (quote.unit > unit) return;
    if (!speaks(quote)) {
      decisions.push({ by: null, probability: 1 });
      continue;
    }
    clause ??= new Clause(pass.text, pass.base, local.reading, local.reading.units[unit]!, local.names, local.nameOf);
    decisions.push(decide(pass, index, clause));
  }
}

function decide(pass: Pass, index: number, clause: Clause): Decision {
  const quote = pass.local.quotes[index]!;
  let at = clause.unit.from;
  while (at < clause.unit.to && clause.reading.items[at] !== -1 - quote.run) at += 1;
  const asked = { pass, index, quote, clause, at, last: lastOf(pass, index) };
  const ties = tiesOf(asked);
  const tie = ties.reduce((a, b) => Math.max(a, b), 0);
  const question: SpeakerQuestion = { ...asked, tie };
  const candidates: SpeakerCandidate[] = [];
  cueSpeakers(question, ties, candidates);
  namedSpeakers(question, candidates);
  earlierSpeakers(question, candidates);
  const nobody = seenOfNobody(question);
  const { weights, watch } = pass.speakers;
  watch?.(pass, index, candidates, nobody);
  const decision = chosen(candidates, nobody, weights);
  return decision.by === null && quote.pairing !== null
    ? { ...decision, by: sourceless(pass, quote.pairing.cue) }
    : decision;
}

/** It was described as “a mess”: the cue that says that somebody spoke, and not who; null for any other. */
function sourceless({ local }: Pass, cue: number): SpeakerCandidate | null {
  if (local.cues[cue]!.cue.source !== null) return null;
  return { way: 'cue', cue, phrase: null, speaker: null, resolved: null, on: [] };
}

/** Whoever is taken to have spoken last. */
function lastOf({ decisions, before }: Pass, index: number): Resolved | null {
  for (let at = index - 1; at >= 0; at -= 1) {
    const decision = decisions[at]!;
    if (!isSilent(decision)) return decision.by!.resolved;
  }
  return (before.ended ?? before.leadIn)?.draft.resolved ?? null;
}

function seenOfNobody({ pass, index, quote, tie, clause }: SpeakerQuestion): number[] {
  const { local, before, decisions } = pass;
  const on = [feature.nobody];
  const whole = quote.bare && local.reading.units.length === 1;
  const opens = quote.bare && quote.unit === 0;
  if (quote.bare)
    on.push(
      feature[
        whole
          ? 'nobody: quotation is the paragraph'
          : opens
            ? 'nobody: quotation opens the paragraph'
            : 'nobody: quotation in the paragraph'
      ],
    );
  else on.push(feature[quote.kind === 'direct' ? 'nobody: whole sentence quoted' : 'nobody: words quoted']);
  if (quote.words <= 2) on.push(feature['nobody: one or two words']);
  if (tie === 0) on.push(feature['nobody: no cue in the sentence']);
  if (tie >= adjacent) on.push(feature['nobody: cue next to it']);
  if (local.cues.some(({ cue, unit }) => unit === quote.unit && cue.source === null))
    on.push(feature['nobody: passive']);
  const last = index > 0 && local.quotes[index - 1]!.unit >= quote.unit - 1 ? decisions[index - 1] : undefined;
  if (last !== undefined && isSilent(last) && speaks(local.quotes[index - 1]!))
    on.push(feature['nobody: as for the one before']);
  if (local.role === 'headline') on.push(feature['nobody: headline']);
  if (before.recents.length === 0) on.push(feature['nobody: first paragraph']);
  if (quote.unit === 0 && before.ended !== null) on.push(feature['nobody: quotation before']);
  if (clause.code(clause.unit.to - 1) === 58) on.push(feature['nobody: colon before']);
  return on;
}

/** The sum of the weights of what is seen. */
export function sumOf(on: readonly number[], weights: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < on.length; at += 1) sum += weights[on[at]!]!;
  return sum;
}

/** Whether two candidates stand for one speaker. */
function areOne(a: SpeakerCandidate, b: SpeakerCandidate): boolean {
  const [first, second] = [a.resolved?.entity ?? null, b.resolved?.entity ?? null];
  if (first !== null || second !== null) return first === second;
  return a.phrase !== null && a.phrase.start === b.phrase?.start;
}

/** The likeliest speaker, by the candidate that says most for it, with the probability of the speaker. */
export function chosen(
  candidates: readonly SpeakerCandidate[],
  nobody: readonly number[],
  weights: readonly number[],
): Decision {
  const none = sumOf(nobody, weights);
  const scores = candidates.map(({ on }) => sumOf(on, weights));
  const highest = scores.reduce((a, b) => Math.max(a, b), none);
  const powers = scores.map((score) => Math.exp(score - highest));
  const silent = Math.exp(none - highest);
  const sum = powers.reduce((a, b) => a + b, silent);
  let best = -1;
  let most = silent;
  for (let at = 0; at < candidates.length; at += 1) {
    // A speaker’s candidates together are at most so likely as the likeliest of them times their number.
    if (powers[at]! * candidates.length <= most) continue;
    let mass = 0;
    let first = true;
    for (let other = 0; other < candidates.length; other += 1) {
      if (other !== at && !areOne(candidates[at]!, candidates[other]!)) continue;
      mass += powers[other]!;
      if (powers[other]! > powers[at]!) first = false;
    }
    if (first && mass > most) {
      best = at;
      most = mass;
    }
  }
  return { by: best < 0 ? null : candidates[best]!, probability: most / sum };
}

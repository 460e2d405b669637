import type { Draft } from './draft.ts';
import { spanOfQuote } from './pass.ts';
import { isSilent, type SpeakerCandidate, type SpeakerQuestion } from './speakerCandidate.ts';
import { speakerFeature as feature } from './speakerFeatures.ts';

/** Those who spoke, or were named, before the quotation’s sentence. */
export function earlierSpeakers(question: SpeakerQuestion, out: SpeakerCandidate[]): void {
  sameAsLast(question, out);
  sentenceBefore(question, out);
  if (question.quote.unit === 0) paragraphBefore(question, out);
}

const carried = (
  way: SpeakerCandidate['way'],
  on: number[],
  some: Partial<SpeakerCandidate> & Pick<SpeakerCandidate, 'resolved'>,
): SpeakerCandidate => ({ way, cue: -1, phrase: null, speaker: null, on, ...some });

/** Whoever said the quotation before this one in the paragraph. */
function sameAsLast({ pass, index, quote, tie }: SpeakerQuestion, out: SpeakerCandidate[]): void {
  for (let other = index - 1; other >= 0; other -= 1) {
    const decision = pass.decisions[other];
    if (decision === undefined || decision.by === null || isSilent(decision)) continue;
    const { by, probability } = decision;
    const gap = quote.unit - pass.local.quotes[other]!.unit;
    const on = [
      feature.same,
      feature[gap <= 0 ? 'same: same sentence' : gap === 1 ? 'same: sentence before' : 'same: further up'],
      feature[probability > 0.9 ? 'same: that one is sure' : 'same: that one is unsure'],
    ];
    if (quote.bare) on.push(feature['same: nothing but quotations']);
    if (quote.kind !== 'direct') on.push(feature['same: words quoted']);
    if (tie > 0) on.push(feature[tie >= 8.5 ? 'same: cue next to it' : 'same: a cue is tied']);
    if (isOtherNamed(pass, other, index, by.resolved?.entity ?? null)) on.push(feature['same: other person between']);
    out.push({ ...by, way: 'same', on });
    return;
  }
}

/** Whether another person is named between two quotations. */
function isOtherNamed(
  { local, mentions, grouping }: SpeakerQuestion['pass'],
  before: number,
  index: number,
  speaker: number | null,
): boolean {
  const from = local.reading.units[local.quotes[before]!.unit]!.end;
  const to = local.reading.runs[local.quotes[index]!.run]!.start;
  if (from >= to) return false;
  return mentions.some(
    ({ start, entity }) =>
      start >= from &&
      start < to &&
      entity !== speaker &&
      grouping.seeds[entity]!.type === 'PERSON' &&
      !local.reading.runs.some((run) => run.start <= start && start < run.end),
  );
}

/** The source of the last cue of the sentence before, which has no quotation of its own. */
function sentenceBefore({ pass, quote, tie, index }: SpeakerQuestion, out: SpeakerCandidate[]): void {
  if (quote.unit === 0) return;
  const { local } = pass;
  const unit = quote.unit - 1;
  if (index > 0 && local.quotes[index - 1]!.unit >= unit) return;
  const at = local.cues.findLastIndex((one) => one.unit === unit && one.cue.source !== null);
  if (at < 0) return;
  const on = [feature['leads in'], feature['leads in: sentence before']];
  if (quote.bare) on.push(feature['leads in: nothing but quotations']);
  if (tie > 0) on.push(feature['leads in: a cue is tied']);
  const one = local.cues[at]!;
  out.push(carried('leadIn', on, { cue: at, phrase: one.cue.source, resolved: pass.byCue.get(one) ?? null }));
}

const hasColon = (draft: Draft): boolean => draft.content.length === 0;

/** Whoever the paragraph before hands on. */
function paragraphBefore({ pass, index, quote, tie }: SpeakerQuestion, out: SpeakerCandidate[]): void {
  const { before, local } = pass;
  const opens = index === 0 && spanOfQuote(pass, index).start === 0;
  if (opens && before.open && before.running !== null) {
    out.push(
      carried('running', [feature['runs on']], { speaker: before.running, resolved: before.running.draft.resolved }),
    );
    return;
  }
  if (before.leadIn !== null) {
    const on = [
      feature['leads in'],
      feature[
        hasColon(before.leadIn.draft) ? 'leads in: colon before the paragraph' : 'leads in: end of the paragraph before'
      ],
    ];
    if (quote.bare) on.push(feature['leads in: nothing but quotations']);
    if (tie > 0) on.push(feature['leads in: a cue is tied']);
    out.push(carried('leadIn', on, { speaker: before.leadIn, resolved: before.leadIn.draft.resolved }));
  }
  if (before.ended !== null) {
    const on = [feature['ended before']];
    if (quote.bare) on.push(feature['ended before: nothing but quotations here']);
    if (local.cues.length === 0 && local.quotes.every((one) => one.bare))
      on.push(feature['ended before: this one is all there is']);
    else on.push(feature['ended before: words follow']);
    if ((before.ended.draft.probability ?? 0) > 0.9) on.push(feature['ended before: that one is sure']);
    out.push(carried('ended', on, { speaker: before.ended, resolved: before.ended.draft.resolved }));
  }
}

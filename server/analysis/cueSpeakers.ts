import { frameBit } from '../lexicon/verbs.ts';
import { forUnit } from './byUnit.ts';
import type { Cue } from './cue.ts';
import type { LocalCue } from './local.ts';
import { embedded, strengthOf } from './pairing.ts';
import { canSpeak } from './phrase.ts';
import { type SpeakerCandidate, type SpeakerQuestion, sameOne } from './speakerCandidate.ts';
import { type CuePlace, crossedFeature, speakerFeature as feature, type SpeakerFeature } from './speakerFeatures.ts';

/** Sentences further on in which a cue is looked for. */
const ahead = 2;

/** From this closeness on a cue stands next to the quotation. */
export const adjacent = 8.5;

/** How closely the cues of the quotation’s sentence are tied to it, in their order. */
export function tiesOf({ pass, clause, at, quote }: Omit<SpeakerQuestion, 'tie'>): readonly number[] {
  const ties: number[] = [];
  forUnit(pass.local.cues, quote.unit, ({ cue }) => {
    ties.push(strengthOf(clause, at, cue));
  });
  return ties;
}

/** Those whom the cues of the quotation’s sentence, and of the sentences behind a bare one, name. */
export function cueSpeakers(question: SpeakerQuestion, ties: readonly number[], out: SpeakerCandidate[]): void {
  const { pass, quote, at } = question;
  const { local } = pass;
  let first = -1;
  // He said, *according to* the Courier: the speaker is he, and who passes it on is no rival.
  let told = false;
  forUnit(local.cues, quote.unit, ({ cue }, index) => {
    if (first < 0) first = index;
    told ||= cue.kind === 'verb' && cue.source !== null && ties[index - first]! >= adjacent;
  });
  forUnit(local.cues, quote.unit, (one, index) => {
    if (one.cue.source === null || (one.cue.kind === 'according' && told)) return;
    const on = seenOf(question, one, index, ties[index - first]!);
    const { cue } = one;
    let between = false;
    forUnit(local.cues, quote.unit, (other) => {
      between ||=
        other !== one &&
        (cue.from < at
          ? other.cue.from > cue.to && other.cue.from < at
          : other.cue.from > at && other.cue.to < cue.from);
    });
    const quotes = cue.verb === null || (cue.verb.frames & frameBit.quote) !== 0;
    const beside =
      (quote.pairing?.cue === index ? 1 : 0) | (quotes ? 2 : 0) | (quote.kind === 'direct' ? 4 : 0) | (between ? 8 : 0);
    on.push(
      crossedFeature(placeOf(cue.from < at, ties[index - first]!), beside),
      feature[between ? 'cue: other one between' : cue.from < at ? 'cue: nearest before' : 'cue: nearest behind'],
    );
    add(question, one, index, on, out);
  });
  const { pairing } = quote;
  if (pairing !== null && local.cues[pairing.cue]!.unit !== quote.unit) {
    const one = local.cues[pairing.cue]!;
    add(question, one, pairing.cue, [feature.cue, feature['cue signs']], out);
  } else if (quote.bare) cuesAhead(question, out);
}

/** “It failed.” “We will go on,” *he said*: the cues of the sentences that follow, as far as only quotations lie between. */
function cuesAhead(question: SpeakerQuestion, out: SpeakerCandidate[]): void {
  const { local } = question.pass;
  const { unit } = question.quote;
  for (let next = unit + 1; next <= unit + ahead && next < local.reading.units.length; next += 1) {
    let taken = false;
    forUnit(local.cues, next, (one, index) => {
      if (one.cue.source === null || taken) return;
      taken = true;
      const own = local.quotes.some(
        ({ pairing, unit: at }) => at === next && pairing?.cue === index && pairing.strength >= adjacent,
      );
      const where: SpeakerFeature =
        next > unit + 1
          ? 'cue further on'
          : own
            ? 'cue in the next sentence, next to its own quotation'
            : 'cue in the next sentence';
      add(question, one, index, [feature[where]], out);
    });
    if (taken || !local.quotes.some((quote) => quote.unit === next && quote.bare)) return;
  }
}

function add(question: SpeakerQuestion, one: LocalCue, index: number, on: number[], out: SpeakerCandidate[]): void {
  const { pass, clause, last } = question;
  const { source } = one.cue;
  const resolved = pass.byCue.get(one) ?? null;
  if (source !== null) {
    const type = source.kind === 'name' ? pass.local.names[source.name]!.type : null;
    on.push(
      feature[
        source.kind === 'pronoun'
          ? 'source: pronoun'
          : source.kind === 'nominal'
            ? 'source: nominal'
            : type === 'PERSON' || type === null
              ? 'source: person'
              : type === 'ORG'
                ? 'source: body'
                : type === 'LOC'
                  ? 'source: place'
                  : 'source: other name'
      ],
    );
    if (source.kind === 'nominal' && !canSpeak(clause, source)) on.push(feature['source: cannot speak']);
    if (source.from <= pass.local.reading.units[one.unit]!.from + 1) on.push(feature['source opens the sentence']);
  }
  if (sameOne(resolved, last)) on.push(feature['source spoke last']);
  out.push({ way: 'cue', cue: index, phrase: source, speaker: null, resolved, on });
}

/** What is seen of a cue of the same sentence, but for its source. */
function seenOf(
  { pass, clause, at, quote, tie }: SpeakerQuestion,
  { cue }: LocalCue,
  index: number,
  strength: number,
): number[] {
  const on = [feature.cue, feature[kindOf(cue)]];
  const { cues, quotes } = pass.local;
  const ahead = cue.from < at;
  on.push(feature[placeOf(ahead, strength)]);
  const direct = quote.kind === 'direct';
  on.push(feature[direct ? 'cue: whole sentence quoted' : 'cue: words quoted']);
  if (!direct && strength < adjacent)
    on.push(feature[ahead ? 'cue: part quoted, far before' : 'cue: part quoted, behind']);
  if (!ahead && tie >= adjacent && strength < adjacent) on.push(feature['cue behind, another next to it before']);
  if (quote.pairing?.cue === index) on.push(feature['cue is the first choice']);
  const others = quotes.some(
    (other) => other !== quote && other.pairing?.cue === index && other.pairing.strength >= adjacent,
  );
  if (others) on.push(feature['cue is another quotation’s']);
  let here: Cue[] | null = null;
  if (cue.verb !== null && ahead) {
    here = [];
    for (const one of cues) if (one.unit === quote.unit) here.push(one.cue);
    if (embedded(here, cue, at)) on.push(feature['cue is part of what another reports']);
  }
  if (cue.inverted) on.push(feature['cue inverted']);
  if (cue.reach === 'shared') on.push(feature['cue shares its subject']);
  if (cue.reach === 'apposition') on.push(feature['cue behind an apposition']);
  if (cue.reach === 'relative') on.push(feature['cue in a relative clause']);
  if (cue.verb !== null) {
    const { frames } = cue.verb;
    if (frames & frameBit.quote) on.push(feature['cue takes quotations']);
    if (frames & (frameBit.as | frameBit.np)) on.push(feature['cue takes judgements']);
    if (frames & frameBit.addressee) on.push(feature['cue takes an addressee']);
    if (frames & frameBit.weak) on.push(feature['cue weak']);
    if (cue.verb.class === 'attitude') on.push(feature['cue of attitude']);
  }
  const [from, to] = ahead ? [cue.to + 1, at] : [at + 1, cue.from];
  for (let between = from; between < to; between += 1)
    if (clause.quoted(between)) {
      on.push(feature['cue: quotation between']);
      break;
    }
  return on;
}

const kindOf = ({ kind }: Cue): SpeakerFeature =>
  kind === 'verb'
    ? 'cue: verb'
    : kind === 'according'
      ? 'cue: according to'
      : kind === 'colon'
        ? 'cue: colon'
        : 'cue: noun';

function placeOf(before: boolean, strength: number): CuePlace {
  if (strength <= 0) return 'cue not tied';
  if (before) {
    if (strength >= adjacent) return 'cue before: next to it';
    if (strength >= 7.5) return 'cue before: object or comma';
    if (strength >= 6) return 'cue before: near';
    return strength >= 4 ? 'cue before: clauses between' : 'cue before: far';
  }
  if (strength >= adjacent) return 'cue behind: next to it';
  if (strength >= 6) return 'cue behind: near';
  return strength >= 4 ? 'cue behind: some words between' : 'cue behind: far';
}

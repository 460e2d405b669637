import { isSpeech, type ParagraphRole, type QuoteKind } from '../model/article.ts';
import type { Run } from '../text/marks.ts';
import { shorts } from '../text/slab.ts';
import { type Span, shift } from '../text/span.ts';
import { channelIn, channelOfVerb } from './channel.ts';
import { Clause } from './clause.ts';
import type { Cue } from './cue.ts';
import { readCues } from './cues.ts';
import { decidedKind } from './decidedKind.ts';
import type { Ground } from './ground.ts';
import type { Knowledge } from './knowledge.ts';
import { nameInLabel } from './labelled.ts';
import { withListed } from './listed.ts';
import type { NameCandidate } from './nameCandidate.ts';
import { namesOf } from './names.ts';
import { type Pairing, pairQuote } from './pairing.ts';
import type { Phrase } from './phrase.ts';
import { phraseStartingAt } from './phraseBehind.ts';
import { shapeOf } from './quoteShape.ts';
import type { Reading } from './reading.ts';
import { reportsOf } from './reports.ts';
import { openRun } from './running.ts';
import { type StyleVotes, votesOf } from './style.ts';
import type { TaggedName } from './tagger.ts';
import { speakerLabel } from './turns.ts';
import { type LocalValue, readValues } from './values.ts';

/** A cue with what it brings in; offsets relative to the paragraph. */
export interface LocalCue {
  readonly cue: Cue;
  readonly unit: number;
  readonly content: readonly Span[] | null;
  /** Probability that the cue brings in what somebody said, 0 to 1. */
  readonly sure: number;
  /** It does so without a quotation too. */
  readonly reports: boolean;
  readonly via: string | null;
}

/** An outer quotation as one paragraph shows it. */
export interface LocalQuote {
  readonly run: number;
  readonly unit: number;
  readonly kind: QuoteKind;
  readonly because: string;
  /** Learned probability that it is speech; null where it was not asked. */
  readonly speechOdds: number | null;
  readonly words: number;
  /** Index in `LocalParagraph.cues` with how closely it is tied, or null. */
  readonly pairing: Pairing | null;
  /** The unit holds nothing but quotations. */
  readonly bare: boolean;
}

/** All that one paragraph shows by itself. Offsets are relative to its start. */
export interface LocalParagraph {
  readonly length: number;
  readonly role: ParagraphRole;
  readonly reading: Reading;
  readonly names: readonly NameCandidate[];
  readonly nameOf: Int16Array;
  readonly cues: readonly LocalCue[];
  readonly quotes: readonly LocalQuote[];
  readonly label: Span | null;
  /** The outer run that is open where the paragraph ends. */
  readonly leftOpen: Run | null;
  readonly values: readonly LocalValue[];
  /** What its marks say about house style. */
  readonly votes: StyleVotes;
  /** Noun phrases and pronouns in subject position, by unit: whom a pronoun may mean. */
  readonly subjects: readonly (Phrase | null)[];
}

/** The name of each token. A part of a token, *Israel* in pro-Israel, is nobody the sentence can speak of. */
function namesByToken({ tokens }: Reading, names: readonly NameCandidate[]): Int16Array {
  const nameOf = shorts(tokens.count).fill(-1);
  names.forEach((name, index) => {
    if (index > 32_000 || tokens.start[name.first] !== name.start || tokens.end[name.last] !== name.end) return;
    for (let token = name.first; token <= name.last; token += 1) if (nameOf[token]! < 0) nameOf[token] = index;
  });
  return nameOf;
}

/** The first name or pronoun of the unit outside quotations. */
function subjectOf(clause: Clause): Phrase | null {
  for (let at = clause.unit.from; at < Math.min(clause.unit.to, clause.unit.from + 40); at += 1) {
    const name = clause.name(at);
    if (name >= 0 && (clause.names[name]!.type === 'PERSON' || clause.names[name]!.type === null))
      return phraseStartingAt(clause, at);
  }
  return null;
}

/** The names of the paragraph, with the one that a label in capitals gives in place of what stands there. */
function withLabel(
  text: string,
  base: number,
  reading: Reading,
  label: Span | null,
  names: readonly NameCandidate[],
): readonly NameCandidate[] {
  const named = label === null ? null : nameInLabel(text, base, reading, label);
  return named === null ? names : [named, ...names.filter((name) => name.start > label!.end)];
}

/** Ties a quotation to the name that signs it in a sentence of its own: “No deal.” — Ann Thorne. */
function signed(reading: Reading, cues: readonly LocalCue[], quotes: LocalQuote[]): void {
  cues.forEach(({ cue, unit }, index) => {
    if (cue.kind !== 'colon' || cue.from !== reading.units[unit]!.from || unit === 0) return;
    const at = quotes.findLastIndex((quote) => quote.unit === unit - 1);
    if (at < 0 || quotes[at]!.pairing !== null || !quotes[at]!.bare) return;
    quotes[at] = { ...quotes[at]!, pairing: { cue: index, side: 'after', strength: 10 } };
  });
}

function labelOf(text: string, start: number, end: number): Span | null {
  const label = speakerLabel(text, start, end);
  return label === null ? null : shift(label, -start);
}

/** Reads the paragraph at `start` with the names that its article gives it; a pure function of these and of who is listed. */
export function readLocal(
  text: string,
  start: number,
  ground: Ground,
  tagged: readonly TaggedName[],
  { reader, people }: Knowledge,
): LocalParagraph {
  const { role, reading, length } = ground;
  const end = start + length;
  const label = role === 'headline' ? null : labelOf(text, start, end);
  const read = withLabel(
    text,
    start,
    reading,
    label,
    reader === undefined ? [] : namesOf(text, start, ground, tagged, reader.tables),
  );
  const names = withListed(text, start, reading, read, people);
  const nameOf = namesByToken(reading, names);
  const cues: LocalCue[] = [];
  const quotes: LocalQuote[] = [];
  const subjects: (Phrase | null)[] = [];
  reading.units.forEach((unit, unitIndex) => {
    const clause = new Clause(text, start, reading, unit, names, nameOf);
    const reports = reportsOf(clause, readCues(clause), role === 'headline');
    const found = reports.map(({ cue }) => cue);
    const offset = cues.length;
    const named = found.length > 0 ? channelIn(clause) : null;
    for (const { cue, content, sure, reports: told } of reports)
      cues.push({ cue, content, sure, reports: told, unit: unitIndex, via: channelOfVerb(cue) ?? named });
    let bare = true;
    const here: number[] = [];
    for (let at = unit.from; at < unit.to; at += 1) {
      if (clause.quoted(at)) here.push(at);
      else if (clause.word(at)) bare = false;
    }
    for (const at of here) {
      const runIndex = -1 - reading.items[at]!;
      const facts = shapeOf(text, start, reading, reading.runs[runIndex]!);
      const pairing = pairQuote(clause, at, found);
      const { kind, because, speechOdds } = decidedKind({
        clause,
        at,
        facts,
        pairing,
        cue: pairing === null ? null : found[pairing.cue]!,
        reports,
        headline: role === 'headline',
        spoken: quotes.some((quote) => isSpeech(quote.kind)),
      });
      quotes.push({
        run: runIndex,
        unit: unitIndex,
        kind,
        because,
        speechOdds,
        words: facts.words,
        pairing: pairing === null ? null : { ...pairing, cue: pairing.cue + offset },
        bare,
      });
    }
    subjects.push(subjectOf(clause));
  });
  signed(reading, cues, quotes);
  return {
    length,
    role,
    reading,
    names,
    nameOf,
    cues,
    quotes,
    label,
    leftOpen: openRun(reading.runs, length),
    values: readValues(text, start, reading),
    votes: votesOf(text, start, role, reading, quotes),
    subjects,
  };
}

import { shape } from '../text/tokens.ts';
import { forUnit } from './byUnit.ts';
import type { Clause } from './clause.ts';
import type { Pass } from './pass.ts';
import { namePhrase, type Phrase, pronounPhrase } from './phrase.ts';
import { phraseEndingAt } from './phraseBefore.ts';
import { isRelative, pronounAt } from './pronouns.ts';
import { nobody, type Resolved, resolveName } from './resolution.ts';
import { type SpeakerCandidate, type SpeakerQuestion, sameOne } from './speakerCandidate.ts';
import { speakerFeature as feature, type SpeakerFeature } from './speakerFeatures.ts';
import { is } from './vocabulary.ts';

/** Words before the quotation, and behind it, among which somebody is looked for. */
const reach = { before: 60, behind: 30 };

const heads = is.personNoun | is.groupNoun | is.title | is.outlet;

/** Somebody named, by the position of the phrase. */
interface Found {
  readonly phrase: Phrase;
  readonly kind:
    | 'named: person'
    | 'named: body'
    | 'named: place'
    | 'named: other name'
    | 'named: pronoun'
    | 'named: owner'
    | 'named: description'
    | 'named: relative';
}

/** Those who are named in the quotation’s sentence without a cue of their own. */
export function namedSpeakers(question: SpeakerQuestion, out: SpeakerCandidate[]): void {
  const { pass, clause, at, quote, tie, last } = question;
  const taken = new Set<number>();
  forUnit(pass.local.cues, quote.unit, ({ cue }) => {
    if (cue.source !== null) for (let on = cue.source.from; on <= cue.source.to; on += 1) taken.add(on);
  });
  const found: Found[] = [];
  const from = Math.max(clause.unit.from, at - reach.before);
  const to = Math.min(clause.unit.to, at + reach.behind);
  for (let here = from; here < to; here += 1) {
    const one = taken.has(here) ? null : foundAt(clause, here);
    if (one === null || taken.has(one.phrase.from)) continue;
    found.push(one);
    here = Math.max(here, one.phrase.kind === 'nominal' ? here : one.phrase.to);
  }
  let nearestBefore = -1;
  let nearestBehind = -1;
  found.forEach(({ phrase }, index) => {
    if (phrase.to < at) nearestBefore = index;
    else if (nearestBehind < 0) nearestBehind = index;
  });
  const direct = quote.kind === 'direct';
  found.forEach((one, index) => {
    const { phrase, kind } = one;
    const on = [feature.named, feature[kind], feature[direct ? 'named: whole sentence quoted' : 'named: words quoted']];
    placed(clause, at, phrase, on);
    if (index === nearestBefore) on.push(feature['named: nearest before']);
    if (index === nearestBehind) on.push(feature['named: nearest behind']);
    if (found.length === 1) on.push(feature['named: only one']);
    if (index === 0 && phrase.from <= clause.unit.from + 2) on.push(feature['named: opens the sentence']);
    if (tie > 0) on.push(feature['named: a cue is tied']);
    if (tie >= 8.5) on.push(feature['named: a cue is next to it']);
    const resolved = resolvedOf(pass, phrase);
    if (sameOne(resolved, last)) on.push(feature['named: spoke last']);
    out.push({ way: 'named', cue: -1, phrase, speaker: null, resolved, on });
  });
}

/** Who is named by what begins, or of a description ends, at a position. */
function foundAt(clause: Clause, at: number): Found | null {
  const token = clause.token(at);
  if (token < 0) return null;
  const name = clause.name(at);
  if (name >= 0) {
    const { type, first } = clause.names[name]!;
    if (first !== token) return null;
    const kind =
      type === 'PERSON' || type === null
        ? 'named: person'
        : type === 'ORG'
          ? 'named: body'
          : type === 'LOC'
            ? 'named: place'
            : 'named: other name';
    return { phrase: namePhrase(clause, name), kind };
  }
  const { tokens, documents } = clause.reading;
  if (isRelative(tokens, token)) return { phrase: pronounPhrase(clause, at), kind: 'named: relative' };
  if (clause.is(at, is.pronoun | is.possessive)) {
    if (clause.is(at, is.possessive)) {
      const known = pronounAt(tokens, token);
      return known?.part === 'owner' ? { phrase: pronounPhrase(clause, at), kind: 'named: owner' } : null;
    }
    return clause.is(at, is.subject) ? { phrase: pronounPhrase(clause, at), kind: 'named: pronoun' } : null;
  }
  if (!clause.is(at, heads) && documents[token] !== 1) return null;
  // The campaign manager: the last noun is the head; before a name it is a title.
  const goesOn =
    (clause.is(at + 1, heads) && !clause.is(at + 1, is.verb)) || (clause.name(at + 1) >= 0 && !clause.comma(at + 1));
  if (goesOn) return null;
  const phrase = phraseEndingAt(clause, at);
  return phrase === null || phrase.kind !== 'nominal' || phrase.to !== at
    ? null
    : { phrase, kind: 'named: description' };
}

/** What is seen of where a phrase stands in the sentence. */
function placed(clause: Clause, at: number, phrase: Phrase, on: number[]): void {
  const before = phrase.to < at;
  const gap = before ? at - phrase.to - 1 : phrase.from - at - 1;
  on.push(feature[distance(before, gap)]);
  let next = phrase.to + 1;
  if (clause.shape(next, shape.possessive)) on.push(feature['named: owns what follows']);
  while (clause.adverb(next) || clause.is(next, is.negative)) next += 1;
  if (clause.is(next, is.verb)) on.push(feature['named: verb behind it']);
  else if (clause.is(next, is.auxiliary)) on.push(feature['named: auxiliary behind it']);
  else if (looksLikeVerb(clause, next)) on.push(feature['named: unknown verb behind it']);
  let earlier = phrase.from - 1;
  while (clause.is(earlier, is.determiner | is.title | is.courtesy | is.possessive) && clause.name(earlier) < 0)
    earlier -= 1;
  if (clause.is(earlier, is.preposition)) on.push(feature['named: behind a preposition']);
  else if (clause.is(earlier, is.verb) || looksLikeVerb(clause, earlier)) on.push(feature['named: verb before it']);
  const [from, to] = before ? [phrase.to + 1, at] : [at + 1, phrase.from];
  let [quoted, commas, verbs] = [false, false, false];
  for (let here = from; here < to; here += 1) {
    quoted ||= clause.quoted(here);
    commas ||= clause.comma(here) && here !== at - 1 && here !== at + 1;
    verbs ||= clause.is(here, is.verb);
  }
  if (quoted) on.push(feature['named: quotation between']);
  if (commas) on.push(feature['named: comma between']);
  if (verbs) on.push(feature['named: cue between']);
  if (!before) return;
  if (clause.code(at - 1) === 58) on.push(feature['named: colon before the quotation']);
  else {
    const close = clause.comma(at - 1) || clause.is(at - 1, is.subordinator) ? at - 2 : at - 1;
    if (close < at - 1 || clause.is(close, is.verb) || looksLikeVerb(clause, close))
      on.push(feature['named: verb or that before the quotation']);
  }
}

function distance(before: boolean, gap: number): SpeakerFeature {
  if (before) {
    if (gap <= 0) return 'named before: next to it';
    if (gap <= 3) return 'named before: three words between';
    if (gap <= 6) return 'named before: six words between';
    return gap <= 12 ? 'named before: twelve words between' : 'named before: far';
  }
  if (gap <= 1) return 'named behind: next to it';
  return gap <= 6 ? 'named behind: near' : 'named behind: far';
}

/** Whether a word in small letters ends as verbs of the past or the third person do. */
function looksLikeVerb(clause: Clause, at: number): boolean {
  if (
    !clause.shape(at, shape.lower) ||
    clause.is(at, is.plural | is.preposition | is.conjunction | is.pronoun | is.possessive | is.determiner)
  )
    return false;
  const word = clause.lower(at);
  return (
    word.length > 3 && (word.endsWith('ed') || word.endsWith('ing') || (word.endsWith('s') && !word.endsWith('ss')))
  );
}

/** Whom a phrase means, where the pass has found out. */
export function resolvedOf(pass: Pass, phrase: Phrase): Resolved {
  if (phrase.kind === 'name') return resolveName(pass.local.names[phrase.name]!, pass.recents, pass.grouping);
  const known = pass.mentions.find(({ start }) => start === phrase.start);
  const form = phrase.kind === 'pronoun' ? 'pronoun' : 'role';
  return known === undefined ? nobody(form) : { ...nobody(form), entity: known.entity };
}

import { lastStarting, sentenceAround } from '../model/around.ts';
import type { Article, Attribution, Entity, Mention } from '../model/article.ts';
import { beside } from '../model/beside.ts';
import { isQuoted } from '../model/quoted.ts';
import { contains, type Span } from '../text/span.ts';
import { isModifier, isOwner } from './modifier.ts';
import type { PronounSource } from './pronounSource.ts';

/** Verbs whose object is what somebody says, so that a person named there is spoken of, not present. */
const saying = new Set(
  'say tell add announce believe claim deny explain insist note report state suggest think warn write tweet'.split(' '),
);

/**
 * The people a reader can take the pronoun of a source for, each by the place that names them last before it, the
 * nearest last; empty where there is no doubt. People are looked for in the paragraph of the pronoun and the one before.
 */
export function candidatesFor(article: Article, source: PronounSource): readonly Mention[] {
  const { at, attribution, paragraph } = source;
  const known = attribution.resolution?.fitting ?? none;
  if (known.length < 2) return none;
  const called = known.filter((entity) => !isCalledOtherwise(article, article.entities[entity]!, source.gender));
  // Most have nobody else beside them: who is named in the quotations is looked up for the rest.
  if (called.length < 2 || people(namedBefore(article, source, called)) < 2) return none;
  const spokenOf = namedInQuotes(article, source);
  const fitting = called.filter((entity) => !spokenOf.has(entity));
  if (fitting.length < 2) return none;
  const named = namedBefore(article, source, fitting);
  if (people(named) < 2) return none;
  const own = sentenceAround(article, Math.min(at.start, attribution.content[0]?.start ?? at.start))?.start ?? at.start;
  const inOwn = named.filter((mention) => mention.start >= own);
  const nearest = inOwn.length > 0 ? inOwn : inSentenceOfLast(article, named);
  if (people(nearest) < 2 || goesOnAboutAnother(article, source, nearest)) return none;
  if (spokeLast(article, source, fitting, named, article.paragraphs[paragraph - 1]?.start ?? 0)) return none;
  return lastOfEach(nearest).filter((mention) => !saysOtherwise(article, mention, source.gender));
}

const none: readonly never[] = [];

/** Those the speaker names, in the words of the pronoun’s quotation and those beside it: nobody speaks of himself by name. */
function namedInQuotes(article: Article, { at, attribution, paragraph }: PronounSource): ReadonlySet<number> {
  const named = new Set<number>();
  const whole = article.paragraphs[paragraph]!;
  const start = Math.max(whole.start, at.start - within);
  const end = Math.min(whole.end, at.end + within);
  const { mentions } = article;
  for (let index = lastStarting(mentions, end); index >= 0 && mentions[index]!.start >= start; index--) {
    const mention = mentions[index]!;
    if (mention.form === 'pronoun' || mention.form === 'role') continue;
    if (isQuoted(article, mention) || attribution.content.some((content) => contains(content, mention)))
      named.add(mention.entity);
  }
  return named;
}

/** Whether the article calls a person *he* more often than *she*, for a *she*, or the other way round. */
function isCalledOtherwise(article: Article, person: Entity, gender: 'm' | 'f'): boolean {
  let known = balances.get(article);
  if (known === undefined) {
    known = new Map();
    balances.set(article, known);
  }
  let balance = known.get(person.index);
  if (balance === undefined) {
    balance = 0;
    for (const mention of person.mentions) {
      if (mention.form !== 'pronoun') continue;
      const word = article.source.slice(mention).toLowerCase();
      if (word === 'he' || word === 'his' || word === 'him') balance += 1;
      else if (word === 'she' || word === 'her' || word === 'hers') balance -= 1;
    }
    known.set(person.index, balance);
  }
  return gender === 'm' ? balance < 0 : balance > 0;
}

/** How much more often a person, by index, is *he* than *she*, counted once. */
const balances = beside<Map<number, number>>();

/** So many characters before and behind a pronoun are looked at; what is farther off nobody has in mind. */
const within = 3000;

/** How many people are named: none, one, or two for any more. */
function people(named: readonly Mention[]): number {
  for (const { entity } of named) if (entity !== named[0]!.entity) return 2;
  return named.length > 0 ? 1 : 0;
}

function namedBefore(article: Article, { at, attribution, paragraph }: PronounSource, fitting: readonly number[]) {
  const { mentions, paragraphs } = article;
  const before = paragraphs[paragraph - 1];
  const from =
    before === undefined || before.role === 'headline' || before.role === 'byline'
      ? paragraphs[paragraph]!.start
      : before.start;
  const first = Math.max(from, at.start - within);
  const named: Mention[] = [];
  for (let index = lastStarting(mentions, at.start - 1); index >= 0 && mentions[index]!.start >= first; index--) {
    const mention = mentions[index]!;
    if (mention.form === 'pronoun' || mention.form === 'role' || !fitting.includes(mention.entity)) continue;
    if (attribution.content.some((content) => contains(content, mention)) || isQuoted(article, mention)) continue;
    if (isOwner(article, mention) || isModifier(article, mention)) continue;
    named.push(mention);
  }
  return named.reverse();
}

function inSentenceOfLast(article: Article, named: readonly Mention[]): readonly Mention[] {
  const sentence = sentenceAround(article, named.at(-1)!.start);
  return sentence === null ? none : named.filter((mention) => mention.start >= sentence.start);
}

function lastOfEach(named: readonly Mention[]): readonly Mention[] {
  const last = new Map<number, Mention>();
  for (const mention of named) last.set(mention.entity, mention);
  return [...last.values()];
}

/** Whether one of them spoke last, and nobody else whom the pronoun fits was named since. */
function spokeLast(
  article: Article,
  { attribution, at }: PronounSource,
  fitting: readonly number[],
  named: readonly Mention[],
  from: number,
): boolean {
  let last: Attribution | null = null;
  let said = from;
  for (let index = attribution.index - 1; index >= Math.max(0, attribution.index - lookedBack); index--) {
    const earlier = article.attributions[index]!;
    const end = endOf(earlier);
    if (end <= said || end > at.start || !earlier.speech || earlier.evidence.by !== 'cue') continue;
    last = earlier;
    said = end;
  }
  if (last === null || last.speaker === null || !fitting.includes(last.speaker)) return false;
  const { speaker, content } = last;
  const says = saying.has(last.cueLemma ?? '');
  const spokenOf = says ? content : [];
  return !named.some(
    (mention) =>
      mention.entity !== speaker &&
      mention.start >= said &&
      !spokenOf.some((words) => contains(words, mention)) &&
      !(says && isAside(article, mention)),
  );
}

/** So many attributions back one looks for who spoke last. */
const lookedBack = 6;

const endOf = ({ source, cue }: Attribution): number =>
  [...source, ...cue].reduce((end: number, span: Span) => Math.max(end, span.end), -1);

/** Whether the text binds a person to other pronouns: *Sam Roe, who uses they/them pronouns*. */
function saysOtherwise(article: Article, mention: Mention, gender: 'm' | 'f'): boolean {
  const behind = article.source.text.slice(mention.end, mention.end + 60);
  const uses =
    /^[,\s]*\(?(?:who )?(?:uses?|goes by|used|prefers)?\s*(?:the )?(?:pronouns )?(they|she|he|ze|xe)(?:\/|\b)/i.exec(
      behind,
    );
  return (
    uses !== null &&
    /pronouns|\/(?:them|him|her)/i.test(behind) &&
    uses[1]!.toLowerCase() !== (gender === 'm' ? 'he' : 'she')
  );
}

/** Whether another *she*, behind the names, already means somebody who is not among them. */
function goesOnAboutAnother(article: Article, { at, gender }: PronounSource, nearest: readonly Mention[]): boolean {
  const from = sentenceAround(article, nearest[0]!.start)?.start ?? nearest[0]!.start;
  const { mentions } = article;
  for (let index = lastStarting(mentions, at.start - 1); index >= 0 && mentions[index]!.start >= from; index--) {
    const mention = mentions[index]!;
    if (mention.form !== 'pronoun' || mention.end - mention.start > 3) continue;
    if (nearest.some(({ entity }) => entity === mention.entity) || isQuoted(article, mention)) continue;
    if (new RegExp(gender === 'm' ? '^he$' : '^she$', 'i').test(article.source.slice(mention))) return true;
  }
  return false;
}

/** Somebody who comes in behind *of*, *under* or the like: said Roe, who served *under* Ann Dunn. */
const isAside = ({ source: { text } }: Article, { start }: Mention): boolean =>
  /\b(?:about|by|for|from|of|than|under)(?: \p{Lu}[\p{L}.]*){0,3} $/u.test(text.slice(Math.max(0, start - 50), start));

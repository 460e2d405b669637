import type { Article, Attribution, Mention } from '../model/article.ts';
import { mentionsOf } from '../model/lookup.ts';
import type { Span } from '../text/span.ts';
import type { Copy } from './copy.ts';
import { placeOf } from './words.ts';

/** What a pronoun was taken to mean. */
export type PronounReading = Pick<Attribution, 'speaker' | 'resolution'>;

/** A pronoun: whom it means, why, and who else it could be, each with the way to the place that names them. */
export function pronounLines(article: Article, at: Span, reading: PronounReading, copy: Copy): readonly string[] {
  const word = article.source.slice(at);
  const { speaker, resolution } = reading;
  const entity = speaker === null ? undefined : article.entities[speaker];
  const others = (resolution?.others ?? []).filter((other) => other !== speaker);
  const meant = entity?.name ?? (others.length > 1 ? 'more than one person' : 'nobody named before it');

  // A reason that repeats the pronoun and the name (“she → Jane Okafor, …”) is for other surfaces; here both stand before it.
  const full = (resolution?.because ?? '').replace(/^.* → /, '');
  const because =
    entity !== undefined && full.startsWith(entity.name) ? full.slice(entity.name.length).replace(/^, /, '') : full;
  const named = speaker === null ? null : lastNamed(article, speaker, at);
  const where = named === null ? '' : ` (${copy.goTo(placeOf(article.source, named), named)})`;
  const reason = because === '' ? 'pronoun' : `pronoun, ${because}`;
  const candidates = others.length > 0 || resolution === null ? '' : ' Other candidates: none.';
  const lines = [`${copy.text(`${word} → ${meant} · ${reason}`)}${where}.${candidates}`];

  for (const other of others) {
    const candidate = article.entities[other];
    if (candidate === undefined) continue;
    const place = lastNamed(article, other, at);
    const line = place === null ? '' : ` (${copy.goTo(placeOf(article.source, place), place)})`;
    lines.push(`${copy.text(`Could be: ${candidate.name}`)}${line}`);
  }
  return lines;
}

/** The last time before a place that somebody is named, not by a pronoun; else the first time behind it. */
function lastNamed(article: Article, entity: number, at: Span): Mention | null {
  let last: Mention | null = null;
  for (const mention of mentionsOf(article, entity)) {
    if (mention.form === 'pronoun') continue;
    if (mention.start >= at.start) return last ?? mention;
    last = mention;
  }
  return last;
}

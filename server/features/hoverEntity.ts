import type { Article, Entity } from '../model/article.ts';
import { introductionOf, quotesBy } from '../model/lookup.ts';
import type { Span } from '../text/span.ts';
import type { Copy } from './copy.ts';
import { counted, lineOf, placeOf, quotedWords, typeWords, wordsOf } from './words.ts';

/** A person, organisation or place: who or what it is, how much it says, where it is introduced. */
export function entityLines(article: Article, index: number, at: Span, copy: Copy): readonly string[] | null {
  const entity = article.entities[index];
  if (entity === undefined) return null;
  const isSource = article.attributions.some((attribution) => attribution.speaker === index);
  const title = [entity.name, typeWords[entity.type], entity.role ?? ''].filter((part) => part !== '').join(' · ');
  if (entity.type !== 'PERSON' && !isSource) return [`${copy.text(title)} · ${unheard(article, entity, copy)}`];
  const lines = [copy.text(title), figures(article, entity, copy)];
  const also = otherForms(article, entity);
  if (also.length > 0) lines.push(copy.text(`Also written: ${also.join(', ')}`));
  const ways = waysOn(article, entity, at, copy);
  if (ways !== '') lines.push(ways);
  return lines;
}

/** An organisation or place that nobody quotes: how often it is named, by what short form, and where in full. */
function unheard(article: Article, entity: Entity, copy: Copy): string {
  const short = entity.mentions.filter((mention) => mention.form === 'acronym');
  const introduction = introductionOf(article, entity.index);
  const line = introduction === null ? '' : copy.goTo(lineOf(article.source, introduction), introduction);
  const never = entity.type === 'ORG' ? ' · never a source' : '';
  if (short.length === 0 || introduction?.form !== 'full') {
    return `${counted(entity.mentions.length, 'mention')}, first ${line}${never}`;
  }
  const written = copy.text(`“${article.source.slice(short[0]!)}”`);
  return `${counted(short.length, 'mention')} as ${written}, expanded ${line}${never}`;
}

function figures(article: Article, entity: Entity, copy: Copy): string {
  const quotes = quotesBy(article, entity.index);
  const parts: string[] = [];
  if (quotes.length > 0) {
    const words = quotes.reduce((sum, quote) => sum + wordsOf(article, quote), 0);
    const share = Math.round((words / Math.max(1, quotedWords(article))) * 100);
    parts.push(`${counted(quotes.length, 'quote')}, ${counted(words, 'word')} (${share} % of quoted words here)`);
  }
  parts.push(counted(entity.mentions.length, 'mention'));
  const introduction = introductionOf(article, entity.index);
  if (introduction !== null) {
    const line = copy.goTo(lineOf(article.source, introduction), introduction);
    parts.push(`first named ${line}${introduction.form === 'full' ? ' in full' : ''}`);
  }
  return parts.join(' · ');
}

/** The forms a reader meets beside the name itself, pronouns and roles left out. */
function otherForms(article: Article, entity: Entity): readonly string[] {
  const forms = new Set<string>();
  for (const mention of entity.mentions) {
    if (mention.form === 'pronoun' || mention.form === 'role') continue;
    const written = article.source.slice(mention).replace(/\s+/g, ' ');
    if (written !== entity.name) forms.add(written);
    if (forms.size === 6) break;
  }
  return [...forms];
}

function waysOn(article: Article, entity: Entity, at: Span, copy: Copy): string {
  if (!copy.links) return '';
  const quotes = quotesBy(article, entity.index);
  const next = quotes.find((quote) => quote.start > at.start) ?? quotes[0];
  const mention = entity.mentions.find((other) => other.start > at.start);
  return [
    next === undefined ? '' : copy.goTo(`Next quote ${placeOf(article.source, next)}`, next),
    mention === undefined ? '' : copy.goTo(`Next mention ${placeOf(article.source, mention)}`, mention),
  ]
    .filter((way) => way !== '')
    .join(' · ');
}

import { verbForms } from '../lexicon/verbLists.ts';
import { frameBit } from '../lexicon/verbs.ts';
import { contains, type Span } from '../text/span.ts';
import { lastStarting } from './around.ts';
import type { Article, Entity } from './article.ts';
import { hasCue } from './cues.ts';

/** What may stand before a subject: *But*, *Later*, titles (*Mayor*), *Her neighbour*, and whatever ends with a comma. */
const before =
  /^(?:.*,\s+)?(?:(?:[Aa]nd|[Bb]ut|[Tt]hen|[Ss]o|[Yy]et|Later|Meanwhile|Nearby|Outside|Inside|Still|Now|Afterwards?|Instead|Finally|Suddenly|Next|Soon|Today|Yesterday)\s+)?(?:(?:[Hh]is|[Hh]er|[Tt]heir|My|Our)\s+\p{Ll}+\s+|(?:\p{Lu}[\p{L}.’'-]*\s+){0,4})$/su;
/** Behind these a name is no subject, capital or not. */
const preposition =
  /(?:^|\s)(?:Of|To|For|With|From|By|At|In|On|About|Against|Like|Than|Near|Behind|Beside|Between|Under|Over|After|Before|As|Without)\s+$/;

/**
 * Who a sentence is about: the person named first in it, where a subject stands; null where it begins with something
 * else, or the name is only a part of what stands there (*Ohlsen’s dog*).
 */
export function subjectOf(article: Article, sentence: Span): Entity | null {
  const { mentions, entities, source } = article;
  for (let at = lastStarting(mentions, sentence.start - 1) + 1; at < mentions.length; at++) {
    const mention = mentions[at]!;
    if (mention.start >= sentence.end) return null;
    const entity = entities[mention.entity];
    if (entity === undefined || entity.type !== 'PERSON') continue;
    if (mention.form !== 'full' && mention.form !== 'short') {
      // *He* and *the mayor* are subjects, and nobody new.
      if (mention.start === sentence.start) return entity;
      continue;
    }
    if (!contains(sentence, mention)) return null;
    const lead = source.text.slice(sentence.start, mention.start);
    if (!before.test(lead) || preposition.test(lead)) return null;
    if (/^[’'](?:s\b|(?!\p{L}))/u.test(source.text.slice(mention.end, mention.end + 3))) return null;
    return entity;
  }
  return null;
}

/** Whether a sentence says that somebody spoke, wrote or thought something, or brings in words by a colon. */
export function tellsOfSpeech(article: Article, sentence: Span): boolean {
  if (hasCue(article, sentence)) return true;
  const words = article.source.slice(sentence).trimEnd();
  if (/[:,—–-]$/.test(words)) return true;
  const found = words.toLowerCase().match(/\p{L}+/gu) ?? [];
  return found.some((word, at) => isSaying(word, at === found.length - 1));
}

/** A verb of saying; one that is seldom one counts where nothing follows it: *Ohlsen agreed*, not *agreed a price*. */
function isSaying(word: string, last: boolean): boolean {
  const verb = verbForms().get(word);
  if (verb === undefined || verb.class === 'attitude' || verb.class === 'colour') return false;
  if ((verb.frames & (frameBit.quote | frameBit.that)) === 0) return false;
  return last || (verb.frames & frameBit.weak) === 0;
}

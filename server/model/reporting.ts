import { auxiliaries, subordinators } from '../lexicon/grammar.ts';
import { verbForms } from '../lexicon/verbLists.ts';
import { verbFormBit } from '../lexicon/verbs.ts';
import { isSpaceCode } from '../text/tokens.ts';
import type { Article, Attribution } from './article.ts';

/**
 * Whether a cue reports what somebody said, as a quotation or a clause: *claimed the lock was broken*, and not *claimed
 * the trophy*. A quoted fragment that is the object of the verb (*claimed “a victory”*) reports nothing.
 */
export function reportsClause(article: Article, attribution: Attribution): boolean {
  const cue = attribution.cue.at(-1);
  if (cue === undefined) return false;
  const { text } = article.source;
  const content = attribution.content.find(({ start }) => start >= cue.end) ?? attribution.content[0];
  if (content === undefined) return false;
  // What stands before the cue and ends in a comma is a quotation or a clause by itself.
  if (content.end <= cue.start)
    return /[,?!…—-][”"’']*\s*$/.test(text.slice(Math.max(0, content.end - 3), content.end + 1).trimEnd());
  const between = text.slice(cue.end, Math.min(content.start, cue.end + 80));
  if (/(?:^|\s)that\s*$/.test(between)) return true;
  // *Attacks and alleged frauds*: no verb, but what describes the word behind it.
  if (describing.has(wordBefore(text, cue.start)) && text.slice(cue.start, cue.end).endsWith('ed')) return false;
  if (attribution.kind === 'direct') {
    const quote = article.quotes.find(({ start, end }) => start < content.end && content.start < end);
    return quote?.kind === 'direct' && between.length < 40;
  }
  return beginsClause(text.slice(content.start, Math.min(content.end, content.start + 160)));
}

/** Words in which a clause shows its verb. */
const reach = 14;

const describing = new Set(
  'a an the and or of for by from with to in his her its their these those other any'.split(' '),
);

const joins = new Set(['and', 'or']);

const subjects = new Set('i he she we they it you this there nobody everyone'.split(' '));

/** Whether words go on like a subject and its verb: a finite verb before anything that opens another clause. */
function beginsClause(words: string): boolean {
  const list = words.toLowerCase().split(/[\s,;“”"‘’()—]+/);
  const { past, participle, base } = verbFormBit;
  for (let index = 0; index < Math.min(reach, list.length); index += 1) {
    const word = list[index]!;
    if (word === 'to' && index === 0) return false;
    if (subjects.has(word)) return true;
    const form = verbForms().get(word)?.form ?? 0;
    const isVerb = index > 0 && (auxiliaries().has(word) || (form & (past | participle | base)) === past);
    // *Claimed the trophy and went home*: the second verb goes with the first one's subject.
    if (isVerb) return !joins.has(list[index - 1] ?? '');
    if (word === 'but') return false;
    if (index > 0 && subordinators().has(word)) return false;
  }
  return false;
}

/** The word before an offset, small; empty at the start of the text. */
export function wordBefore(text: string, offset: number): string {
  let end = offset;
  while (end > 0 && isSpaceCode(text.charCodeAt(end - 1))) end -= 1;
  let start = end;
  while (start > 0 && !isSpaceCode(text.charCodeAt(start - 1))) start -= 1;
  return text.slice(start, end).toLowerCase();
}

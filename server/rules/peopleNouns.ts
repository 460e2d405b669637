import { once } from '../lexicon/once.ts';
import { courtesyTitles, type Gender, genderedPeople, relations, titles, unnamedPeople } from '../lexicon/people.ts';
import { otherPeople } from '../lexicon/roles.ts';
import { lastStarting } from '../model/around.ts';
import type { Article } from '../model/article.ts';
import { isQuoted } from '../model/quoted.ts';

/** Words for people, with the gender they state. */
const nouns = once((): ReadonlyMap<string, Gender> => {
  const all = new Map<string, Gender>();
  // The police and the staff are no *he*.
  for (const [noun, { lemma, plural }] of unnamedPeople()) if (!plural || noun !== lemma) all.set(noun, 'u');
  for (const noun of otherPeople()) all.set(noun, 'u');
  for (const list of [titles(), relations(), genderedPeople()])
    for (const [noun, gender] of list) all.set(noun, gender);
  for (const title of courtesyTitles().keys()) all.delete(title);
  return all;
});

/** Endings of words for people: *goalkeeper*, *machinist*, *technician*, *year-old*. */
const ending = /(?:keeper|maker|worker|player|driver|[^l]ist|ician|ologist|grapher|holder|-old|man|men|woman|women)$/;

/**
 * Answers, for places in the order of the text, whether a word for somebody whom *he* (`m`) or *she* (`f`) can mean
 * stands before that place, outside quotations and headlines. The text is gone through once at most.
 */
export function peopleNouns(article: Article): (before: number, gender: 'm' | 'f') => boolean {
  const first = { m: Infinity, f: Infinity };
  let done = false;
  const word = /[\p{L}][\p{L}’'-]*/gu;
  return (before, gender) => {
    const { text } = article.source;
    while (first[gender] === Infinity && !done && word.lastIndex < before) {
      const found = word.exec(text);
      done = found === null;
      if (found === null) break;
      const lower = found[0].toLowerCase();
      const stated = nouns().get(lower) ?? (ending.test(lower) ? 'u' : null);
      if (stated === null) continue;
      const at = { start: found.index, end: found.index + lower.length };
      if (isHeadline(article, at.start) || isQuoted(article, at)) continue;
      if (isTitle(article, at.end)) continue;
      if (stated !== 'f') first.m = Math.min(first.m, at.start);
      if (stated !== 'm') first.f = Math.min(first.f, at.start);
    }
    return first[gender] < before;
  };
}

function isHeadline({ paragraphs }: Article, offset: number): boolean {
  const role = paragraphs[lastStarting(paragraphs, offset)]?.role;
  return role === 'headline' || role === 'byline';
}

/** Whether a name follows, which is then told by itself. */
function isTitle({ mentions, source }: Article, end: number): boolean {
  const next = mentions[lastStarting(mentions, end) + 1];
  return next !== undefined && next.start <= end + 2 && source.text.slice(end, next.start).trim().length <= 1;
}

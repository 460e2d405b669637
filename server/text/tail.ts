import { nameParticles, timeFollowers, titleAbbreviations } from '../lexicon/abbreviations.ts';
import { isOpener, isTerminator, wordAt } from './ending.ts';
import { isSpaceCode, isUpperCode, isWordCode } from './tokens.ts';

const STOP = 46;

/** Behind the verb of a clause that only tells who spoke, and how, when or to whom. */
const adverbials = new Set(
  'to in at on during after before when as with from by while his her him them me us reporters again later back'.split(
    ' ',
  ),
);

/**
 * Whether `Name said.` comes next, the tail of the quotation before it. Behind ! and ? (`asked`) more may follow the
 * verb; behind a stop, where a comma was due, only the end of the clause.
 */
export function attributionFollows(
  text: string,
  at: number,
  end: number,
  asked: boolean,
  isCueVerb: (word: string) => boolean,
): boolean {
  const pronoun = /^(?:He|She|They|We|I|It|You)$/.test(wordAt(text, at, end));
  let from = at;
  let named = 0;
  for (; named < 6; named++) {
    if (!isUpperCode(text.charCodeAt(from)) && !nameParticles().has(wordAt(text, from, end))) break;
    let to = from;
    while (to < end && !isSpaceCode(text.charCodeAt(to))) to++;
    const last = text.charCodeAt(to - 1);
    if (last === 44) {
      const comma = text.indexOf(',', to);
      if (comma < 0 || comma >= end || comma > to + 90) return false;
      for (let inner = to; inner < comma; inner++) if (isTerminator(text.charCodeAt(inner))) return false;
      to = comma + 1;
    } else if (last === STOP) {
      const word = text.slice(from, to - 1);
      if (word.length > 1 && !titleAbbreviations().has(word) && !word.includes('.')) return false;
    } else if (!isWordCode(last)) return false;
    from = to;
    while (from < end && isSpaceCode(text.charCodeAt(from))) from++;
    if (last === 44) break;
  }
  if (from === at) return false;
  let verb = wordAt(text, from, end);
  if (/ly$|^(?:also|later|then|again)$/.test(verb)) {
    from += verb.length + 1;
    verb = wordAt(text, from, end);
  }
  if (verb === '' || isUpperCode(verb.charCodeAt(0)) || !isCueVerb(verb)) return false;
  let behind = from + verb.length;
  // `“We left.” He added, “It rained.”` leads in the next quotation.
  if (pronoun) return behind >= end || text.charCodeAt(behind) === STOP;
  if (behind >= end || !isSpaceCode(text.charCodeAt(behind))) return asked || !leadsIn(text, behind, end);
  while (behind < end && isSpaceCode(text.charCodeAt(behind))) behind++;
  const following = wordAt(text, behind, end);
  return (
    asked &&
    (/^(?:asked|asks|told|tells)$/.test(verb) ||
      adverbials.has(following) ||
      timeFollowers().has(following) ||
      following.endsWith('ly'))
  );
}

/** A comma or colon, a space and an opening mark. */
const leadsIn = (text: string, at: number, end: number): boolean =>
  at + 2 < end && (text.charCodeAt(at) === 44 || text.charCodeAt(at) === 58) && isOpener(text.charCodeAt(at + 2));

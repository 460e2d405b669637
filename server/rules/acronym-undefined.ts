import { wellKnownAcronyms } from '../lexicon/acronyms.ts';
import { newsOutlets } from '../lexicon/organisations.ts';
import { titles } from '../lexicon/people.ts';
import { commonWords } from '../lexicon/words.ts';
import { lastStarting } from '../model/around.ts';
import type { Article } from '../model/article.ts';
import { capitalWords } from '../model/capitals.ts';
import type { Fix, Rule } from '../model/finding.ts';
import { isQuoted } from '../model/quoted.ts';
import type { Span } from '../text/span.ts';
import { isLetterCode } from '../text/tokens.ts';
import { finding } from './finding.ts';
import { initialsOf } from './initials.ts';

/** Capitals that the article never spells out, or spells out too late. */
export const acronymUndefined: Rule = {
  id: 'acronym-undefined',
  title: 'Acronym not spelled out',
  why: `Readers who do not know the letters stop there. Spell the name out at first reference; in brackets behind it or not
at all is a matter of house style, and both count here. Household names such as FBI and NATO, call signs of stations,
datelines, Roman numerals, initials of people and shouted words are left alone. The option adds household names of your own.

*Authority:* AP, *abbreviations and acronyms*: do not use letters that the reader would not quickly recognise.`,
  about: 'names',
  level: 'information',
  profiles: ['copydesk', 'factcheck'],
  options: {
    known: {
      default: [],
      description: 'Acronyms that your readers know and that need no spelling out, such as `["MCAC"]`.',
    },
  },
  whileTyping: false,
  *check(article, { known }) {
    const { text } = article.source;
    const { count, starts, ends, acronym } = capitalWords(article);
    let seen: Set<string> | null = null;
    for (let index = 0; index < count; index += 1) {
      if (acronym[index] === 0 || ends[index]! - starts[index]! < 3) continue;
      const letters = text.slice(starts[index], ends[index]);
      if (seen?.has(letters)) continue;
      const place = { start: starts[index]!, end: ends[index]! };
      if (!isUnclear(article, place, letters) || isListed(letters, known)) continue;
      seen ??= new Set();
      seen.add(letters);
      const spelled = spelledOut(article, letters, place);
      if (spelled === 'before') continue;
      const later = spelled === 'never' ? null : article.source.positionAt(spelled).line + 1;
      const message =
        later === null
          ? `“${letters}” is not spelled out.`
          : `“${letters}” is first spelled out later, on line ${later}.`;
      yield finding(
        {
          start: place.start,
          end: place.end,
          message,
          related:
            typeof spelled === 'number' ? [{ start: spelled, end: spelled + 1, message: 'Spelled out here.' }] : [],
        },
        () => fixes(article, place, letters),
      );
    }
  },
  examples: {
    finds: [
      'The ⟦RTZB⟧ met.',
      'The ⟦RTZB⟧ met on Monday. ¶ The Rail Tariff and Zone Board voted at noon.',
      'A spokesman for the ⟦MCAC⟧ said it had no comment. The MCAC runs nine buses.',
      'Drivers pay the ⟦HTA⟧ nine dollars a day, Tom Rudd said.',
      'Ida Falk of the ⟦EBPU⟧ union said the port would close.',
    ],
    ignores: [
      'The Rail Tariff and Zone Board (RTZB) met. The RTZB voted.',
      'The Rail Tariff and Zone Board met. The RTZB voted.',
      'The FBI asked NATO, and the UN asked the BBC.',
      'WKRP and CBS 2 were there; KTLA was not.',
      'EASTBANK — The council met. ¶ The harbour is closed.',
      'Henry VIII and Part XLII were read. “NO DOGS,” said the sign.',
      'The stock (NYSE: RTZB) rose nine percent.',
      'The spokesman, T.J. Rudd, known as TJ, left. The pump gives 40 KPA.',
      'The Board of Tariffs and Tolls, or BTT, met. The daily DBB Post and the network RTBX were there.',
      'Rudd shouted that it was NEVER open. It was never open.',
      'The engine has a diesel particulate filter, and the DPF is new.',
    ],
  },
};

const isListed = (letters: string, known: unknown): boolean =>
  Array.isArray(known) && known.some((each) => String(each).toUpperCase() === letters);

const roman = /^[IVXLCDM]+$/;
const callSign = /^[KW][A-Z]{2,3}$/;

/** Whether letters are a short form that readers may not know, written by the reporter. */
function isUnclear(article: Article, { start, end }: Span, letters: string): boolean {
  if (wellKnownAcronyms().has(letters) || roman.test(letters) || callSign.test(letters)) return false;
  // Two letters are initials, states and units far more often than bodies; with digits, models and roads.
  if (/\d/.test(letters)) return false;
  const { text } = article.source;
  const before = text.slice(Math.max(0, start - 20), start);
  const after = text.slice(end, end + 24);
  if (isQuoted(article, { start, end })) return false;
  // Codes in brackets, addresses, handles, numbers with a unit, parts of longer codes.
  if (/[@#/$._&-]$/.test(before) || /^[@/_&-]/.test(after) || /^\.[A-Za-z]/.test(after)) return false;
  if (/(?:NYSE|Nasdaq|NASDAQ|LSE|TSX|ASX|AMEX)\s*:\s*$/i.test(before) || /\d\s?$/.test(before) || /^\s\d/.test(after))
    return false;
  if (/\[[^\]\n]*$/.test(text.slice(Math.max(0, start - 60), start)) || isShouted(text, start, end, letters))
    return false;
  if (/\b(?:network|channel|agency|newspaper|daily|broadcaster|station)\s$/i.test(before)) return false;
  // *NRC Courant*: part of a name that is spelled so; *RTZB Director* is not.
  const next = /^\s(\p{Lu}\p{Ll}+)/u.exec(after)?.[1];
  if (next !== undefined && !titles().has(next.toLowerCase())) return false;
  const mention = article.mentions[lastStarting(article.mentions, start)];
  if (mention === undefined || mention.end < end) return true;
  const entity = article.entities[mention.entity];
  if (entity === undefined || newsOutlets().has(entity.name.toLowerCase())) return false;
  // Part of a longer name (*IKB Deutsche Bank*), which is its own spelling; or the initials of a person.
  if (mention.end - mention.start > letters.length + 4) return false;
  return entity.type !== 'PERSON' && entity.type !== 'LOC';
}

/** Whether the letters stand among other words in capitals, as in a heading or a shout, or are a word. */
function isShouted(text: string, start: number, end: number, letters: string): boolean {
  const neighbour =
    /^[\s,]+[A-Z]{2,}\b/.test(text.slice(end, end + 20)) ||
    /\b[A-Z]{2,}[\s,]+$/.test(text.slice(Math.max(0, start - 20), start));
  if (neighbour) return true;
  // At the head of a paragraph it is a dateline or a label.
  if (start === 0 || text[start - 1] === '\n')
    if (/^[\s,.]*[(—–:-]|^,\s\p{Lu}/u.test(text.slice(end, end + 6))) return true;
  const small = letters.toLowerCase();
  if (commonWords().has(small) || titles().has(small)) return true;
  for (let at = text.indexOf(small); at >= 0; at = text.indexOf(small, at + 1))
    if (!isLetterCode(text.charCodeAt(at - 1)) && !isLetterCode(text.charCodeAt(at + small.length))) return true;
  return false;
}

/** Where letters are spelled out: before their first use or beside it, at an offset behind it, or never. */
function spelledOut(article: Article, letters: string, place: Span): 'before' | 'never' | number {
  const { text } = article.source;
  // In brackets behind the name, or with the name in brackets behind it.
  if (
    text[place.start - 1] === '(' ||
    /,\s(?:or|called|known as)\s$/.test(text.slice(Math.max(0, place.start - 12), place.start)) ||
    /^\s*\((?:the\s)?\p{L}+(?:\s\p{L}+){1,}/u.test(text.slice(place.end, place.end + 60))
  )
    return 'before';
  if (/^,?\s+(?:or|short for|which stands for|an acronym for)\s/.test(text.slice(place.end, place.end + 26)))
    return 'before';
  const mention = article.mentions[lastStarting(article.mentions, place.start)];
  const entity = mention !== undefined && mention.end >= place.end ? article.entities[mention.entity] : undefined;
  const full = entity?.mentions.find(
    ({ start, end }) => end - start > letters.length + 3 && /\s/.test(text.slice(start, end)),
  );
  if (full !== undefined) return full.start < place.start ? 'before' : full.start;
  const at = initialsOf(article, letters);
  return at === null ? 'never' : at < place.start ? 'before' : at;
}

function fixes(article: Article, { start, end }: Span, letters: string): readonly Fix[] {
  if (isQuoted(article, { start, end })) return [];
  return [{ title: 'Spell it out', edits: [{ start, end, newText: `[full name] (${letters})` }], fillIn: true }];
}

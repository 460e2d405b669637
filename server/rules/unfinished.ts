import { beginsLower, beginsUpper } from '../text/case.ts';
import { isDigitCode, isLetterCode, isUpperCode } from '../text/tokens.ts';

/** Abbreviations that stand before a name or a word and so cannot end a sentence. */
const titles = 'Mr|Mrs|Ms|Mx|Messrs|Gov|Sen|Sens|Rep|Reps|Prof|Capt|Lt|Col|Gen|Sgt|Cpl|Pvt|Cmdr|Rev|Hon|Supt|Det|Insp';
/** Streets end in these too (*Oak St.*, *Rodeo Dr.*): behind a capital they may end a sentence. */
const titlesOrStreets = 'Dr|St|Mt|Ft';
const quarters = 'NE|NW|SE|SW';
const months = 'Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec';
const numbers = 'No|Nos|Fig|Vol|Sec|Art';
/** Words that may be cut off from a capital, and from a number; any other, if no initial, ends its sentence with the stop. */
const beforeCapital = new Set([titles, titlesOrStreets, quarters].join('|').split('|'));
const beforeDigit = new Set([quarters, months, numbers].join('|').split('|'));
const longest = 6;

const beforeName = new RegExp(`(?:^|\\s)[([“‘"']?(?:${titles})\\.$`);
const beforeNameOrBehind = new RegExp(`(?:^|\\s)(?:[^\\p{Lu}\\s]\\S*\\s)?(?:${titlesOrStreets})\\.$`, 'u');
const compass = new RegExp(`\\d\\s+(?:N|S|E|W|${quarters}|N\\.E|N\\.W|S\\.E|S\\.W)\\.$`);
const month = new RegExp(`(?:^|\\s)(?:${months})\\.$`);
const number = new RegExp(`(?:^|\\s)[([“‘"']?(?:${numbers})\\.$`);
const initial = /(?:^|\s)\p{Lu}\p{Ll}+\s(?:\p{Lu}\.\s?)?\p{Lu}\.$/u;

/** Words that open sentences: behind an initial they show that the initial ended one (*Malcolm X. ¶ The film*). */
const opener =
  /^(?:The|A|An|And|But|Or|So|Yet|In|On|At|For|From|By|With|To|Of|As|If|When|While|After|Before|Since|Although|He|She|It|They|We|I|You|His|Her|Its|Their|Our|My|Your|This|That|These|Those|There|Then|Now|Not|No|Some|Many|Most|All|Both|Each|Every|What|Who|Why|How|Where|One|Two|Three)\b/;

/** How a text runs on over a paragraph break. */
export type RunsOn = 'abbreviation' | 'unfinished' | 'lowercase' | 'punctuation';

/**
 * Why the sentence at the end of `before` goes on in `after`, or null when both may be whole: `abbreviation` (it cannot
 * end there: *10180 S.*, *Mr.*, *Sept.* before a number), `unfinished` (no stop, and the next begins in lower case),
 * `lowercase` (a stop, but the next begins in lower case), `punctuation` (the next begins with a comma and the like).
 */
export function runsOn(before: string, after: string): RunsOn | null {
  if (/^[,;)]/.test(after)) return 'punctuation';
  if (beginsLower(after)) return lowerCase(before, after);
  if (/^\d/.test(after) && (month.test(before) || number.test(before))) return 'abbreviation';
  if ((beginsUpper(after) || /^\d/.test(after)) && compass.test(before)) return 'abbreviation';
  if (!beginsUpper(after)) return null;
  if (beforeName.test(before) || beforeNameOrBehind.test(before)) return 'abbreviation';
  return initial.test(before) && !opener.test(after) ? 'abbreviation' : null;
}

/**
 * A look at the characters round a paragraph break, `end` behind the last one before it and `next` at the first one
 * behind it, that rules out almost every break: by far the most stand between a whole sentence and a capital.
 */
export function mayRunOn(text: string, end: number, next: number): boolean {
  const opening = text.charCodeAt(next);
  if (isUpperCode(opening)) return abbreviates(text, end, beforeCapital);
  if (isDigitCode(opening)) return abbreviates(text, end, beforeDigit);
  // Marks, which open most paragraphs with a quotation. Other signs are left to the patterns.
  return !(opening === 34 || opening === 39 || (opening >= 0x2018 && opening <= 0x201f));
}

/** Whether the text ends at `end` with an initial or one of some abbreviations, and a stop. */
function abbreviates(text: string, end: number, abbreviations: ReadonlySet<string>): boolean {
  if (text.charCodeAt(end - 1) !== 46) return false;
  let start = end - 1;
  while (start > 0 && start > end - 2 - longest && isLetterCode(text.charCodeAt(start - 1))) start--;
  const length = end - 1 - start;
  if (length === 0 || length > longest || !isUpperCode(text.charCodeAt(start))) return false;
  return length === 1 || abbreviations.has(text.slice(start, end - 1));
}

/** Names that begin in lower case: *iPhone*, *eBay*; *van der Meulen*, *al-Sisi*. */
const lowerCaseName =
  /^(?:\p{Ll}{1,3}\p{Lu}|(?:van|von|der|den|de|del|della|da|dos|du|la|le|al|el|bin|ibn|ter|ten|d)[\s’'-](?:\S+\s)?\p{Lu})/u;
const address = /^(?:www\.|https?:|\S+@\S|\S+\.(?:com|org|net|co\.uk)\b)/;

function lowerCase(before: string, after: string): RunsOn | null {
  if (address.test(after)) return null;
  const ended = /[.!?…:;—–][”’"')\]»]*$/.test(before);
  if (!ended) return before.split(/\s+/).length >= 5 ? 'unfinished' : null;
  // A colon or semicolon announces a list, a dash may end a line.
  if (!/[.!?][”’"')\]»]*$/.test(before) || lowerCaseName.test(after)) return null;
  return 'lowercase';
}

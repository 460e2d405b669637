import { type Register, readRegister } from './register.ts';

/** The beginning of a text shows what it is, and a log may be very long. In UTF-16 units. */
const SAMPLE = 6_000;

/**
 * What each measure counts for. Fitted by logistic regression over the invented articles of the project and some 4,800
 * files that are none (manuals, licences, changelogs, source code, letters, stories), then rounded.
 */
const weights = {
  proseShare: 0.45,
  symbols: -0.95,
  common: 0.081,
  core: 0.085,
  reporting: 0.46,
  dating: 0.12,
  dated: 0.8,
  official: 0.42,
  address: -0.28,
  own: -0.35,
  third: 0.03,
  binding: -0.46,
  technical: -0.21,
  story: -0.3,
  names: 0.11,
  fullNames: 0.25,
  named: 0.2,
  numbers: -0.28,
  counted: 0.7,
  shouted: -0.17,
  past: 0.07,
  dateline: 1.05,
  headline: 0.85,
  lists: -0.35,
  quoted: -0.25,
} as const;

const BIAS = -6.1;

/** Shares of words in percent, none above a ceiling, so that no single habit decides. Few words count as twenty. */
function measures(register: Register): Readonly<Record<keyof typeof weights, number>> {
  const words = Math.max(register.words, 20);
  const share = (count: number, ceiling: number): number => Math.min((100 * count) / words, ceiling);
  const characters = Math.max(register.characters, 1);
  return {
    proseShare: register.prose / characters,
    symbols: Math.min((100 * register.symbols) / characters, 6),
    common: share(register.common, 50),
    core: share(register.core, 16),
    reporting: share(register.reporting, 5),
    dating: share(register.dating, 5),
    dated: register.dating > 0 ? 1 : 0,
    official: share(register.official, 10),
    address: share(register.address, 5),
    own: share(register.own, 8),
    third: share(register.third, 10),
    binding: share(register.binding, 5),
    technical: share(register.technical, 8),
    story: share(register.story, 6),
    names: share(register.names, 20),
    fullNames: share(register.fullNames, 10),
    named: register.fullNames > 0 ? 1 : 0,
    numbers: share(register.numbers, 10),
    counted: register.numbers > 0 ? 1 : 0,
    shouted: share(register.shouted, 10),
    past: share(register.past, 14),
    dateline: register.datelines + register.bylines > 0 ? 1 : 0,
    headline: register.headline ? 1 : 0,
    lists: register.lists / Math.max(register.paragraphs, 1),
    quoted: Math.min(register.quotedWords / Math.max(register.words + register.quotedWords, 1), 0.6),
  };
}

/** How much a register speaks for news: above 0 it is an article. */
export function newsScore(register: Register): number {
  const found = measures(register);
  let score = BIAS;
  for (const name of Object.keys(weights) as (keyof typeof weights)[]) score += weights[name] * found[name];
  return score;
}

/** Whether anything ties the text to the world outside it: a date, a number, a full name, an office. */
const isAnchored = ({ dating, datelines, numbers, fullNames, official }: Register): boolean =>
  dating + datelines + numbers > 0 || fullNames > 1 || official > 1;

/** Whether eyes, doors and silences outnumber offices, dates and full names: a story, whoever said what in it. */
const isStory = ({ story, official, dating, fullNames }: Register): boolean =>
  story >= 3 && story > official + dating + fullNames;

/** Whether hardly any of the words are those that every English text is made of. */
const isForeign = ({ core, common, words }: Register): boolean =>
  words >= 25 && (common < words * 0.12 || (words >= 40 && core < words * 0.02));

/** From, To, Subject: two lines of a letter's head at the very top. */
const isMail = (text: string): boolean =>
  (text.slice(0, 1500).match(/^(?:from|to|cc|bcc|subject|sent|date|reply-to|message-id):[ \t]*\S/gim)?.length ?? 0) >=
  3;

/**
 * Whether a text reads like English news copy, quotations or not: what it is about, when and by whose account, and
 * that it neither addresses its reader nor is made of markup, lists or rules. Reads only the first 6,000 units.
 */
export function looksLikeArticle(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  if (sample.includes('\0') || isMail(sample)) return false;
  const register = readRegister(sample);
  if (register.sentences === 0 || register.words + register.quotedWords < 12) return false;
  if (register.prose < register.characters * 0.2 || !isAnchored(register)) return false;
  if (isForeign(register) || isStory(register)) return false;
  return newsScore(register) > 0;
}

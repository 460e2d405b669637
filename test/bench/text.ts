import type { Random } from './random.ts';
import { randomFrom } from './random.ts';
import * as stock from './words.ts';

interface Person {
  readonly first: string;
  readonly last: string;
  readonly role: string;
  readonly title: string;
  readonly pronoun: 'he' | 'she';
  introduced: boolean;
}

interface Scene {
  readonly random: Random;
  readonly people: readonly Person[];
  readonly place: string;
  /** Outer and inner marks: open, close, inner open, inner close. */
  readonly marks: readonly [string, string, string, string];
  /** Who spoke last; a pronoun can only mean this person. */
  last: Person | null;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** House styles and how often each is met: curly, straight, British singles. */
const markStyles = [
  ['“', '”', '‘', '’'],
  ['“', '”', '‘', '’'],
  ['“', '”', '‘', '’'],
  ['"', '"', "'", "'"],
  ['‘', '’', '“', '”'],
] as const;

function person(random: Random): Person {
  const woman = random.chance(0.5);
  return {
    first: random.pick(woman ? stock.women : stock.men),
    last: random.pick(stock.surnames),
    role: random.pick(stock.roles),
    title: random.pick(stock.titles),
    pronoun: woman ? 'she' : 'he',
    introduced: false,
  };
}

/** Names somebody as news copy does: in full with a role first, then by surname, title or pronoun. */
function named(scene: Scene): string {
  const { random } = scene;
  const who = random.pick(scene.people);
  const known = who.introduced;
  who.introduced = true;
  scene.last = who;
  if (known) return random.chance(0.2) ? `${who.title} ${who.last}` : who.last;
  const name = `${who.first} ${who.last}`;
  if (random.chance(0.3)) return `${who.title} ${name}`;
  return random.chance(0.3) ? `${name}, the ${fill(who.role, scene)},` : `${name}, ${fill(who.role, scene)},`;
}

/** Who speaks: by name, or by pronoun where only one person can be meant. */
const subject = (scene: Scene): string =>
  scene.last !== null && scene.random.chance(0.35) ? scene.last.pronoun : named(scene);

function slot(name: string, scene: Scene): string {
  const { random, marks } = scene;
  switch (name) {
    case 'place':
      return random.chance(0.5) ? scene.place : random.pick(stock.places);
    case 'org':
      return random.pick(stock.organisations);
    case 'noun':
      return random.pick(stock.nouns);
    case 'adjective':
      return random.pick(stock.adjectives);
    case 'day':
      return random.pick(stock.days);
    case 'month':
      return random.pick(stock.months);
    case 'number':
      return String(random.between(2, 480));
    case 'money':
      return `$${random.between(2, 99)}.${random.between(1, 9)} ${random.pick(['million', 'billion'])}`;
    case 'percent':
      return `${random.between(2, 90)}${random.pick([' percent', '%'])}`;
    case 'clause':
      return fill(random.pick(stock.clauses), scene);
    case 'subject':
      return subject(scene);
    case 'named':
      return named(scene);
    case 'o':
      return marks[0];
    case 'c':
      return marks[1];
    case 'p':
      return marks[2];
    case 'q':
      return marks[3];
    default:
      return capital(slot(name.toLowerCase(), scene));
  }
}

/** Fills the slots of a pattern, from left to right; a name with a capital begins with a capital. */
function fill(pattern: string, scene: Scene): string {
  const straight = scene.marks[0] === '"';
  const text = pattern.replace(/\{(\w+)\}/g, (_, name: string) => slot(name, scene));
  const tidy = text
    .replace(/,,/g, ',')
    .replace(/[,.]([.?])/g, '$1')
    .replace(/\ba (?=[aeiou])/g, 'an ')
    .replace(/([^aeiou])ys\b/g, '$1ies');
  return straight ? tidy.replaceAll('’', "'") : tidy;
}

/** One paragraph of 40 to 80 words; about four in ten hold a quotation. */
function paragraph(scene: Scene): string {
  const { random } = scene;
  const sentences: string[] = [];
  if (random.chance(0.4)) {
    sentences.push(fill(random.pick(random.chance(0.75) ? stock.quoted : stock.partly), scene));
    // A bare quotation, for which the reader must look at the paragraph before.
    if (random.chance(0.06)) sentences[0] = fill('{o}{Clause}. {Clause}.{c}', scene);
  }
  const wanted = random.between(40, 66);
  while (sentences.join(' ').split(' ').length < wanted) {
    sentences.push(fill(random.pick(random.chance(0.25) ? stock.indirect : stock.narrative), scene));
  }
  return sentences.join(' ');
}

/** A quotation that runs over two paragraphs, opened again in the second. */
const running = (scene: Scene): string[] => [
  fill('{Subject} said: {o}{Clause}. {Clause}.', scene),
  fill('{o}{Clause}. {Clause}.{c}', scene),
];

/** What a generated article should look like. */
export interface Shape {
  /** Words, at least; the last paragraph may bring some more. */
  readonly words: number;
  readonly headline: boolean;
}

/** One invented article: headline, byline, dateline, paragraphs with quotations of all forms. */
export function article(seed: number, shape: Shape): string {
  const random = randomFrom(seed);
  const scene: Scene = {
    random,
    people: Array.from({ length: 5 }, () => person(random)),
    place: random.pick(stock.places),
    marks: random.pick(markStyles),
    last: null,
  };
  const paragraphs: string[] = [];
  if (shape.headline) {
    paragraphs.push(fill(random.pick(stock.headlines), scene));
    if (random.chance(0.5)) paragraphs.push(`By ${random.pick(stock.women)} ${random.pick(stock.surnames)}`);
  }
  paragraphs.push(`${scene.place.toUpperCase()} — ${paragraph(scene)}`);
  let count = 0;
  while (count < shape.words) {
    const added = random.chance(0.04) ? running(scene) : [paragraph(scene)];
    paragraphs.push(...added);
    for (const one of added) count += one.split(' ').length;
  }
  return `${paragraphs.join('\n\n')}\n`;
}

/** Some invented articles of about 800 words, always the same ones. */
export const articles = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => article(index + 1, { words: 720, headline: true }));

/** A text of at least `units` UTF-16 units out of many articles, with or without headlines between them. */
export function longText(units: number, headline: boolean): string {
  const parts: string[] = [];
  for (let seed = 1, length = 0; length < units; seed++) {
    const next = article(seed, { words: 720, headline });
    parts.push(next);
    length += next.length + 1;
  }
  return parts.join('\n');
}

import type { Article, Entity } from '../model/article.ts';

const suffix = /,?\s+(?:Jr|Sr|II|III|IV|PhD|MD)\.?$/;
const particle = /^(?:van|von|der|den|de|del|della|da|dos|du|la|le|al|el|bin|bint|ibn|ter|ten|abu|ben)$/i;

/**
 * Tells how copy names a person after the first time: the short form the article itself uses most, else the surname
 * with its particles (`van der Meulen`), else the whole name. Each person's mentions are counted once.
 */
export function surnames(article: Article): (person: Entity) => string {
  let known: Map<Entity, string> | null = null;
  return (person) => {
    known ??= new Map();
    const name = known.get(person) ?? surname(article, person);
    known.set(person, name);
    return name;
  };
}

function surname(article: Article, person: Entity): string {
  const counts = new Map<string, number>();
  for (const mention of person.mentions) {
    if (mention.form !== 'short') continue;
    const words = article.source.slice(mention);
    // A label in capitals is not how copy writes a name.
    if (words === words.toUpperCase() && person.name !== person.name.toUpperCase()) continue;
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  let used: string | null = null;
  for (const [words, count] of counts) if (used === null || count > counts.get(used)!) used = words;
  return used ?? lastName(person.name);
}

function lastName(name: string): string {
  const words = name.replace(suffix, '').split(/\s+/);
  let first = words.length - 1;
  while (first > 1 && particle.test(words[first - 1]!)) first--;
  return words.slice(first).join(' ');
}

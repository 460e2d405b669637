import type { Article } from '../model/article.ts';

/** Whom a name set by hand means: the index of the entity, null for somebody the article does not name, and what it is called. */
export type FindPerson = (name: string) => { readonly speaker: number | null; readonly name: string };

/** The people of an article, to be looked up by name. */
export function peopleByName({ source, entities }: Article): FindPerson {
  const byName = new Map<string, number>();
  const learn = (name: string, index: number): void => {
    if (!byName.has(name)) byName.set(name, index);
  };
  for (const { name, index } of entities) learn(name, index);
  for (const { mentions, index } of entities)
    for (const mention of mentions) if (mention.form === 'full') learn(source.slice(mention), index);
  return (name) => {
    const speaker = byName.get(name) ?? null;
    return { speaker, name: speaker === null ? name : entities[speaker]!.name };
  };
}

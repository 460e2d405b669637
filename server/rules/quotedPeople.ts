import type { Article, Attribution, Entity } from '../model/article.ts';

/** Somebody with a name who is quoted, and the first attribution that says so. */
export interface QuotedPerson {
  readonly person: Entity;
  readonly attribution: Attribution;
}

/** The people with a name whose words are quoted in an article because a cue says so, each once. */
export function* quotedPeople(article: Article): Iterable<QuotedPerson> {
  const seen = new Set<number>();
  for (const attribution of article.attributions) {
    const { speaker, kind, evidence } = attribution;
    if (speaker === null || kind === 'indirect' || evidence.by !== 'cue' || seen.has(speaker)) continue;
    seen.add(speaker);
    const person = article.entities[speaker]!;
    if (person.type === 'PERSON') yield { person, attribution };
  }
}

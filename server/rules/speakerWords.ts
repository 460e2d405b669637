import type { Article, Attribution } from '../model/article.ts';
import { surnames } from './surname.ts';

/**
 * Tells how a message calls whoever an attribution is by: a person as copy does after the first time, a body by its
 * name, somebody without a name in the article’s own words and in marks (“a neighbour”).
 */
export function speakerWords(article: Article): (attribution: Attribution) => string {
  const surname = surnames(article);
  return ({ speaker, source }) => {
    const entity = speaker === null ? undefined : article.entities[speaker];
    if (entity !== undefined) return entity.type === 'PERSON' ? surname(entity) : entity.name;
    return source[0] === undefined ? 'The speaker' : `“${article.source.slice(source[0])}”`;
  };
}

import type { Article } from './article.ts';

/** What is kept with an article and let go with it. */
export interface Beside<Value> {
  get(article: Article): Value | undefined;
  set(article: Article, value: Value): void;
}

/**
 * A place for one thing that is worked out of an article, on the article itself where nobody who lists its keys sees it.
 * Not a WeakMap: what a WeakMap holds outlives every short collection of garbage, so that each article that was read
 * and let go would be carried over to the memory of what lives long, and be swept up from there.
 */
export function beside<Value>(): Beside<Value> {
  const key = Symbol('beside');
  return {
    get: (article) => (article as { readonly [key]?: Value })[key],
    set: (article, value) => {
      Object.defineProperty(article, key, { value });
    },
  };
}

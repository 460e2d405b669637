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
  const place = places;
  places += 1;
  return {
    get: (article) => (article as Keeper)[key]?.[place] as Value | undefined,
    set: (article, value) => {
      const kept = (article as Keeper)[key];
      if (kept !== undefined) kept[place] = value;
      else {
        // To define a property that is not listed is dear: each article has one, for all that is kept with it.
        const first: unknown[] = new Array(places).fill(undefined);
        first[place] = value;
        Object.defineProperty(article, key, { value: first });
      }
    },
  };
}

const key = Symbol('beside');
let places = 0;

interface Keeper {
  readonly [key]?: unknown[];
}

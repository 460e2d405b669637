import type { Memento } from 'vscode';

/** What the user said about one file. */
export type Word = 'article' | 'other';

/** The user's word about files, kept for the workspace. */
export interface Memory {
  get(uri: string): Word | undefined;
  set(uri: string, word: Word): void;
}

const key = 'newsmark.words';

/** Older words make room, so that what is kept cannot grow without end. */
const most = 1000;

/** A memory in `state`. Untitled documents are forgotten with the window: their names come again for other texts. */
export function memoryOf(state: Pick<Memento, 'get' | 'update'>): Memory {
  const untitled = new Map<string, Word>();
  const kept = new Map(entriesOf(state.get(key)));
  return {
    get: (uri) => untitled.get(uri) ?? kept.get(uri),
    set: (uri, word) => {
      if (uri.startsWith('untitled:')) {
        untitled.set(uri, word);
        return;
      }
      kept.delete(uri);
      kept.set(uri, word);
      for (const oldest of kept.keys()) {
        if (kept.size <= most) break;
        kept.delete(oldest);
      }
      void state.update(key, [...kept]);
    },
  };
}

/** Whatever was stored, by whichever version: only what can be understood. */
function entriesOf(stored: unknown): readonly (readonly [string, Word])[] {
  if (!Array.isArray(stored)) return [];
  return stored.filter(
    (each): each is [string, Word] =>
      Array.isArray(each) && typeof each[0] === 'string' && (each[1] === 'article' || each[1] === 'other'),
  );
}

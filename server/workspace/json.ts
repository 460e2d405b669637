/** How a JSON text is laid out. */
export interface JsonLayout {
  /** What breaks it, for people, and at which offset; null for a text that is sound. */
  readonly fault: { readonly offset: number; readonly message: string } | null;
  /** Offset of each item of the list that stands under the key at the top. */
  readonly items: readonly number[];
}

/** Nested deeper than this no file of ours is. */
const deepest = 100;

class Fault extends Error {
  readonly offset: number;
  constructor(offset: number, message: string) {
    super(message);
    this.offset = offset;
  }
}

const space = /[ \t\n\r]*/y;
const string = /"(?:[^"\\\p{Cc}]|[\x7f-\x9f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
const plain = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y;

/** Walks a JSON text: engines tell of faults each in their own words, some without a place, and of places not at all. */
export function layoutOf(text: string, key: string): JsonLayout {
  const items: number[] = [];
  let at = 0;
  const match = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0] ?? null;
    if (found !== null) at += found.length;
    return found;
  };
  const next = (): string => {
    match(space);
    return text[at] ?? '';
  };
  const wanted = (what: string): Fault =>
    new Fault(at, at >= text.length ? `the file ends where ${what} should stand` : `${what} should stand here`);
  const take = (sign: string): void => {
    if (next() !== sign) throw wanted(`“${sign}”`);
    at += 1;
  };
  /** What stands between two signs, separated by commas. */
  const list = (close: string, each: () => void): void => {
    at += 1;
    if (next() === close) {
      at += 1;
      return;
    }
    for (;;) {
      each();
      if (next() === close) break;
      if (text[at] !== ',') throw wanted(`“,” or “${close}”`);
      at += 1;
    }
    at += 1;
  };
  const value = (depth: number, path: string | null): void => {
    if (depth > deepest) throw new Fault(at, 'this is nested too deeply');
    const sign = next();
    if (sign === '{')
      list('}', () => {
        next();
        const name = match(string);
        if (name === null) throw wanted('a key in double quotation marks');
        take(':');
        value(depth + 1, depth === 0 ? (JSON.parse(name) as string) : null);
      });
    else if (sign === '[')
      list(']', () => {
        next();
        if (depth === 1 && path === key) items.push(at);
        value(depth + 1, null);
      });
    else if (match(string) === null && match(plain) === null) throw wanted('a value');
  };
  try {
    // A byte-order mark is no part of the text.
    if (text.charCodeAt(0) === 0xfeff) at = 1;
    value(0, null);
    if (next() !== '') throw new Fault(at, 'the file should end here');
    return { fault: null, items };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return { fault: { offset: error.offset, message: error.message }, items: [] };
  }
}

/** A JSON object, or anything that is none as undefined. */
export const asObject = (value: unknown): Readonly<Record<string, unknown>> | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : undefined;

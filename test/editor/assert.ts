// `node:assert` is not there in the web host, so the suite brings its own few.

const show = (value: unknown): string => JSON.stringify(value, null, 2) ?? String(value);

/** Throws unless the condition holds. */
export function ok(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(message);
}

/** Throws unless both are the same value. */
export function equal<Value>(found: Value, expected: Value, message = ''): void {
  if (!Object.is(found, expected))
    throw new Error(`${message}\nfound    ${show(found)}\nexpected ${show(expected)}`.trim());
}

/** Throws unless both read the same as JSON: plain data only. */
export function deepEqual<Value>(found: Value, expected: Value, message = ''): void {
  if (show(found) !== show(expected)) equal<unknown>(show(found), show(expected), message);
}

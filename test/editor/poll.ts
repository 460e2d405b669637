/**
 * Asks again and again until `look` answers with something (not undefined, null or false) and resolves with that.
 * Rejects after `patience` milliseconds, with the last error `look` threw, if any.
 */
export async function until<Result>(
  what: string,
  look: () => Result | PromiseLike<Result>,
  patience = 8_000,
): Promise<Exclude<Result, undefined | null | false>> {
  let last: unknown;
  for (const end = Date.now() + patience; Date.now() < end; ) {
    try {
      const result = await look();
      if (result !== undefined && result !== null && result !== false) {
        return result as Exclude<Result, undefined | null | false>;
      }
      last = undefined;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`Waited ${patience / 1000} s in vain: ${what}${last instanceof Error ? `: ${last.message}` : ''}`);
}

/**
 * Stands in the bundle for `node:child_process`, which commander loads at once and Newsmark never needs: it is for
 * commands that are programs of their own. Node takes milliseconds to load it, and a network module with it.
 */
export function spawn(program: string): never {
  throw new Error(`${program} cannot be started from here`);
}

/** Which label may follow which. */
export interface Succession {
  /** Labels that may follow, all of the first label, then all of the second … */
  readonly after: Int8Array;
  /** Where the labels that may follow each label begin in `after`, and where they end. */
  readonly firstAfter: Int32Array;
  /** 1 for the labels that any may follow that may follow label 0. */
  readonly free: Uint8Array;
}

/** Lists for each of so many labels which may follow it. */
export function successionOf(labels: number, allowed: (before: number, label: number) => boolean): Succession {
  const all = Array.from({ length: labels }, (_, label) => label);
  const after = all.map((before) => all.filter((label) => allowed(before, label)));
  const firstAfter = Int32Array.of(0, ...all);
  for (const label of all) firstAfter[label + 1] = firstAfter[label]! + after[label]!.length;
  const free = Uint8Array.from(after, (list) => (list.join() === after[0]!.join() ? 1 : 0));
  return { after: Int8Array.from(after.flat()), firstAfter, free };
}

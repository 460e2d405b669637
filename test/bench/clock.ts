/** CPU time this process has used so far, in microseconds, all its threads together. */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}

/** CPU microseconds that `work` takes. */
export function cpuOf(work: () => void): number {
  const before = cpuTime();
  work();
  return cpuTime() - before;
}

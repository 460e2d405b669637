/** How often a crashed server is started again within the time below. */
const restarts = 4;
const minutes = 3;

export interface CrashCounter {
  /** Notes a crash at `now` (milliseconds) and says whether to start the server once more. */
  another(now: number): boolean;
}

/** A counter that allows four restarts in any three minutes. */
export function crashCounter(): CrashCounter {
  let times: readonly number[] = [];
  return {
    another: (now) => {
      times = [...times.filter((time) => now - time < minutes * 60_000), now];
      return times.length <= restarts;
    },
  };
}

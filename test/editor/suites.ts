import { hostSuite } from './host.ts';

/** Every part of the suite, in the order of running: each registers its tests when called. */
export const suites: readonly (() => void)[] = [hostSuite];

import { commandingSuite } from './commanding.ts';
import { decidingSuite } from './deciding.ts';
import { editingSuite } from './editing.ts';
import { findingsSuite } from './findings.ts';
import { hostSuite } from './host.ts';
import { listingSuite } from './listing.ts';
import { navigatingSuite } from './navigating.ts';
import { openingSuite } from './opening.ts';
import { showingSuite } from './showing.ts';

/** Every part of the suite, in the order of running: each registers its tests when called. */
export const suites: readonly (() => void)[] = [
  hostSuite,
  openingSuite,
  findingsSuite,
  showingSuite,
  navigatingSuite,
  listingSuite,
  decidingSuite,
  commandingSuite,
  editingSuite,
];

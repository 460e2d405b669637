import { feature as callHierarchy } from './callHierarchy.ts';
import { feature as codeAction } from './codeAction.ts';
import { feature as codeLens } from './codeLens.ts';
import { feature as completion } from './completion.ts';
import { feature as decide } from './decide.ts';
import { feature as declaration } from './declaration.ts';
import { feature as definition } from './definition.ts';
import { feature as diagnostics } from './diagnostics.ts';
import { feature as documentHighlight } from './documentHighlight.ts';
import { feature as documentSymbol } from './documentSymbol.ts';
import type { Feature } from './feature.ts';
import { feature as foldingRange } from './foldingRange.ts';
import { feature as hover } from './hover.ts';
import { feature as implementation } from './implementation.ts';
import { feature as inlayHint } from './inlayHint.ts';
import { feature as peopleList } from './peopleList.ts';
import { feature as quotations } from './quotations.ts';
import { feature as recognise } from './recognise.ts';
import { feature as references } from './references.ts';
import { feature as rename } from './rename.ts';
import { feature as rulePage } from './rulePage.ts';
import { feature as selectionRange } from './selectionRange.ts';
import { feature as semanticTokens } from './semanticTokens.ts';
import { feature as summary } from './summary.ts';

/** All that the server answers. A test holds this list to the files beside it. */
export const features: readonly Feature[] = [
  callHierarchy,
  codeAction,
  codeLens,
  completion,
  decide,
  declaration,
  definition,
  diagnostics,
  documentHighlight,
  documentSymbol,
  foldingRange,
  hover,
  inlayHint,
  implementation,
  peopleList,
  quotations,
  recognise,
  references,
  rename,
  rulePage,
  selectionRange,
  semanticTokens,
  summary,
];

import { type Passed, passParagraph } from './attribution.ts';
import { type Context, noContext } from './context.ts';
import { groupNames } from './coreference.ts';
import type { Grouping } from './grouping.ts';
import type { LocalParagraph } from './local.ts';
import { nameKey } from './nameKey.ts';
import type { Naming } from './naming.ts';
import { sharedEnds } from './sharedEnds.ts';

/** The article stages of one section, kept so that an edit runs only what it can have changed. */
export interface Section {
  readonly naming: Naming;
  readonly locals: readonly LocalParagraph[];
  readonly grouping: Grouping;
  readonly passed: readonly Passed[];
  /** The context each paragraph was read in. */
  readonly contexts: readonly Context[];
}

/** Whether the paragraphs that differ bring in the same names in the same order. */
function sameNames(
  a: readonly LocalParagraph[],
  b: readonly LocalParagraph[],
  kept: { readonly head: number; readonly tail: number },
): boolean {
  const keysOf = (locals: readonly LocalParagraph[]): string[] =>
    locals
      .slice(kept.head, locals.length - kept.tail)
      .map(nameKey)
      .filter((key) => key !== '');
  const one = keysOf(a);
  const other = keysOf(b);
  return one.length === other.length && one.every((key, index) => key === other[index]);
}

/** Whether two contexts have the same effect on the paragraph that follows. */
function sameContext(a: Context, b: Context): boolean {
  if (a === b) return true;
  return JSON.stringify(fingerprint(a)) === JSON.stringify(fingerprint(b));
}

const speakerPrint = (speaker: Context['ended']): unknown => {
  if (speaker === null) return null;
  const { draft, back } = speaker;
  const cue = draft.localCue?.cue;
  return [
    back,
    draft.order,
    draft.cue,
    draft.source,
    draft.resolved,
    draft.written,
    draft.certainty,
    draft.via,
    cue?.verb?.lemma,
    cue?.kind,
    draft.cueText,
    draft.probability,
    draft.content.length === 0,
  ];
};

const fingerprint = (context: Context): unknown => [
  context.open,
  context.recents,
  speakerPrint(context.ended),
  speakerPrint(context.leadIn),
  speakerPrint(context.running),
];

/**
 * Runs the article stages over one section. `starts` are the offsets of its paragraphs. With `previous`, the same
 * section before an edit, only paragraphs whose own words, names or context changed are passed again.
 */
export function readSection(
  text: string,
  starts: readonly number[],
  naming: Naming,
  previous: Section | undefined,
): Section {
  const { locals } = naming;
  const kept = previous === undefined ? { head: 0, tail: 0 } : sharedEnds(previous.locals, locals);
  if (previous !== undefined && kept.head === locals.length && previous.locals.length === locals.length)
    return { ...previous, naming };
  const known = previous !== undefined && sameNames(previous.locals, locals, kept);
  const grouping = known ? previous.grouping : groupNames(locals);
  const passed: Passed[] = [];
  const contexts: Context[] = [];
  let context = noContext;
  for (let at = 0; at < locals.length; at += 1) {
    if (known) {
      const old =
        at < kept.head ? at : at >= locals.length - kept.tail ? at - locals.length + previous.locals.length : -1;
      if (old >= 0 && (at < kept.head || sameContext(previous.contexts[old]!, context))) {
        const from = at;
        const until = at < kept.head ? kept.head : locals.length;
        for (let copy = from; copy < until; copy += 1) {
          passed.push(previous.passed[old + copy - from]!);
          contexts.push(previous.contexts[old + copy - from]!);
        }
        at = until - 1;
        context = passed[at]!.after;
        continue;
      }
    }
    const done = passParagraph(text, starts[at]!, locals[at]!, grouping, context);
    passed.push(done);
    contexts.push(context);
    context = done.after;
  }
  return { naming, locals, grouping, passed, contexts };
}

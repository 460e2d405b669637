import type { Span } from '../text/span.ts';
import { isSpaceCode } from '../text/tokens.ts';
import type { Draft } from './attribution.ts';
import type { Grouping } from './coreference.ts';
import type { Placed } from './placed.ts';
import { isTranscript } from './turns.ts';

/** A labelled turn of one paragraph: what was said, without the label, and who said it. */
export interface Turn extends Span {
  readonly draft: Draft;
}

const title = /^(?:mr|mrs|ms|dr|sen|gov|rep|president|prime minister|chairman|judge|the court|the)\b\.?\s+/i;

/** The person a label names: SMITH, Sen. COLE, Jane Okafor. */
function speakerOf(label: string, grouping: Grouping): number | null {
  const name = label
    .replace(/\s*\(.*\)\s*$/, '')
    .replace(title, '')
    .trim();
  const direct = grouping.byText.get(name);
  if (direct !== undefined) return direct[0]!;
  const lower = name.toLowerCase();
  for (const [text, owners] of grouping.byText) if (text.toLowerCase() === lower) return owners[0]!;
  return null;
}

function turnOf(text: string, { start, local, grouping }: Placed, label: Span): Turn | null {
  let from = label.end + 1;
  while (from < local.length && isSpaceCode(text.charCodeAt(start + from))) from += 1;
  if (from >= local.length) return null;
  const written = text.slice(start + label.start, start + label.end);
  const entity = speakerOf(written, grouping);
  const span = { start: from, end: local.length };
  return {
    ...span,
    draft: {
      order: 6,
      quotes: [],
      content: [span],
      cue: null,
      source: { ...label, back: 0 },
      localCue: null,
      cueText: '',
      resolved: { entity, form: 'short', others: [], because: '' },
      written,
      certainty: 'stated',
      via: null,
      from: null,
    },
  };
}

/** Turns the labelled paragraphs of a transcript into turns: one quotation each, spoken by whom the label names. */
export function transcribe(text: string, placed: readonly Placed[]): readonly Placed[] {
  if (!placed.some(({ local }) => local.label !== null)) return placed;
  const labels = placed.map(({ start, local }) =>
    local.label === null ? null : { start: start + local.label.start, end: start + local.label.end },
  );
  if (!isTranscript(text, labels)) return placed;
  return placed.map((one) => {
    const turn = one.local.label === null ? null : turnOf(text, one, one.local.label);
    return turn === null ? one : { ...one, turn, passed: { ...one.passed, drafts: [turn.draft] } };
  });
}

import type { Span } from '../text/span.ts';
import { isSpaceCode } from '../text/tokens.ts';
import type { Draft } from './draft.ts';
import type { Placed } from './placed.ts';
import { isTranscript } from './turns.ts';

/** A labelled turn of one paragraph: what was said, without the label, and who said it. */
export interface Turn extends Span {
  readonly draft: Draft;
}

/** The person a label names: SMITH, Sen. COLE, Jane Okafor. */
function speakerOf({ local, grouping }: Placed, label: Span): number | null {
  const name = local.names.find((candidate) => candidate.start >= label.start && candidate.end <= label.end);
  return name === undefined ? null : (grouping.byText.get(name.text)?.[0] ?? null);
}

function turnOf(text: string, placed: Placed, label: Span): Turn | null {
  const { start, local } = placed;
  let from = label.end + 1;
  while (from < local.length && isSpaceCode(text.charCodeAt(start + from))) from += 1;
  if (from >= local.length) return null;
  // Courier: “Is it true?” — the marks show what was said already; a turn would say it twice.
  if (local.reading.runs.some((run) => run.level === 1 && run.start === from && run.end >= local.length)) return null;
  const written = text.slice(start + label.start, start + label.end);
  const entity = speakerOf(placed, label);
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
      probability: null,
    },
  };
}

/** A headline may have the shape of a label: Transcript: Harbor commission hears pilot. */
const labelled = ({ local }: Pick<Placed, 'local'>): boolean => local.label !== null && local.role !== 'headline';

/** Turns the labelled paragraphs of a transcript into turns: one quotation each, spoken by whom the label names. */
export function transcribe(text: string, placed: readonly Placed[]): readonly Placed[] {
  if (!placed.some(labelled)) return placed;
  const labels = placed.map(({ start, local }) =>
    !labelled({ local }) || local.label === null
      ? null
      : { start: start + local.label.start, end: start + local.label.end },
  );
  if (!isTranscript(text, labels)) return placed;
  return placed.map((one) => {
    const turn = one.local.label === null || !labelled(one) ? null : turnOf(text, one, one.local.label);
    return turn === null
      ? one
      : { ...one, turn, passed: { ...one.passed, drafts: [turn.draft, ...one.passed.drafts] } };
  });
}

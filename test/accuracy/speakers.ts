import { type Piece, type Sides, similarity } from './quotations.ts';
import { anchors, sameName, sourceForm } from './sources.ts';
import type { Fault, Tally } from './tally.ts';
import type { Words } from './words.ts';

/** A source this many tokens longer than the gold's has swallowed its surroundings and earns nothing. */
const longest = 12;

/** Who is said to have spoken each gold quotation; an undetected quotation counts as wrong. */
export function scoreSpeakers(words: Words, sides: Sides, tally: Tally, faults: Fault[]): void {
  for (const piece of sides.goldSpeech) {
    if (!piece.nospk) scoreSpeaker(words, piece, nearest(piece, sides.systemSpeech), tally, faults);
  }
}

function nearest(piece: Piece, others: readonly Piece[]): Piece | null {
  let best: Piece | null = null;
  let most = 0;
  for (const other of others) {
    const value = similarity(piece, other);
    if (value > most) {
      most = value;
      best = other;
    }
  }
  return most >= 0.5 ? best : null;
}

function scoreSpeaker(words: Words, gold: Piece, system: Piece | null, tally: Tally, faults: Fault[]): void {
  const source = gold.speaker?.spans ?? (gold.speaker?.span ? [gold.speaker.span] : null);
  const name = gold.speaker?.name;
  const given = system?.speaker?.span || system?.speaker?.name ? system.speaker : null;
  if (source === null && !name) {
    tally.add('unattributed.gold');
    if (system !== null && given === null) tally.add('unattributed.hit');
    if (given !== null)
      faults.push({ type: 'unattributed:missed', span: gold.span, note: `system: ${told(words, given)}` });
    return;
  }
  if (system !== null && given === null) tally.add('unattributed.extra');

  const form = source === null ? 'name' : sourceForm(words, source);
  const lineOf = (at: number): number => words.text.lastIndexOf('\n', at);
  const place = source === null || lineOf(gold.span[0]) === lineOf(source[0]![0]) ? 'here' : 'elsewhere';
  const keys = ['all', gold.kind, form, place];
  for (const key of keys) tally.add(`speaker.${key}.gold`);
  if (system !== null) tally.add('speaker.detected.gold');

  const tokens = words.within(given?.span);
  const wanted = source === null ? new Set<number>() : anchors(words, source);
  const fair = tokens.length <= (source === null ? 0 : words.withinAll(source).length) + longest;
  const right = fair && tokens.some((token) => wanted.has(token));
  if (right) for (const key of [...keys, 'detected']) tally.add(`speaker.${key}.hit`);

  const named = name !== undefined && !name.startsWith('unnamed:');
  const shown = given?.name ?? (given?.span ? words.text.slice(...given.span) : null);
  const rightName = named && shown !== null && sameName(name, shown);
  if (named) {
    for (const key of ['all', form]) {
      tally.add(`name.${key}.gold`);
      if (rightName) tally.add(`name.${key}.hit`);
    }
  }

  const note = `gold: ${[name, source && words.text.slice(...source[0]!)].filter(Boolean).join(' = ')} (${form}, ${place}); system: ${told(words, given)}`;
  if (!right) {
    const what = system === null ? 'undetected' : given === null ? 'none' : 'wrong';
    faults.push({ type: `speaker:${what}`, span: gold.span, note });
  } else if (named && !rightName) faults.push({ type: 'name:wrong', span: gold.span, note });
}

function told(words: Words, speaker: Piece['speaker']): string {
  if (speaker === null) return 'nobody';
  return [speaker.name, speaker.span && words.text.slice(...speaker.span)].filter(Boolean).join(' = ');
}

import { suffixAbbreviations } from '../lexicon/abbreviations.ts';
import type { Ground } from './ground.ts';
import { candidate, type NameCandidate } from './nameCandidate.ts';
import type { Reading } from './reading.ts';
import { withRoles } from './roleAround.ts';
import { spelledNames } from './spelledNames.ts';
import { listsOf, subtypeOf } from './subtypes.ts';
import type { TaggedName } from './tagger.ts';
import { copyOf, stop, type Tape, tapeOf } from './tape.ts';
import { trimmedName } from './trimmedName.ts';
import { untitled } from './untitled.ts';
import type { WordTables } from './wordTables.ts';

/** A name less certain than this is left out; chosen on training articles. */
const leastCertain = 0.25;

/** From here on a name is sure by itself; one between counts where the article names it surely elsewhere. */
const sureFrom = 0.4;

/** The names of the paragraph at `base` as the rest of the analysis knows them: with role and gender evidence. */
export function namesOf(
  text: string,
  base: number,
  ground: Ground,
  tagged: readonly TaggedName[],
  tables: WordTables,
): readonly NameCandidate[] {
  if (tagged.length === 0) return [];
  const tape = tapeOf(text, base, ground.reading, ground.starts);
  const spelled = spelledNames(text, base, ground.pieces, tagged);
  const names: NameCandidate[] = [];
  for (const tag of acrossNicknames(tape, ground, spelled)) {
    const name = tag.certainty < leastCertain ? null : trimmedName(text, base, ground.pieces, tag);
    if (name === null) continue;
    names.push(asCandidate(tape, ground, withStop(tape, ground, untitled(ground.pieces, name)), tables));
  }
  return withRoles(tape, names, ground.titled);
}

function asCandidate(tape: Tape, { pieces, reading }: Ground, name: TaggedName, tables: WordTables): NameCandidate {
  const [first, last] = [pieces.token[name.first]!, pieces.token[name.last]!];
  const sure = name.certainty >= sureFrom;
  // A part of a token, *Israel* in pro-Israel, has its own ends.
  const [start, end] = [pieces.start[name.first]!, pieces.end[name.last]!];
  const text = copyOf(tape.text, tape.base + start, tape.base + end);
  const subtype =
    name.type === 'LOC' || name.type === 'MISC'
      ? subtypeOf(name, text.toLowerCase(), listsOf(pieces, name, tables), fillsMarks(reading, start, end))
      : null;
  return candidate(tape, first, last, {
    start,
    end,
    text,
    type: name.type,
    sure,
    certainty: name.certainty,
    subtype,
  });
}

const generations: ReadonlySet<string> = new Set(['Jr', 'Sr']);

/** Acme Inc., Canal Ave., Fla.: the stop of an abbreviation belongs to the name that it ends. */
function withStop(tape: Tape, { pieces }: Ground, name: TaggedName): TaggedName {
  const last = pieces.token[name.last]!;
  if (pieces.token[name.last + 1] !== last + 1 || !stop(tape, last + 1)) return name;
  const { tokens } = tape.reading;
  if (tokens.end[last]! - tokens.start[last]! > 5) return name;
  const word = tape.text.slice(tape.base + pieces.start[name.last]!, tape.base + pieces.end[name.last]!);
  const short = name.type === 'PERSON' ? generations.has(word) : suffixAbbreviations().has(word);
  return short ? { ...name, last: name.last + 1 } : name;
}

/** Whether a name stands alone between quotation marks. */
const fillsMarks = ({ runs }: Reading, start: number, end: number): boolean =>
  runs.some((run) => run.start < start && run.end > end && start - run.start <= 1 && run.end - end <= 2);

/** The longest nickname in marks, in UTF-16 units with its marks. */
const longestNickname = 30;

/** Robert “Bobby” Hale: the two parts of a person’s name with a nickname in marks between them are one. */
function acrossNicknames(
  tape: Tape,
  { pieces, reading }: Ground,
  tagged: readonly TaggedName[],
): readonly TaggedName[] {
  if (reading.runs.length === 0) return tagged;
  const joined: TaggedName[] = [];
  for (const name of tagged) {
    const before = joined[joined.length - 1];
    const next = before !== undefined && before.type === 'PERSON' && name.type === 'PERSON';
    const [from, to] = next ? [pieces.end[before.last]!, pieces.start[name.first]!] : [0, 0];
    const inside = reading.runs.find((run) => run.start >= from && run.end <= to);
    const tight = inside !== undefined && inside.start - from <= 1 && to - inside.end <= 1;
    if (!next || !tight || to - from > longestNickname || tape.text[tape.base + from] === '.') joined.push(name);
    else
      joined[joined.length - 1] = { ...before, last: name.last, certainty: Math.min(before.certainty, name.certainty) };
  }
  return joined;
}

import { evened } from '../../server/text/evened.ts';
import { likeness } from '../../server/text/resembling.ts';
import { type SourceText, sourceText } from '../../server/text/source.ts';
import type { Span } from '../../server/text/span.ts';
import { anchorsIn } from '../../server/workspace/anchors.ts';
import { emptySidecar, entryOf, readSidecar, sidecarText } from '../../server/workspace/sidecar.ts';
import { trackingOf } from '../../server/workspace/tracking.ts';
import type { Random } from '../bench/random.ts';
import { edited, type Followed, otherBreaks, type ScriptEdit, someEdit } from './scripts.ts';

/** How many decisions ended how. */
export interface Outcome {
  decisions: number;
  /** Not in the file any more. */
  lost: number;
  /** At words that are not its own, nor a copy of them. */
  moved: number;
  /** At a copy of its words although they can still be known. */
  twin: number;
  /** All its words still stand, in their order. */
  standing: number;
  /** Of those: without a place. */
  orphaned: number;
  /** Of those orphaned: fewer than 12 characters long, or standing several times in the text, before or after. */
  shortOrTwin: number;
  /** What was wrong, for whoever looks. */
  readonly wrong: string[];
}

export const noOutcome = (): Outcome => ({
  decisions: 0,
  lost: 0,
  moved: 0,
  twin: 0,
  standing: 0,
  orphaned: 0,
  shortOrTwin: 0,
  wrong: [],
});

/** A file of decisions about these places. */
export function sidecarAbout(text: string, places: readonly Span[]): string {
  const { hash, points, at } = anchorsIn(text);
  const entries = places.map((place, index) =>
    entryOf({ is: 'speaker', name: `Person ${index}` }, at(place), {
      id: `urn:uuid:${String(index).padStart(4, '0')}`,
      created: '2026-11-25T10:00:00Z',
      source: 'copy.txt',
    }),
  );
  return sidecarText({ ...emptySidecar, entries }, { sha256: hash, length: points.length });
}

const apply = (source: SourceText, edits: readonly ScriptEdit[]) =>
  edits.map(({ start, end, text }) => {
    const range = { start: source.positionAt(start), end: source.positionAt(end) };
    return { range, text };
  });

/**
 * Decides about `places` of a text, edits it by a random script, and counts what became of the decisions. `inside`: the
 * edits are made in an editor that knows of the decisions; else the text comes back as another one.
 */
export function trial(text: string, places: readonly Span[], random: Random, inside: boolean, outcome: Outcome): void {
  let followed: Followed = { text, ids: Array.from({ length: text.length }, (_, at) => at) };
  const file = sidecarAbout(text, places);
  let source = sourceText(text);
  const tracking = trackingOf(source);
  tracking.read(readSidecar(file).sidecar);
  const movedIds = new Set<number>();
  for (let left = random.between(1, 12); left > 0; left -= 1) {
    for (const edit of someEdit(followed, placesNow(places, followed), random)) {
      // A place in the middle of a break of two units is none for an editor.
      const [change] = apply(source, [edit]);
      const start = source.offsetAt(change!.range.start);
      const end = source.offsetAt(change!.range.end);
      if (edit.start === edit.end) for (const id of edit.kept ?? []) movedIds.add(id);
      if (inside) tracking.edited([change!]);
      source = source.update([change!]);
      followed = edited(followed, { ...edit, start, end });
      if (followed.text !== source.text) throw new Error('The script and the text differ.');
    }
  }
  if (!inside && random.chance(0.2)) followed = otherBreaks(followed);
  const after = inside ? tracking : trackingOf(sourceText(followed.text));
  if (!inside) after.read(readSidecar(file).sidecar);
  judge(text, places, followed, after, movedIds, inside, outcome);
}

const placesNow = (places: readonly Span[], followed: Followed): Span[] => {
  const where = positionsOf(followed);
  return places.flatMap((place) => hullOf(place, where).hull ?? []);
};

const positionsOf = ({ ids }: Followed): Map<number, number> => {
  const where = new Map<number, number>();
  ids.forEach((id, at) => {
    if (id >= 0) where.set(id, at);
  });
  return where;
};

function hullOf(place: Span, where: ReadonlyMap<number, number>): { hull: Span | null; whole: boolean } {
  const at: number[] = [];
  for (let id = place.start; id < place.end; id += 1) {
    const position = where.get(id);
    if (position !== undefined) at.push(position);
  }
  if (at.length === 0) return { hull: null, whole: false };
  const hull = { start: Math.min(...at), end: Math.max(...at) + 1 };
  const whole = at.length === place.end - place.start && hull.end - hull.start === at.length;
  return { hull, whole };
}

const count = (text: string, words: string): number => text.split(words).length - 1;

function judge(
  before: string,
  places: readonly Span[],
  followed: Followed,
  tracking: ReturnType<typeof trackingOf>,
  movedIds: ReadonlySet<number>,
  inside: boolean,
  outcome: Outcome,
): void {
  const { placed, orphaned } = tracking.current();
  const kept = readSidecar(tracking.updated({}, 'copy.txt') ?? '').sidecar?.entries ?? [];
  const where = positionsOf(followed);
  places.forEach((place, index) => {
    const id = `urn:uuid:${String(index).padStart(4, '0')}`;
    outcome.decisions += 1;
    const decision = placed.find((each) => each.id === id);
    const orphan = orphaned.find((each) => each.id === id);
    if (!kept.some(({ key }) => key === id) || (decision === undefined) === (orphan === undefined)) outcome.lost += 1;
    const words = before.slice(place.start, place.end);
    const { hull, whole } = hullOf(place, where);
    const wasMoved = Array.from({ length: place.end - place.start }, (_, at) => place.start + at).some((each) =>
      movedIds.has(each),
    );
    const stands =
      hull !== null &&
      /[\p{L}\p{N}]/u.test(followed.text.slice(hull.start, hull.end)) &&
      (inside ? !wasMoved : whole || evenWords(followed.text, hull) === plain(words));
    if (stands) outcome.standing += 1;
    const at = decision?.at ?? null;
    if (at === null) {
      if (!stands) return;
      outcome.orphaned += 1;
      const twin = words.length < 12 || count(before, words) > 1 || count(plain(followed.text), plain(words)) > 1;
      if (twin) outcome.shortOrTwin += 1;
      if (inside || !twin) outcome.wrong.push(`orphaned: ${JSON.stringify(words)}`);
      return;
    }
    const overlap = hull === null ? 0 : Math.min(hull.end, at.end) - Math.max(hull.start, at.start);
    const own = hull !== null && overlap * 2 >= Math.min(hull.end - hull.start, at.end - at.start) && overlap > 0;
    if (isCopy(followed, place, at)) {
      if (hull !== null && likeness(evenWords(followed.text, hull), plain(words)) >= 0.8) outcome.twin += 1;
      return;
    }
    // What is put in place of the first or last of its words may count as its own.
    const edges =
      hull === null ? [] : [...followed.ids.slice(at.start, hull.start), ...followed.ids.slice(hull.end, at.end)];
    const covers = hull !== null && at.start <= hull.start && at.end >= hull.end && edges.every((id) => id < 0);
    const isOwn = (id: number): boolean => id >= place.start && id < place.end;
    // What is left of it may be scattered by a move.
    if (wasMoved && followed.ids.slice(at.start, at.end).some(isOwn)) return;
    if (own && (!inside || wasMoved || covers)) return;
    outcome.moved += 1;
    outcome.wrong.push(
      `moved: ${JSON.stringify(words)} to ${JSON.stringify(followed.text.slice(at.start, at.end))}, should be ${hull === null ? 'nowhere' : JSON.stringify(followed.text.slice(hull.start, hull.end))}`,
    );
  });
}

/** Whether the words are for the most part copies of its own. */
function isCopy({ ids }: Followed, place: Span, at: Span): boolean {
  const here = ids.slice(at.start, at.end).filter((id) => -2 - id >= place.start && -2 - id < place.end).length;
  return here * 2 >= at.end - at.start;
}

const plain = (text: string): string => evened(text).text;
const evenWords = (text: string, at: Span): string => plain(text.slice(at.start, at.end));

import type { Decision, Decisions, OrphanedDecision, PlacedDecision } from '../model/decision.ts';
import { narrowed, remaining, shifted } from '../text/shift.ts';
import type { SourceText, TextChange } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import { type Anchors, anchorsIn } from './anchors.ts';
import { type Selectors, targetWith } from './selectors.ts';
import { type Entry, emptySidecar, entryOf, type Sidecar, sidecarText } from './sidecar.ts';

/** Where the words of one annotation stand in the open text. */
interface Track {
  /** All selectors it was seen with: a file that goes back to earlier ones still means these words. */
  readonly seen: Set<string>;
  readonly selectors: Selectors;
  at: Span | null;
  /** What of `at` was there from the beginning. */
  own: readonly Span[];
}

/** What is known of a new annotation beside its decision. */
export interface Provenance {
  readonly id: string;
  /** ISO 8601. */
  readonly created: string;
}

/** What is to become of a file of decisions. */
export interface SidecarUpdate {
  /** Annotations that go. */
  readonly forget?: readonly string[];
  /** A new one, with its words; null for one about the whole article. */
  readonly add?: { readonly decision: Decision; readonly at: Span | null; readonly provenance: Provenance };
  /** One that gets other words. */
  readonly attach?: { readonly id: string; readonly at: Span };
}

/** The decisions about one text while it is open: read once, then moved along with each edit without any guessing. */
export interface Tracking {
  /** Takes a file of decisions as it is now; null for none. */
  read(sidecar: Sidecar | null): void;
  /** Takes edits of the text, in their order. */
  edited(changes: readonly TextChange[]): void;
  /** What is decided about the text as it stands; the same value until something changes. */
  current(): Decisions;
  /** The text of the file after an update, every position that of the text now; null when nothing is left to keep. */
  updated(update: SidecarUpdate, article: string): string | null;
  /** Whether the file as it is would be read otherwise than its decisions stand now, so that it must be written anew. */
  isStale(): boolean;
}

const nothing: Decisions = { placed: [], orphaned: [] };

/** Tracks the decisions about a text, which is `source` now. */
export function trackingOf(source: SourceText): Tracking {
  let text = source;
  let sidecar: Sidecar = emptySidecar;
  let anchors: Anchors | null = null;
  let value: Decisions | null = nothing;
  const tracks = new Map<string, Track>();
  const anchorsNow = (): Anchors => {
    anchors ??= anchorsIn(text.text);
    return anchors;
  };

  const place = (track: Track, at: Span | null): void => {
    track.at = at;
    track.own = at === null ? [] : [at];
  };

  const follow = ({ key, selectors }: Entry): void => {
    if (selectors === null) return;
    const print = JSON.stringify(selectors);
    const known = tracks.get(key);
    if (known?.seen.has(print)) return;
    const at = anchorsNow().find(selectors, sidecar.hash);
    const seen = known?.seen ?? new Set<string>();
    seen.add(print);
    tracks.set(key, { seen, selectors, at, own: at === null ? [] : [at] });
  };

  /** Moves all places along with one change; says how much it puts in. */
  const move = (change: TextChange): number => {
    const next = text.update([change]);
    const region = narrowed(text.text, next.text, next.edited!);
    for (const track of tracks.values()) {
      if (track.at === null) continue;
      track.own = remaining(track.own, region);
      // Words put in place of all the old ones are others.
      track.at = track.own.length === 0 ? null : shifted(track.at, region);
    }
    text = next;
    return region.newEnd - region.start;
  };

  const placeOf = (key: string): Span | null => tracks.get(key)?.at ?? null;

  /** An entry as it is to be written: with the words and the position they have now, where they still stand. */
  const fresh = (entry: Entry, article: string): Entry => {
    const at = placeOf(entry.key);
    if (entry.selectors === null || at === null || anchorsNow().hash === sidecar.hash) return entry;
    const now = placed(entry, at, article);
    tracks.get(entry.key)!.seen.add(JSON.stringify(now.selectors));
    return now;
  };
  const placed = (entry: Entry, at: Span, article: string): Entry => {
    const selectors = anchorsNow().at(at);
    const raw = entry.raw as { readonly target?: unknown };
    return { ...entry, selectors, raw: { ...raw, target: targetWith(raw.target, article, selectors) } };
  };

  return {
    read(next) {
      sidecar = next ?? emptySidecar;
      value = null;
      for (const entry of sidecar.entries) follow(entry);
    },
    edited(changes) {
      anchors = null;
      if (tracks.size === 0) {
        text = text.update(changes);
        return;
      }
      value = null;
      const standing = new Set([...tracks.values()].filter((track) => track.at !== null));
      let added = 0;
      for (const change of changes) added += move(change);
      for (const track of tracks.values()) {
        if (track.at !== null || added === 0) continue;
        // What is moved, put back by Undo or pasted comes in one piece; to look at each key would cost too much.
        const wanted = track.selectors.quote?.exact.length ?? Number.POSITIVE_INFINITY;
        if (standing.has(track) || added * 2 >= wanted) place(track, anchorsNow().again(track.selectors));
      }
    },
    current() {
      value ??= sidecar.entries.length === 0 ? nothing : decisionsOf(sidecar, placeOf);
      return value;
    },
    updated({ forget = [], add, attach }, article) {
      const kept = sidecar.entries.filter(({ key }) => !forget.includes(key));
      const entries = kept.map((entry) =>
        attach?.id === entry.key ? placed(entry, attach.at, article) : fresh(entry, article),
      );
      if (add !== undefined) {
        const bare = entryOf(add.decision, null, { ...add.provenance, source: article });
        const entry = add.at === null ? bare : placed(bare, add.at, article);
        entries.push(entry);
        // Until the file comes back the text may be edited.
        const { key, selectors } = entry;
        if (selectors !== null && add.at !== null)
          tracks.set(key, { seen: new Set([JSON.stringify(selectors)]), selectors, at: add.at, own: [add.at] });
      }
      const isBare = Object.keys(sidecar.top).every((key) => key in emptySidecar.top);
      if (entries.length === 0 && isBare) return null;
      const { hash, points } = anchorsNow();
      return sidecarText({ ...sidecar, entries }, { sha256: hash, length: points.length });
    },
    isStale: () =>
      sidecar.entries.some(({ key, selectors }) => {
        const at = placeOf(key);
        if (selectors === null || at === null) return false;
        const again = anchorsNow().find(selectors, sidecar.hash);
        return again?.start !== at.start || again.end !== at.end;
      }),
  };
}

function decisionsOf({ entries }: Sidecar, placeOf: (key: string) => Span | null): Decisions {
  const placed: PlacedDecision[] = [];
  const orphaned: OrphanedDecision[] = [];
  for (const { key, decisions, selectors } of entries) {
    const at = selectors === null ? null : placeOf(key);
    for (const decision of decisions) {
      if (selectors !== null && at === null) orphaned.push({ id: key, decision, words: selectors.quote?.exact ?? '' });
      else placed.push({ id: key, decision, at });
    }
  }
  return { placed, orphaned };
}

import type { Article } from '../model/article.ts';
import type { Decision, PlacedDecision } from '../model/decision.ts';
import {
  type Decidable,
  type DecidableParameters,
  type DecideAnswer,
  type DecideParameters,
  type DecisionShown,
  type DecisionsParameters,
  decidableRequest,
  decideRequest,
  decisionsRequest,
  type SidecarChange,
} from '../protocol.ts';
import { narrowed } from '../text/shift.ts';
import { sourceText } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import type { SidecarUpdate } from '../workspace/tracking.ts';
import { decidable, quoteTouching } from './decidable.ts';
import type { Feature, HeldSidecar, Session, View } from './feature.ts';
import { rangeOf, spanOf } from './range.ts';
import { excerptOf } from './words.ts';

/** How a file of decisions changes when something is decided about the text of a view. */
export function decide(view: View, { file, broken, tracking }: HeldSidecar, asked: DecideParameters): DecideAnswer {
  if (broken !== null) return { problem: 'broken', uri: file.uri, line: broken.line, message: broken.message };
  const update = updateFor(view, asked);
  if (update === null || (asked.act === 'refresh' && !tracking.isStale())) return { problem: 'nothing' };
  const text = tracking.updated(update, nameOf(view.uri));
  const before = file.text ?? '';
  if (text === null) {
    if (file.text === null) return { problem: 'nothing' };
    const whole = rangeOf(sourceText(before), { start: 0, end: before.length });
    return { change: { uri: file.uri, become: 'gone', range: whole, text: '' } };
  }
  return text === before ? { problem: 'nothing' } : { change: changeTo(file.uri, file.text, text) };
}

function changeTo(uri: string, before: string | null, after: string): SidecarChange {
  const old = before ?? '';
  const { start, oldEnd, newEnd } = narrowed(old, after, { start: 0, oldEnd: old.length, newEnd: after.length });
  return {
    uri,
    become: before === null ? 'made' : 'changed',
    range: rangeOf(sourceText(old), { start, end: oldEnd }),
    text: after.slice(start, newEnd),
  };
}

function updateFor({ article }: View, asked: DecideParameters): SidecarUpdate | null {
  const { source } = article;
  switch (asked.act) {
    case 'refresh':
      return {};
    case 'forget':
      return { forget: asked.ids };
    case 'attach': {
      const at = spanOf(source, asked.range);
      return at.start === at.end ? null : { attach: { id: asked.id, at } };
    }
    case 'decide': {
      const at = placeFor(article, asked.decision, spanOf(source, asked.range));
      if (at === 'nowhere') return null;
      const provenance = { id: newId(), created: new Date().toISOString() };
      return { forget: replaced(article, asked.decision, at), add: { decision: asked.decision, at, provenance } };
    }
  }
}

/** The words that a decision made at a place is about; null for all. */
function placeFor(article: Article, { is }: Decision, at: Span): Span | null | 'nowhere' {
  if (is === 'ignoreRule') return null;
  if (is !== 'ignore') {
    const quote = quoteTouching(article, at);
    return quote === null ? 'nowhere' : { start: quote.start, end: quote.end };
  }
  if (at.start < at.end) return at;
  // A place without width has no words to be known by.
  return at.end < article.source.length
    ? { start: at.start, end: at.end + 1 }
    : { start: Math.max(0, at.start - 1), end: at.end };
}

/** Ids of the decisions that a new one takes the place of. */
function replaced({ decided }: Article, decision: Decision, at: Span | null): readonly string[] {
  const same = (other: PlacedDecision): boolean => {
    const one = other.decision;
    if (isIgnoring(one) || isIgnoring(decision)) {
      if (!isIgnoring(one) || !isIgnoring(decision) || one.is !== decision.is || one.rule !== decision.rule)
        return false;
      return at === null || (other.at !== null && overlap(at, other.at) >= 0.5);
    }
    return at !== null && other.at !== null && overlap(at, other.at) >= 0.5 && !goTogether(one, decision);
  };
  return decided?.placed.filter(same).map(({ id }) => id) ?? [];
}

const isIgnoring = (decision: Decision): decision is Extract<Decision, { readonly rule: string }> =>
  decision.is === 'ignore' || decision.is === 'ignoreRule';

/** Only speech has a speaker, so a speaker and any other kind rule each other out. */
const goTogether = (one: Decision, other: Decision): boolean =>
  one.is !== other.is && [one, other].some((each) => each.is === 'kind' && each.kind === 'speech');

function overlap(one: Span, other: Span): number {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return shared / Math.max(1, Math.max(one.end, other.end) - Math.min(one.start, other.start));
}

/** The name of the article, as its annotations say it. */
const nameOf = (uri: string): string => {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
};

/** A random address, as UUIDs of version 4 are made. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const digits = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `urn:uuid:${digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`;
}

/** All that is decided about an article, in the order of the text; what has lost its words at the end. */
export function decisionsShown({ article }: View): readonly DecisionShown[] {
  const { source, decided } = article;
  const placed = [...(decided?.placed ?? [])].sort((a, b) => (a.at?.start ?? -1) - (b.at?.start ?? -1));
  return [
    ...placed.map(({ id, decision, at }) => ({
      id,
      decision,
      words: at === null ? '' : excerptOf(source.slice(at), 60),
      range: at === null ? null : rangeOf(source, at),
    })),
    ...(decided?.orphaned ?? []).map(({ id, decision, words }) => ({
      id,
      decision,
      words: excerptOf(words, 60),
      range: null,
    })),
  ];
}

const uriIn = (asked: unknown): unknown => (asked as { readonly uri?: unknown } | undefined)?.uri;

/** Works out for our own client what can be decided, what is, and what a decision changes. */
export const feature: Feature = {
  capabilities: () => ({}),
  register: ({ connection, handle, sidecar }: Session) => {
    const nothing: Decidable = { quote: null, people: [], findings: [] };
    connection.onRequest<Decidable, never>(
      decidableRequest,
      handle<DecidableParameters, Decidable>(nothing, uriIn, (view, { range }) =>
        decidable(view, spanOf(view.article.source, range)),
      ),
    );
    connection.onRequest<readonly DecisionShown[], never>(
      decisionsRequest,
      handle<DecisionsParameters, readonly DecisionShown[]>([], uriIn, decisionsShown),
    );
    connection.onRequest<DecideAnswer, never>(
      decideRequest,
      handle<DecideParameters, DecideAnswer>({ problem: 'nothing' }, uriIn, async (view, asked) => {
        const held = await sidecar(view.uri);
        return held === null ? { problem: 'nowhere' } : decide(view, held, asked);
      }),
    );
  },
};

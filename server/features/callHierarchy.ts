import {
  type CallHierarchyIncomingCall,
  type CallHierarchyItem,
  type CallHierarchyOutgoingCall,
  SymbolKind,
} from 'vscode-languageserver';
import type { Article, Entity } from '../model/article.ts';
import { introductionOf, quotesBy } from '../model/lookup.ts';
import { grouped } from '../text/grouped.ts';
import { type Feature, type Session, textDocumentUri, type View } from './feature.ts';
import { type Naming, namings } from './naming.ts';
import { entityAt } from './places.ts';
import { rangeOf } from './range.ts';
import { counted } from './words.ts';

type Here = Pick<View, 'uri' | 'article'>;

/** Whoever the words at `offset` belong to or speak of, when they can speak or be spoken of. */
export function prepared(here: Here, offset: number): CallHierarchyItem[] {
  const entity = entityAt(here.article, offset);
  return entity === null ? [] : itemOf(here, entity);
}

/** Who names or quotes somebody, with the places in their quotations. */
export function incoming(here: Here, item: CallHierarchyItem): CallHierarchyIncomingCall[] {
  const entity = meant(here.article, item);
  if (entity === null) return [];
  const found = namings(here.article).filter(({ named }) => named === entity.index);
  return callsOf(here, found, ({ by }) => by).map(([from, fromRanges]) => ({ from, fromRanges }));
}

/** Whom somebody names or quotes, with the places in their quotations. */
export function outgoing(here: Here, item: CallHierarchyItem): CallHierarchyOutgoingCall[] {
  const entity = meant(here.article, item);
  if (entity === null) return [];
  const found = namings(here.article).filter(({ by }) => by === entity.index);
  return callsOf(here, found, ({ named }) => named).map(([to, fromRanges]) => ({ to, fromRanges }));
}

function callsOf(
  here: Here,
  found: readonly Naming[],
  other: (naming: Naming) => number,
): [CallHierarchyItem, CallHierarchyItem['range'][]][] {
  return [...grouped(found, other)].flatMap(([index, all]) => {
    const ranges = all.map(({ at }) => rangeOf(here.article.source, at));
    return itemOf(here, here.article.entities[index]!).map(
      (item): [CallHierarchyItem, CallHierarchyItem['range'][]] => [item, ranges],
    );
  });
}

/** Somebody as an item; none for a place or thing that says nothing. */
function itemOf({ uri, article }: Here, entity: Entity): CallHierarchyItem[] {
  const place = introductionOf(article, entity.index);
  const quotes = quotesBy(article, entity.index).length;
  const speaks = quotes > 0 || entity.type === 'PERSON' || entity.type === 'ORG';
  if (place === null || !speaks || entity.name === '') return [];
  const range = rangeOf(article.source, place);
  const detail = [entity.role ?? '', quotes === 0 ? '' : counted(quotes, 'quote')].filter((part) => part !== '');
  return [
    {
      name: entity.name,
      kind: entity.type === 'PERSON' ? SymbolKind.Class : SymbolKind.Namespace,
      detail: detail.join(' · '),
      uri,
      range,
      selectionRange: range,
    },
  ];
}

/** Whom an item that was sent earlier stands for now: by name, and of two with one name the one introduced there. */
function meant(article: Article, { name, selectionRange }: CallHierarchyItem): Entity | null {
  const same = article.entities.filter((entity) => entity.name === name);
  const start = article.source.offsetAt(selectionRange.start);
  return same.find((entity) => introductionOf(article, entity.index)?.start === start) ?? same[0] ?? null;
}

const itemUri = (parameters: unknown): unknown =>
  (parameters as { item?: { uri?: unknown } } | null | undefined)?.item?.uri;

/** *Show call hierarchy*: who quotes or names whom. */
export const feature: Feature = {
  capabilities: ({ asks }) => (asks.has('callHierarchy') ? { callHierarchyProvider: true } : {}),
  register: ({ connection, handle }: Session) => {
    const { callHierarchy } = connection.languages;
    callHierarchy.onPrepare(
      handle([], textDocumentUri, (view, { position }) => prepared(view, view.article.source.offsetAt(position))),
    );
    callHierarchy.onIncomingCalls(handle([], itemUri, (view, { item }) => incoming(view, item)));
    callHierarchy.onOutgoingCalls(handle([], itemUri, (view, { item }) => outgoing(view, item)));
  },
};

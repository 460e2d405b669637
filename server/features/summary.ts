import type { Article } from '../model/article.ts';
import { isAttributed, spoken } from '../model/lookup.ts';
import { type Summary, summaryNotification } from '../protocol.ts';
import type { Feature, Session } from './feature.ts';

/** The figures of one article for the status item. */
export function summary(uri: string, article: Article): Summary {
  const quotes = spoken(article);
  const unattributed = quotes.filter((quote) => !isAttributed(article, quote)).length;
  return { uri, quotes: quotes.length, unattributed, isArticle: article.isArticle };
}

const same = (one: Summary | undefined, other: Summary): boolean =>
  one?.quotes === other.quotes && one.unattributed === other.unattributed && one.isArticle === other.isArticle;

/** Tells our own client the figures whenever they change. */
export const feature: Feature = {
  capabilities: () => ({}),
  register: (session: Session) => {
    if (!session.client.ours) return;
    const told = new Map<string, Summary>();
    session.onRead(({ uri, article }) => {
      const now = summary(uri, article);
      if (same(told.get(uri), now)) return;
      told.set(uri, now);
      session.attempt(() => session.connection.sendNotification(summaryNotification, now));
    });
    session.onClosed((uri) => told.delete(uri));
  },
};

import { type CodeLens, CodeLensRefreshRequest, type Command } from 'vscode-languageserver';
import type { Article } from '../model/article.ts';
import { attributionOf, spoken } from '../model/lookup.ts';
import { commands } from '../protocol.ts';
import type { Span } from '../text/span.ts';
import { type Client, type Feature, type Session, textDocumentUri, type View } from './feature.ts';
import { rangeOf } from './range.ts';
import { summary } from './summary.ts';
import { counted } from './words.ts';

/** Where the figures stand: at the headline, else at the first paragraph; null without a quotation to count. */
export function lensPlace(article: Article): Span | null {
  if (!article.isArticle || spoken(article).length === 0) return null;
  return article.paragraphs.find(({ role }) => role === 'headline') ?? article.paragraphs[0] ?? null;
}

/** `7 quotes · 2 unattributed · 4 sources · 5 findings · 1 confirmed`; what there is none of is left out. */
export function lensTitle({ uri, article, findings }: Pick<View, 'uri' | 'article' | 'findings'>): string {
  const { quotes, unattributed } = summary(uri, article);
  const named = spoken(article).map((quote) => attributionOf(article, quote)?.speakerName ?? null);
  const sources = new Set(named.filter((name) => name !== null)).size;
  const found = findings().length;
  const confirmed = spoken(article).filter(({ byHand }) => byHand !== undefined).length;
  return [
    counted(quotes, 'quote'),
    unattributed === 0 ? '' : `${unattributed} unattributed`,
    sources === 0 ? '' : counted(sources, 'source'),
    found === 0 ? '' : counted(found, 'finding'),
    confirmed === 0 ? '' : `${confirmed} confirmed`,
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** Words to read; where the editor has our commands, a click leads to the first quotation behind the caret. */
const commandFor = (view: View, client: Client): Command => ({
  title: lensTitle(view),
  command: client.commands.has(commands.nextQuotation) ? commands.nextQuotation : '',
});

/** The figures of an article above its headline, where `newsmark.hints` asks for them; counted when they are shown. */
export const feature: Feature = {
  capabilities: (client: Client) => (client.showsLenses ? { codeLensProvider: { resolveProvider: true } } : {}),
  register: (session: Session) => {
    const { connection, client, handle } = session;
    connection.onCodeLens(
      handle<unknown, CodeLens[]>([], textDocumentUri, ({ uri, article, settings }) => {
        const place = settings.hints.codeLens ? lensPlace(article) : null;
        return place === null ? [] : [{ range: rangeOf(article.source, place), data: { uri } }];
      }),
    );
    connection.onCodeLensResolve((lens, token) =>
      handle<CodeLens, CodeLens>(
        lens,
        () => (lens?.data as { readonly uri?: unknown } | null | undefined)?.uri,
        (view) => ({ ...lens, command: commandFor(view, client) }),
      )(lens, token),
    );
    session.onSettings(() => {
      if (client.refreshesLenses) session.attempt(() => connection.sendRequest(CodeLensRefreshRequest.type));
    });
  },
};

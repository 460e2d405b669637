import { readClient } from '../../server/features/client.ts';
import type { Client, View } from '../../server/features/feature.ts';
import type { Article } from '../../server/model/article.ts';
import type { JudgedFinding } from '../../server/model/finding.ts';
import type { PeopleList } from '../../server/model/people.ts';
import { defaultSettings } from '../../server/settings.ts';

/** A view of an article with the findings given. */
export const viewed = (
  article: Article,
  findings: readonly JudgedFinding[],
  version = 3,
  people?: PeopleList,
): View => ({
  uri: 'untitled:Noon',
  version,
  revision: `1.${version}.1`,
  article,
  settings: defaultSettings,
  people,
  findings: () => findings,
  judged: () => [],
});

/** A finding on some words of an article; everything not said is plain. */
export function found(article: Article, words: string, rest: Partial<JudgedFinding> = {}): JudgedFinding {
  const start = article.source.text.indexOf(words);
  if (start < 0) throw new Error(`Not in the article: ${words}`);
  return {
    start,
    end: start + words.length,
    rule: 'unattributed-quote',
    severity: 'warning',
    message: 'Quote has no attribution.',
    related: [],
    fixes: [],
    ...rest,
  };
}

/** An editor that can do everything. */
export const ableClient: Client = readClient({
  capabilities: {
    textDocument: {
      diagnostic: {},
      codeAction: { resolveSupport: { properties: ['edit'] } },
    },
    workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['create'] } },
  },
  initializationOptions: {
    uriScheme: 'vscode',
    extensionId: 'newsmark.newsmark',
    commands: ['newsmark.turnRuleOff', 'newsmark.goTo'],
  },
});

/** An editor that says nothing about itself. */
export const plainClient: Client = readClient({});

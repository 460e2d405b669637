import { commands, Disposable, l10n, Uri, window, workspace } from 'vscode';
import { type RulePageParameters, rulePageRequest } from '../server/protocol.ts';
import type { Server } from './client.ts';

const scheme = 'newsmark-rule';

/**
 * Shows a rule's page inside the editor when its link is opened; offline like all else. `wake` starts the server where
 * it may run.
 */
export function offerRulePages(server: Server, wake: () => Promise<void>): Disposable {
  return Disposable.from(
    window.registerUriHandler({
      handleUri: async ({ path }) => {
        const rule = /^\/rules\/([\w-]+)$/.exec(path)?.[1];
        if (rule !== undefined) await show(Uri.from({ scheme, path: `/${rule}.md` }));
      },
    }),
    workspace.registerTextDocumentContentProvider(scheme, {
      provideTextDocumentContent: async ({ path }) => {
        const parameters: RulePageParameters = { id: path.replace(/^\/|\.md$/g, '') };
        await wake();
        const page = await server.request<string>(rulePageRequest, parameters);
        if (page === undefined) return l10n.t('Newsmark is not running, so the page of this rule cannot be shown.');
        return page === '' ? l10n.t('There is no rule called “{0}”.', parameters.id) : page;
      },
    }),
  );
}

async function show(page: Uri): Promise<void> {
  try {
    await commands.executeCommand('markdown.showPreview', page);
  } catch {
    // Without the preview of Markdown its text does.
    await window.showTextDocument(page, { preview: true });
  }
}

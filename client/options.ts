import { env } from 'vscode';
import { CloseAction, ErrorAction, type LanguageClientOptions, RevealOutputChannelOn } from 'vscode-languageclient';
import { type InitializationOptions, languageId } from '../server/protocol.ts';
import { articlesOnly } from './articlesOnly.ts';
import type { ServerParts } from './client.ts';
import { crashCounter } from './crashes.ts';

/** How the client of one server is set up. `giveUp` is called when the server will not be started again. */
export function optionsOf(parts: ServerParts, giveUp: () => void): LanguageClientOptions {
  const crashes = crashCounter();
  const initializationOptions: InitializationOptions = {
    uriScheme: env.uriScheme,
    extensionId: parts.context.extension.id,
    commands: parts.commands,
    people: true,
    sidecars: true,
  };
  return {
    documentSelector: [{ language: languageId }, { language: 'markdown' }],
    initializationOptions,
    outputChannel: parts.log,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    markdown: { isTrusted: { enabledCommands: [...parts.commands] }, supportHtml: false },
    diagnosticPullOptions: { onChange: true },
    middleware: articlesOnly(parts.admission),
    // `handled` keeps the library from telling on its own: the status item does, and one message when it is over.
    errorHandler: {
      error: () => ({ action: ErrorAction.Continue, handled: true }),
      closed: () => {
        if (crashes.another(Date.now())) return { action: CloseAction.Restart, handled: true };
        giveUp();
        return { action: CloseAction.DoNotRestart, handled: true };
      },
    },
    initializationFailedHandler: (error) => {
      parts.log.error(error instanceof Error ? error : String(error));
      giveUp();
      return false;
    },
  };
}

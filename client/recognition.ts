import { Disposable, languages, type TextDocument, type TextDocumentChangeEvent, window, workspace } from 'vscode';
import { languageId, section } from '../server/protocol.ts';
import { isWritten, wordOfSetting } from './files.ts';
import type { Memory, Word } from './memory.ts';

/** Which documents are articles. */
export interface Recognition extends Disposable {
  isArticle(document: TextDocument): boolean;
  /** Resolves when that is known for the document at this address; undefined when it is known already. */
  known(uri: string): Promise<void> | undefined;
  /** Takes the user's word for it, now and when the file is opened again. */
  say(document: TextDocument, word: Word): Promise<void>;
  /** Looks again at everything that is shown. */
  look(): void;
}

export interface RecognitionParts {
  readonly memory: Memory;
  /** Whether a text reads like an article; undefined when nobody can say. */
  readonly ask: (text: string) => Promise<boolean | undefined>;
  /** A Markdown file became an article, or is one no more. */
  readonly changed: (document: TextDocument, isArticle: boolean) => void;
  /** For what should not happen, such as a document that goes away meanwhile. */
  readonly complain: (error: unknown) => void;
}

/** Languages of files that may hold an article. */
const candidates: ReadonlySet<string> = new Set(['plaintext', 'markdown']);

/** The beginning is enough to judge, in UTF-16 units. */
const enough = 50_000;

/** How long a text rests before it is judged again, in milliseconds. */
const rest = 400;

/**
 * Looks at plain-text and Markdown files as they are shown. An article in plain text gets our language; in Markdown it
 * keeps its own, so that preview and links go on working.
 */
export function startRecognition(parts: RecognitionParts): Recognition {
  const { memory } = parts;
  const markdown = new Set<string>();
  const languageBefore = new WeakMap<TextDocument, string>();
  const ours = new WeakSet<TextDocument>();
  const changing = new WeakSet<TextDocument>();
  const judged = new WeakMap<TextDocument, number>();
  const looking = new Map<string, Promise<void>>();
  const waiting = new Map<TextDocument, ReturnType<typeof setTimeout>>();

  const setLanguage = async (document: TextDocument, language: string): Promise<void> => {
    if (document.isClosed || document.languageId === language) return;
    changing.add(document);
    try {
      await languages.setTextDocumentLanguage(document, language);
    } finally {
      changing.delete(document);
    }
  };
  const become = async (document: TextDocument, isArticle: boolean): Promise<void> => {
    if (document.languageId === 'markdown') {
      const uri = document.uri.toString();
      if (markdown.has(uri) === isArticle) return;
      if (isArticle) markdown.add(uri);
      else markdown.delete(uri);
      parts.changed(document, isArticle);
    } else if (isArticle && document.languageId === 'plaintext') {
      ours.add(document);
      await setLanguage(document, languageId);
    } else if (!isArticle && document.languageId === languageId) await setLanguage(document, 'plaintext');
  };
  const judge = async (document: TextDocument): Promise<void> => {
    if (document.isClosed || !isWritten(document)) return;
    languageBefore.set(document, document.languageId);
    const said = memory.get(document.uri.toString());
    if (said !== undefined) return become(document, said === 'article');
    if (document.languageId === languageId) {
      if (ours.has(document) && wordOfSetting(document) === 'other') await become(document, false);
      return;
    }
    if (!candidates.has(document.languageId)) return;
    const word = wordOfSetting(document);
    if (word !== 'ask') return become(document, word === 'article');
    if (markdown.has(document.uri.toString()) || judged.get(document) === document.version) return;
    const { version } = document;
    const text = document.getText().slice(0, enough);
    const answer = text.trim() === '' ? false : await parts.ask(text);
    if (answer === undefined) return;
    judged.set(document, version);
    // Meanwhile the user may have said otherwise.
    if (answer && memory.get(document.uri.toString()) === undefined) await become(document, true);
  };
  const consider = (document: TextDocument): void => {
    const uri = document.uri.toString();
    const done = judge(document)
      .catch(parts.complain)
      .finally(() => {
        if (looking.get(uri) === done) looking.delete(uri);
      });
    looking.set(uri, done);
  };
  const isShown = (document: TextDocument): boolean =>
    window.visibleTextEditors.some((editor) => editor.document === document);
  const look = (): void => {
    for (const document of new Set(window.visibleTextEditors.map((editor) => editor.document))) consider(document);
  };

  const onChange = ({ document, contentChanges }: TextDocumentChangeEvent): void => {
    if (!candidates.has(document.languageId) || !isShown(document)) return;
    // A paragraph ended or text was pasted; single letters make no article.
    if (!contentChanges.some(({ text }) => text.includes('\n') || text.length > 40)) return;
    clearTimeout(waiting.get(document));
    const again = (): void => {
      waiting.delete(document);
      consider(document);
    };
    waiting.set(document, setTimeout(again, rest));
  };
  /** A document that is open already opens again when its language changes; where that is not our doing, it is the user's word. */
  const onOpen = (document: TextDocument): void => {
    const before = languageBefore.get(document);
    languageBefore.set(document, document.languageId);
    if (before === undefined || before === document.languageId || changing.has(document)) return;
    if (document.languageId === languageId) memory.set(document.uri.toString(), 'article');
    else if (before === languageId) memory.set(document.uri.toString(), 'other');
  };
  const subscriptions = Disposable.from(
    workspace.onDidOpenTextDocument(onOpen),
    workspace.onDidChangeTextDocument(onChange),
    workspace.onDidSaveTextDocument((document) => isShown(document) && consider(document)),
    workspace.onDidCloseTextDocument((document) => {
      clearTimeout(waiting.get(document));
      waiting.delete(document);
      if (document.languageId === 'markdown') markdown.delete(document.uri.toString());
    }),
    workspace.onDidChangeConfiguration((event) => event.affectsConfiguration(`${section}.files`) && look()),
    window.onDidChangeVisibleTextEditors(look),
  );
  look();

  return {
    isArticle: (document) =>
      isWritten(document) && (document.languageId === languageId || markdown.has(document.uri.toString())),
    known: (uri) => looking.get(uri),
    say: async (document, word) => {
      if (!isWritten(document)) return;
      memory.set(document.uri.toString(), word);
      await become(document, word === 'article');
    },
    look,
    dispose: () => {
      subscriptions.dispose();
      for (const timer of waiting.values()) clearTimeout(timer);
    },
  };
}

import { languages, type TextDocument, type Uri, workspace } from 'vscode';
import { section } from '../server/protocol.ts';
import { isSidecarFile } from './sidecarPlace.ts';

/** What the setting `newsmark.files` says about a document: it is an article, it is none, or look at its text. */
export function wordOfSetting(document: TextDocument): 'article' | 'other' | 'ask' {
  const files: unknown = workspace.getConfiguration(section, document.uri).get('files');
  if (files === 'off') return 'other';
  const globs = (typeof files === 'string' ? [files] : files) as unknown;
  if (files === 'auto' || !Array.isArray(globs)) return 'ask';
  return globs.some((glob) => typeof glob === 'string' && matches(glob, document)) ? 'article' : 'other';
}

/** Without a slash a pattern is held against the file's name, with one against the end of its path. */
const matches = (glob: string, document: TextDocument): boolean =>
  languages.match({ pattern: `**/${glob.replace(/^(\.?\/|\*\*\/)/, '')}` }, document) > 0;

/** Schemes of texts that nobody writes: older versions, logs, pages. */
const unwritten: ReadonlySet<string> = new Set([
  'git',
  'gitfs',
  'output',
  'newsmark-rule',
  'vscode',
  'comment',
  'debug',
]);

/** Whether an address is that of a list of people. */
export const isPeopleFile = ({ path }: Uri): boolean => /(?:^|\/)people\.txt$/i.test(path);

/** Whether a document may be somebody's copy at all. */
export const isWritten = ({ uri }: TextDocument): boolean =>
  !unwritten.has(uri.scheme) && !isPeopleFile(uri) && !isSidecarFile(uri);

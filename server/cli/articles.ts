import { createReadStream, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { type Decoded, decode, sizeLimit, tooLarge } from './decode.ts';
import { standardInput } from './input.ts';
import { walk } from './walk.ts';

/** One article as the arguments name it, with its text or what is wrong with it. */
export type Given = {
  readonly path: string;
  /** The file was named itself, not found in a directory. */
  readonly named: boolean;
  /** Its name says that it is an article, whatever it looks like. */
  readonly isArticle: boolean;
} & Decoded;

/** A path that is no article and needs none: told, but no error. */
export interface Passed {
  readonly path: string;
  readonly note: string;
}

const articleName = /\.(?:article|news)$/iu;
const beside = (path: string): string | null => {
  const name = basename(path).toLowerCase();
  if (name === 'people.txt') return 'is the list of people, not an article.';
  if (name.endsWith('.newsmark.json')) return 'holds decisions about an article, it is not one.';
  return null;
};

/** The articles that paths name, in their order: files, directories (sorted), `-` for standard input. */
export async function* articles(paths: readonly string[]): AsyncGenerator<Given | Passed> {
  for (const path of paths.length === 0 ? ['-'] : paths) {
    if (path === '-') {
      yield { path, named: true, isArticle: false, ...(await readStream(standardInput())) };
      continue;
    }
    if (isDirectory(path)) yield* inDirectory(path);
    else yield await inFile(path, true);
  }
}

async function* inDirectory(directory: string): AsyncGenerator<Given | Passed> {
  let empty = true;
  for (const found of walk(directory)) {
    if (typeof found === 'string' && beside(found) !== null) continue;
    empty = false;
    if (typeof found === 'string') yield await inFile(found, false);
    else yield { path: found.directory, named: false, isArticle: false, problem: unreadable(found.error) };
  }
  if (empty) {
    yield { path: directory, note: 'holds no article. Articles are files named *.txt, *.article or *.news.' };
  }
}

async function inFile(path: string, named: boolean): Promise<Given | Passed> {
  const note = beside(path);
  if (note !== null) return { path, note };
  return { path, named, isArticle: articleName.test(path), ...(await readFile(path)) };
}

async function readFile(path: string): Promise<Decoded> {
  try {
    const stats = statSync(path);
    if (stats.size > sizeLimit) return { problem: tooLarge };
    // A pipe or device has no size to go by and may never end.
    return stats.isFile() ? decode(readFileSync(path)) : await readStream(createReadStream(path));
  } catch (error) {
    return { problem: unreadable(error) };
  }
}

function isDirectory(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    // Reading it as a file says what is wrong with it.
    return false;
  }
}

async function readStream(stream: AsyncIterable<Buffer>): Promise<Decoded> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > sizeLimit) return { problem: tooLarge };
  }
  return decode(Buffer.concat(chunks));
}

function unreadable(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'is not there. Check the path.';
  if (code === 'EACCES' || code === 'EPERM') return 'may not be read. Check its permissions.';
  return `could not be read (${code ?? message}). Check it and run again.`;
}

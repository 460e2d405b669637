import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Decisions } from '../model/decision.ts';
import type { SidecarFile } from '../protocol.ts';
import { sourceText } from '../text/source.ts';
import { readSidecar, sidecarSuffix } from '../workspace/sidecar.ts';
import { trackingOf } from '../workspace/tracking.ts';
import { decode, sizeLimit } from './decode.ts';
import { complain } from './output.ts';

/** The folder that may hold files of decisions instead of the one of the article. */
const folder = '.newsmark';

/** Where the decisions about the file at a path may stand, the first place first. */
const placesFor = (path: string): readonly string[] => {
  const name = `${basename(path)}${sidecarSuffix}`;
  return [join(dirname(path), name), join(dirname(path), folder, name)];
};

const isFile = (path: string): boolean => {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
  } catch {
    return false;
  }
};

/**
 * What is decided about the article at a path, whose text is given; undefined without a file of decisions, and for
 * standard input. What cannot be used is told on standard error and changes nothing else.
 */
export function decisionsFor(path: string, text: string): Decisions | undefined {
  if (path === '-') return undefined;
  const file = placesFor(path).find(isFile);
  if (file === undefined) return undefined;
  const shown = relative('', file);
  const written = textOf(file);
  if (written === null) {
    complain(`${shown} could not be read. Its decisions are left out.`);
    return undefined;
  }
  const { sidecar, faults } = readSidecar(written);
  for (const { line, message } of faults) complain(`${shown}:${line} ${message}`);
  if (sidecar === null) return undefined;
  const tracking = trackingOf(sourceText(text));
  tracking.read(sidecar);
  const decisions = tracking.current();
  const lost = decisions.orphaned.length;
  if (lost > 0)
    complain(
      `${shown} has ${lost === 1 ? 'a decision' : `${lost} decisions`} about words that are not in ${path} any more.`,
    );
  return decisions;
}

/**
 * The file of decisions about the article at an address, or the place for one, for editors that do not look for it: the
 * text of an open document first. Null for what is no file.
 */
export function sidecarFor(uri: string, opened: (uri: string) => string | undefined): SidecarFile | null {
  if (!uri.startsWith('file:')) return null;
  const places = placesFor(fileURLToPath(uri));
  for (const place of places) {
    const address = pathToFileURL(place).href;
    const text = opened(address) ?? (isFile(place) ? textOf(place) : null);
    if (text !== null) return { uri: address, text };
  }
  return { uri: pathToFileURL(places[0]!).href, text: null };
}

function textOf(file: string): string | null {
  try {
    if (statSync(file).size > sizeLimit) return null;
    const read = decode(readFileSync(file));
    return 'text' in read ? read.text : null;
  } catch {
    return null;
  }
}

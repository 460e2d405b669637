import { Uri, workspace } from 'vscode';
import { section } from '../server/protocol.ts';
import { memoryScheme } from './memoryFiles.ts';

/** What a file of decisions ends in, behind the whole name of its article. */
const suffix = '.newsmark.json';
const folder = '.newsmark';

/** Whether an address is that of a file of decisions. */
export const isSidecarFile = ({ path }: Uri): boolean => /\.newsmark\.json$/i.test(path);

/** Where the decisions about an article are to stand. */
export function sidecarPlace(article: Uri): Uri {
  const setting = workspace.getConfiguration(section, article).get('sidecar');
  const kept = article.scheme === 'untitled' || setting === 'none' || !isWritable(article);
  if (kept) return Uri.from({ scheme: memoryScheme, path: `/${encodeURIComponent(article.toString())}${suffix}` });
  return setting === 'folder' ? inFolder(article) : beside(article);
}

/** Where they may stand, the place for them first. */
export function sidecarPlaces(article: Uri): readonly Uri[] {
  const place = sidecarPlace(article);
  if (place.scheme === memoryScheme && article.scheme === 'untitled') return [place];
  const others = [beside(article), inFolder(article)].filter((other) => other.toString() !== place.toString());
  return [place, ...others];
}

const isWritable = ({ scheme }: Uri): boolean => workspace.fs.isWritableFileSystem(scheme) !== false;
const nameOf = ({ path }: Uri): string => path.slice(path.lastIndexOf('/') + 1);
const beside = (article: Uri): Uri => article.with({ path: article.path + suffix });
const inFolder = (article: Uri): Uri => Uri.joinPath(article, '..', folder, nameOf(article) + suffix);

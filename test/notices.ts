import { readdirSync, readFileSync } from 'node:fs';
import { buildSync, type Platform } from 'esbuild';

/** Folders of all packages that the build scripts of package.json bundle, in the order of their names. */
export function bundledPackages(): readonly string[] {
  const { scripts }: { readonly scripts: Record<string, string> } = JSON.parse(readFileSync('package.json', 'utf8'));
  const folders = new Set<string>();
  for (const script of Object.values(scripts).filter((each) => each.startsWith('esbuild '))) {
    for (const input of inputsOf(script.split(' ').slice(1))) {
      const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0];
      if (folder !== undefined) folders.add(folder);
    }
  }
  return [...folders].sort((a, b) => nameOf(a).localeCompare(nameOf(b), 'en'));
}

/** The files that one call of esbuild puts together. */
function inputsOf(words: readonly string[]): readonly string[] {
  const values = (option: string): readonly string[] =>
    words.filter((word) => word.startsWith(option)).map((word) => word.slice(option.length));
  const { metafile } = buildSync({
    // The name of what is built may stand before its source: newsmark=server/cli.ts.
    entryPoints: words.filter((word) => !word.startsWith('--')).map((word) => word.slice(word.indexOf('=') + 1)),
    bundle: true,
    platform: values('--platform=')[0] as Platform,
    external: [...values('--external:')],
    outdir: 'out',
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  return Object.keys(metafile.inputs);
}

/** The name of the package in a folder. */
export const nameOf = (folder: string): string => folder.replace(/^.*node_modules\//, '');

const licenceFile = /^licen[cs]e(?:\.\w+)?$/i;

/** The licence of the package in a folder, word for word. Throws where it has none. */
function licenceOf(folder: string): string {
  const file = readdirSync(folder).find((name) => licenceFile.test(name));
  if (file === undefined) throw new Error(`${folder} has no licence file`);
  return readFileSync(`${folder}/${file}`, 'utf8').replace(/\r\n/g, '\n').trim();
}

const begin = '<!-- packages: written by npm run update -->';
const end = '<!-- end of packages -->';

/** The notices with the licences of the bundled packages between their two marks, equal ones once; the rest as it stands. */
export function noticesWithPackages(notices: string, folders: readonly string[]): string {
  const from = notices.indexOf(begin);
  const to = notices.indexOf(end);
  if (from < 0 || to < from) throw new Error(`the notices need the lines ${begin} and ${end}`);
  const names = new Map<string, Set<string>>();
  for (const folder of folders) {
    const licence = licenceOf(folder);
    names.set(licence, (names.get(licence) ?? new Set()).add(nameOf(folder)));
  }
  const sections = [...names].map(([licence, who]) => `### ${[...who].join(', ')}\n\n\`\`\`text\n${licence}\n\`\`\`\n`);
  return `${notices.slice(0, from + begin.length)}\n\n## Packages\n\n${sections.join('\n')}\n${notices.slice(to)}`;
}

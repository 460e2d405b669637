// Prints the functions annotation spends its time in, by Node's own sampling profiler.
import { readFileSync } from 'node:fs';
import type { Profiler } from 'node:inspector';
import { Session } from 'node:inspector/promises';
import { fileURLToPath } from 'node:url';
import { judge } from '../../server/rules/judge.ts';
import { articlesOf, longTextOf } from './corpus.ts';
import { plan } from './plan.ts';
import { annotate, edit, read } from './product.ts';
import { randomFrom } from './random.ts';

interface Place {
  readonly name: string;
  /** Samples in the function itself. */
  self: number;
  /** Samples in it or in anything it calls. */
  total: number;
}

/** Which source file each line of a bundle comes from: the bundler writes `// path` before each. */
function filesByLine(bundle: string): readonly string[] {
  let file = '';
  return readFileSync(bundle, 'utf8')
    .split('\n')
    .map((line) => {
      file = /^\/\/ ((?:server|test|node_modules)\/\S+)$/.exec(line)?.[1] ?? file;
      return file;
    });
}

function places(profile: Profiler.Profile): readonly Place[] {
  const bundle = filesByLine(fileURLToPath(import.meta.url));
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const parents = new Map(
    profile.nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)),
  );
  const nameOf = ({ functionName, url, lineNumber }: Profiler.ProfileNode['callFrame']): string =>
    `${functionName || 'anonymous'}  ${url.startsWith('file:') ? `${bundle[lineNumber]} (${lineNumber + 1})` : url}`;
  const found = new Map<string, Place>();
  for (const sample of profile.samples ?? []) {
    const counted = new Set<string>();
    for (let id: number | undefined = sample; id !== undefined; id = parents.get(id)) {
      const name = nameOf(nodes.get(id)!.callFrame);
      const place = found.get(name) ?? { name, self: 0, total: 0 };
      found.set(name, place);
      if (id === sample) place.self++;
      if (!counted.has(name)) place.total++;
      counted.add(name);
    }
  }
  return [...found.values()];
}

function print(title: string, all: readonly Place[], of: number, key: 'self' | 'total'): void {
  console.log(`\n${title}`);
  for (const place of [...all].sort((a, b) => b[key] - a[key]).slice(0, 40)) {
    console.log(`${((100 * place[key]) / of).toFixed(1).padStart(6)} %  ${place.name}`);
  }
}

/** Runs `work` under the profiler and prints where its time went. */
async function profiled(what: string, work: () => void): Promise<void> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: 200 });
  await session.post('Profiler.start');
  work();
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  const samples = profile.samples?.length ?? 0;
  print(`${what}: in the function itself`, places(profile), samples, 'self');
  print(`${what}: in the function and what it calls`, places(profile), samples, 'total');
}

const texts = articlesOf(plan(), plan().quick ? 40 : 200);
for (const text of texts) annotate(text);
await profiled('Annotating articles', () => {
  for (let round = 0; round < 10; round++) for (const text of texts) annotate(text);
});

const random = randomFrom(11);
let article = read(longTextOf(plan(), 1_000_000, true));
const type = (times: number): void => {
  for (let time = 0; time < times; time++) {
    article = edit(article, random.between(0, article.source.length - 1), 'e');
    judge(article);
  }
};
type(10);
await profiled('Typing in 1 MB', () => type(plan().quick ? 20 : 100));

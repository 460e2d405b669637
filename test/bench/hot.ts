// Prints the functions annotation spends its time in, by Node's own sampling profiler.
import type { Profiler } from 'node:inspector';
import { Session } from 'node:inspector/promises';
import { articlesOf } from './corpus.ts';
import { plan } from './plan.ts';
import { annotate } from './product.ts';

/** Share of the samples in each function itself, not in what it calls. */
function selfShares(profile: Profiler.Profile): readonly (readonly [string, number])[] {
  const samples = profile.samples ?? [];
  const names = new Map(
    profile.nodes.map(({ id, callFrame }) => [
      id,
      callFrame.functionName === '' ? `anonymous, line ${callFrame.lineNumber + 1}` : callFrame.functionName,
    ]),
  );
  const counts = new Map<string, number>();
  for (const sample of samples) {
    const name = names.get(sample) ?? '';
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .map(([name, count]) => [name, count / samples.length] as const)
    .sort((a, b) => b[1] - a[1])
    .slice(0, 40);
}

const texts = articlesOf(plan(), 200);
for (const text of texts) annotate(text);
const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.setSamplingInterval', { interval: 200 });
await session.post('Profiler.start');
for (let round = 0; round < 10; round++) for (const text of texts) annotate(text);
const { profile } = await session.post('Profiler.stop');
for (const [name, share] of selfShares(profile)) console.log(`${(share * 100).toFixed(1).padStart(5)} %  ${name}`);
session.disconnect();

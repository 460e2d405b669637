// Measures re-anchoring over the golden articles: `tsx test/anchoring/main.ts [scripts]`, 10,000 unless said.
import { noOutcome } from './trial.ts';
import { trials } from './trials.ts';

const scripts = Number(process.argv[2] ?? 10_000);
for (const inside of [true, false]) {
  const outcome = trials(scripts, inside, 20, noOutcome());
  const share = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(2)} %`;
  console.log(
    [
      `${scripts} scripts of edits made ${inside ? 'in the editor' : 'elsewhere'}, ${outcome.decisions} decisions`,
      `  lost ${outcome.lost}, at other words ${outcome.moved}, at a copy of their words ${outcome.twin}`,
      `  words still standing: ${outcome.standing}; of these orphaned ${outcome.orphaned} (${share(outcome.orphaned, outcome.standing)}), ${outcome.shortOrTwin} of them short or twins`,
    ].join('\n'),
  );
  for (const line of outcome.wrong.slice(0, 25)) console.log(`    ${line}`);
}

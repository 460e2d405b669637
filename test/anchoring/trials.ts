import { readdirSync, readFileSync } from 'node:fs';
import { once } from '../../server/lexicon/once.ts';
import { sourceText } from '../../server/text/source.ts';
import type { Span } from '../../server/text/span.ts';
import { analyse } from '../analyse.ts';
import { type Random, randomFrom } from '../bench/random.ts';
import { type Outcome, trial } from './trial.ts';

const folder = 'test/articles';

/** The golden articles, each with its quotations and names: what people decide about. */
const articles = once(() =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => {
      const source = sourceText(readFileSync(`${folder}/${file}`, 'utf8'));
      const { quotes, mentions, sentences } = analyse(source, { force: true });
      return { text: source.text, places: [...quotes, ...quotes, ...mentions, ...sentences].filter(hasWords) };
    })
    .filter(({ places }) => places.length > 0),
);

const hasWords = ({ start, end }: Span): boolean => end > start;

/** Runs scripts, one golden article after the other, and adds up what became of all decisions. */
export function trials(scripts: number, inside: boolean, decisions: number, outcome: Outcome, seed = 7): Outcome {
  for (let script = 0; script < scripts; script += 1) {
    const random: Random = randomFrom(seed + script);
    const { text, places } = articles()[script % articles().length]!;
    const chosen = Array.from({ length: decisions }, () => random.pick(places));
    trial(
      text,
      chosen.map(({ start, end }) => ({ start, end })),
      random,
      inside,
      outcome,
    );
  }
  return outcome;
}

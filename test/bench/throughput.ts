// How much text is annotated a second of CPU time, beside a regex tokenisation and beside two libraries.
import type { ArticleRecord } from '../../server/exporters/record.ts';
import { cpuOf } from './clock.ts';
import { articlesOf } from './corpus.ts';
import type { Peer } from './peers.ts';
import { loadPeers } from './peers.ts';
import { plan } from './plan.ts';
import { annotate } from './product.ts';
import type { Row } from './row.ts';
import { median, quantile, sum } from './statistics.ts';

interface Contest {
  /** For each counted round: CPU microseconds of each text. */
  readonly ours: readonly (readonly number[])[];
  readonly theirs: readonly (readonly number[])[];
}

/** Kept so that no compiler can find the work useless. */
let kept: unknown;

/** Both sides in turn on each text, the first to go changing each time; `warm` rounds more come before, uncounted. */
function contest(texts: readonly string[], rounds: number, warm: number, theirs: (text: string) => unknown): Contest {
  const result = { ours: [] as number[][], theirs: [] as number[][] };
  const measure = (work: (text: string) => unknown, text: string): number =>
    cpuOf(() => {
      kept = work(text);
    });
  for (let round = -warm; round < rounds; round++) {
    const ours: number[] = [];
    const others: number[] = [];
    texts.forEach((text, index) => {
      const first = (index + round) % 2 === 0;
      if (first) ours.push(measure(annotate, text));
      others.push(measure(theirs, text));
      if (!first) ours.push(measure(annotate, text));
    });
    if (round < 0) continue;
    result.ours.push(ours);
    result.theirs.push(others);
  }
  return result;
}

/** Median over the rounds of their time as a multiple of ours. */
const factor = (result: Contest): number =>
  median(result.theirs.map((round, index) => sum(round) / sum(result.ours[index]!)));

/**
 * CPU microseconds of one round of work so short that a single collection of the other side's garbage, or a compilation
 * still going on beside it, would triple it: the median of each text over the rounds, added up.
 */
const undisturbed = (rounds: readonly (readonly number[])[]): number =>
  sum(rounds[0]!.map((_, text) => median(rounds.map((round) => round[text]!))));

const megabytesPerSecond = (texts: readonly string[], microseconds: number): string =>
  `${(sum(texts.map((text) => Buffer.byteLength(text))) / microseconds).toPrecision(3)} MB/CPU-s`;

const ordinary = (rounds: readonly (readonly number[])[]): number => median(rounds.map(sum));

const milliseconds = (microseconds: number): string => `${(microseconds / 1000).toPrecision(2)} ms`;

function againstPeer(texts: readonly string[], rounds: number, peer: Peer, atLeast?: number): Row {
  const result = contest(texts, rounds, 1, peer.annotate);
  return {
    what: `throughput against ${peer.name}`,
    ours: megabytesPerSecond(texts, ordinary(result.ours)),
    against: `${peer.name} ${megabytesPerSecond(texts, ordinary(result.theirs))}`,
    ratio: factor(result),
    ...(atLeast === undefined ? {} : { limit: { atLeast } }),
  };
}

function rows(): readonly Row[] {
  const { quick, paths } = plan();
  const texts = articlesOf({ quick, paths }, 60);
  const quotes = sum(texts.map((text) => (JSON.parse(annotate(text)) as ArticleRecord).quotes.length));
  if (quotes === 0) throw new Error('No quotation was found in any article: speed without work means nothing.');
  const regex = contest(texts, quick ? 9 : 21, 10, (text) => text.match(/\w+|[^\w\s]/g));
  const each = regex.ours.flat();
  const words = median(texts.map((text) => text.split(/\s+/).length));
  const { compromise, wink } = loadPeers();
  const few = texts.filter((_, index) => index % (quick ? 8 : 3) === 0);
  return [
    {
      what: 'annotation against one regex tokenisation',
      ours: megabytesPerSecond(texts, ordinary(regex.ours)),
      against: `match ${megabytesPerSecond(texts, undisturbed(regex.theirs))}`,
      ratio: ordinary(regex.ours) / undisturbed(regex.theirs),
      limit: { atMost: 60 },
    },
    {
      what: `one article (${words} words), CPU p50 / p99`,
      ours: `${milliseconds(median(each))} / ${milliseconds(quantile(each, 0.99))}`,
      against: '',
      ratio: null,
    },
    againstPeer(few, 5, compromise, 10),
    againstPeer(texts, quick ? 5 : 9, wink),
  ];
}

console.log(JSON.stringify(rows()));
if (kept === undefined) process.exitCode = 1;

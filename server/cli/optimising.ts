import { setFlagsFromString } from 'node:v8';

/**
 * In UTF-16 units of text. Measured on short articles: what V8 spends on optimising functions comes back after about
 * four times as much; a run that goes on so long has lost little by then.
 */
const worthOptimising = 60_000;

let optimising = true;
let seen = 0;

/**
 * Tells that so much text will be read next. A run over an article or two ends before optimised code has paid for
 * itself, so V8 is asked for none until there is more to read.
 */
export function expectText(length: number): void {
  seen += length;
  const wanted = seen >= worthOptimising;
  if (wanted === optimising) return;
  optimising = wanted;
  setFlagsFromString(wanted ? '--opt' : '--no-opt');
}

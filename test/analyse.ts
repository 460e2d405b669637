import { readFileSync } from 'node:fs';
import { type AnalysisOptions, analyse as analysePlain } from '../server/analysis/analyse.ts';
import { openNameReader } from '../server/analysis/nameReader.ts';
import { once } from '../server/lexicon/once.ts';
import type { Article } from '../server/model/article.ts';
import type { SourceText } from '../server/text/source.ts';

/** What was learned about names, as it is shipped. */
export const names = once(() => openNameReader(readFileSync('server/models/names.bin')));

/** Reads a text as the product does, with what was learned about names. */
export const analyse = (source: SourceText, options: AnalysisOptions = {}, previous?: Article): Article =>
  analysePlain(source, { names: names(), ...options }, previous);

// Generated from the files of this folder by `npm run update`. Do not edit.
import type { Rule } from '../model/finding.ts';
import { ambiguousPronounSource } from './ambiguous-pronoun-source.ts';
import { mixedQuoteGlyphs } from './mixed-quote-glyphs.ts';
import { paragraphBreakInSentence } from './paragraph-break-in-sentence.ts';
import { unattributedQuote } from './unattributed-quote.ts';
import { unclosedQuote } from './unclosed-quote.ts';
import { unopenedQuote } from './unopened-quote.ts';

/** All rules, sorted by id. */
export const rules: readonly Rule[] = [
  ambiguousPronounSource,
  mixedQuoteGlyphs,
  paragraphBreakInSentence,
  unattributedQuote,
  unclosedQuote,
  unopenedQuote,
];

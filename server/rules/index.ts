// Generated from the files of this folder by `npm run update`. Do not edit.
import type { Rule } from '../model/finding.ts';
import { acronymUndefined } from './acronym-undefined.ts';
import { alteredQuote } from './altered-quote.ts';
import { ambiguousPronounSource } from './ambiguous-pronoun-source.ts';
import { anonymousSourceNoReason } from './anonymous-source-no-reason.ts';
import { attributionPunctuation } from './attribution-punctuation.ts';
import { attributionTenseMix } from './attribution-tense-mix.ts';
import { closedBeforeContinuation } from './closed-before-continuation.ts';
import { continuationNotReopened } from './continuation-not-reopened.ts';
import { courtesyTitleMix } from './courtesy-title-mix.ts';
import { delayedAttribution } from './delayed-attribution.ts';
import { firstReferenceNoRole } from './first-reference-no-role.ts';
import { inconsistentQuoteStyle } from './inconsistent-quote-style.ts';
import { loadedAttributionVerb } from './loaded-attribution-verb.ts';
import { mixedQuoteGlyphs } from './mixed-quote-glyphs.ts';
import { nameVariant } from './name-variant.ts';
import { nestedQuoteLevel } from './nested-quote-level.ts';
import { newSpeakerMidParagraph } from './new-speaker-mid-paragraph.ts';
import { paragraphBreakInSentence } from './paragraph-break-in-sentence.ts';
import { partialQuoteOveruse } from './partial-quote-overuse.ts';
import { platformNoSpeaker } from './platform-no-speaker.ts';
import { pronounSourceNoAntecedent } from './pronoun-source-no-antecedent.ts';
import { quoteContextMissing } from './quote-context-missing.ts';
import { quotePunctuationSide } from './quote-punctuation-side.ts';
import { reversedQuoteGlyph } from './reversed-quote-glyph.ts';
import { sameQuoteDiffers } from './same-quote-differs.ts';
import { scareQuotes } from './scare-quotes.ts';
import { speakerNotIntroduced } from './speaker-not-introduced.ts';
import { titleInconsistent } from './title-inconsistent.ts';
import { twoSpeakersOneParagraph } from './two-speakers-one-paragraph.ts';
import { unattributedQuote } from './unattributed-quote.ts';
import { unclosedQuote } from './unclosed-quote.ts';
import { unmarkedSpeakerChange } from './unmarked-speaker-change.ts';
import { unopenedQuote } from './unopened-quote.ts';
import { vagueAttribution } from './vague-attribution.ts';
import { vagueSecondhand } from './vague-secondhand.ts';

/** All rules, sorted by id. */
export const rules: readonly Rule[] = [
  acronymUndefined,
  alteredQuote,
  ambiguousPronounSource,
  anonymousSourceNoReason,
  attributionPunctuation,
  attributionTenseMix,
  closedBeforeContinuation,
  continuationNotReopened,
  courtesyTitleMix,
  delayedAttribution,
  firstReferenceNoRole,
  inconsistentQuoteStyle,
  loadedAttributionVerb,
  mixedQuoteGlyphs,
  nameVariant,
  nestedQuoteLevel,
  newSpeakerMidParagraph,
  paragraphBreakInSentence,
  partialQuoteOveruse,
  platformNoSpeaker,
  pronounSourceNoAntecedent,
  quoteContextMissing,
  quotePunctuationSide,
  reversedQuoteGlyph,
  sameQuoteDiffers,
  scareQuotes,
  speakerNotIntroduced,
  titleInconsistent,
  twoSpeakersOneParagraph,
  unattributedQuote,
  unclosedQuote,
  unmarkedSpeakerChange,
  unopenedQuote,
  vagueAttribution,
  vagueSecondhand,
];

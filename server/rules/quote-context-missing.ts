import { lastStarting, sentenceAround } from '../model/around.ts';
import type { Article, Attribution, Quote } from '../model/article.ts';
import type { Fix, Rule } from '../model/finding.ts';
import { sayingPlace } from '../model/saying.ts';
import { overlaps, type Span } from '../text/span.ts';
import { finding } from './finding.ts';
import { inProse } from './prose.ts';
import { speakerWords } from './speakerWords.ts';

/** The first words of somebody, without when, where or how they were said. */
export const quoteContextMissing: Rule = {
  id: 'quote-context-missing',
  title: 'Words without time or place',
  why: `Whoever checks a quotation needs to know when it was said, where, or through what: *on Tuesday*, *at a hearing*, *in a
statement*, *told the Echo*. Only the first quotation of each speaker is asked, and its neighbours may answer. Stories of a
trial, a match, a meeting or a press conference set the scene for all that is said in them.

*Authority:* the Guardian style guide: broadcast quotes must say where they came from; NPR ethics handbook: explain how an
interview was obtained.`,
  about: 'attribution',
  level: 'hint',
  profiles: ['factcheck'],
  whileTyping: false,
  *check(article) {
    const words = speakerWords(article);
    const heard = new Set<string>();
    let scene: boolean | null = null;
    for (const quote of article.quotes) {
      if (quote.level !== 1 || (quote.kind !== 'direct' && quote.kind !== 'partial')) continue;
      if (quote.attribution === null || !inProse(article, quote.paragraph)) continue;
      const attribution = article.attributions[quote.attribution]!;
      const { speakerName } = attribution;
      if (speakerName === null || heard.has(speakerName)) continue;
      heard.add(speakerName);
      if (!isCued(attribution) || sayingPlace(article, quote) === null) continue;
      if (hasContext(article, quote, attribution)) continue;
      scene ??= setsScene(article);
      if (scene) return;
      yield finding(
        {
          start: attribution.cue[0]!.start,
          end: attribution.cue[0]!.end,
          message: `No time, place or channel for ${words(attribution)}’s words.`,
          related: [{ start: quote.start, end: quote.end, message: 'These are the first words of this speaker.' }],
        },
        () => fixes(article, attribution),
      );
    }
  },
  examples: {
    finds: [
      '“It was a mistake,” Juno Park ⟦said⟧.',
      'The mill shuts for good. “My father worked here,” ⟦said⟧ Ida Brandt, who runs the shop.',
      'Tom Ruiz ⟦called⟧ the roof “a sieve.” The council sent a plumber.',
      'The mill shuts for good. “My father worked here,” ⟦said⟧ Ida Brandt. “And his father did.” ¶ “They had no money for a roof,” Nora Hale ⟦said⟧.',
      '‘Nobody asked us about the road,’ ⟦said⟧ a neighbour.',
    ],
    ignores: [
      '“It was a mistake,” Juno Park told the inquiry on Monday.',
      '“It was a mistake,” Juno Park said in a statement.',
      'Juno Park came to the gate on Tuesday. “It was a mistake,” she said.',
      '“It was a mistake,” Juno Park said on Monday. “We are sorry.” ¶ “A bad one,” Park said.',
      'The trial of three bakers opened with a quarrel. ¶ “It was a mistake,” Juno Park said.',
      '“It was a mistake,” Juno Park said by phone.',
      '“It was a mistake,” Juno Park told the Harbour Echo.',
    ],
  },
};

const when =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tonight|tomorrow|earlier|later|recently|afterwards?|last (?:week|month|year|night)|this (?:week|month|year|morning|afternoon|evening)|(?:minutes|hours|days|weeks|months|years) (?:ago|before|after|later)|in (?:19|20)\d\d|after the (?:vote|verdict|ruling|game|match|crash|attack|meeting|hearing))\b/i;
const where =
  /\b(?:(?:at|during|outside|inside|before|after|following) (?:an?|the|his|her|their|its|this|that)\b|in (?:an?|the|his|her|their|its|this|that) (?:[\p{L}-]+ ){0,3}(?:statement|interview|e-?mail|letter|speech|post|tweet|video|release|memo|note|filing|report|broadcast|podcast|book|article|column|message|call|documentary|affidavit|address|briefing|paper|study|hearing|meeting|session|courtroom|conference|opinion|judgment|ruling|blog|op-ed|editorial|thread)|(?:by|over the|via) (?:phone|telephone|e-?mail|text|video|radio)|on (?:the )?(?:X|Twitter|Facebook|Instagram|TikTok|YouTube|Telegram|Bluesky|Mastodon|Reddit|radio|television|TV|air|phone|campaign trail|floor|stage|stand|record)|(?:statement|interview|letter|memo|e-?mail|report|speech|filing|tweet|post|remarks|comments|press conference|news conference|testimony|affidavit|lawsuit|complaint)|(?:tweet|post|email|e-mail|text|testifi|phon)ed|on \p{Lu}\w+(?:’s|'s))\b/iu;
const scenes =
  /\b(?:trial|court|courtroom|jury|hearing|inquest|inquiry|tribunal|match|game|final|race|meeting|press conference|news conference|conference|debate|rally|protest|ceremony|summit|session|briefing|vigil|funeral|panel|forum|march|speech|interview|study|survey)s?\b/i;

/** Whether a verb of saying is there, and a source that is somebody. */
const isCued = ({ cue, cueClass, source, speaker, resolution }: Attribution): boolean =>
  cue.length > 0 &&
  source.length > 0 &&
  cueClass !== null &&
  cueClass !== 'attitude' &&
  (speaker !== null || resolution?.form !== 'pronoun');

/** Whether the sentences of the quotation, or one beside them, say when, where or through what. */
function hasContext(article: Article, quote: Quote, attribution: Attribution): boolean {
  if (attribution.via !== null) return true;
  // Somebody was told: readers know who listened.
  if (attribution.cueLemma === 'tell' || attribution.cueLemma === 'testify' || attribution.cueClass === 'platform')
    return true;
  const { sentences, values } = article;
  const within = around(sentences, quote);
  for (
    let at = lastStarting(values, within.start - 1) + 1;
    at < values.length && values[at]!.start < within.end;
    at++
  ) {
    const value = values[at]!;
    if ((value.type === 'DATE' || value.type === 'TIME') && !overlaps(value, quote)) return true;
  }
  const outside = `${article.source.text.slice(within.start, quote.start)} ${article.source.text.slice(quote.end, within.end)}`;
  return when.test(outside) || where.test(outside);
}

/** From the sentence before the one a quotation begins in to the one behind the one it ends in. */
function around(sentences: readonly Span[], quote: Quote): Span {
  const first = Math.max(0, lastStarting(sentences, quote.start) - 1);
  const last = Math.min(sentences.length - 1, Math.max(0, lastStarting(sentences, quote.end - 1)) + 1);
  return {
    start: Math.min(sentences[first]?.start ?? quote.start, quote.start),
    end: Math.max(sentences[last]?.end ?? quote.end, quote.end),
  };
}

/** Whether the lead tells of an occasion at which all that follows is said. */
function setsScene(article: Article): boolean {
  let read = 0;
  for (const paragraph of article.paragraphs) {
    if (paragraph.role === 'byline' || paragraph.role === 'other') continue;
    if (scenes.test(article.source.slice(paragraph))) return true;
    read += 1;
    if (read === 3) return false;
  }
  return false;
}

/** *[on day / in place / in a statement]* behind source and cue, or behind what describes the source there. */
function fixes(article: Article, attribution: Attribution): readonly Fix[] {
  const cue = attribution.cue[0]!;
  const source = attribution.source[0];
  const sentence = sentenceAround(article, cue.start);
  if (sentence === null) return [];
  const at = source !== undefined && source.start >= cue.end && source.end <= sentence.end ? source.end : cue.end;
  return [
    {
      title: 'Say when, where or how',
      edits: [{ start: at, end: at, newText: ' [on day / in place / in a statement]' }],
      fillIn: true,
    },
  ];
}

import type { SourceText } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import type { Decisions } from './decision.ts';

/** What part a paragraph plays in an article. */
export type ParagraphRole = 'headline' | 'byline' | 'dateline' | 'body' | 'label' | 'list' | 'other';

export interface Paragraph extends Span {
  readonly role: ParagraphRole;
}

/** House style as the text shows it: which marks are the outer ones, and on which side of them stops stand. */
export interface Style {
  readonly marks: 'double' | 'single' | 'unknown';
  readonly punctuation: 'us' | 'british' | 'unknown';
}

export type QuoteKind =
  | 'direct'
  | 'partial'
  | 'nested'
  | 'turn'
  | 'scare'
  | 'title'
  | 'name'
  | 'nickname'
  | 'term'
  | 'slogan'
  | 'word'
  | 'headline';

/** A quotation mark as written: a glyph, or two for `''` and ``` `` ```. */
export interface Mark extends Span {
  readonly glyph: string;
  readonly family: 'curly' | 'straight' | 'guillemet' | 'low' | 'grave';
  readonly single: boolean;
}

/**
 * One run of quotation marks, or one labelled speaker turn. Marks included. A running quotation over several
 * paragraphs is one quote with a part for each paragraph.
 */
export interface Quote extends Span {
  /** Index in `Article.quotes`. */
  readonly index: number;
  readonly kind: QuoteKind;
  /** False where the mark is missing. */
  readonly opened: boolean;
  readonly closed: boolean;
  /** 1, or 2 and more inside another quotation. */
  readonly level: number;
  readonly parts: readonly Span[];
  /** The opening marks, one for each part that has one (a running quotation is opened again in each paragraph). */
  readonly openMarks: readonly Mark[];
  readonly closeMark: Mark | null;
  /** Index in `Article.paragraphs` of the paragraph it starts in. */
  readonly paragraph: number;
  /** Index in `Article.attributions`; null where nobody is said to have spoken it, or it is not speech. */
  readonly attribution: number | null;
  /** Why it has this kind: a short phrase for people, such as `after “so-called”`. */
  readonly because: string;
  /** What a person has decided about it; missing where nobody has. */
  readonly byHand?: readonly ('speaker' | 'kind')[];
}

export type Certainty = 'stated' | 'pronoun' | 'carried' | 'presumed' | 'unknown';

/** What an attribution rests on. Without one an attribution cannot be constructed. */
export type Evidence =
  /** Order 1: a cue and a source in the same sentence. */
  | { readonly by: 'cue'; readonly cue: Span; readonly source: Span }
  /** Order 2: the other half of a split quotation, or a continuation in its paragraph. */
  | { readonly by: 'split'; readonly from: Span }
  /** Order 3: the sentence before introduces it. */
  | { readonly by: 'leadIn'; readonly sentence: Span }
  /** Order 4: a running quotation carried from the paragraph before. */
  | { readonly by: 'running'; readonly from: Span }
  /** Order 5: the paragraph before ended with a closed quotation by exactly one speaker. */
  | { readonly by: 'presumed'; readonly from: Span }
  /** Named in the same sentence, without a cue. */
  | { readonly by: 'named'; readonly from: Span }
  /** Order 6: a speaker label. */
  | { readonly by: 'label'; readonly label: Span }
  /** A cue without a source: somebody is said to have spoken, nobody is named (“it was described as”). */
  | { readonly by: 'sourceless'; readonly cue: Span }
  /** A person has said so, about this quotation or the other part of it that is given. */
  | { readonly by: 'hand'; readonly from: Span };

/** How the words of the source were taken to mean the speaker. */
export interface Resolution {
  readonly form: MentionForm;
  /** Entity indexes that fitted as well; more than one when the reader cannot tell. */
  readonly others: readonly number[];
  /**
   * Entity indexes of the people named so far whom the pronoun of a source fits: by what the text says of them, else by
   * their first names. Not there for any other source.
   */
  readonly fitting?: readonly number[];
  /** A short phrase for people, such as `she → last woman named`; empty for a full name. */
  readonly because: string;
}

/** Who said what: source, cue and content, as PARC and PolNeAR have it. */
export interface Attribution {
  /** Index in `Article.attributions`. */
  readonly index: number;
  /** direct: all content in speech marks; mixed: partly; indirect: not at all. */
  readonly kind: 'direct' | 'mixed' | 'indirect';
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  readonly source: readonly Span[];
  /** Index in `Article.entities`; null when unnamed or unknown. */
  readonly speaker: number | null;
  /** Canonical name, or `unnamed: …`, or null when nobody is stated. */
  readonly speakerName: string | null;
  /** False for belief, wish or attitude. */
  readonly speech: boolean;
  readonly certainty: Certainty;
  /** Probability that the speaker is right, 0 to 1. */
  readonly score: number;
  readonly evidence: Evidence;
  readonly resolution: Resolution | null;
  /** One short English phrase, shown to people: `cue “tweeted” in the same sentence`. */
  readonly reason: string;
  /** Channel or outlet as stated, else null. */
  readonly via: string | null;
  /** Lemma and class of the cue in the lexicon; null without a cue. */
  readonly cueLemma: string | null;
  readonly cueClass: CueClass | null;
}

export type CueClass = 'neutral' | 'platform' | 'doubt' | 'guilt' | 'truth' | 'colour' | 'attitude' | 'phrase';

export type EntityType = 'PERSON' | 'ORG' | 'LOC' | 'MISC';
export type MentionForm = 'full' | 'short' | 'acronym' | 'role' | 'pronoun';

export interface Mention extends Span {
  readonly form: MentionForm;
  /** Index in `Article.entities`. */
  readonly entity: number;
}

export interface Entity {
  /** Index in `Article.entities`. */
  readonly index: number;
  readonly type: EntityType;
  readonly subtype: string | null;
  /** The fullest form in the article. */
  readonly name: string;
  /** As the text gives it. */
  readonly role: string | null;
  /** In the order of the text. */
  readonly mentions: readonly Mention[];
}

export type ValueType = 'DATE' | 'TIME' | 'MONEY' | 'PERCENT' | 'QUANTITY';

export interface Value extends Span {
  readonly type: ValueType;
}

/**
 * All that is known about one text: a value, made once, never changed. All offsets are UTF-16 units from the start
 * of `source`. Every list is in the order of the text (attributions by their first content). When `isArticle` is
 * false every list but `paragraphs` is empty.
 */
export interface Article {
  readonly source: SourceText;
  readonly isArticle: boolean;
  readonly style: Style;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Span[];
  readonly quotes: readonly Quote[];
  readonly attributions: readonly Attribution[];
  readonly entities: readonly Entity[];
  /** All mentions of all entities. */
  readonly mentions: readonly Mention[];
  readonly values: readonly Value[];
  /** What people have decided about it, and what it was read with; missing without decisions. */
  readonly decided?: Decisions;
}

/** Kinds of quotation that are somebody's words. */
export const isSpeech = (kind: QuoteKind): boolean =>
  kind === 'direct' || kind === 'partial' || kind === 'nested' || kind === 'turn';

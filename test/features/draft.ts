import type {
  Article,
  Attribution,
  CueClass,
  Entity,
  EntityType,
  Mark,
  Mention,
  MentionForm,
  Paragraph,
  Quote,
  QuoteKind,
} from '../../server/model/article.ts';
import { sourceText } from '../../server/text/source.ts';
import type { Span } from '../../server/text/span.ts';

/** An attribution in a draft: everything not said is as in `“…,” source cue`. */
export interface DraftAttribution {
  readonly source?: string;
  readonly cue?: string;
  readonly speaker?: number | null;
  readonly name?: string | null;
  readonly certainty?: Attribution['certainty'];
  readonly cueClass?: CueClass;
  readonly via?: string;
  readonly kind?: Attribution['kind'];
  readonly content?: readonly string[];
  readonly resolution?: Attribution['resolution'];
  readonly evidence?: (at: (words: string) => Span) => Attribution['evidence'];
}

/** One article by hand, so that a feature is tested on what it is given, not on what analysis makes of a text. */
export interface Draft {
  readonly text: string;
  readonly sentences?: readonly string[];
  readonly quotes?: readonly {
    readonly words: string | readonly string[];
    readonly kind?: QuoteKind;
    readonly attribution?: number;
    readonly closed?: boolean;
    readonly because?: string;
  }[];
  readonly attributions?: readonly DraftAttribution[];
  readonly entities?: readonly {
    readonly name: string;
    readonly type?: EntityType;
    readonly role?: string;
    readonly mentions: readonly (readonly [words: string, form: MentionForm])[];
  }[];
}

/** Builds the article. Words are found in the text; `words#2` is their second occurrence. Throws for words that are not there. */
export function drafted(draft: Draft): Article {
  const { text } = draft;
  const at = (wanted: string): Span => {
    const [, words, rank] = /^([\s\S]*?)(?:#(\d+))?$/.exec(wanted)!;
    let start = -1;
    for (let left = Number(rank ?? 1); left > 0; left--) {
      start = text.indexOf(words!, start + 1);
      if (start < 0) throw new Error(`Not in the draft: ${wanted}`);
    }
    return { start, end: start + words!.length };
  };
  const paragraphs: Paragraph[] = [];
  for (const { index, 0: words } of text.matchAll(/\S(?:[^\n]|\n(?!\n))*/g)) {
    paragraphs.push({ start: index, end: index + words.length, role: paragraphs.length === 0 ? 'headline' : 'body' });
  }

  const entities = (draft.entities ?? []).map((entity, index): Entity => {
    const mentions = entity.mentions.map(([words, form]): Mention => ({ ...at(words), form, entity: index }));
    return {
      index,
      type: entity.type ?? 'PERSON',
      subtype: null,
      name: entity.name,
      role: entity.role ?? null,
      mentions,
    };
  });

  const quotes = (draft.quotes ?? []).map((quote, index): Quote => {
    const parts = [quote.words].flat().map(at);
    const [first, last] = [parts[0]!, parts[parts.length - 1]!];
    return {
      start: first.start,
      end: last.end,
      index,
      kind: quote.kind ?? 'direct',
      opened: true,
      closed: quote.closed ?? true,
      level: quote.kind === 'nested' ? 2 : 1,
      parts,
      openMarks: parts.map((part) => markAt(text, part.start)),
      closeMark: quote.closed === false ? null : markAt(text, last.end - 1),
      paragraph: paragraphs.findIndex((paragraph) => paragraph.end >= first.end),
      attribution: quote.attribution ?? null,
      because: quote.because ?? '',
    };
  });

  const attributions = (draft.attributions ?? []).map((one, index): Attribution => {
    const source = one.source === undefined ? [] : [at(one.source)];
    const cue = one.cue === undefined ? [] : [at(one.cue)];
    const speaker = one.speaker ?? null;
    return {
      index,
      kind: one.kind ?? 'direct',
      content: one.content?.map(at) ?? quotes.filter((quote) => quote.attribution === index),
      cue,
      source,
      speaker,
      speakerName: one.name ?? (speaker === null ? null : entities[speaker]!.name),
      speech: true,
      certainty: one.certainty ?? 'stated',
      score: 0.9,
      evidence: one.evidence?.(at) ?? { by: 'cue', cue: cue[0]!, source: source[0]! },
      resolution: one.resolution ?? null,
      reason: '',
      via: one.via ?? null,
      cueLemma: one.cue ?? null,
      cueClass: one.cueClass ?? (one.cue === undefined ? null : 'neutral'),
    };
  });

  return {
    source: sourceText(text),
    isArticle: true,
    style: { marks: 'double', punctuation: 'us' },
    paragraphs,
    sentences: (draft.sentences ?? []).map(at),
    quotes,
    attributions,
    entities,
    mentions: entities.flatMap((entity) => entity.mentions).sort((a, b) => a.start - b.start),
    values: [],
  };
}

const markAt = (text: string, start: number): Mark => ({
  start,
  end: start + 1,
  glyph: text[start]!,
  family: '"\''.includes(text[start]!) ? 'straight' : 'curly',
  single: "‘’'".includes(text[start]!),
});

/** The article most tests look at: one speaker twice, one by a pronoun, one loaded cue, one quotation without a speaker. */
export const bridge = drafted({
  text: [
    'Eastbank bridge reopens after nine winters',
    '',
    'Mayor Jane Okafor opened the bridge on Friday. “We waited nine winters,” Okafor said. “Too long," she added.',
    '',
    '“It leaks,” claimed Peter Lindqvist, who sells maps beside the ferry of the Eastbank Boat Company (EBC).',
    '',
    '“Nobody told us about the noise.” The EBC stays. So does “Bridge Day” on the calendar.',
    '',
  ].join('\n'),
  entities: [
    {
      name: 'Jane Okafor',
      role: 'Mayor',
      mentions: [
        ['Jane Okafor', 'full'],
        ['Okafor#2', 'short'],
        ['she', 'pronoun'],
      ],
    },
    { name: 'Peter Lindqvist', mentions: [['Peter Lindqvist', 'full']] },
    {
      name: 'Eastbank Boat Company',
      type: 'ORG',
      mentions: [
        ['Eastbank Boat Company', 'full'],
        ['EBC', 'acronym'],
        ['EBC#2', 'acronym'],
      ],
    },
    { name: 'Eastbank', type: 'LOC', mentions: [['Eastbank', 'full']] },
  ],
  quotes: [
    { words: '“We waited nine winters,”', attribution: 0 },
    { words: '“Too long,"', attribution: 1 },
    { words: '“It leaks,”', attribution: 2 },
    { words: '“Nobody told us about the noise.”' },
    { words: '“Bridge Day”', kind: 'name', because: 'after “So does”' },
  ],
  attributions: [
    { source: 'Okafor#2', cue: 'said', speaker: 0 },
    {
      source: 'she',
      cue: 'added',
      speaker: 0,
      certainty: 'pronoun',
      resolution: { form: 'pronoun', others: [], because: 'she → last woman named' },
    },
    { source: 'Peter Lindqvist', cue: 'claimed', speaker: 1, cueClass: 'doubt' },
  ],
});

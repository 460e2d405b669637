import type { Article, Attribution, Entity, Mention, Paragraph, Quote, Style, Value } from '../model/article.ts';
import type { SourceText } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import { entitiesOf } from './mentions.ts';
import { type Placed, paragraphOf } from './placed.ts';
import { styleOf, type WantedStyle } from './style.ts';

/**
 * The Article of a text that was read. What not every keystroke asks for is made when first asked for. A class, because
 * each object that is written with getters of its own keeps what they hold alive until memory is swept as a whole.
 */
export class ReadArticle implements Article {
  readonly source: SourceText;
  readonly isArticle = true;
  readonly paragraphs: readonly Paragraph[];
  readonly quotes: readonly Quote[];
  readonly #wanted: WantedStyle;
  readonly #placed: readonly Placed[];
  readonly #attribute: () => readonly Attribution[];
  #attributions: readonly Attribution[] | undefined;
  #style: Style | undefined;
  #sentences: readonly Span[] | undefined;
  #names: { readonly entities: readonly Entity[]; readonly mentions: readonly Mention[] } | undefined;
  #values: readonly Value[] | undefined;

  /** `wanted` is the house style that is set, `attribute` makes the attributions. */
  constructor(
    source: SourceText,
    wanted: WantedStyle,
    placed: readonly Placed[],
    quotes: readonly Quote[],
    attribute: () => readonly Attribution[],
  ) {
    this.source = source;
    this.#wanted = { marks: wanted.marks, punctuation: wanted.punctuation };
    this.paragraphs = placed.map(paragraphOf);
    this.quotes = quotes;
    this.#placed = placed;
    this.#attribute = attribute;
  }

  get style(): Style {
    this.#style ??= styleOf(this.source.text, this.#placed, this.#wanted);
    return this.#style;
  }

  get attributions(): readonly Attribution[] {
    this.#attributions ??= this.#attribute();
    return this.#attributions;
  }

  get sentences(): readonly Span[] {
    this.#sentences ??= sentencesOf(this.#placed);
    return this.#sentences;
  }

  get entities(): readonly Entity[] {
    return this.#named().entities;
  }

  get mentions(): readonly Mention[] {
    return this.#named().mentions;
  }

  get values(): readonly Value[] {
    this.#values ??= valuesOf(this.#placed);
    return this.#values;
  }

  #named(): { readonly entities: readonly Entity[]; readonly mentions: readonly Mention[] } {
    this.#names ??= entitiesOf(this.#placed);
    return this.#names;
  }
}

function sentencesOf(placed: readonly Placed[]): readonly Span[] {
  const sentences: Span[] = [];
  for (const { start, local } of placed) {
    const list = local.reading.sentences;
    for (let at = 0; at < list.length; at += 2)
      sentences.push({ start: start + list[at]!, end: start + list[at + 1]! });
  }
  return sentences;
}

function valuesOf(placed: readonly Placed[]): readonly Value[] {
  const values: Value[] = [];
  for (const { start, local } of placed)
    for (const { type, start: from, end } of local.values) values.push({ type, start: start + from, end: start + end });
  return values;
}

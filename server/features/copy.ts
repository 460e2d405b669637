import { commands } from '../protocol.ts';
import type { SourceText } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import type { Client } from './feature.ts';
import { rangeOf } from './range.ts';

/** How a hover is written: as Markdown with links, or as plain lines for editors that show no more. */
export interface Copy {
  readonly kind: 'markdown' | 'plaintext';
  /** Words as they are, whatever signs are in them. */
  text(words: string): string;
  /** Words that lead to a place in the same document, where the editor can go there. */
  goTo(words: string, place: Span): string;
  /** Whether `goTo` makes links. */
  readonly links: boolean;
  lines(lines: readonly string[]): string;
}

/** Copy for an editor without Markdown. */
export const plainCopy: Copy = {
  kind: 'plaintext',
  text: (words) => words,
  goTo: (words) => words,
  links: false,
  lines: (lines) => lines.join('\n'),
};

/** Copy for what `client` can show, about a document. */
export function copyFor(client: Client, uri: string, source: SourceText): Copy {
  if (!client.markdown) return plainCopy;
  const links = client.commands.has(commands.goTo);
  const text = (words: string): string => words.replace(/[\\`*_[\]<>#|~&$]/g, '\\$&').replace(/\s+/g, ' ');
  return {
    kind: 'markdown',
    text,
    goTo: (words, place) => {
      if (!links) return text(words);
      const target = encodeURIComponent(JSON.stringify([uri, rangeOf(source, place)])).replace(/[()']/g, percent);
      return `[${text(words)}](command:${commands.goTo}?${target})`;
    },
    links,
    // Two spaces at the end are Markdown's line break.
    lines: (lines) => lines.join('  \n'),
  };
}

const percent = (sign: string): string => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;

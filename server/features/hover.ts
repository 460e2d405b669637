import type { Hover } from 'vscode-languageserver';
import type { Article, Attribution } from '../model/article.ts';
import { annotationAt } from '../model/lookup.ts';
import type { Span } from '../text/span.ts';
import { type Copy, copyFor } from './copy.ts';
import { type Feature, type Session, textDocumentUri } from './feature.ts';
import { cueLines } from './hoverCue.ts';
import { entityLines } from './hoverEntity.ts';
import { pronounLines } from './hoverPronoun.ts';
import { quoteLines } from './hoverQuote.ts';
import { rangeOf } from './range.ts';
import { excerpt, placeOf } from './words.ts';

/** What is known about the words at `offset`: the answer first, then the evidence, then where to go from there. */
export function hover(article: Article, offset: number, copy: Copy): Hover | null {
  const found = annotationAt(article, offset);
  if (found === null) return null;
  const lines = ((): readonly string[] | null => {
    switch (found.kind) {
      case 'quote':
        return quoteLines(article, found.quote, copy);
      case 'cue':
        return cueLines(article, found.attribution, found.at, copy);
      case 'mention':
        return found.mention.form === 'pronoun'
          ? pronounLines(article, found.at, { speaker: found.mention.entity, resolution: null }, copy)
          : entityLines(article, found.mention.entity, found.at, copy);
      case 'source': {
        const { attribution } = found;
        if (attribution.resolution?.form === 'pronoun') return pronounLines(article, found.at, attribution, copy);
        return attribution.speaker === null
          ? unnamedLines(article, attribution, found.at, copy)
          : entityLines(article, attribution.speaker, found.at, copy);
      }
    }
  })();
  if (lines === null) return null;
  return { contents: { kind: copy.kind, value: copy.lines(lines) }, range: rangeOf(article.source, found.at) };
}

/** A source that is not named: how it is described, and what it says. */
function unnamedLines(article: Article, attribution: Attribution, at: Span, copy: Copy): readonly string[] {
  const content = attribution.content[0];
  const place = content === undefined ? '' : ` ${copy.goTo(placeOf(article.source, content), content)}`;
  const noun = attribution.kind === 'indirect' ? 'reported words' : 'quote';
  const words = copy.text(`${excerpt(article.source, at, 60)} · source without a name`);
  return [place === '' ? words : `${words} · ${noun}${place}`];
}

/** Who is speaking, and why we think so. */
export const feature: Feature = {
  capabilities: () => ({ hoverProvider: true }),
  register: (session: Session) => {
    session.connection.onHover(
      session.handle(null, textDocumentUri, ({ uri, article }, { position }) =>
        hover(article, article.source.offsetAt(position), copyFor(session.client, uri, article.source)),
      ),
    );
  },
};

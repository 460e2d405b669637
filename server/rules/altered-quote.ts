import type { Article, Quote } from '../model/article.ts';
import type { Edit, Fix, Rule } from '../model/finding.ts';
import type { Span } from '../text/span.ts';
import { finding } from './finding.ts';

/** A quotation in which the reporter put words in, or left some out. */
export const alteredQuote: Rule = {
  id: 'altered-quote',
  title: 'Altered quotation',
  why: `Every bracket and every ellipsis is a place where the printed words are not the spoken ones. A fact-checker looks
each of them up: the insertion must be what the speaker meant, and what was left out must not have mattered. An ellipsis
at the start or the end of a fragment says nothing that the marks do not say already.

*Authority:* AP and Reuters on altering quotations; the style guide of Virginia Commonwealth University: no ellipsis at
the start or the end of a quotation.`,
  about: 'wording',
  level: 'hint',
  profiles: ['factcheck'],
  whileTyping: true,
  *check(article) {
    for (const quote of article.quotes) {
      if (quote.level !== 1 || (quote.kind !== 'direct' && quote.kind !== 'partial')) continue;
      const alterations = alterationsIn(article, quote);
      if (alterations.length === 0) continue;
      const message = messageOf(alterations);
      if (message === null) continue;
      const [first, last] = [alterations[0]!, alterations.at(-1)!];
      yield finding({ start: first.start, end: last.end, message, related: [] }, () =>
        fixes(article, quote, alterations),
      );
    }
  },
  examples: {
    finds: [
      '“We ⟦[the union] …⟧ won,” Ana Ito said.',
      '“We won ⟦...⟧ after nine years,” Ana Ito said.',
      '“They ⟦[the neighbours]⟧ never came,” Tom Rudd said.',
      '“The harbor ⟦[sic]⟧ is closed,” the notice said. Ana Ito wrote it.',
      'Ana Ito said the road was “⟦…⟧ a waste of money.”',
      '“He ⟦(the mayor)⟧ left early,” Ida Falk said.',
    ],
    ignores: [
      'Q: Who won? ¶ A: We … I mean, they won.',
      '“We won,” Ana Ito said … and left.',
      '“Well, I suppose …” Ana Ito said.',
      'The plan [see map] was “a joke,” Ana Ito said.',
      '“We won,” Ana Ito said. “After nine years.”',
    ],
  },
};

interface Alteration extends Span {
  readonly what: 'insertion' | 'omission' | 'sic' | 'edge';
}

const altered = /\[[^[\]\n]{1,120}\]|\([^()\n]{2,120}\)|…|\. \. \.(?: \.)?|\.{3,4}/g;

function alterationsIn(article: Article, quote: Quote): readonly Alteration[] {
  const words = article.source.slice(quote);
  if (!/[[(…]|\.{3}|\. \. \./.test(words)) return [];
  const inner = { start: quote.openMarks[0]?.end ?? quote.start, end: quote.closeMark?.start ?? quote.end };
  const found: Alteration[] = [];
  for (const match of words.matchAll(altered)) {
    const start = quote.start + match.index;
    const end = start + match[0].length;
    const { text } = article.source;
    if (/^[[(]/.test(match[0])) found.push({ start, end, what: /^.sic.$/i.test(match[0]) ? 'sic' : 'insertion' });
    else if (text.slice(inner.start, start).trim() === '') found.push({ start, end, what: 'edge' });
    else if (/^[\s,.]*$/.test(text.slice(end, inner.end))) {
      // A speaker who trails off is no omission; a fragment needs no dots at its end.
      if (quote.kind === 'partial') found.push({ start, end, what: 'edge' });
    } else found.push({ start, end, what: 'omission' });
  }
  return found;
}

function messageOf(alterations: readonly Alteration[]): string | null {
  const count = (what: Alteration['what']): number => alterations.filter((each) => each.what === what).length;
  const told = [
    counted(count('insertion'), 'insertion'),
    counted(count('omission'), 'omission'),
    count('sic') > 0 ? '“sic”' : null,
  ].filter((each) => each !== null);
  if (told.length > 0) return `Quote altered: ${told.join(', ')}. Check against the recording.`;
  return count('edge') > 0 ? 'Ellipsis at the edge of the quote. Drop it: partial quotes need no ellipsis.' : null;
}

const counted = (count: number, what: string): string | null =>
  count === 0 ? null : `${count} ${what}${count === 1 ? '' : 's'}`;

function fixes(article: Article, quote: Quote, alterations: readonly Alteration[]): readonly Fix[] {
  const { text } = article.source;
  const spacing: Edit[] = [];
  const edges: Edit[] = [];
  for (const { start, end, what } of alterations) {
    if (what === 'edge') {
      const leading = start - (quote.openMarks[0]?.end ?? quote.start) < 3;
      const from = leading ? start : start - (text[start - 1] === ' ' ? 1 : 0);
      edges.push({ start: from, end: leading && text[end] === ' ' ? end + 1 : end, newText: '' });
    } else if (what === 'omission') {
      const from = text[start - 1] === ' ' ? start - 1 : start;
      const to = text[end] === ' ' ? end + 1 : end;
      if (text.slice(from, to) !== ' … ') spacing.push({ start: from, end: to, newText: ' … ' });
    }
  }
  return [
    ...(edges.length > 0 ? [{ title: 'Delete the ellipsis at the edge', edits: edges }] : []),
    ...(spacing.length > 0 ? [{ title: 'Write the ellipsis as “ … ”', edits: spacing }] : []),
  ];
}

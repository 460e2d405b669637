import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lensPlace, lensTitle } from '../../server/features/codeLens.ts';
import { sourceText } from '../../server/text/source.ts';
import { analyse } from '../analyse.ts';
import { bridge, drafted } from './draft.ts';
import { found, viewed } from './view.ts';

test('the figures count quotations, those without a speaker, sources and findings', () => {
  assert.equal(lensTitle(viewed(bridge, [])), '4 quotes · 1 unattributed · 2 sources');
  const view = viewed(bridge, [found(bridge, '“Nobody told us about the noise.”')]);
  assert.equal(lensTitle(view), '4 quotes · 1 unattributed · 2 sources · 1 finding');
  const settled = { ...bridge, quotes: bridge.quotes.map((quote) => ({ ...quote, byHand: ['speaker'] as const })) };
  assert.equal(lensTitle(viewed(settled, [])), '4 quotes · 1 unattributed · 2 sources · 4 confirmed');
});

test('what there is none of is not told', () => {
  const one = drafted({ text: 'Noon\n\n“Nobody came.”\n', quotes: [{ words: '“Nobody came.”' }] });
  assert.equal(lensTitle(viewed(one, [])), '1 quote · 1 unattributed');
});

test('they stand at the headline, at the first paragraph without one, and nowhere without a quotation', () => {
  const place = (text: string): string | null => {
    const article = analyse(sourceText(text), { force: true });
    const at = lensPlace(article);
    return at === null ? null : article.source.slice(at).trim();
  };
  assert.equal(place('\n\nFerry runs again\n\n“We waited,” Ann Roe said.\n'), 'Ferry runs again');
  assert.equal(place('“We waited,” Ann Roe said.\n\nShe left.'), '“We waited,” Ann Roe said.');
  assert.equal(place('Ferry runs again\n\nIt left at noon.\n'), null);
  assert.equal(place(''), null);
});

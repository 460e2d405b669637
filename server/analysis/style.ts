import type { Style } from '../model/article.ts';
import { glyphOf } from '../text/glyphs.ts';
import type { Placed } from './assemble.ts';

/** Fewest outer marks, and fewest votes on stops, from which a style is read. */
const enough = 3;

/** The style that the text shows, where `wanted` does not say. Marks: the majority of outer marks. Stops: fragments only. */
export function styleOf(
  text: string,
  placed: readonly Placed[],
  wanted: { readonly marks?: Style['marks']; readonly punctuation?: Style['punctuation'] },
): Style {
  let double = 0;
  let single = 0;
  let inside = 0;
  let outside = 0;
  for (const { start, local } of placed) {
    for (const quote of local.quotes) {
      const run = local.reading.runs[quote.run]!;
      if (run.open === null || local.role === 'headline') continue;
      if (glyphOf(run.open.written).single) single += 1;
      else double += 1;
      if (run.close === null || quote.kind === 'direct') continue;
      const before = text.charCodeAt(start + run.close.start - 1);
      const after = text.charCodeAt(start + run.close.end);
      if (before === 44 || before === 46) inside += 1;
      else if (after === 44 || after === 46) outside += 1;
    }
  }
  const outer = double + single < enough ? 'unknown' : double >= single ? 'double' : 'single';
  const votes = inside + outside;
  const side =
    votes < enough ? 'unknown' : inside >= votes * 0.75 ? 'us' : outside >= votes * 0.75 ? 'british' : 'unknown';
  return {
    marks: wanted.marks === undefined || wanted.marks === 'unknown' ? outer : wanted.marks,
    punctuation: wanted.punctuation === undefined || wanted.punctuation === 'unknown' ? side : wanted.punctuation,
  };
}

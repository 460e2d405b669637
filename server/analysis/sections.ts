import type { Ground } from './ground.ts';

/** Below this many UTF-16 units a text is one article, whatever its headlines. */
const large = 100_000;

/** A range of paragraphs that is read as one article. */
export interface SectionRange {
  readonly from: number;
  readonly to: number;
}

/** Whether a paragraph looks like the headline of a new article: short, no stop, no quotation that goes on, prose below. */
function headline(grounds: readonly Ground[], at: number): boolean {
  const ground = grounds[at]!;
  const next = grounds[at + 1];
  if (ground.role !== 'label' && ground.role !== 'headline') return false;
  const words = ground.reading.tokens.count;
  if (words < 4 || words > 24 || next === undefined) return false;
  return next.role === 'byline' || next.role === 'dateline' || (next.role === 'body' && next.length > 120);
}

/** Parts a very large text into the articles that its headlines announce; everything else is one. */
export function sectionsOf(grounds: readonly Ground[], length: number): readonly SectionRange[] {
  if (length <= large) return [{ from: 0, to: grounds.length }];
  const sections: SectionRange[] = [];
  let from = 0;
  for (let at = 1; at < grounds.length; at += 1) {
    if (at - from < 4 || !headline(grounds, at)) continue;
    sections.push({ from, to: at });
    from = at;
  }
  sections.push({ from, to: grounds.length });
  return sections;
}

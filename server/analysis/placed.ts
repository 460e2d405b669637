import type { Paragraph } from '../model/article.ts';
import type { Passed } from './attribution.ts';
import type { Grouping } from './grouping.ts';
import type { LocalParagraph } from './local.ts';
import type { Turn } from './transcript.ts';

/** A paragraph in its place. */
export interface Placed {
  readonly start: number;
  readonly local: LocalParagraph;
  readonly passed: Passed;
  readonly grouping: Grouping;
  /** Index in the article of the first entity of the paragraph’s section. */
  readonly firstEntity: number;
  /** The paragraph is a labelled turn of a transcript. */
  readonly turn?: Turn;
}

/** Role and place of a paragraph. */
export const paragraphOf = ({ start, local }: Placed): Paragraph => ({
  start,
  end: start + local.length,
  role: local.role,
});

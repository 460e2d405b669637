import { analyse } from './analysis/analyse.ts';
import { sourceText } from './text/source.ts';

/** The beginning of a text says what it is, and a log may be very long. In UTF-16 units. */
const ENOUGH = 65_536;

/** Whether a text reads like a news article. */
export const readsLikeArticle = (text: string): boolean => analyse(sourceText(text.slice(0, ENOUGH))).isArticle;

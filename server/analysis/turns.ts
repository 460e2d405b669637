import { notices } from '../lexicon/notices.ts';
import { labelAt } from '../text/labels.ts';
import type { Span } from '../text/span.ts';

/**
 * The label that a paragraph begins with, without its colon, where it may be a turn in a transcript: *SMITH: We did.*,
 * *Q: …*, *Jane Okafor: …*. Only the shape is judged; `isTranscript` judges the article.
 */
export function speakerLabel(text: string, start: number, end: number): Span | null {
  const label = labelAt(text, start, end);
  if (label === null || notices().has(text.slice(label.start, label.end).toLowerCase())) return null;
  return { start: label.start, end: label.end };
}

/**
 * Whether labelled paragraphs are turns of a transcript. `labels` has the label, or null, of each paragraph in order.
 * A Q before an A or two shouted names in a row are enough; names in small letters must come back.
 */
export function isTranscript(text: string, labels: readonly (Span | null)[]): boolean {
  const times = new Map<string, number>();
  let labelled = 0;
  let exchanges = 0;
  let before = '';
  for (const label of labels) {
    const words = label === null ? '' : text.slice(label.start, label.end);
    if (words !== '') {
      labelled++;
      times.set(words, (times.get(words) ?? 0) + 1);
      const answered = before === 'Q' && words === 'A';
      if (answered || (isShouted(before) && isShouted(words) && before !== words)) exchanges++;
    }
    before = words;
  }
  if (labelled < 2) return false;
  const back = [...times.values()].filter((count) => count > 1).length;
  return exchanges > 0 || (labelled >= 3 && back > 0 && labelled * 8 >= labels.length);
}

const isShouted = (words: string): boolean => words.length > 1 && words === words.toUpperCase();

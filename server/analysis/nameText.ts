import { fold } from './fold.ts';
import { remembered } from './remembered.ts';

/** A name as written, as the grouping compares it. */
export interface NameText {
  readonly words: readonly string[];
  readonly folded: string;
}

/** Takes a name with single spaces apart. */
export const nameText = /* @__PURE__ */ remembered(
  (text: string): NameText => ({ words: text.split(' '), folded: fold(text) }),
);

import type { Span } from '../../server/text/span.ts';
import type { Random } from '../bench/random.ts';

/** One edit of a script: what it takes out of the text as it stands, and what it puts there. */
export interface ScriptEdit extends Span {
  readonly text: string;
  /** For what is moved or copied: which units of the text before these are, one for each unit put in. */
  readonly kept?: readonly number[];
}

/**
 * A text whose units know where they came from: those of the text it began as by their offset, copies of them as -2 less that, new ones as -1. */
export interface Followed {
  readonly text: string;
  readonly ids: readonly number[];
}

const phrases = [
  'on Friday ',
  'the council said ',
  'and ',
  '“',
  '”',
  'Nobody objected. ',
  ' 🌉 ',
  '\n\n',
  '\r\n',
  'Okafor ',
  '“We waited,” she said. ',
  ' ',
  'é',
  '.',
];

/** Where paragraphs begin and end, without the break behind. */
function paragraphs(text: string): Span[] {
  return [...text.matchAll(/[^\r\n]+/g)].map(({ index, 0: words }) => ({ start: index, end: index + words.length }));
}

/** An edit as somebody at a desk makes it; `where` are places it may aim at. */
export function someEdit({ text, ids }: Followed, where: readonly Span[], random: Random): ScriptEdit[] {
  const near = random.chance(0.4) && where.length > 0 ? random.pick(where) : { start: 0, end: text.length };
  const at = Math.min(text.length, random.between(Math.max(0, near.start - 3), near.end + 3));
  const length = Math.min(text.length - at, random.between(0, random.chance(0.8) ? 6 : 60));
  const all = paragraphs(text);
  const paragraph = all.length === 0 ? { start: 0, end: 0 } : random.pick(all);
  const copied = text.slice(paragraph.start, paragraph.end);
  const own = ids.slice(paragraph.start, paragraph.end);
  switch (random.between(0, 9)) {
    case 0:
    case 1:
    case 2:
      return [{ start: at, end: at, text: random.pick(phrases) }];
    case 3:
    case 4:
      return [{ start: at, end: at + length, text: '' }];
    case 5:
      return [{ start: at, end: at + length, text: random.pick(phrases) }];
    case 6:
      // A twin of a paragraph.
      return [{ start: paragraph.end, end: paragraph.end, text: `\n\n${copied}`, kept: [-1, -1, ...own.map(copyOf)] }];
    case 7:
      return [{ start: paragraph.start, end: Math.min(text.length, paragraph.end + 2), text: '' }];
    case 8:
      // A paragraph that is moved to the end.
      return [
        { start: text.length, end: text.length, text: copied, kept: own },
        { start: paragraph.start, end: paragraph.end, text: '' },
      ];
    default: {
      // A mark made straight or curly.
      const mark = text.slice(at).search(/["“”]/);
      if (mark < 0) return [{ start: at, end: at, text: ' ' }];
      return [
        { start: at + mark, end: at + mark + 1, text: text[at + mark] === '"' ? '”' : '"', kept: [ids[at + mark]!] },
      ];
    }
  }
}

/** The sign of a copied unit; -2 less the sign is the offset again. */
export const copyOf = (id: number): number => (id < 0 ? id : -2 - id);

/** A followed text after an edit. */
export function edited({ text, ids }: Followed, edit: ScriptEdit): Followed {
  const put = edit.kept?.slice() ?? Array.from({ length: edit.text.length }, () => -1);
  const out = text.slice(edit.start, edit.end);
  // What goes and comes back at the ends has never gone.
  const least = Math.min(out.length, edit.text.length);
  let [head, tail] = [0, 0];
  while (head < least && out[head] === edit.text[head]) put[head] = ids[edit.start + head++]!;
  while (tail < least - head && out.at(-1 - tail) === edit.text.at(-1 - tail))
    put[put.length - 1 - tail] = ids[edit.end - 1 - tail++]!;
  return {
    text: text.slice(0, edit.start) + edit.text + text.slice(edit.end),
    ids: [...ids.slice(0, edit.start), ...put, ...ids.slice(edit.end)],
  };
}

/** All breaks of lines made those of the other system. */
export function otherBreaks({ text, ids }: Followed): Followed {
  const put: number[] = [];
  const toLong = !text.includes('\r\n');
  let made = '';
  for (let at = 0; at < text.length; at += 1) {
    if (!toLong && text[at] === '\r' && text[at + 1] === '\n') continue;
    if (toLong && text[at] === '\n') {
      made += '\r';
      put.push(-1);
    }
    made += text[at];
    put.push(ids[at]!);
  }
  return { text: made, ids: put };
}

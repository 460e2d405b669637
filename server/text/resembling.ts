/** A place where words stand with some letters changed: half-open offsets and how many letters differ. */
export interface Resembling {
  readonly start: number;
  readonly end: number;
  readonly errors: number;
}

/** How alike two texts are: 1 for the same, 0 for nothing in common; letters put in, left out or changed count once each. */
export function likeness(one: string, other: string): number {
  const longer = Math.max(one.length, other.length);
  if (one === other) return 1;
  let before = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const now = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const change = one.charCodeAt(row - 1) === other.charCodeAt(column - 1) ? 0 : 1;
      now[column] = Math.min(before[column - 1]! + change, before[column]! + 1, now[column - 1]! + 1);
    }
    before = now;
  }
  return 1 - before[other.length]! / longer;
}

/**
 * All places of `text` between `from` and `to` where `words` stand with at most `most` letters changed: of places that
 * overlap only the best. One pass (Sellers): its cost is the length of the words times that of the stretch.
 */
export function resembling(text: string, from: number, to: number, words: string, most: number): readonly Resembling[] {
  const rows = words.length;
  let errors = Int32Array.from({ length: rows + 1 }, (_, row) => row);
  let starts = new Int32Array(rows + 1).fill(from);
  let [nextErrors, nextStarts] = [new Int32Array(rows + 1), new Int32Array(rows + 1)];
  const found: Resembling[] = [];
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    nextErrors[0] = 0;
    nextStarts[0] = at + 1;
    for (let row = 1; row <= rows; row += 1) {
      const changed = errors[row - 1]! + (words.charCodeAt(row - 1) === code ? 0 : 1);
      const more = errors[row]! + 1;
      const fewer = nextErrors[row - 1]! + 1;
      if (changed <= more && changed <= fewer) {
        nextErrors[row] = changed;
        nextStarts[row] = starts[row - 1]!;
      } else if (more <= fewer) {
        nextErrors[row] = more;
        nextStarts[row] = starts[row]!;
      } else {
        nextErrors[row] = fewer;
        nextStarts[row] = nextStarts[row - 1]!;
      }
    }
    [errors, nextErrors] = [nextErrors, errors];
    [starts, nextStarts] = [nextStarts, starts];
    // Where a stretch starts at `at`, the row above it stood at the place before.
    if (errors[rows]! <= most) note(found, { start: starts[rows]!, end: at + 1, errors: errors[rows]! });
  }
  return found;
}

function note(found: Resembling[], one: Resembling): void {
  const last = found.at(-1);
  if (last === undefined || one.start >= last.end) found.push(one);
  else if (one.errors < last.errors) found[found.length - 1] = one;
}

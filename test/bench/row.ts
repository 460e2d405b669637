/** One line of the table. */
export interface Row {
  readonly what: string;
  /** The measured figure, with its unit. */
  readonly ours: string;
  /** What it is compared with, and that figure; empty where nothing is. */
  readonly against: string;
  /** Null where a figure stands alone, NaN where it could not be measured. */
  readonly ratio: number | null;
  readonly limit?: { readonly atMost: number } | { readonly atLeast: number };
}

/** Whether a row keeps its limit; a row without one always does, a row that could not be measured never. */
export function passes({ ratio, limit }: Row): boolean {
  if (limit === undefined) return true;
  if (ratio === null || Number.isNaN(ratio)) return false;
  return 'atMost' in limit ? ratio <= limit.atMost : ratio >= limit.atLeast;
}

const times = (ratio: number): string =>
  `${ratio < 0.095 ? ratio.toFixed(3) : ratio < 9.95 ? ratio.toFixed(2) : ratio.toFixed(0)}×`;

function limitText({ limit }: Row): string {
  if (limit === undefined) return '';
  return 'atMost' in limit ? `≤ ${limit.atMost}×` : `≥ ${limit.atLeast}×`;
}

function verdict(row: Row): string {
  if (row.limit === undefined) return '';
  return passes(row) ? 'pass' : 'FAIL';
}

/** The rows as a table of aligned columns. */
export function table(rows: readonly Row[]): string {
  const cells = [
    ['', 'Newsmark', 'compared with', 'ratio', 'limit', ''],
    ...rows.map((row) => [
      row.what,
      row.ours,
      row.against,
      row.ratio === null ? '' : Number.isNaN(row.ratio) ? 'not measured' : times(row.ratio),
      limitText(row),
      verdict(row),
    ]),
  ];
  const widths = cells[0]!.map((_, column) => Math.max(...cells.map((line) => line[column]!.length)));
  const lines = cells.map((line) =>
    line
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join('  ')
      .trimEnd(),
  );
  lines.splice(1, 0, '─'.repeat(Math.max(...lines.map((line) => line.length))));
  return lines.join('\n');
}

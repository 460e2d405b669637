import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Plan } from './plan.ts';
import * as generated from './text.ts';

const textOf = (line: string): string => (JSON.parse(line) as { readonly text: string }).text;

function fromFile(path: string): readonly string[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return /\.jsonl(\.gz)?$/.test(path)
    ? text
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map(textOf)
    : [text];
}

/** A string of its own, not pieces glued together or a part of a longer one, so that no side pays for flattening. */
const flat = (text: string): string => Buffer.from(text, 'utf8').toString('utf8');

/** `count` articles: generated ones, or taken evenly from the given files. */
export function articlesOf(plan: Plan, count: number): readonly string[] {
  const all = plan.paths.length === 0 ? generated.articles(count) : plan.paths.flatMap(fromFile);
  const step = Math.max(1, all.length / count);
  const chosen = Array.from({ length: Math.min(count, all.length) }, (_, index) => all[Math.floor(index * step)]!);
  return chosen.map(flat);
}

/** One text of at least `units` UTF-16 units; headlines stand between its articles, or none does. */
export function longTextOf(plan: Plan, units: number, headlines: boolean): string {
  if (plan.paths.length === 0) return flat(generated.longText(units, headlines));
  const all = plan.paths.flatMap(fromFile).map((text) => (headlines ? text : text.replace(/^.*\n+/, '')));
  const parts: string[] = [];
  for (let index = 0, length = 0; length < units; index++) {
    const next = all[index % all.length]!;
    parts.push(next);
    length += next.length + 2;
  }
  return flat(parts.join('\n\n'));
}

// Reads annotated articles from the paths given, runs the engine over them and prints how often it is right.
import { parseArgs } from 'node:util';
import { examine } from '../../server/cli/examine.ts';
import { endWithReader } from '../../server/cli/output.ts';
import { recordOf } from '../../server/exporters/record.ts';
import { names } from '../analyse.ts';
import { figures } from './figures.ts';
import { type GoldArticle, readGold } from './gold.ts';
import { score } from './score.ts';
import { type Fault, Tally } from './tally.ts';

const usage = `npm run accuracy -- [--errors N [--type TYPE]] [--by FIELD] PATH…

PATH is a file of annotated articles: JSON Lines, .jsonl.gz, or one article as .json.
--errors N   print N places of each type where engine and annotators differ; --type speaker prints that type alone
--by FIELD   main figures for each value of a field, such as publisher`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { errors: { type: 'string', default: '0' }, type: { type: 'string', default: '' }, by: { type: 'string' } },
});
if (positionals.length === 0) {
  console.error(usage);
  process.exit(2);
}
endWithReader();
/** What an engine that broke has said. */
const silence = { quotes: [], attributions: [], entities: [] };
for (const path of positionals) report(path);

function report(path: string): void {
  const total = new Tally();
  const groups = new Map<string, Tally>();
  const faults: (readonly [GoldArticle, Fault])[] = [];
  let broken = 0;
  const articles = readGold(path);
  for (const gold of articles) {
    const examined = examine(gold.text, { profile: 'copydesk', force: true, names: names() });
    if ('problem' in examined) {
      broken++;
      console.error(`${gold.id} ${examined.problem}`);
    }
    const result = score(
      gold,
      'problem' in examined ? silence : recordOf(examined.article, examined.findings, { path: gold.id }),
    );
    total.addAll(result.tally);
    if (values.by !== undefined) {
      const group = String(gold[values.by] ?? '?');
      if (!groups.has(group)) groups.set(group, new Tally());
      groups.get(group)!.addAll(result.tally);
    }
    faults.push(...result.faults.map((fault) => [gold, fault] as const));
  }

  const wide = 36;
  const percent = (value: number): string => (Number.isNaN(value) ? 'n/a' : (100 * value).toFixed(1)).padStart(6);
  const left = broken === 0 ? '' : `; ${broken} broke the engine and count as silence`;
  console.log(
    `\n${path}: ${articles.length} articles${left}; quotations: direct ${total.of('detected.direct.gold')}, ` +
      `mixed ${total.of('detected.mixed.gold')}, non-speech ${total.of('speech.other.said') + total.of('speech.other.not')}; ` +
      `with a source ${total.of('speaker.all.gold')}, without ${total.of('unattributed.gold')}`,
  );
  for (const { name, value } of figures(total)) console.log(`${name.padEnd(wide)}${percent(value)}`);
  if (groups.size > 0) {
    const columns = [
      'detection, J ≥ .8 F',
      'speech or not, accuracy',
      'speaker, end to end',
      'indirect speech, J ≥ .5 F',
    ];
    console.log(`\nby ${values.by}: ${columns.join(' | ')}`);
    for (const [group, tally] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const all = new Map(figures(tally).map(({ name, value }) => [name, value]));
      console.log(
        `  ${group.padEnd(wide - 2)}${columns.map((column) => percent(all.get(column) ?? Number.NaN)).join(' | ')}`,
      );
    }
  }
  printFaults(faults, Number(values.errors));
}

function printFaults(faults: readonly (readonly [GoldArticle, Fault])[], most: number): void {
  const seen = new Map<string, number>();
  for (const [{ id, text }, { type, span, note }] of faults) {
    const count = (seen.get(type) ?? 0) + 1;
    seen.set(type, count);
    if (count > most || !type.startsWith(values.type)) continue;
    const [start, end] = span;
    const words =
      end - start > 160 ? `${text.slice(start, start + 80)} … ${text.slice(end - 60, end)}` : text.slice(start, end);
    const context = `${text.slice(Math.max(0, start - 160), start)}⟦${words}⟧${text.slice(end, end + 140)}`;
    console.log(`\n${type} ${count}  ${id}  ${note}\n   ${context.replace(/\n+/gu, ' ⏎ ')}`);
  }
  if (most > 0) console.log(`\n${[...seen].map(([type, count]) => `${type} ${count}`).join(', ')}`);
}

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Article } from '../server/model/article.ts';
import { judge } from '../server/rules/judge.ts';
import { sourceText } from '../server/text/source.ts';
import { analyse } from './analyse.ts';
import { article as invented } from './bench/text.ts';

const read = (text: string): Article => analyse(sourceText(text), { force: true });

const lists = ['paragraphs', 'sentences', 'quotes', 'attributions', 'entities', 'mentions'] as const;

/** The same article, counting how often anything in its lists is looked at; `seen` are the lists that were. */
function watched(article: Article): { readonly article: Article; readonly reads: () => number; seen: Set<string> } {
  let reads = 0;
  const seen = new Set<string>();
  const copy = { ...article };
  for (const name of lists) {
    const list = new Proxy(article[name], {
      get: (target, key) => {
        reads += 1;
        return Reflect.get(target, key);
      },
    });
    Object.defineProperty(copy, name, {
      get: () => {
        seen.add(name);
        return list;
      },
    });
  }
  return { article: copy, reads: () => reads, seen };
}

const times = (count: number, part: (index: number) => string, between: string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join(between);

const orphan = (index: number): string =>
  `Pipe ${index} was laid in March. “The pipes are older than school ${index} is.”`;
const shapes: Readonly<Record<string, (count: number) => string>> = {
  'quotations without attribution, each in its paragraph': (count) =>
    `Ida Brandt left.\n\n${times(count, orphan, '\n\n')}`,
  'quotations without attribution in one paragraph': (count) => `Ida Brandt left. ${times(count, orphan, ' ')}`,
  'places named in one paragraph': (count) => `Ida Brandt left. ${times(count, (at) => `Paris. ${orphan(at)}`, ' ')}`,
  'lines of a conversation': (count) =>
    `“It leaks,” said Tom Ruiz.\n\n“No,” said Ida Brandt.\n\n${times(count, (at) => `“School ${at} is older than that.”`, '\n\n')}`,
  'lines that nobody began': (count) =>
    `It rained.\n\n${times(count, (at) => `“School ${at} is older than that.”`, '\n\n')}`,
  'marks that are never closed': (count) => times(count, () => 'Ann Cole said “a road, the porter said.', '\n\n'),
  'marks that were never opened': (count) => times(count, () => 'Ann Cole said a road is full.”', '\n\n'),
  'marks of two kinds': (count) => times(count, () => '“We are full," Ann Cole said.', ' '),
  'quotations in one quotation': (count) =>
    `“It was said: ${times(count, () => '‘we are full’ and', ' ')} that is all,” Ann Cole said.`,
  'paragraphs cut in two': (count) =>
    times(count, (at) => `The council met for hours and then voted on road ${at} and`, '\n\n').toLowerCase(),
  'pronouns that can mean two people': (count) =>
    times(count, () => 'Ann Cole argued with Mary Hale at the gate. “I am done,” she said.', ' '),
  'pronouns before any name': (count) => times(count, () => '“I never saw the dog,” he said.', '\n\n'),
  'pronouns that mean nobody named': (count) => times(count, () => 'Mrs Ann Dunn left. “It rained,” he said.', ' '),
  'lines of verse': (count) => times(count, () => 'and roses are red', '\n\n'),
};

for (const [name, text] of Object.entries(shapes)) {
  test(`twice as many ${name} take twice the looks, repairs included`, () => {
    const looks = (count: number): number => {
      const { article, reads } = watched(read(text(count)));
      JSON.stringify(judge(article));
      return reads();
    };
    const few = looks(150);
    const many = looks(300);
    // A search that halves its list takes a step more in a list twice as long; anything squared would take four times the looks.
    assert.ok(many < few * 2.6, `${few} looks, then ${many}`);
  });
}

test('repairs are worked out when they are looked at, once', () => {
  const { article, reads } = watched(read('“We are full, the porter said. “Go home.”'));
  const [finding] = judge(article);
  const before = reads();
  const fixes = finding!.fixes;
  assert.ok(reads() > before, 'the repair needs the article');
  const after = reads();
  assert.equal(finding!.fixes, fixes);
  assert.equal(reads(), after);
});

test('findings are the same after an edit as from scratch, repairs included', () => {
  const text = invented(3, { words: 400, headline: true }).replace('”', '').replace('. “', '.\n\nand “');
  const before = sourceText(text);
  const at = before.positionAt(text.indexOf('\n\n', 300));
  const after = before.update([{ range: { start: at, end: at }, text: ' Mr.' }]);
  const edited = judge(analyse(after, { force: true }, analyse(before, { force: true })));
  assert.ok(edited.length > 0);
  assert.deepEqual(JSON.parse(JSON.stringify(edited)), JSON.parse(JSON.stringify(judge(read(after.text)))));
});

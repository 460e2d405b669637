import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { analyse } from '../../server/analysis/analyse.ts';
import { addPersonActions, type PersonData } from '../../server/features/codeAction.ts';
import type { Client } from '../../server/features/feature.ts';
import { sourceText } from '../../server/text/source.ts';
import { parsePeople } from '../../server/workspace/people.ts';
import { ableClient, viewed } from './view.ts';

describe('add to the people list', () => {
  const article = analyse(
    sourceText(
      '“We waited,” Mayor Jane Okafor said. OKAFOR left. “It leaks,” Okafor said. She met Tom Cole at the Harbour Gate.',
    ),
    // Known by a list here, so that the test is about what is made of a person, not about finding one.
    { force: true, people: parsePeople('Jane Okafor; Okafor; ; Mayor\nTom Cole') },
  );
  const list = { uri: 'file:///news/people.txt', text: '# ours\r\nAna Ruiz' };
  const offered = (words: string, people?: string, selected = '') => {
    const start = article.source.text.indexOf(words);
    const view = viewed(article, [], 3, people === undefined ? undefined : parsePeople(people));
    return addPersonActions(view, { start, end: start + selected.length }, inlineClient, async () => list);
  };
  const inlineClient: Client = { ...ableClient, resolvesEdits: false };

  test('a name offers the person with other forms and role, and no pronouns', async () => {
    const [action, ...others] = await offered('Okafor said.');
    assert.deepEqual(others, []);
    assert.equal(action!.title, 'Add Jane Okafor to the people list');
    assert.equal(action!.kind, 'refactor');
    assert.deepEqual(action!.edit, {
      documentChanges: [
        {
          textDocument: { uri: list.uri, version: null },
          edits: [
            {
              range: { start: { line: 1, character: 8 }, end: { line: 1, character: 8 } },
              newText: '\r\nJane Okafor; Okafor;; Mayor\r\n',
            },
          ],
        },
      ],
    });
  });

  test('nobody is offered at pronouns, other words, or for those who are listed', async () => {
    assert.deepEqual(await offered('She'), []);
    assert.deepEqual(await offered('waited'), []);
    assert.deepEqual(await offered('Okafor said.', 'Jane Okafor'), []);
    assert.equal((await offered('Tom Cole', 'Jane Okafor')).length, 1);
  });

  test('words that are selected can be a name that was missed', async () => {
    assert.equal((await offered('Harbour Gate', '', 'Harbour Gate'))[0]?.title, 'Add Harbour Gate to the people list');
    assert.deepEqual(await offered('met Tom', '', 'met Tom'), []);
  });

  test('an editor that works edits out later gets none before; one that makes no files gets none at all', async () => {
    const start = article.source.text.indexOf('Okafor');
    const range = { start, end: start };
    const [later] = await addPersonActions(viewed(article, []), range, ableClient, async () => list);
    assert.equal(later!.edit, undefined);
    assert.equal((later!.data as PersonData).uri, 'untitled:Noon');
    const none = { uri: 'file:///news/people.txt', text: null };
    const poor: Client = { ...inlineClient, createsFiles: false };
    assert.deepEqual(await addPersonActions(viewed(article, []), range, poor, async () => none), []);
    const [made] = await addPersonActions(viewed(article, []), range, inlineClient, async () => none);
    assert.deepEqual(
      made!.edit!.documentChanges!.map((change) => ('kind' in change ? change.kind : 'edit')),
      ['create', 'edit'],
    );
    assert.deepEqual(await addPersonActions(viewed(article, []), range, inlineClient, async () => null), []);
  });
});

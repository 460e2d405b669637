import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { codePointsOf } from '../server/text/codePoints.ts';
import { evened } from '../server/text/evened.ts';
import { likeness, resembling } from '../server/text/resembling.ts';
import { sha256 } from '../server/text/sha256.ts';
import { shifted } from '../server/text/shift.ts';
import { sourceText } from '../server/text/source.ts';
import { anchorsIn } from '../server/workspace/anchors.ts';
import { readSidecar, sidecarText } from '../server/workspace/sidecar.ts';
import { type Tracking, trackingOf } from '../server/workspace/tracking.ts';
import { sidecarAbout } from './anchoring/trial.ts';

const place = (text: string, words: string, from = 0) => {
  const start = text.indexOf(words, from);
  assert.ok(start >= 0, words);
  return { start, end: start + words.length };
};

/** The words that a decision about `words` of `before` is about in `after`; null when they are lost. */
function carried(before: string, words: string | { start: number; end: number }, after: string): string | null {
  const at = typeof words === 'string' ? place(before, words) : words;
  const tracking = trackingOf(sourceText(after));
  tracking.read(readSidecar(sidecarAbout(before, [at])).sidecar);
  const found = tracking.current().placed[0]?.at;
  return found == null ? null : after.slice(found.start, found.end);
}

const story = [
  'Bridge reopens after nine winters',
  '',
  'Mayor Jane Okafor opened the bridge. “We waited nine winters for this day,” Okafor said.',
  '',
  'The ferry stops in May. “Nobody told us a thing about the noise,” said Peter Lind.',
  '',
].join('\n');
const quote = '“We waited nine winters for this day,”';

describe('the digest', () => {
  test('is SHA-256', () => {
    const lengths = [0, 1, 55, 56, 63, 64, 65, 119, 120, 1000];
    const texts = ['', 'abc', '“é” 🌉', ...lengths.map((length) => 'a'.repeat(length))];
    for (const text of texts) assert.equal(sha256(text), createHash('sha256').update(text).digest('hex'));
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        (text) => sha256(text) === createHash('sha256').update(text).digest('hex'),
      ),
    );
  });
});

describe('places', () => {
  test('count code points at the edge', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(), fc.nat(), (text, one, other) => {
        const points = codePointsOf(text);
        const all = [...text];
        assert.equal(points.length, all.length);
        const [start, end] = [one % (all.length + 1), other % (all.length + 1)].sort((a, b) => a - b) as [
          number,
          number,
        ];
        const span = points.to({ start, end })!;
        assert.equal(text.slice(span.start, span.end), all.slice(start, end).join(''));
        assert.deepEqual(points.from(span), { start, end });
      }),
    );
  });

  test('are none outside the text', () => {
    const points = codePointsOf('a🌉b');
    for (const span of [
      { start: -1, end: 1 },
      { start: 2, end: 1 },
      { start: 0, end: 4 },
      { start: 0.5, end: 1 },
    ])
      assert.equal(points.to(span), null);
  });

  test('move with edits', () => {
    const at = { start: 10, end: 20 };
    const moved = (start: number, oldEnd: number, newEnd: number) => shifted(at, { start, oldEnd, newEnd });
    assert.deepEqual(moved(0, 0, 3), { start: 13, end: 23 }, 'put in before');
    assert.deepEqual(moved(10, 10, 13), { start: 13, end: 23 }, 'put in just before');
    assert.deepEqual(moved(15, 15, 18), { start: 10, end: 23 }, 'put in within');
    assert.deepEqual(moved(20, 20, 23), at, 'put in just behind');
    assert.deepEqual(moved(5, 12, 6), { start: 6, end: 14 }, 'the first words taken out');
    assert.deepEqual(moved(18, 25, 19), { start: 10, end: 18 }, 'the last words replaced');
    assert.deepEqual(moved(10, 11, 11), at, 'the first letter replaced');
    assert.equal(moved(10, 20, 15), null, 'all replaced');
    assert.equal(moved(3, 30, 3), null, 'all taken out');
  });
});

describe('likeness', () => {
  test('is 1 for the same and 0 for nothing in common', () => {
    assert.equal(likeness('', ''), 1);
    assert.equal(likeness('said', 'said'), 1);
    assert.equal(likeness('abcd', 'wxyz'), 0);
    assert.equal(likeness('abcd', 'abcx'), 0.75);
  });

  test('finds words with some letters changed, and where they start', () => {
    const text = 'She waved. We waited two winters for it. He left.';
    const [found, ...others] = resembling(text, 0, text.length, 'We waited nine winters', 4);
    assert.deepEqual(others, []);
    assert.equal(text.slice(found!.start, found!.end), 'We waited two winters');
    assert.deepEqual(resembling(text, 0, text.length, 'We waited nine winters', 2), []);
  });
});

describe('words after a change made elsewhere', () => {
  test('stay where nothing changed', () => assert.equal(carried(story, quote, story), quote));

  test('are found wherever they went', () => {
    assert.equal(carried(story, quote, `Correction 🌉\n\n${story}`), quote);
    const [head, , first, , second] = story.split('\n');
    assert.equal(carried(story, quote, [head, '', second, '', first, ''].join('\n')), quote);
  });

  test('are found with other line ends, spaces and marks', () => {
    assert.equal(carried(story, quote, story.replaceAll('\n', '\r\n')), quote);
    const two = { start: 0, end: place(story, 'opened').end };
    assert.equal(
      carried(story, two, story.replaceAll('\n', '\r\n')),
      story.slice(two.start, two.end).replaceAll('\n', '\r\n'),
    );
    assert.equal(carried(story, quote, story.replace(/[“”]/g, '"')), '"We waited nine winters for this day,"');
    assert.equal(carried(story, quote, story.replace('nine winters for', 'nine\u00a0 winters for')) !== null, true);
  });

  test('count characters of two units once', () => {
    const before = `🌉🌉 Notes\n\n${story}`;
    assert.equal(carried(before, quote, before), quote);
    assert.equal(carried(before, quote, `🌉${before}`), quote);
    const [item] = JSON.parse(sidecarAbout(before, [place(before, quote)])).items;
    assert.equal(item.target.selector[0].start, place(before, quote).start - 2);
  });

  test('are known again with a few letters changed', () => {
    assert.equal(
      carried(story, quote, story.replace('nine winters for', 'ten winters for')),
      quote.replace('nine', 'ten'),
    );
    assert.equal(carried(story, quote, story.replace(quote, '“It is far too late now,”')), null);
  });

  test('go to no look-alike', () => {
    const twins = [
      'The vote failed. “We will come back next year,” Okafor said.',
      'Nobody clapped. The chair rose slowly. “We will come back next year,” Lind told the hall.',
    ];
    const words = '“We will come back next year,”';
    const text = twins.join('\n\n');
    const second = place(text, words, twins[0]!.length);
    assert.equal(carried(text, second, text), words);
    const after = trackingOf(sourceText(`Late news\n\n${text}`));
    after.read(readSidecar(sidecarAbout(text, [second])).sidecar);
    assert.equal(after.current().placed[0]?.at?.start, second.start + 11);
    assert.equal(carried(text, second, twins[0]!), null, 'the other twin is left');
    assert.equal(carried(text, second, twins[0]!.replace('next', 'this')), null, 'and has changed');
    const same = 'She rose. “We will come back next year,” she said. It rained. ';
    assert.equal(carried(same.repeat(5), place(same.repeat(5), words, 130), `It snowed. ${same.repeat(5)}`), null);
  });

  test('short ones need both sides', () => {
    const text = 'Robin sang. The blackbird that Robin fed every morning had gone. Robin wept.';
    const second = place(text, 'Robin', 5);
    assert.equal(carried(text, second, `Birds. ${text}`), 'Robin');
    assert.equal(carried(text, second, text.replace('The blackbird that ', 'Each crow ')), null);
  });
});

const tracked = (text: string, places: readonly { start: number; end: number }[]): Tracking => {
  const tracking = trackingOf(sourceText(text));
  tracking.read(readSidecar(sidecarAbout(text, places)).sidecar);
  return tracking;
};

describe('words in the editor', () => {
  const change = (text: string, start: number, end: number, put: string) => {
    const source = sourceText(text);
    return { range: { start: source.positionAt(start), end: source.positionAt(end) }, text: put };
  };

  test('come back with Undo, and with paste', () => {
    const at = place(story, quote);
    const tracking = tracked(story, [at]);
    const paragraph = place(story, story.split('\n')[2]!);
    const without = story.slice(0, paragraph.start) + story.slice(paragraph.end);
    const words = story.slice(paragraph.start, paragraph.end);
    tracking.edited([change(story, paragraph.start, paragraph.end, '')]);
    assert.equal(tracking.current().placed.length, 0);
    assert.equal(tracking.current().orphaned[0]?.words, quote);
    tracking.edited([change(without, without.length, without.length, words)]);
    const found = tracking.current().placed[0]!.at!;
    assert.equal((without + words).slice(found.start, found.end), quote);
  });

  test('keep their place when the file goes back to an earlier one', () => {
    const at = place(story, 'Okafor', story.indexOf('said') - 8);
    const file = sidecarAbout(story, [at]);
    const tracking = tracked(story, [at]);
    tracking.edited([change(story, 0, 0, 'Okafor said. ')]);
    const later = tracking.updated({}, 'copy.txt')!;
    assert.notEqual(later, file);
    tracking.read(readSidecar(later).sidecar);
    tracking.read(readSidecar(file).sidecar);
    assert.equal(tracking.current().placed[0]?.at?.start, at.start + 13);
  });

  test('a file is stale only when it would be read otherwise', () => {
    const text = 'Yes. Yes. Yes. Yes.';
    const tracking = tracked(text, [place(text, 'Yes', 6)]);
    assert.equal(tracking.isStale(), false);
    tracking.edited([change(text, 0, 0, 'Yes. ')]);
    assert.equal(tracking.isStale(), true);
    const long = tracked(story, [place(story, quote)]);
    long.edited([change(story, 0, 0, 'News: ')]);
    assert.equal(long.isStale(), false);
  });
});

describe('a file of decisions', () => {
  const file = sidecarAbout(story, [place(story, quote), place(story, 'Peter Lind')]);

  test('is one annotation a line, and the same when written again', () => {
    const lines = file.trimEnd().split('\n');
    assert.equal(lines.length, 5);
    for (const line of lines.slice(2, 4)) assert.equal(JSON.parse(line.replace(/,$/, '')).type, 'Annotation');
    const { sidecar, faults } = readSidecar(file);
    assert.deepEqual(faults, []);
    const { hash, points } = anchorsIn(story);
    assert.equal(sidecarText(sidecar!, { sha256: hash, length: points.length }), file);
    assert.equal(JSON.parse(file)['newsmark:text'].sha256, createHash('sha256').update(story).digest('hex'));
  });

  test('keeps what others have written', () => {
    const value = JSON.parse(file);
    value.label = 'Desk two';
    value['newsmark:text'].checked = 3;
    value.items[0].stars = 5;
    value.items[0].target.selector[1].colour = 'red';
    value.items[0].target.selector.push({ type: 'XPathSelector', value: '/p[1]' });
    value.items[0].body.push({ type: 'TextualBody', value: 'Ask her.' });
    value.items.push({ id: 'urn:uuid:9', type: 'Annotation', body: 'else' }, 7);
    const tracking = trackingOf(sourceText(`News\n${story}`));
    tracking.read(readSidecar(JSON.stringify(value)).sidecar);
    const again = JSON.parse(tracking.updated({}, 'copy.txt')!);
    assert.equal(again.label, 'Desk two');
    assert.equal(again['newsmark:text'].checked, 3);
    const [first] = again.items;
    assert.equal(first.stars, 5);
    assert.equal(first.target.selector[1].colour, 'red');
    assert.deepEqual(first.target.selector[2], { type: 'XPathSelector', value: '/p[1]' });
    assert.deepEqual(first.body[1], { type: 'TextualBody', value: 'Ask her.' });
    assert.deepEqual(again.items.slice(2), value.items.slice(2));
    assert.equal(first.target.selector[0].start, value.items[0].target.selector[0].start + 5);
  });

  test('tells the line of what breaks it', () => {
    const broken = (text: string) => {
      const { sidecar, faults } = readSidecar(text);
      assert.equal(sidecar, null);
      return faults[0]!.line;
    };
    assert.equal(broken(file.replace('"motivation"', '<<<<<<< HEAD\n"motivation"')), 3);
    assert.equal(broken('{"items":[\n{"a":1}\n{"b":2}\n]}'), 3);
    assert.equal(broken('{\n"items":\n'), 3);
    assert.equal(broken('[]'), 1);
    assert.equal(broken('{"items":{}}'), 1);
    assert.equal(broken(`${'['.repeat(5000)}`), 1);
  });

  test('tells the line of a decision that cannot be used, and takes the others', () => {
    const value = JSON.parse(file);
    value.items[1].body[0]['newsmark:speaker'] = 12;
    const lines = value.items.map((item: unknown) => JSON.stringify(item)).join(',\n');
    const { sidecar, faults } = readSidecar(`{"items":[\n${lines}\n]}`);
    assert.deepEqual(faults, [{ line: 3, message: 'The speaker of this decision is neither a name nor null.' }]);
    assert.deepEqual(
      sidecar?.entries.map(({ decisions }) => decisions.length),
      [1, 0],
    );
  });

  test('agrees with the engine about what JSON is, and never throws', () => {
    const sound = (text: string): boolean => {
      try {
        JSON.parse(text);
        return true;
      } catch {
        return false;
      }
    };
    const spoilt = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '}', ']', '\\', '\n', '1', '-', 'e', 'null'))
      .map(([text, at, put]) => text.slice(0, at % (text.length + 1)) + put + text.slice((at % (text.length + 1)) + 1));
    fc.assert(
      fc.property(fc.oneof(fc.json(), spoilt, fc.string()), (text) => {
        const wrapped = `{"else":${text},"items":[]}`;
        assert.equal(readSidecar(wrapped).sidecar !== null, sound(wrapped), wrapped);
      }),
      { numRuns: 500 },
    );
  });
});

test('evened text knows where it came from', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\n', '“', '"', '\u00ad', '🌉', 'é') }), (text) => {
      const { text: even, from } = evened(text);
      assert.equal(from.length, even.length + 1);
      for (let at = 0; at < even.length; at += 1) {
        const unit = text[from[at]!]!;
        assert.ok(unit === even[at] || /[\s“]/.test(unit), unit);
      }
    }),
  );
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { paragraphSpans, sentenceSpans } from '../server/text/segment.ts';

const paragraphs = (text: string): string[] => {
  const spans = paragraphSpans(text);
  const found: string[] = [];
  for (let at = 0; at < spans.length; at += 2) found.push(text.slice(spans[at], spans[at + 1]));
  return found;
};

const sentences = (text: string): string[] => {
  const spans = sentenceSpans(text, 0, text.length);
  const found: string[] = [];
  for (let at = 0; at < spans.length; at += 2) found.push(text.slice(spans[at], spans[at + 1]));
  return found;
};

/** `‖` stands where one sentence ends and the next begins. */
const splits = (marked: string): void => {
  const parts = marked.split('‖').map((part) => part.trim());
  assert.deepEqual(sentences(marked.replaceAll('‖', '')), parts);
};

test('Paragraphs are the lines between blank lines', () => {
  assert.deepEqual(paragraphs('Bridge opens\n\nIt opened.\n \t\nIt closed.\n'), [
    'Bridge opens',
    'It opened.',
    'It closed.',
  ]);
  assert.deepEqual(paragraphs('One.\r\n\r\nTwo.\r\n'), ['One.', 'Two.']);
  assert.deepEqual(paragraphs('One.\r\rTwo.'), ['One.', 'Two.']);
  assert.deepEqual(paragraphs('\n\n  \n'), []);
  assert.deepEqual(paragraphs(''), []);
});

test('A line of no-break spaces is blank, but a no-break space behind a headline is part of it', () => {
  assert.deepEqual(paragraphs('\uFEFFBridge opens\u00A0\n\u00A0\nIt opened.'), ['Bridge opens\u00A0', 'It opened.']);
});

test('Without any blank line each line is a paragraph', () => {
  assert.deepEqual(paragraphs('Bridge opens\nIt opened.\nIt closed.\n\n'), [
    'Bridge opens',
    'It opened.',
    'It closed.',
  ]);
  assert.deepEqual(paragraphs('He lives at 12 E.\nOak St. now.'), ['He lives at 12 E.', 'Oak St. now.']);
});

test('Lines wrapped by hand stay one paragraph', () => {
  const wrapped =
    'The bridge over the Tarn was closed for the ninth winter running on\n' +
    'Monday, and the council said that it would not open again before the\n' +
    'end of May. Odile Marchbank, who lives beside it, said she had never\n' +
    'seen it open for longer than a week.';
  assert.deepEqual(paragraphs(`Bridge shut\n\n${wrapped}\n\nIt is old.`), ['Bridge shut', wrapped, 'It is old.']);
  assert.deepEqual(paragraphs(wrapped), [wrapped]);
});

test('Long lines without a blank line between them are paragraphs of their own', () => {
  const one = `${'The bridge over the Tarn was closed again on Monday. '.repeat(3)}“We wait,” Odile Marchbank said.`;
  const two = 'The council met on Tuesday.';
  assert.deepEqual(paragraphs(`Bridge shut\n\n${one}\n${two}`), ['Bridge shut', one, two]);
});

test('Bullets, speaker labels and bylines begin a paragraph', () => {
  assert.deepEqual(paragraphs('Voted:\n- Roe, yes\n- Tam, no\n\nEnd.'), ['Voted:', '- Roe, yes', '- Tam, no', 'End.']);
  assert.deepEqual(paragraphs('SMITH: Did you?\nJONES: I did.\n\nEnd.'), ['SMITH: Did you?', 'JONES: I did.', 'End.']);
  assert.deepEqual(paragraphs('Bridge shut\nBy Odile Marchbank\n\nIt is.'), [
    'Bridge shut',
    'By Odile Marchbank',
    'It is.',
  ]);
});

test('Titles, initials, places and dates do not end a sentence', () => {
  splits('Acting director Matthew T. Albrecht met Gov. Ines Roe and Sen. J. R. Tam.‖ They left.');
  splits('The raid was at 10180 S. Indiana Ave. on Sept. 26.‖ Nobody was hurt.');
  splits('Mr. Orlop, Ms. Ito and Dr. Falk live on St. Mary’s Rd. in Dover, Del. with a dog.');
  splits('The U.S. Forest Service and Acme Inc. of Tampa, Fla. signed it.‖ Nobody else did.');
  splits('Acme Co. Chairman Ray Cole sold Tarn Bridge Corp. in 2019.‖ It lost $2.5 million.');
  splits('ST. LOUIS — Nobody came.‖ The S.&P. 500 fell 3.1 percent.');
  splits('Roe v. Wade and Tam vs. Cole were No. 1 and No. 2.‖ Was that fair?‖ No.‖ It was not.');
});

test('A shortened word ends a sentence where a new one plainly begins', () => {
  splits('He moved to the U.S.‖ The family stayed.');
  splits('She works at Acme Inc.‖ It makes bolts.');
  splits('The vote is in Nov.‖ Polls open early.');
  splits('They left at 6 p.m.‖ Cole stayed until 9 p.m. Tuesday and met the mayor at 10 a.m. EST.');
  splits('They brought flags, drums, etc.‖ Cole brought a horn.');
});

test('Addresses and numbers hold together', () => {
  splits('See www.example.org or mail desk@example.org at 5.30 today.‖ Version 2.0.1 is out.');
  splits('1. The bridge is shut.‖ 2. It is old.');
});

test('What closes behind a stop belongs to its sentence', () => {
  splits('“We won. ‖We go.” ‖He left.');
  splits('(The bridge is old.) ‖It shook.');
  splits('‘It is over’. ‖Ms Hart left.');
  splits('"We won.\' " ‖Then he left.');
  splits('“ We agree. ” ‖The firm signed.');
  splits('He heard “Stay home.“ ‖He left.');
  splits('“We go.”‖He left.');
  splits("''We won.'' ‖He left.");
});

test('A quotation and the words that say whose it is are one sentence', () => {
  splits('“Did we win?” she asked. ‖Nobody knew.');
  splits('“No!” said Cole.');
  splits('“We won,” Ito said. ‖“Twice.”');
  splits('“We won.” Ito said.');
  splits('“Are you coming?” Mayor Ines Roe asked reporters.');
  splits('“Never!” Cole shouted from the roof.');
  splits('“Never!” Ray Cole, a spokesman for Acme, said.');
  splits('“No.” — Ann Cole');
});

test('After a quotation a new sentence begins where it says something new', () => {
  splits('“We won.” ‖Ito said nothing.');
  splits('“We left.” ‖He added, “It rained.”');
  splits('“Did we win?” ‖Ito left the hall.');
  splits('He called it “sad.” ‖The mayor laughed.');
});

test('A lexicon of verbs can be given', () => {
  const text = '“Never!” Cole thundered.';
  assert.equal(sentenceSpans(text, 0, text.length).length, 4);
  assert.equal(sentenceSpans(text, 0, text.length, (word) => word === 'thundered').length, 2);
});

test('Ellipses end a sentence only where one is complete', () => {
  splits('“We are nervous ... you are safe here.”');
  splits('“Chicago was a sanctuary. ... ‖It always will be.”');
  splits('“Our neighbors and our friends … ‖We will never give in,” she said.');
  splits('“I waited . . . and I left. . . . ‖Nobody came,” he said.');
  splits('“I thought … I would stay,” he said.');
  splits('“It is late. [...] ‖Go home,” she said.');
});

test('Small names can begin a sentence, other small words cannot', () => {
  splits('The bill passed. ‖de Blasio signed it. ‖iPhone sales rose. ‖al-Sisi left.');
  splits('He paid approx. ten dollars for it. ‖“and that was that,” he said.');
});

test('Colons, semicolons and line breaks end nothing', () => {
  splits('She had one answer: “No.” ‖Then she left; he\nstayed.');
});

test('A stretch of a text is read as if it stood alone', () => {
  const text = 'Ito left. Roe stayed. ';
  assert.deepEqual([...sentenceSpans(text, 4, text.length)], [0, 5, 6, 17]);
});

const piece = fc.constantFrom(
  ...'.!?…,:;()[]“”‘’"\'—- \n\r\t'.split(''),
  '\n\n',
  '. . .',
  '[...]',
  'Mr.',
  'U.S.',
  'Ito',
  'said',
  'the',
  'He',
  '12',
  '😀',
  'é',
  'de Blasio',
  'Q:',
  '- ',
  'a long enough run of words to make a line too wide to be wrapped by anybody at all, surely, so it goes on. ',
);
const anyText = fc.oneof(
  fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(' ')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

function ordered(spans: ArrayLike<number>, start: number, end: number): void {
  let last = start;
  for (let at = 0; at < spans.length; at += 2) {
    assert.ok(spans[at]! >= last && spans[at + 1]! > spans[at]! && spans[at + 1]! <= end);
    last = spans[at + 1]!;
  }
}

test('Whatever the text, paragraphs and sentences lie in order and inside, and nothing but white space is left out', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const found = paragraphSpans(text);
      ordered(found, 0, text.length);
      let covered = '';
      for (let at = 0; at < found.length; at += 2) {
        const [start, end] = [found[at]!, found[at + 1]!];
        const inner = sentenceSpans(text, start, end);
        ordered(inner, 0, end - start);
        for (let k = 0; k < inner.length; k += 2) covered += text.slice(start + inner[k]!, start + inner[k + 1]!);
      }
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters count as blank.
      const blank = /[\s\u0000-\u001f\u0085\u200b]/g;
      assert.equal(covered.replace(blank, ''), text.replace(blank, ''));
    }),
    { numRuns: 400 },
  );
});

test('Any stretch of any text can be read', () => {
  fc.assert(
    fc.property(anyText, fc.nat(), fc.nat(), (text, one, other) => {
      const start = Math.min(one, other) % (text.length + 1);
      const end = start + (Math.max(one, other) % (text.length - start + 1));
      ordered(sentenceSpans(text, start, end), 0, end - start);
    }),
  );
});

test('Sentences depend on nothing outside their paragraph', () => {
  fc.assert(
    fc.property(anyText, anyText, anyText, (before, text, after) => {
      const whole = `${before}\n\n${text}\n\n${after}`;
      const start = before.length + 2;
      assert.deepEqual(sentenceSpans(whole, start, start + text.length), sentenceSpans(text, 0, text.length));
    }),
  );
});

test('Typing between two blank lines never moves the paragraphs around it', () => {
  const block = anyText.map((text) => `x${text.replace(/[\r\n]/g, ' ').replace(/\s+/gu, ' ')}x`);
  fc.assert(
    fc.property(block, block, block, block, (before, one, other, after) => {
      const rest = (text: string) => paragraphs(`${before}\n\n${text}\n\n${after}`);
      assert.equal(rest(one)[0], rest(other)[0]);
      assert.equal(rest(one).at(-1), rest(other).at(-1));
    }),
  );
});

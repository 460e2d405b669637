import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { paragraphRole } from '../server/analysis/structure.ts';
import { isTranscript, speakerLabel } from '../server/analysis/turns.ts';
import { datelineEnd } from '../server/text/dateline.ts';
import { paragraphSpans } from '../server/text/segment.ts';

const roles = (...paragraphs: string[]): string[] => paragraphs.map((text) => paragraphRole(text, 0, text.length, 1));
const same = (role: string, ...paragraphs: string[]): void =>
  assert.deepEqual(
    roles(...paragraphs).map((found, at) => `${found}: ${paragraphs[at]}`),
    paragraphs.map((text) => `${role}: ${text}`),
  );
const first = (text: string): string => paragraphRole(text, 0, text.length, 0);

test('The first paragraph is the headline when it is short and no sentence', () => {
  assert.equal(first('Tarn bridge to stay shut until May, council says'), 'headline');
  assert.equal(first('Bridge ‘a disgrace’, says Marchbank\u00A0'), 'headline');
  assert.equal(first('Roe leaves the U.S.'), 'headline');
  assert.equal(first('Council Votes Against Reopening Tarn Bridge Before Summer.'), 'headline');
  assert.equal(first('The council has shut the bridge.'), 'body');
  assert.equal(first('Mayor Ines Roe met Governor Tam Falk at the bridge.'), 'body');
  assert.equal(first(`The council ${'and the county '.repeat(8)}have shut the bridge`), 'body');
});

test('Bylines name who wrote, and sentences that begin with “By” do not', () => {
  same('byline', 'By Odile Marchbank', 'By ODILE MARCHBANK and RAY COLE', 'From Odile Marchbank in Mosier, Oregon');
  same('byline', '(Reporting by Ray Cole in Dover; Editing by Ann Ito.)', 'By Ann Ito, Local Government Correspondent');
  same('byline', 'Odile Marchbank, Herald staff writer');
  same(
    'body',
    'By Thursday the water had fallen to the second step.',
    'By noon nobody was left on the bridge, Ito said.',
  );
});

test('A paragraph that is only a date or a dateline is one', () => {
  same(
    'dateline',
    'Saturday, July 20, 2019',
    'March 3, 2021',
    '3 March 2021',
    'PARIS (AP) —',
    'Published 5:12 p.m. Tuesday',
  );
  same('body', 'PARIS (AP) — The council met on Tuesday.', 'On March 3 the bridge was shut.');
});

test('Lists, captions in brackets, addresses and ornaments are furniture', () => {
  same('list', '- flour, two bags', '• Roe voted yes.', '1. The bridge is shut.', '2) The road is open.');
  same(
    'other',
    '(Photo: Ann Ito)',
    '[Crosstalk]',
    '* * *',
    '-30-',
    '###',
    'https://example.org/a',
    'Watch the video below:',
  );
  same('body', '(Ito) left the hall (again).', '— You came back.', '“It is over,” Ito said.');
});

test('Crossheads and names alone on a line are labels, lead-ins are not', () => {
  same('label', 'Nobody home', 'THE VERDICT', 'What Comes Next For The Tarn Bridge', 'SMITH:');
  same('body', 'Ito continued:', 'Her advice:', 'Why?', 'He was late', '“Nobody home”', 'It never opened again.');
});

test('The dateline in front of a story is found', () => {
  const ends = (marked: string): void => {
    const at = marked.indexOf('|');
    const text = marked.replace('|', '');
    assert.equal(datelineEnd(text, 0, text.length), Math.max(0, at), marked);
  };
  ends('CHICAGO, Feb. 11 — |Lindqvist Brands raised its prices.');
  ends('PARIS (AP) — |The council met.');
  ends('MANCHESTER, N.H. - |Nobody came.');
  ends('LAUSANNE, Switzerland -- |Nobody came.');
  ends('Dec 29 (Reuters) - |Nobody came.');
  ends('Nuwara Eliya — |The court ruled on Wednesday.');
  ends('WASHINGTON (CNN) |The council met.');
  ends('(Reuters) - |The council met.');
  ends('BELÉM, Brazil — |“We wait,” Ito said.');
  ends('WASHINGTON—|The council met.');
  ends('Marchbank — a former diver — said no.');
  ends('Marchbank — who dives — said no.');
  ends('EXCLUSIVE – The council met.');
  ends('The council met — again.');
  ends('A well-known diver said no.');
  ends('The U.S. Supreme Court - and it alone - may rule.');
  ends('Ray Cole (D) said no.');
});

const label = (text: string): string | null => {
  const found = speakerLabel(text, 0, text.length);
  return found === null ? null : text.slice(found.start, found.end);
};

test('A speaker label is a name before a colon', () => {
  assert.equal(label('SMITH: We did.'), 'SMITH');
  assert.equal(label('Q: Did you?'), 'Q');
  assert.equal(label('Q. Did you?'), 'Q');
  assert.equal(label('Jane Okafor: We did.'), 'Jane Okafor');
  assert.equal(label('SEN. COLE (D-Ohio): No.'), 'SEN. COLE (D-Ohio)');
  assert.equal(label('CAPT. JORIS ADEYEMI-KLOP: No.'), 'CAPT. JORIS ADEYEMI-KLOP');
  assert.equal(label('Ito said: “No.”'), null);
  assert.equal(label('NOTE: This story was updated.'), null);
  assert.equal(label('The vote was at 5:30.'), null);
  assert.equal(label('Her one answer: no.'), null);
});

const transcript = (text: string): boolean => {
  const spans = paragraphSpans(text);
  const labels = [];
  for (let at = 0; at < spans.length; at += 2) labels.push(speakerLabel(text, spans[at]!, spans[at + 1]!));
  return isTranscript(text, labels);
};

test('An article is a transcript when its labels answer each other', () => {
  assert.ok(transcript('SMITH: Did you?\n\nJONES: I did.'));
  assert.ok(transcript('Talk with Ito\n\nShe spoke.\n\nQ: Did you?\n\nA: I did.'));
  assert.ok(transcript('Ann Ito: Did you?\n\nRay Cole: I did.\n\nAnn Ito: Why?'));
  assert.ok(!transcript('Ito: Bridge ‘a disgrace’\n\nShe spoke.\n\nCole: No comment.'));
  assert.ok(!transcript('WHERE: Town hall\n\nWHEN: Noon'));
  assert.ok(!transcript('Iowa: Roe leads.\n\nOhio: Cole leads.\n\nMaine: Tam leads.'));
});

const piece = fc.constantFrom(
  ...'.!?…,:;()[]“”‘’"\'—- \n•1'.split(''),
  'By ',
  'Ito ',
  'PARIS ',
  '(AP)',
  'Q:',
  'said ',
  'Feb. 11',
);
const anyText = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));

test('Any paragraph has a role, and a dateline and a label that lie inside it', () => {
  fc.assert(
    fc.property(anyText, anyText, fc.nat(3), (before, text, index) => {
      const whole = `${before}\n\n${text}`;
      const start = before.length + 2;
      assert.equal(paragraphRole(whole, start, whole.length, index), paragraphRole(text, 0, text.length, index));
      const behind = datelineEnd(whole, start, whole.length);
      assert.ok(behind >= start && behind <= whole.length);
      const found = speakerLabel(whole, start, whole.length);
      assert.ok(found === null || (found.start === start && found.end <= whole.length));
    }),
  );
});

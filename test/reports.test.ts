import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { packWeights, unpackWeights } from '../server/analysis/reportModel.ts';
import { tableSize } from '../server/analysis/reportParts.ts';
import { reportWeights } from '../server/analysis/reportWeights.ts';
import { sourceText } from '../server/text/source.ts';
import { analyse } from './analyse.ts';

/** What each attribution without a quotation reports, as “source | cue | content”. */
function reported(text: string): readonly string[] {
  const { attributions } = analyse(sourceText(text), { force: true });
  const words = (spans: readonly { readonly start: number; readonly end: number }[]): string =>
    spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
  return attributions
    .filter(({ kind }) => kind === 'indirect')
    .map(({ source, cue, content }) => `${words(source)} | ${words(cue)} | ${words(content)}`);
}

describe('what a sentence reports', () => {
  it('goes to the end of a that-clause', () => {
    assert.deepEqual(reported('Ann Thorne said on Tuesday that the bridge would stay shut until May.'), [
      'Ann Thorne | said | the bridge would stay shut until May',
    ]);
  });

  it('needs no “that”', () => {
    assert.deepEqual(reported('The ferry company said the last boat would leave at noon.'), [
      'The ferry company | said | the last boat would leave at noon',
    ]);
  });

  it('may stand before its source', () => {
    assert.deepEqual(reported('The mill will close in June, Ann Thorne said.'), [
      'Ann Thorne | said | The mill will close in June',
    ]);
  });

  it('may stand on both sides of its source', () => {
    assert.deepEqual(reported('The mill, Ann Thorne said, will close in June.'), [
      'Ann Thorne | said | The mill … will close in June',
    ]);
  });

  it('does not go on with what the next cue reports', () => {
    assert.deepEqual(reported('The boat was late, Ann Thorne said, adding that it was empty.'), [
      'Ann Thorne | said | The boat was late',
      'Ann Thorne | adding | it was empty',
    ]);
  });

  it('may be a question or what somebody is to do', () => {
    assert.deepEqual(reported('Ann Thorne asked whether the road was safe.'), [
      'Ann Thorne | asked | whether the road was safe',
    ]);
    assert.deepEqual(reported('Ann Thorne urged drivers to stay at home.'), ['Ann Thorne | urged | to stay at home']);
  });

  it('begins behind the hearer, and ends before the next cue', () => {
    assert.deepEqual(reported('Ann Thorne told the Herald the plan would fail, adding that she would vote no.'), [
      'Ann Thorne | told | the plan would fail',
      'Ann Thorne | adding | she would vote no',
    ]);
  });

  it('is found behind a noun of saying', () => {
    assert.deepEqual(reported('Ann Thorne repeated her claim that the road was too narrow for buses.').length, 1);
  });

  it('is not what a verb of saying does in another sense', () => {
    assert.deepEqual(reported('Ann Thorne added two chairs to the table and continued her walk.'), []);
  });

  it('stays inside its paragraph, for any words', () => {
    const word = fc.constantFrom(
      ...'Ann said that the mayor , told reporters “ ” to warn of in May and according was by who will not . asked whether claim ; — ( ) : per citing'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        const text = words.join(' ');
        for (const { content } of analyse(sourceText(text), { force: true }).attributions)
          for (const { start, end } of content) assert.ok(0 <= start && start < end && end <= text.length);
      }),
    );
  });
});

describe('packed weights', () => {
  it('come back as they were, to half a level', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -7, max: 7, noNaN: true })), (weights) => {
        const back = unpackWeights(packWeights(weights, 0.002), 0.002);
        assert.equal(back.length, weights.length);
        weights.forEach((weight, at) => {
          assert.ok(Math.abs(back[at]! - weight) <= 0.001 + 1e-6);
        });
      }),
    );
  });

  it('are as many as there are features, and not all nothing', () => {
    const weights = unpackWeights(reportWeights.levels, reportWeights.scale);
    assert.equal(weights.length, tableSize);
    assert.ok(weights.filter((weight) => Math.abs(weight) > 0.05).length > tableSize / 10);
  });
});

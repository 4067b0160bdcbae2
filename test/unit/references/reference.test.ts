import assert from 'node:assert/strict';
import fc from 'fast-check';
import { formatReference, parseReference, REFERENCE_CHARACTERS, runsOn } from '../../../src/references/reference.js';

describe('references', () => {
  it('formats and parses back', () => {
    const name = fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_.-]{0,40}$/);
    const provider = fc.stringMatching(/^[a-z][A-Za-z0-9-]{0,20}$/);
    fc.assert(
      fc.property(provider, name, (provider, name) => {
        const text = formatReference(provider, name);
        assert.deepEqual(parseReference(text), { provider, name });
        assert.match(text, REFERENCE_CHARACTERS);
      }),
    );
  });

  const refused = [
    '',
    'keywright://',
    'keywright://openai',
    'keywright://openai/',
    'keywright:///NAME',
    'keywright://openai/NAME ',
    ' keywright://openai/NAME',
    'keywright://openai/NAME\n',
    'keywright://openai/1NAME',
    'keywright://OpenAI/NAME',
    'keywright://openai/A/B',
    'keywright://openai/NÄME',
    'KEYWRIGHT://openai/NAME',
    'keywright://openai/NAME?x',
  ];
  for (const text of refused) {
    it(`refuses ${JSON.stringify(text)}`, () => assert.equal(parseReference(text), undefined));
  }

  it('does not format what it could not parse', () => {
    assert.throws(() => formatReference('openai', 'two words'), RangeError);
    assert.throws(() => formatReference('../x', 'NAME'), RangeError);
  });

  it('knows what would lengthen a reference', () => {
    assert.deepEqual(['.x', '-', 'a', '_'].map(runsOn), [true, true, true, true]);
    assert.deepEqual(['', '@', ' ', '"', '/'].map(runsOn), [false, false, false, false, false]);
  });
});

import assert from 'node:assert/strict';
import { bulleted, bulletedSentences, fewSentences } from '../../../src/rotation/lists.js';
import { describe as describePlan } from '../../../src/rotation/plan.js';
import { randomText } from '../../emulator/keyring.js';
import { planOf } from './rig.js';

describe('long lists for people', () => {
  const lines = (count: number): readonly string[] => Array.from({ length: count }, (_, number) => `line ${number}`);

  it('are whole where one line more is left, and else cut, with the number of the rest', () => {
    assert.deepEqual(bulleted('Head:', []), []);
    assert.deepEqual(bulleted('Head:', lines(9))[0]?.split('\n').at(-1), '  • line 8');
    assert.deepEqual(bulleted('Head:', lines(100))[0]?.split('\n').slice(-2), ['  • line 7', '  • and 92 more, which the log lists']);
    assert.equal(bulletedSentences('Head:', lines(100))[0]?.split('\n').length, 6);
    assert.deepEqual(fewSentences(lines(100)).at(-1), 'The log has 96 more of these.');
  });

  it('keep the sheet of a key in a hundred files no taller than a screen', () => {
    const plan = planOf('gitlab', ['glpat', randomText(20)].join('-'));
    const files = lines(100).map((label) => ({ label, occurrences: 1, becomes: 'keywright://gitlab/GITLAB_TOKEN', dirty: false }));
    const { detail } = describePlan(plan, { files, left: lines(100), then: lines(100) });
    assert.match(detail, /100 files change at once.*and 92 more, which the log lists/su);
    assert.ok(detail.split('\n').length < 45);
  });
});

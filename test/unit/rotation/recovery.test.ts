import assert from 'node:assert/strict';
import { mayGoBack, standing, stepsOf } from '../../../src/rotation/cutShort.js';
import { type History, historyOf } from '../../../src/rotation/history.js';
import type { JournalRecord } from '../../../src/rotation/journal.js';
import { type Resumption, type World, resumptionOf, returnOf } from '../../../src/rotation/recovery.js';
import { plan, record } from './records.js';

describe('what to do with a rotation that was cut short', () => {
  const live = { verdict: 'live', evidence: 'answered 200' } as const;
  const dead = { verdict: 'dead', evidence: 'answered 401' } as const;
  const unsure = { verdict: 'indeterminate', evidence: 'answered 503' } as const;
  const after = (kind: 'rotate' | 'create+revoke', ...records: readonly JournalRecord[]): History => {
    const history = historyOf([plan('a', { class: kind }), record('a', 'plan', 'outcome', live), ...records]);
    assert.ok(history !== undefined);
    return history;
  };
  const asked = record('a', 'issue', 'intent', { by: 'call', nameAtProvider: 'keywright one' });
  const issued = record('a', 'issue', 'outcome', { issued: 'yes', keyId: '1' });
  const seen = (newKey: World['newKey'], old: World['old'] = live): World => ({ newKey, old, files: [] });

  const cases: readonly (readonly [string, History, World, Resumption])[] = [
    ['no key was asked for', after('rotate'), seen('nowhere'), 'forget'],
    ['the provider refused', after('rotate', asked, record('a', 'issue', 'outcome', { issued: 'no' })), seen('nowhere'), 'forget'],
    ['the answer was lost', after('rotate', asked), seen('nowhere'), 'resolve the doubt'],
    ['the answer cannot be read', after('rotate', asked), seen('in an unreadable answer'), 'resolve the doubt'],
    ['the answer is kept', after('rotate', asked), seen('in an answer'), 'store'],
    ['the key has its slot', after('rotate', asked, issued), seen('in its slot'), 'go on'],
    ['the person was to paste one', after('rotate', record('a', 'issue', 'intent', { by: 'hand' })), seen('nowhere'), 'by hand'],
    ['both keys are dead', after('rotate', asked, issued, record('a', 'verify', 'outcome', dead)), seen('in its slot', dead), 'by hand'],
    ['the new key is dead and the old one works', after('create+revoke', asked, issued, record('a', 'verify', 'outcome', dead)), seen('in its slot'), 'go on'],
    ['both are to work for a while', after('create+revoke', asked, issued, record('a', 'grace', 'intent', { due: '2026-11-25T12:00:00.000Z' })), seen('in its slot'), 'wait'],
    ['it was being rolled back', after('create+revoke', asked, issued, record('a', 'roll back', 'intent', {})), seen('in its slot'), 'roll back'],
  ];
  for (const [what, history, world, wanted] of cases) it(`${what}: ${wanted}`, () => assert.equal(resumptionOf(history, world), wanted));

  it('goes back only while the old key is known to work', () => {
    const history = after('create+revoke', asked, issued);
    assert.deepEqual(returnOf(history, seen('in its slot')), { possible: true, doubt: false, newKey: 'by call' });
    assert.deepEqual(returnOf(after('create+revoke', asked), seen('nowhere')), { possible: true, doubt: true, newKey: 'by call' });
    for (const old of [dead, unsure]) assert.equal(returnOf(history, seen('in its slot', old)).possible, false);
    const one = returnOf(after('rotate', asked, issued), seen('in its slot', dead));
    assert.match(one.possible ? '' : one.why, /One call replaces such a key.*cannot be brought back/u);
  });

  it('says how far it came, and that there is no way back where one call has replaced the key', () => {
    assert.deepEqual([mayGoBack(after('rotate', asked)), mayGoBack(after('rotate', asked, issued)), mayGoBack(after('create+revoke', asked, issued))], [true, false, true]);
    assert.match(standing(after('rotate', asked), 'GitLab'), /answer was lost.*“keywright one” may exist/u);
    assert.deepEqual(stepsOf(after('rotate', asked)), ['• plan: verdict live, evidence answered 200', '• issue: begun, not ended']);
  });
});

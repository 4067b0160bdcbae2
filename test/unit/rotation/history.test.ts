import assert from 'node:assert/strict';
import { type State, historyOf, isUnfinished } from '../../../src/rotation/history.js';
import type { JournalRecord } from '../../../src/rotation/journal.js';
import { plan, record } from './records.js';

describe('what a journal tells', () => {
  const proof = { keyId: '1', of: 'old key', how: 'told', at: '2026-11-23T12:00:00.000Z' } as const;
  const live = { verdict: 'live', evidence: 'answered 200' } as const;
  /** A rotation by call from its plan to its end, and the state after each record. */
  const whole: readonly (readonly [JournalRecord, State])[] = [
    [plan('a'), 'planned'],
    [record('a', 'plan', 'outcome', live), 'planned'],
    [record('a', 'issue', 'intent', { by: 'call' }), 'in doubt'],
    [record('a', 'issue', 'outcome', { issued: 'yes' }), 'created'],
    [record('a', 'store', 'intent', { slot: 'key/gitlab/GITLAB_TOKEN', key: 'fingerprint' }), 'created'],
    [record('a', 'store', 'outcome', { kept: true }), 'stored'],
    [record('a', 'verify', 'intent', {}), 'stored'],
    [record('a', 'verify', 'outcome', live), 'verified'],
    [record('a', 'rewrite', 'intent', { files: [] }), 'verified'],
    [record('a', 'rewrite', 'outcome', { changed: true, files: 1, occurrences: 1 }), 'rewritten'],
    [record('a', 'grace', 'intent', { due: '2026-11-24T12:00:00.000Z' }), 'grace'],
    [record('a', 'grace', 'outcome', { ended: 'due' }), 'rewritten'],
    [record('a', 'revoke', 'intent', { by: 'call', proof }), 'rewritten'],
    [record('a', 'revoke', 'outcome', { revoked: 'yes' }), 'revoked'],
    [record('a', 'prove dead', 'intent', {}), 'revoked'],
    [record('a', 'prove dead', 'outcome', { dead: true, evidence: 'answered 401' }), 'proven dead'],
    [record('a', 'announce', 'intent', {}), 'proven dead'],
    [record('a', 'announce', 'outcome', {}), 'announced'],
    [record('a', 'end', 'outcome', { how: 'done' }), 'ended'],
  ];
  const after = (count: number): ReturnType<typeof historyOf> => historyOf(whole.slice(0, count).map(([one]) => one));

  it('names the state after every record', () => {
    assert.deepEqual(
      whole.map((_, at) => after(at + 1)?.state),
      whole.map(([, state]) => state),
    );
    assert.equal(historyOf([]), undefined);
  });

  it('calls a rotation unfinished from the moment it may ask for a key until it has ended, but for the overlap, which has its own end', () => {
    const unfinished = whole.map((_, at) => {
      const history = after(at + 1);
      return history !== undefined && isUnfinished(history);
    });
    assert.deepEqual(unfinished, whole.map(([, state], at) => at >= 2 && at < whole.length - 1 && state !== 'grace'));
  });

  it('forgets an outcome when its step begins anew: a refused call, then a key made by hand', () => {
    const refused = [whole[0]![0], record('a', 'issue', 'intent', { by: 'call' }), record('a', 'issue', 'outcome', { issued: 'no' })];
    assert.equal(historyOf(refused)?.state, 'planned');
    const byHand = historyOf([...refused, record('a', 'issue', 'intent', { by: 'hand' })]);
    assert.deepEqual([byHand?.state, byHand?.intent('issue'), byHand?.outcome('issue')], ['planned', { by: 'hand' }, undefined]);
  });
});

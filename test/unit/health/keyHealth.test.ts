import assert from 'node:assert/strict';
import { type Check, type FileFindings, age, isLeaked, keysOf, severity } from '../../../src/health/keyHealth.js';
import type { LocatedFinding } from '../../../src/detection/position.js';
import { gitlab } from '../../../src/providers/gitlab.js';
import { rulesOf } from '../../../src/providers/registry.js';
import { type Fingerprint, Secret } from '../../../src/secret/secret.js';

describe('key health', () => {
  const [rule] = rulesOf([gitlab]);
  assert.ok(rule !== undefined);
  const at = { line: 0, character: 0 };
  const finding = (value: string, more: Partial<LocatedFinding> = {}): LocatedFinding => ({ rule, start: 0, end: 1, secret: Secret.of(value), checksum: 'none', confidence: 0.9, parts: [], from: at, to: at, ...more });
  const file = (uri: string, exposure: FileFindings['exposure'], ...findings: LocatedFinding[]): FileFindings => ({ uri, exposure, findings });
  const memory = { firstSeen: () => '2026-01-01T00:00:00Z', check: () => undefined, belongsTo: () => undefined };
  const keys = (...files: FileFindings[]): ReturnType<typeof keysOf> => keysOf(files, (secret) => secret.reveal() as Fingerprint, memory);

  it('severity follows exposure', () => {
    assert.deepEqual(
      (['tracked', 'untracked', 'unknown', 'ignored'] as const).map((exposure) => severity(finding('a'), exposure)),
      ['error', 'warning', 'warning', 'information'],
    );
  });

  it('a failed checksum is milder, and a public key is only listed', () => {
    assert.equal(severity(finding('a', { checksum: 'invalid', confidence: 0.4 }), 'tracked'), 'warning');
    assert.equal(severity(finding('a', { rule: { ...rule, public: true } }), 'tracked'), 'information');
  });

  it('groups the places of a key, the worst first', () => {
    const [key, ...more] = keys(file('file:///b/.env', 'ignored', finding('one')), file('file:///a.ts', 'tracked', finding('one')));
    assert.ok(key !== undefined && more.length === 0);
    assert.deepEqual(
      key.places.map(({ uri }) => uri),
      ['file:///a.ts', 'file:///b/.env'],
    );
    assert.deepEqual([key.exposure, key.severity], ['tracked', 'error']);
  });

  it('lists the worst key first, and takes an ignored one for no leak', () => {
    const found = keys(file('file:///.env', 'ignored', finding('one')), file('file:///x.ts', 'untracked', finding('two')), file('file:///y.ts', 'tracked', finding('three')));
    assert.deepEqual(
      found.map((key) => [key.secret.reveal(), isLeaked(key)]),
      [['three', true], ['two', true], ['one', false]],
    );
  });

  it('a key that its provider called dead is no leak, wherever it stands; one that was not tested or not refused is', () => {
    const found = (verdict: Check['verdict']): boolean[] =>
      keysOf([file('file:///x.ts', 'tracked', finding('one'))], (secret) => secret.reveal() as Fingerprint, {
        ...memory,
        check: () => ({ verdict, evidence: 'status 401', at: '2026-01-02T00:00:00Z' }),
      }).map(isLeaked);
    assert.deepEqual([found('dead'), found('live'), found('live-restricted'), found('rate-limited'), found('indeterminate')], [[false], [true], [true], [true], [true]]);
  });

  it('the id of a stored key, which is no secret by itself, is no leak', () => {
    const [id, other] = keysOf([file('file:///x.ts', 'tracked', finding('id'), finding('other'))], (secret) => secret.reveal() as Fingerprint, {
      ...memory,
      belongsTo: (fingerprint) => (String(fingerprint) === 'id' ? 'aws/AWS_SECRET_ACCESS_KEY' : undefined),
    }).toSorted((a, b) => a.secret.length - b.secret.length);
    assert.deepEqual([id?.belongsTo, id && isLeaked(id), other?.belongsTo, other && isLeaked(other)], ['aws/AWS_SECRET_ACCESS_KEY', false, undefined, true]);
  });

  it('counts a credential once, wherever its parts stand, and by the worst of these places', () => {
    const id = (value: string) => ({ rule, start: 0, end: 1, secret: Secret.of(value), from: at, to: at });
    const found = keys(file('file:///.env', 'ignored', finding('secret', { parts: [id('id')] })), file('file:///log.txt', 'tracked', finding('id')), file('file:///x.ts', 'ignored', finding('other')));
    assert.deepEqual(
      found.map((key) => [key.secret.reveal(), key.exposure, key.severity, key.places.length, key.loose.map(({ uri }) => uri)]),
      [['secret', 'tracked', 'error', 1, ['file:///log.txt']], ['other', 'ignored', 'information', 1, []]],
    );
    // Each a part of the other: two keys, and none is lost.
    assert.equal(keys(file('file:///a', 'ignored', finding('a', { parts: [id('b')] })), file('file:///b', 'ignored', finding('b', { parts: [id('a')] }))).length, 2);
  });

  it('says an age in words', () => {
    const now = new Date('2026-11-23T12:00:00Z');
    assert.deepEqual(
      ['2026-11-23T11:00:00Z', '2026-11-22T11:00:00Z', '2026-11-13T12:00:00Z', '2026-10-23T12:00:00Z', '2026-01-23T12:00:00Z', 'nonsense'].map((since) => age(since, now)),
      ['today', '1 day', '10 days', '4 weeks', '10 months', 'today'],
    );
  });
});

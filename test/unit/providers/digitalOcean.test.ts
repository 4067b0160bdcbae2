import assert from 'node:assert/strict';
import { createHttp } from '../../../src/network/client.js';
import { alone } from '../../../src/providers/credential.js';
import { digitalOcean } from '../../../src/providers/digitalOcean.js';
import type { Http } from '../../../src/providers/http.js';
import { AnswerError } from '../../../src/providers/lifecycle.js';
import { lifecycleFor } from '../../../src/providers/provider.js';
import { Secret } from '../../../src/secret/secret.js';
import { type Emulator, startEmulator } from '../../emulator/emulator.js';

const never = new AbortController().signal;
const tokens = digitalOcean.lifecycles.find((one) => one.class === 'revoke-only')!;
const spaces = digitalOcean.lifecycles.find((one) => one.class === 'create+revoke')!;

describe('DigitalOcean', () => {
  let emulator: Emulator;
  let http: Http;

  beforeEach(async () => {
    emulator = await startEmulator();
    const { baseUrls } = emulator;
    http = createHttp({ baseUrl: baseUrls.digitalOcean, hosts: { cloud: baseUrls['digitalOcean.cloud'], spaces: baseUrls['digitalOcean.spaces'] }, timeoutMs: 2000 });
  });
  afterEach(() => emulator.close());

  it('never asks about a refresh token: the call that tells uses it up', () => {
    assert.ok(digitalOcean.keys.some(({ id }) => id === 'digital-ocean-refresh-token'));
    assert.equal(lifecycleFor(digitalOcean, 'digital-ocean-refresh-token'), undefined);
  });

  it('revokes a token by itself, and refuses to send another one in its place', async () => {
    const key = alone(Secret.of(emulator.digitalOcean.mint()));
    const other = alone(Secret.of(emulator.digitalOcean.mint()));
    const identity = await tokens.prove(http, key, key, never);
    assert.ok(identity !== undefined && !identity.keyId.includes(key.secret.reveal().slice(-8)));
    const proof = { ...identity, of: 'old key', at: new Date().toISOString() } as const;
    assert.throws(() => tokens.revoke(proof, other, http, never), (error: unknown) => error instanceof AnswerError && error.issued === 'no');
    tokens.readRevoked(await http.send(await tokens.revoke(proof, key, http, never), never));
    assert.deepEqual([emulator.digitalOcean.isLive(key.secret.reveal()), emulator.digitalOcean.isLive(other.secret.reveal())], [false, true]);
    tokens.readRevoked(await http.send(await tokens.revoke(proof, key, http, never), never));
  });

  it('gives a new Spaces key the grants of the old one', async () => {
    const token = emulator.digitalOcean.mint({ kind: 'spaces', grants: [{ bucket: 'invoices', permission: 'read' }] });
    const key = { secret: Secret.of(token), parts: { 'digital-ocean-spaces-access-key': Secret.of(emulator.digitalOcean.find(token)!.id) } };
    const authority = alone(Secret.of(emulator.digitalOcean.mint()));
    const answer = await http.send(await spaces.issue.request({ authority, key, old: {}, name: 'keywright one', today: '2026-01-01' }, http, never), never);
    assert.deepEqual(emulator.digitalOcean.find(spaces.issue.read(answer).secret.reveal())?.grants, [{ bucket: 'invoices', permission: 'read' }]);
  });
});

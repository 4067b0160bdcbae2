import assert from 'node:assert/strict';
import { createHttp } from '../../../src/network/client.js';
import type { Credential } from '../../../src/providers/credential.js';
import type { Http } from '../../../src/providers/http.js';
import { type CreateRevokeLifecycle, type IdentityProof, type IssuedKey, AnswerError } from '../../../src/providers/lifecycle.js';
import { lifecycleFor } from '../../../src/providers/provider.js';
import { twilio } from '../../../src/providers/twilio.js';
import { Secret } from '../../../src/secret/secret.js';
import { type Emulator, startEmulator } from '../../emulator/emulator.js';

const never = new AbortController().signal;

function declared(format: string): CreateRevokeLifecycle {
  const lifecycle = lifecycleFor(twilio, format);
  assert.ok(lifecycle?.class === 'create+revoke');
  return lifecycle;
}

describe('Twilio', () => {
  const [apiKey, authToken] = [declared('twilio-api-key-secret'), declared('twilio-auth-token')];
  let emulator: Emulator;
  let http: Http;
  const credential = (secret: string, parts = emulator.twilio.partsOf(secret)): Credential => ({ secret: Secret.of(secret), parts: Object.fromEntries(Object.entries(parts).map(([id, part]) => [id, Secret.of(part)])) });
  const authorityOver = (token: string): Credential => {
    const { secret, parts } = emulator.twilio.authorityOver(token);
    return credential(secret, parts);
  };
  const issued = async (lifecycle: CreateRevokeLifecycle, key: string, authority: Credential): Promise<IssuedKey> =>
    lifecycle.issue.read(await http.send(await lifecycle.issue.request({ authority, key: credential(key), old: {}, name: `keywright ${'A'.repeat(60)} one`, today: '2026-01-01' }, http, never), never));
  const proofOf = (keyId: string, of: IdentityProof['of']): IdentityProof => ({ keyId, how: 'it is told', of, at: '2026-01-01T00:00:00Z' });

  beforeEach(async () => {
    emulator = await startEmulator();
    const { twilio: baseUrl, 'twilio.verify': verify, 'twilio.iam': iam, 'twilio.accounts': accounts } = emulator.baseUrls;
    http = createHttp({ baseUrl, hosts: { verify, iam, accounts }, timeoutMs: 2000 });
  });
  afterEach(() => emulator.close());

  it('gives a Restricted key’s permissions to its successor, and its name fits', async () => {
    const policy = { allow: ['/twilio/messaging/messages/create'] };
    const old = emulator.twilio.mint({ kind: 'restricted', policy });
    const made = emulator.twilio.find((await issued(apiKey, old, authorityOver(old))).secret.reveal());
    assert.equal(made?.kind, 'restricted');
    assert.deepEqual(made.policy, policy);
    assert.ok(made.name.length <= 64 && made.name.startsWith('keywright A') && made.name.endsWith('A one'), made.name);
  });

  it('proves nothing of a secondary Auth Token, for promoting it would kill the other one', async () => {
    const primary = emulator.twilio.mintAs('twilio-auth-token');
    const second = credential(emulator.twilio.authorityOver(primary).secret);
    assert.equal(await authToken.prove(http, second, credential(primary), never), undefined);
    assert.equal((await authToken.prove(http, credential(primary), second, never))?.keyId, emulator.twilio.find(primary)?.id);
  });

  it('does not take back a new Auth Token that has become the primary one', async () => {
    const old = emulator.twilio.mintAs('twilio-auth-token');
    const made = await issued(authToken, old, credential(old));
    const promote = await authToken.revoke(proofOf(emulator.twilio.find(old)!.id, 'old key'), credential(old), http, never);
    authToken.readRevoked(await http.send(promote, never));
    assert.deepEqual([old, made.secret.reveal()].map((token) => emulator.twilio.isLive(token)), [false, true]);
    await assert.rejects(async () => authToken.revoke(proofOf(made.id!, 'new key'), credential(made.secret.reveal()), http, never), (error: unknown) => error instanceof AnswerError && error.issued === 'no' && error.message.includes('become the primary one'));
  });

  it('promotes nothing when the old Auth Token is not the primary one any more', async () => {
    const old = emulator.twilio.mintAs('twilio-auth-token');
    const { id } = emulator.twilio.find(old)!;
    const made = await issued(authToken, old, credential(old));
    authToken.readRevoked(await http.send(await authToken.revoke(proofOf(id, 'old key'), credential(old), http, never), never));
    const later = await issued(authToken, made.secret.reveal(), credential(made.secret.reveal()));
    const request = await authToken.revoke(proofOf(id, 'old key'), credential(made.secret.reveal()), http, never);
    assert.equal(request.method, 'GET');
    authToken.readRevoked(await http.send(request, never));
    assert.deepEqual([made, later].map(({ secret }) => emulator.twilio.isLive(secret.reveal())), [true, true]);
  });
});

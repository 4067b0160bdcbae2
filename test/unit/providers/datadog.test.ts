import assert from 'node:assert/strict';
import { createHttp } from '../../../src/network/client.js';
import type { Credential } from '../../../src/providers/credential.js';
import { datadog } from '../../../src/providers/datadog.js';
import type { Http } from '../../../src/providers/http.js';
import type { CreateRevokeLifecycle } from '../../../src/providers/lifecycle.js';
import { lifecycleFor } from '../../../src/providers/provider.js';
import { Secret } from '../../../src/secret/secret.js';
import { type Emulator, startEmulator } from '../../emulator/emulator.js';

const never = new AbortController().signal;

function declared(format: string): CreateRevokeLifecycle {
  const lifecycle = lifecycleFor(datadog, format);
  assert.ok(lifecycle?.class === 'create+revoke');
  return lifecycle;
}

describe('Datadog', () => {
  const [apiKey, applicationKey] = [declared('datadog-api-key'), declared('datadog-application-key')];
  let emulator: Emulator;
  let http: Http;
  const credential = (secret: string, parts = emulator.datadog.partsOf(secret)): Credential => ({ secret: Secret.of(secret), parts: Object.fromEntries(Object.entries(parts).map(([id, part]) => [id, Secret.of(part)])) });
  const authorityOver = (token: string): Credential => {
    const { secret, parts } = emulator.datadog.authorityOver(token);
    return credential(secret, parts);
  };
  const idOf = (token: string): string | undefined => emulator.datadog.find(token)?.id;

  beforeEach(async () => {
    emulator = await startEmulator();
    http = createHttp({ baseUrl: emulator.baseUrls.datadog, timeoutMs: 2000 });
  });
  afterEach(() => emulator.close());

  for (const [kind, lifecycle] of [['api', apiKey], ['application', applicationKey]] as const) {
    it(`proves nothing where two keys end in the same way (${kind})`, async () => {
      const old = emulator.datadog.mint({ kind, ending: 'beef' });
      const authority = authorityOver(old);
      assert.equal((await lifecycle.prove(http, credential(old), authority, never))?.keyId, idOf(old));
      emulator.datadog.mint({ kind, ending: 'beef' });
      assert.equal(await lifecycle.prove(http, credential(old), authority, never), undefined);
    });
  }

  it('is not misled by a key of another organisation that ends in the same way', async () => {
    const old = emulator.datadog.mint({ ending: 'beef' });
    const other = emulator.datadog.mint({ ending: 'beef', account: 'two' });
    assert.equal(await apiKey.prove(http, credential(old), authorityOver(other), never), undefined);
  });

  it('is not misled by an application key of another user that ends in the same way', async () => {
    const old = emulator.datadog.mint({ kind: 'application', ending: 'beef', user: 'somebody else' });
    const other = emulator.datadog.mint({ kind: 'application', ending: 'beef' });
    assert.equal(await applicationKey.prove(http, credential(old), authorityOver(other), never), undefined);
  });

  it('gives an application key’s scopes to its successor, and does not ask where they cannot be read', async () => {
    const old = emulator.datadog.mint({ kind: 'application', scopes: ['dashboards_read', 'api_keys_write'] });
    const authority = authorityOver(old);
    const proof = await applicationKey.prove(http, credential(old), authority, never);
    assert.ok(proof !== undefined);
    const asked = { authority, key: credential(old), old: {}, proof, name: 'keywright one', today: '2026-01-01' };
    const made = applicationKey.issue.read(await http.send(await applicationKey.issue.request(asked, http, never), never));
    assert.deepEqual(emulator.datadog.find(made.secret.reveal())?.scopes, ['dashboards_read', 'api_keys_write']);
    await assert.rejects(async () => applicationKey.issue.request({ ...asked, proof: { ...proof, keyId: 'no such' } }, http, never), /could not be read/u);
  });
});

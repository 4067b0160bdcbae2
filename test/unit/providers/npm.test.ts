import assert from 'node:assert/strict';
import { createHttp } from '../../../src/network/client.js';
import type { Credential } from '../../../src/providers/credential.js';
import type { Http } from '../../../src/providers/http.js';
import { npm } from '../../../src/providers/npm.js';
import { Secret } from '../../../src/secret/secret.js';
import { type Emulator, startEmulator } from '../../emulator/emulator.js';
import { tokenOf } from '../../emulator/providers/npm.js';

const [declared] = npm.lifecycles;
assert.ok(declared.class === 'create+revoke');
const lifecycle = declared;
const never = new AbortController().signal;

describe('npm', () => {
  let emulator: Emulator;
  let http: Http;
  const credentialOf = ({ secret, parts }: { readonly secret: string; readonly parts: Readonly<Record<string, string>> }): Credential => ({
    secret: Secret.of(secret),
    parts: Object.fromEntries(Object.entries(parts).map(([id, part]) => [id, Secret.of(part)])),
  });
  const alone = (token: string): Credential => credentialOf({ secret: token, parts: {} });
  const authorityOver = (token: string): Credential => credentialOf(emulator.npm.authorityOver(token));

  beforeEach(async () => {
    emulator = await startEmulator();
    http = createHttp({ baseUrl: emulator.baseUrls.npm, timeoutMs: 2000 });
  });
  afterEach(() => emulator.close());

  it('is not misled by a token of another account that begins in the same way', async () => {
    const old = emulator.npm.mint({ token: tokenOf('same') });
    const other = emulator.npm.mint({ token: tokenOf('same'), account: 'two' });
    assert.equal(await lifecycle.prove(http, alone(old), authorityOver(other), never), undefined);
    assert.equal((await lifecycle.prove(http, alone(old), authorityOver(old), never))?.keyId, emulator.npm.find(old)?.id);
  });

  it('proves nothing where two tokens of the account begin in the same way', async () => {
    const old = emulator.npm.mint({ token: tokenOf('same') });
    emulator.npm.mint({ token: tokenOf('same') });
    assert.equal(await lifecycle.prove(http, alone(old), authorityOver(old), never), undefined);
  });

  it('looks at all pages of the list, and proves nothing by a part of it', async () => {
    for (let count = 0; count < 25; count++) emulator.npm.mint();
    const old = emulator.npm.mint();
    assert.equal((await lifecycle.prove(http, alone(old), authorityOver(old), never))?.keyId, emulator.npm.find(old)?.id);
    emulator.npm.perPage = 1;
    assert.equal(await lifecycle.prove(http, alone(old), authorityOver(old), never), undefined);
  });

  it('asks for nothing where the list does not tell whether the old token may write', async () => {
    const old = emulator.npm.mint();
    const authority = authorityOver(old);
    const proof = await lifecycle.prove(http, alone(old), authority, never);
    assert.ok(proof !== undefined);
    const untold: Http = {
      send: async (one, signal) => {
        const answer = await http.send(one, signal);
        return { ...answer, body: answer.body.map((text) => text.replaceAll('"readonly":', '"read":').replaceAll('"permissions":', '"may":').replaceAll('"scopes":', '"on":')) };
      },
    };
    await assert.rejects(async () => lifecycle.issue.request({ authority, key: alone(old), old: {}, proof, name: 'keywright one', today: '2026-01-01' }, untold, never), /whether the old token may write/u);
  });

  it('asks for a token with the old one’s packages, permission, addresses and days', async () => {
    const old = emulator.npm.mint({ permissions: [{ name: 'package', action: 'read' }], scopes: [{ name: null, type: 'package' }, { name: 'example', type: 'org' }], cidr: ['192.0.2.0/24'], bypass: true });
    emulator.npm.protect('one');
    const authority = authorityOver(old);
    const proof = await lifecycle.prove(http, alone(old), authority, never);
    assert.ok(proof !== undefined);
    const asked = { authority, key: alone(old), old: {}, proof, name: 'keywright one', today: new Date().toISOString().slice(0, 10) };
    const made = lifecycle.issue.read(await http.send(await lifecycle.issue.request(asked, http, never), never));
    const [before, after] = [emulator.npm.find(old)!, emulator.npm.find(made.secret.reveal())!];
    for (const field of ['permissions', 'scopes', 'cidr', 'bypass'] as const) assert.deepEqual(after[field], before[field], field);
    assert.ok(Date.parse(after.expiry!) <= Date.parse(before.expiry!));
  });
});

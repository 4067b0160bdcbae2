import assert from 'node:assert/strict';
import { createHttp } from '../../../src/network/client.js';
import { type Credential, alone } from '../../../src/providers/credential.js';
import type { Http } from '../../../src/providers/http.js';
import { vault } from '../../../src/providers/vault.js';
import { Secret } from '../../../src/secret/secret.js';
import { type Emulator, startEmulator } from '../../emulator/emulator.js';
import type { VaultMint, VaultToken } from '../../emulator/providers/vault.js';

const lifecycle = vault.lifecycles.find((one) => one.class === 'create+revoke')!;
const never = new AbortController().signal;
const hour = 3_600_000;

describe('Vault', () => {
  let emulator: Emulator;
  let http: Http;
  let root: Credential;

  beforeEach(async () => {
    emulator = await startEmulator();
    http = createHttp({ baseUrl: emulator.baseUrls.vault, timeoutMs: 2000 });
    root = alone(Secret.of(emulator.vault.mint({ policies: ['root'], ends: undefined })));
  });
  afterEach(() => emulator.close());

  /** The token that root makes in place of such a one. */
  async function successorOf(mint: Partial<VaultMint>): Promise<VaultToken> {
    const key = alone(Secret.of(emulator.vault.mint(mint)));
    const { facts: old = {} } = await lifecycle.verify(http, key, never);
    const answer = await http.send(await lifecycle.issue.request({ authority: root, key, old, name: 'keywright one', today: '2026-01-01' }, http, never), never);
    return emulator.vault.find(lifecycle.issue.read(answer).secret.reveal())!;
  }

  it('makes an orphan with the policies, the metadata and the time that are left', async () => {
    const ends = Date.now() + hour;
    const made = await successorOf({ policies: ['default', 'shop'], meta: { team: 'one' }, ends, longest: 5 * 3600 });
    assert.deepEqual([...made.policies].sort(), ['default', 'shop']);
    assert.deepEqual(made.meta, { team: 'one', keywright: 'keywright one' });
    assert.equal(made.parent, undefined);
    assert.ok(made.ends !== undefined && made.ends <= ends + 1000 && made.ends > ends - 5000);
    assert.ok(made.longest <= 5 * 3600 && made.longest > 5 * 3600 - 5);
  });

  it('gives no default policy to one whose old one had none, and makes root’s for ever', async () => {
    assert.deepEqual((await successorOf({ policies: ['token-maker'] })).policies, ['token-maker']);
    const made = await successorOf({ policies: ['root'], ends: undefined });
    assert.deepEqual(made.policies, ['root']);
    assert.equal(made.ends, undefined);
  });

  it('asks for the period of a periodic token, whose end is none', async () => {
    const key = emulator.vault.mint({ period: 86_400, ends: Date.now() + hour });
    assert.equal((await lifecycle.verify(http, alone(Secret.of(key)), never)).facts?.expiresAt, undefined);
    assert.equal((await successorOf({ period: 86_400, ends: Date.now() + hour })).period, 86_400);
  });

  it('lets a token revoke itself without more policies than the default one', async () => {
    const key = alone(Secret.of(emulator.vault.mint()));
    const identity = await lifecycle.prove(http, key, key, never);
    assert.ok(identity !== undefined);
    lifecycle.readRevoked(await http.send(await lifecycle.revoke({ ...identity, of: 'old key', at: new Date().toISOString() }, key, http, never), never));
    assert.equal(emulator.vault.isLive(key.secret.reveal()), false);
  });

  it('does not make the new token a child of the one that authorises', async () => {
    const maker = alone(Secret.of(emulator.vault.mint({ policies: ['default', 'shop', 'token-maker'] })));
    const key = alone(Secret.of(emulator.vault.mint()));
    const request = await lifecycle.issue.request({ authority: maker, key, old: { scopes: ['default', 'shop'] }, name: 'keywright one', today: '2026-01-01' }, http, never);
    const made = lifecycle.issue.read(await http.send(request, never)).secret.reveal();
    emulator.vault.revoke(maker.secret.reveal());
    assert.ok(emulator.vault.isLive(made));
    assert.equal(emulator.vault.find(made)?.parent, undefined);
  });
});

import assert from 'node:assert/strict';
import { createHttp } from '../../../src/network/client.js';
import { azure } from '../../../src/providers/azure.js';
import type { Http } from '../../../src/providers/http.js';
import { alone } from '../../../src/providers/credential.js';
import { Secret } from '../../../src/secret/secret.js';
import { type Emulator, startEmulator } from '../../emulator/emulator.js';

const [declared] = azure.lifecycles;
assert.ok(declared.class === 'rotate' && declared.prove !== undefined);
const lifecycle = declared;
const never = new AbortController().signal;

describe('Azure’s storage keys', () => {
  let emulator: Emulator;
  let http: Http;

  beforeEach(async () => {
    emulator = await startEmulator();
    http = createHttp({ baseUrl: emulator.baseUrls.azure, hosts: { blob: emulator.baseUrls['azure.blob'] } });
  });
  afterEach(() => emulator.close());

  const keyOf = (token: string) => ({ secret: Secret.of(token), parts: { 'azure-storage-account': Secret.of(emulator.azure.find(token)!.storage) } });
  const authorityOver = (token: string) => alone(Secret.of(emulator.azure.authorityOver(token)!.secret));

  it('signs what is sent to the account’s own host', async () => {
    const hosts: string[] = [];
    const real = createHttp({ baseUrl: azure.baseUrl, hosts: azure.hosts!, fetch: (url) => (hosts.push(url instanceof URL ? url.href : ''), Promise.resolve(new Response('', { status: 503 }))) });
    const token = emulator.azure.mint();
    await lifecycle.verify(real, keyOf(token), never);
    assert.deepEqual(hosts, [`https://${emulator.azure.find(token)!.storage}.blob.core.windows.net/?comp=list&maxresults=1`]);
  });

  it('says nothing of a key when the clock is wrong', async () => {
    emulator.azure.skew = 3_600_000;
    assert.equal((await lifecycle.verify(http, keyOf(emulator.azure.mint()), never)).verdict, 'indeterminate');
  });

  it('finds the account on later pages, and follows their links on the declared host only', async () => {
    emulator.azure.perPage = 2;
    const tokens = Array.from({ length: 5 }, () => emulator.azure.mint());
    for (const token of tokens) assert.equal((await lifecycle.prove!(http, keyOf(token), authorityOver(token), never))?.keyId, emulator.azure.find(token)?.id);
  });

  it('replaces the slot of the old key, and leaves the other', async () => {
    const token = emulator.azure.mint({ slot: 'key2' });
    const other = emulator.azure.list().find(({ storage, slot }) => storage === emulator.azure.find(token)!.storage && slot === 'key1')!;
    const [key, authority] = [keyOf(token), authorityOver(token)];
    const asked = { key, authority, old: {}, name: 'keywright one', today: '2026-01-01', proof: (await lifecycle.prove!(http, key, authority, never))! };
    const answer = await http.send(await lifecycle.issue.request(asked, http, never), never);
    const made = await lifecycle.issue.collect!(http, answer, asked, never);
    assert.ok(made);
    assert.equal(emulator.azure.find(made.secret.reveal())?.slot, 'key2');
    assert.ok(emulator.azure.isLive(other.token) && !emulator.azure.isLive(token));
  });
});

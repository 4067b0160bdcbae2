import assert from 'node:assert/strict';
import { createHttp } from '../../../src/network/client.js';
import { type Credential, alone } from '../../../src/providers/credential.js';
import type { Http } from '../../../src/providers/http.js';
import type { CreateRevokeLifecycle, Identity, IssueRequest } from '../../../src/providers/lifecycle.js';
import { adminKeys, serviceAccountKeys } from '../../../src/providers/openaiAdmin.js';
import { Secret } from '../../../src/secret/secret.js';
import { type Emulator, startEmulator } from '../../emulator/emulator.js';
import { randomText } from '../../emulator/keyring.js';
import type { OpenaiKey } from '../../emulator/providers/openai.js';

const never = new AbortController().signal;
const year = 365 * 86_400;

describe('OpenAI’s keys of service accounts and of admins', () => {
  let emulator: Emulator;
  let http: Http;
  const credential = (token: string): Credential => alone(Secret.of(token));
  const admin = (of: string): Credential => credential(emulator.openai.authorityOver(of)!.secret);
  const prove = (lifecycle: CreateRevokeLifecycle, key: string, authority = admin(key)): Promise<Identity | undefined> => lifecycle.prove(http, credential(key), authority, never);
  const lookalike = (key: string): string => `${key.slice(0, 12)}${randomText(key.length - 16)}${key.slice(-4)}`;

  async function issued(lifecycle: CreateRevokeLifecycle, key: string): Promise<OpenaiKey> {
    const authority = admin(key);
    const old = (await lifecycle.verify(http, credential(key), never)).facts ?? {};
    const asked: IssueRequest = { key: credential(key), authority, old, name: 'keywright one', today: new Date().toISOString().slice(0, 10), proof: (await prove(lifecycle, key, authority))! };
    const answer = await http.send(await lifecycle.issue.request(asked, http, never), never);
    const { secret, id } = (await lifecycle.issue.collect?.(http, answer, asked, never)) ?? lifecycle.issue.read(answer);
    const made = emulator.openai.find(secret.reveal())!;
    assert.equal(id, made.id);
    return made;
  }

  beforeEach(async () => {
    emulator = await startEmulator();
    http = createHttp({ baseUrl: emulator.baseUrls.openai });
  });
  afterEach(() => emulator.close());

  it('makes a key of the same service account, in its own project, that expires with the old one', async () => {
    const expiresAt = Math.floor(Date.now() / 1000) + year / 2;
    emulator.openai.mint({ kind: 'service', project: 'proj_other' });
    const made = await issued(serviceAccountKeys, emulator.openai.mint({ kind: 'service', project: 'proj_two', serviceAccount: 'svc_acct_two', expiresAt }));
    assert.deepEqual([made.project, made.serviceAccount], ['proj_two', 'svc_acct_two']);
    assert.ok(made.expiresAt !== null && made.expiresAt <= expiresAt && made.expiresAt > expiresAt - 120, `${made.expiresAt} is not near ${expiresAt}`);
  });

  it('makes an admin key that expires with the old one, and one that does not where that does not', async () => {
    const expiresAt = Math.floor(Date.now() / 1000) + year / 2;
    const made = await issued(adminKeys, emulator.openai.mint({ kind: 'admin', expiresAt }));
    assert.ok(made.expiresAt !== null && made.expiresAt <= expiresAt);
    assert.equal((await issued(adminKeys, emulator.openai.mint({ kind: 'admin' }))).expiresAt, null);
  });

  it('finds a key on later pages', async () => {
    emulator.openai.perPage = 2;
    for (let i = 0; i < 5; i++) emulator.openai.mint({ kind: 'service', project: `proj_${i % 3}` });
    const key = emulator.openai.mint({ kind: 'service', project: 'proj_2' });
    assert.equal((await prove(serviceAccountKeys, key))?.keyId, emulator.openai.find(key)?.id);
  });

  it('proves nothing where two keys are shown as the same', async () => {
    for (const [kind, lifecycle] of [['service', serviceAccountKeys], ['admin', adminKeys]] as const) {
      const key = emulator.openai.mint({ kind });
      assert.ok(await prove(lifecycle, key));
      emulator.openai.mint({ kind, token: lookalike(key) });
      assert.equal(await prove(lifecycle, key), undefined);
    }
  });

  it('proves nothing of a key of another organisation that is shown as the same', async () => {
    for (const [kind, lifecycle] of [['service', serviceAccountKeys], ['admin', adminKeys]] as const) {
      const key = emulator.openai.mint({ kind });
      const theirs = emulator.openai.mint({ kind, token: lookalike(key), account: 'two' });
      assert.equal(await prove(lifecycle, theirs, admin(key)), undefined);
    }
  });

  it('proves nothing of a user’s key as of a service account’s', async () => {
    assert.equal(await prove(serviceAccountKeys, emulator.openai.mint({ kind: 'user' })), undefined);
  });

  it('leaves the service account where its key cannot be deleted by itself', async () => {
    const key = emulator.openai.mint({ kind: 'service' });
    const sibling = emulator.openai.mint({ kind: 'service' });
    const authority = admin(key);
    emulator.openai.deletesServiceKeys = false;
    const request = await serviceAccountKeys.revoke({ ...(await prove(serviceAccountKeys, key, authority))!, of: 'old key', at: '' }, authority, http, never);
    const answer = await http.send(request, never);
    assert.throws(() => serviceAccountKeys.readRevoked(answer), /does not delete this key by itself/u);
    assert.ok(emulator.openai.isLive(key) && emulator.openai.isLive(sibling));
  });
});

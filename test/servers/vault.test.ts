import assert from 'node:assert/strict';
import { createHttp } from '../../src/network/client.js';
import { type Credential, alone } from '../../src/providers/credential.js';
import type { Http } from '../../src/providers/http.js';
import { type IssuedKey, type IssueRequest, AnswerError } from '../../src/providers/lifecycle.js';
import { vault } from '../../src/providers/vault.js';
import { Secret } from '../../src/secret/secret.js';
import { randomText } from '../emulator/keyring.js';
import { type Server, startVault } from './servers.js';

const lifecycle = vault.lifecycles.find((one) => one.class === 'create+revoke')!;
const never = new AbortController().signal;

describe('Vault, on a server of its own kind', function () {
  this.timeout(30_000);
  let server: Server | undefined;
  let http: Http;
  let root: Credential;

  before(async function () {
    this.timeout(400_000);
    const started = await startVault();
    if ('why' in started) {
      console.log(`    not run: ${started.why}`);
      this.skip();
    }
    console.log(`    run against ${started.what}`);
    server = started;
    root = alone(Secret.of(started.root));
    http = createHttp({ baseUrl: started.url });
    const policy = 'path "auth/token/create-orphan" { capabilities = ["update"] }\npath "auth/token/create" { capabilities = ["update"] }';
    await call('PUT', 'sys/policies/acl/maker', { policy });
  });
  after(async () => server?.stop());

  async function call(method: 'PUT' | 'POST', path: string, body: object, by = root): Promise<{ readonly auth?: { readonly client_token: string; readonly orphan: boolean } }> {
    const answer = await http.send({ method, path: `/v1/${path}`, headers: { 'X-Vault-Token': by.secret }, body }, never);
    assert.ok(answer.status < 300, `${path} answered ${answer.status}`);
    return (answer.status === 204 ? {} : JSON.parse(answer.body.reveal())) as Awaited<ReturnType<typeof call>>;
  }
  const tokenWith = async (limits: object, by = root, path = 'create-orphan'): Promise<Credential> => alone(Secret.of((await call('POST', `auth/token/${path}`, limits, by)).auth!.client_token));
  const verdictOf = async (key: Credential): Promise<string> => (await lifecycle.verify(http, key, never)).verdict;
  const ask = async (key: Credential, authority = root, name = `keywright ${randomText(8)}`): Promise<IssueRequest> => ({ authority, key, old: (await lifecycle.verify(http, key, never)).facts ?? {}, name, today: '2026-01-01' });
  const issue = async (asked: IssueRequest): Promise<IssuedKey> => lifecycle.issue.read(await http.send(await lifecycle.issue.request(asked, http, never), never));
  async function revoke(key: Credential, authority = root): Promise<void> {
    const identity = await lifecycle.prove(http, key, authority, never);
    assert.ok(identity !== undefined);
    const proof = { ...identity, of: 'old key', at: new Date().toISOString() } as const;
    // The second time it is gone already.
    for (const by of authority === key ? [key] : [authority, authority]) lifecycle.readRevoked(await http.send(await lifecycle.revoke(proof, by, http, never), never));
  }

  it('tells live, restricted and unknown tokens apart', async () => {
    assert.equal(await verdictOf(root), 'live');
    assert.equal(await verdictOf(await tokenWith({ policies: ['default'], ttl: '1h' })), 'live');
    assert.equal(await verdictOf(await tokenWith({ policies: ['maker'], no_default_policy: true, ttl: '1h' })), 'live-restricted');
    assert.deepEqual(await lifecycle.verify(http, alone(Secret.of(`s.${randomText(24)}`)), never).then(({ verdict, unknown }) => [verdict, unknown]), ['dead', true]);
  });

  it('makes a token with the policies and the time of the old one, and revokes that', async () => {
    const key = await tokenWith({ policies: ['maker'], no_default_policy: false, ttl: '1h', explicit_max_ttl: '3h', meta: { team: 'one' } });
    const asked = await ask(key);
    const fresh = await issue(asked);
    const { verdict, facts } = await lifecycle.verify(http, alone(fresh.secret), never);
    assert.equal(verdict, 'live');
    assert.equal(facts?.id, fresh.id);
    assert.deepEqual(facts?.scopes, asked.old.scopes);
    assert.ok(Math.abs(Date.parse(facts?.expiresAt ?? '') - Date.parse(asked.old.expiresAt ?? '')) < 3000);
    await revoke(key);
    assert.equal(await verdictOf(key), 'dead');
    assert.equal(await verdictOf(alone(fresh.secret)), 'live');
  });

  it('keeps the period of a periodic token, and root’s rights', async () => {
    const periodic = await issue(await ask(await tokenWith({ policies: ['default'], period: '24h' })));
    const answer = await http.send({ method: 'GET', path: '/v1/auth/token/lookup-self', headers: { 'X-Vault-Token': periodic.secret } }, never);
    assert.equal((JSON.parse(answer.body.reveal()) as { data: { period: number } }).data.period, 86_400);
    const second = await issue(await ask(root));
    assert.deepEqual((await lifecycle.verify(http, alone(second.secret), never)).facts?.scopes, ['root']);
  });

  it('lets a token make its own successor, which outlives it, and revoke itself with its children', async () => {
    const key = await tokenWith({ policies: ['maker'], ttl: '1h' });
    const child = await tokenWith({ policies: ['maker'], ttl: '1h' }, key, 'create');
    const fresh = await issue(await ask(key, key));
    await revoke(key, key);
    assert.deepEqual(await Promise.all([key, child, alone(fresh.secret)].map(verdictOf)), ['dead', 'dead', 'live']);
  });

  it('says why it is refused', async () => {
    const refused = async (asked: Promise<IssueRequest>, why: RegExp): Promise<void> => {
      const given = await asked;
      await assert.rejects(issue(given), (error: unknown) => error instanceof AnswerError && error.issued === 'no' && why.test(error.message));
    };
    const key = await tokenWith({ policies: ['default', 'other'], ttl: '1h' });
    await refused(ask(key, await tokenWith({ policies: ['maker'], ttl: '1h' })), /lacks a policy/u);
    await refused(ask(key, await tokenWith({ policies: ['default'], ttl: '1h' })), /may not make orphans/u);
    await refused(ask(key, alone(Secret.of(`s.${randomText(24)}`))), /is not known/u);
    await refused(ask(await tokenWith({ policies: ['maker'], period: '1h' }), await tokenWith({ policies: ['maker'], ttl: '1h' })), /periodic/u);
    await refused(ask(await tokenWith({ policies: ['default'], type: 'batch', ttl: '1h' })), /batch/u);
  });

  it('finds a token whose answer was lost by its metadata', async () => {
    const asked = await ask(await tokenWith({ policies: ['default'], ttl: '1h' }));
    assert.equal((await lifecycle.resolveLost(http, asked, never)).outcome, 'not-issued');
    const fresh = await issue(asked);
    const found = await lifecycle.resolveLost(http, asked, never);
    assert.ok(found.outcome === 'issued' && found.keyId === fresh.id);
    assert.equal((await lifecycle.resolveLost(http, { ...asked, authority: asked.key }, never)).outcome, 'unknown');
  });
});

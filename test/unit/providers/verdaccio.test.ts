import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runServer } from 'verdaccio';
import { createHttp } from '../../../src/network/client.js';
import { type Credential, alone } from '../../../src/providers/credential.js';
import type { Http } from '../../../src/providers/http.js';
import { type IdentityProof, type IssuedKey, type IssueRequest, AnswerError } from '../../../src/providers/lifecycle.js';
import { npm } from '../../../src/providers/npm.js';
import { Secret } from '../../../src/secret/secret.js';
import { randomText } from '../../emulator/keyring.js';

// The adapter of npm against a registry that is no emulation: Verdaccio itself, on a port of this machine that is free.

function isServer(started: unknown): asserts started is Server {
  assert.ok(started instanceof Server);
}

const [declared] = npm.lifecycles;
assert.ok(declared.class === 'create+revoke');
const lifecycle = declared;
const never = new AbortController().signal;

interface Token {
  readonly token: string;
  readonly key: string;
  readonly readonly: boolean;
}

/** How a Verdaccio makes its tokens. */
const securities = { 'encrypted tokens, as by default': {}, 'JSON web tokens': { api: { jwt: { sign: { expiresIn: '30d' } } } } } as const;

for (const [how, security] of Object.entries(securities)) {
  describe(`Verdaccio, with ${how}`, function () {
    this.timeout(20_000);
    let folder: string;
    let server: Server;
    let base: string;
    let http: Http;
    const password = randomText(20);
    let login: Credential;

    before(async function () {
      this.timeout(60_000);
      folder = await mkdtemp(join(tmpdir(), 'keywright-verdaccio-'));
      const started: unknown = await runServer({
        storage: join(folder, 'storage'),
        configPath: join(folder, 'config.yaml'),
        auth: { htpasswd: { file: join(folder, 'htpasswd'), algorithm: 'bcrypt', rounds: 4 } },
        packages: { '**': { access: '$all', publish: '$authenticated' } },
        uplinks: {},
        web: { enable: false },
        log: { type: 'stdout', format: 'json', level: 'fatal' },
        ...(Object.keys(security).length > 0 && { security }),
      });
      isServer(started);
      server = started;
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      http = createHttp({ baseUrl: base, timeoutMs: 10_000 });
      login = await signUp('ann', password);
    });
    after(async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await rm(folder, { recursive: true, force: true });
    });

    const call = async (method: string, path: string, body?: object, by?: Credential): Promise<unknown> => {
      const headers = { 'content-type': 'application/json', ...(by === undefined ? {} : { authorization: `Bearer ${by.secret.reveal()}` }) };
      const response = await fetch(base + path, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
      assert.ok(response.ok, `${method} ${path} answered ${response.status}`);
      return response.json();
    };
    /** What `npm login` gives. */
    const signUp = async (name: string, secret: string): Promise<Credential> => {
      const { token } = (await call('PUT', `/-/user/org.couchdb.user:${name}`, { name, password: secret, type: 'user', roles: [] })) as Token;
      return { secret: Secret.of(token), parts: { password: Secret.of(secret) } };
    };
    const made = async (more: object = {}): Promise<Token> => (await call('POST', '/-/npm/v1/tokens', { password, ...more }, login)) as Token;
    const credential = ({ token }: Pick<Token, 'token'>): Credential => alone(Secret.of(token));
    const listed = async (): Promise<readonly Token[]> => ((await call('GET', '/-/npm/v1/tokens', undefined, login)) as { readonly objects: readonly Token[] }).objects;
    const verdictOf = async (key: Credential): Promise<string> => (await lifecycle.verify(http, key, never)).verdict;

    const proved = async (old: Credential): Promise<IdentityProof> => {
      const identity = await lifecycle.prove(http, old, login, never);
      assert.ok(identity !== undefined);
      return { ...identity, of: 'old key', at: new Date().toISOString() };
    };
    const asking = async (old: Credential, authority = login): Promise<IssueRequest> => ({ authority, key: old, old: {}, proof: await proved(old), name: 'keywright NPM_TOKEN one', today: new Date().toISOString().slice(0, 10) });
    const issued = async (asked: IssueRequest): Promise<IssuedKey> => lifecycle.issue.read(await http.send(await lifecycle.issue.request(asked, http, never), never));
    const send = async (proof: IdentityProof): Promise<void> => lifecycle.readRevoked(await http.send(await lifecycle.revoke(proof, login, http, never), never));

    it('knows its tokens, and no other', async () => {
      assert.equal(await verdictOf(login), 'live');
      assert.equal(await verdictOf(credential(await made())), 'live');
      const { verdict, unknown } = await lifecycle.verify(http, credential({ token: randomText(80) }), never);
      assert.ok(verdict === 'indeterminate' || (verdict === 'dead' && unknown === true), verdict);
    });

    it('makes a second token like the first, and revokes that one and no other', async () => {
      const [bystander, token] = [await made(), await made({ readonly: true })];
      const old = credential(token);
      const asked = await asking(old);
      const fresh = await issued(asked);
      const entry = (await listed()).find(({ key }) => key === fresh.id);
      assert.equal(entry?.readonly, true, 'the new token may do more than the old one');
      assert.equal(await verdictOf(alone(fresh.secret)), 'live');
      assert.ok(asked.proof !== undefined);
      assert.equal(asked.proof.keyId, token.key);
      await send({ ...asked.proof, of: 'old key', at: new Date().toISOString() });
      assert.equal(await verdictOf(old), 'dead');
      assert.deepEqual(await Promise.all([alone(fresh.secret), credential(bystander), login].map(verdictOf)), ['live', 'live', 'live']);
    });

    it('takes back a new token by the id that came with it', async () => {
      const old = credential(await made());
      const fresh = await issued(await asking(old));
      await send({ keyId: fresh.id ?? '', how: 'the id came with it', of: 'new key', at: new Date().toISOString() });
      assert.deepEqual(await Promise.all([alone(fresh.secret), old].map(verdictOf)), ['dead', 'live']);
    });

    it('refuses a wrong password, and makes nothing', async () => {
      const old = credential(await made());
      const before = (await listed()).length;
      await assert.rejects(issued(await asking(old, { ...login, parts: { password: Secret.of(randomText(12)) } })), (error: unknown) => error instanceof AnswerError && error.issued === 'no' && /401: .*password/u.test(error.message));
      assert.equal((await listed()).length, before);
    });

    it('does not tell what became of a lost answer, for its list has no names', async () => {
      const old = credential(await made());
      assert.equal((await lifecycle.resolveLost(http, await asking(old), never)).outcome, 'unknown');
    });

    it('proves nothing of the tokens of another user', async () => {
      const bob = await signUp(`bob-${randomText(6).toLowerCase()}`, randomText(20));
      assert.equal(await lifecycle.prove(http, credential(await made()), bob, never), undefined);
    });
  });
}

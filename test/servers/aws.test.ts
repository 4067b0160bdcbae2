import assert from 'node:assert/strict';
import { createHttp } from '../../src/network/client.js';
import { aws } from '../../src/providers/aws.js';
import type { Credential } from '../../src/providers/credential.js';
import type { Http } from '../../src/providers/http.js';
import { type IssuedKey, type IssueRequest, AnswerError } from '../../src/providers/lifecycle.js';
import { Secret } from '../../src/secret/secret.js';
import { randomText } from '../emulator/keyring.js';
import { type Server, startMoto } from './servers.js';

const [declared] = aws.lifecycles;
assert.ok(declared.class === 'create+revoke');
const lifecycle = declared;
const never = new AbortController().signal;
const keyId = 'aws-access-key-id';

/** moto wraps what its access control refuses once more, as EC2 does; IAM and STS do not. */
const asAws = (http: Http): Http => ({
  send: async (request, signal) => {
    const answer = await http.send(request, signal);
    return { ...answer, body: answer.body.map((text) => text.replace(/<(\/?)Errors>/gu, '')) };
  },
});

describe('AWS, on moto', function () {
  this.timeout(30_000);
  let server: Server | undefined;
  let http: Http;
  let admin: Credential;
  let users = 0;

  before(async function () {
    this.timeout(400_000);
    const started = await startMoto();
    if ('why' in started) {
      console.log(`    not run: ${started.why}`);
      this.skip();
    }
    console.log(`    run against ${started.what}`);
    server = started;
    http = asAws(createHttp({ baseUrl: started.url, hosts: { sts: started.url } }));
    admin = (await userWith('*')).key;
  });
  after(async () => server?.stop());

  const allowing = (...actions: readonly string[]): string => JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: actions, Resource: '*' }] });
  const textOf = (xml: string, name: string): string => new RegExp(`<${name}>([^<]+)</${name}>`, 'u').exec(xml)?.[1] ?? assert.fail(`no ${name}`);
  const keyIn = (xml: string): Credential => ({ secret: Secret.of(textOf(xml, 'SecretAccessKey')), parts: { [keyId]: Secret.of(textOf(xml, 'AccessKeyId')) } });

  /** The key of a new user with these rights. */
  async function userWith(...actions: readonly string[]): Promise<{ readonly user: string; readonly key: Credential }> {
    const user = `user-${++users}`;
    await byAnyone({ Action: 'CreateUser', UserName: user });
    await byAnyone({ Action: 'PutUserPolicy', UserName: user, PolicyName: 'some', PolicyDocument: allowing(...actions) });
    return { user, key: keyIn(await byAnyone({ Action: 'CreateAccessKey', UserName: user })) };
  }

  /** The next call is let in by any signature, the ones after it by right ones only. */
  async function byAnyone(form: Readonly<Record<string, string>>): Promise<string> {
    const url = server?.url ?? '';
    await fetch(`${url}/moto-api/reset-auth`, { method: 'POST', body: '1' });
    const authorization = 'AWS4-HMAC-SHA256 Credential=anyone/20260101/us-east-1/iam/aws4_request, SignedHeaders=host, Signature=00';
    const answer = await fetch(url, { method: 'POST', headers: { authorization }, body: new URLSearchParams({ ...form, Version: '2010-05-08' }) });
    assert.equal(answer.status, 200, form['Action']);
    return answer.text();
  }
  const verdictOf = async (key: Credential): Promise<string> => (await lifecycle.verify(http, key, never)).verdict;
  const ask = (key: Credential, authority: Credential): IssueRequest => ({ authority, key, old: {}, name: 'keywright one', today: new Date().toISOString().slice(0, 10) });
  const issue = async (key: Credential, authority: Credential): Promise<IssuedKey> => lifecycle.issue.read(await http.send(await lifecycle.issue.request(ask(key, authority), http, never), never));
  async function revoke(key: Credential, authority: Credential): Promise<void> {
    const identity = await lifecycle.prove(http, key, authority, never);
    assert.ok(identity !== undefined);
    lifecycle.readRevoked(await http.send(await lifecycle.revoke({ ...identity, of: 'old key', at: new Date().toISOString() }, authority, http, never), never));
  }
  const identify = 'sts:GetCallerIdentity';

  it('tells a key that works, one that is not known and one with another’s secret apart', async () => {
    const { key } = await userWith(identify);
    assert.deepEqual((await lifecycle.verify(http, key, never)).facts, { id: key.parts[keyId]!.reveal(), account: '123456789012' });
    assert.equal(await verdictOf({ ...key, parts: { [keyId]: Secret.of(`AKIA${randomText(16).toUpperCase()}`) } }), 'dead');
    assert.equal(await verdictOf({ ...key, secret: admin.secret }), 'indeterminate');
  });

  it('makes a key of the same user by an administrator’s, and deletes the old one', async () => {
    const { user, key } = await userWith(identify);
    assert.deepEqual(await lifecycle.countSlots?.(http, admin, never, key), { used: 1, limit: 2 });
    const fresh = await issue(key, admin);
    assert.equal(textOf(await byAnyone({ Action: 'GetAccessKeyLastUsed', AccessKeyId: fresh.id ?? '' }), 'UserName'), user);
    assert.equal((await lifecycle.resolveLost(http, ask(key, admin), never)).outcome, 'unknown');
    await revoke(key, admin);
    assert.equal(await verdictOf(key), 'dead');
    assert.equal(await verdictOf({ secret: fresh.secret, parts: fresh.parts ?? {} }), 'live');
    // Gone already is done.
    const proof = { keyId: key.parts[keyId]!.reveal(), how: 'a test', of: 'old key', at: new Date().toISOString() } as const;
    lifecycle.readRevoked(await http.send(await lifecycle.revoke(proof, admin, http, never), never));
  });

  it('lets a user replace its own key where it may', async () => {
    const { key } = await userWith(identify, 'iam:CreateAccessKey', 'iam:DeleteAccessKey', 'iam:ListAccessKeys');
    assert.equal((await lifecycle.resolveLost(http, ask(key, key), never)).outcome, 'not-issued');
    const fresh = await issue(key, key);
    await revoke(key, key);
    assert.deepEqual([await verdictOf(key), await verdictOf({ secret: fresh.secret, parts: fresh.parts ?? {} })], ['dead', 'live']);
  });

  it('says why it is refused', async () => {
    const { key } = await userWith(identify);
    const refused = (authority: Credential, why: RegExp): Promise<void> => assert.rejects(issue(key, authority), (error: unknown) => error instanceof AnswerError && error.issued === 'no' && why.test(error.message));
    await refused(key, /AccessDenied.*AWSCompromisedKeyQuarantine/u);
    await refused({ secret: admin.secret, parts: key.parts }, /SignatureDoesNotMatch/u);
    await issue(key, admin);
    await refused(admin, /LimitExceeded.*2 keys/u);
  });
});

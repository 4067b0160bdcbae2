import assert from 'node:assert/strict';
import { createHttp } from '../../../src/network/client.js';
import { aws } from '../../../src/providers/aws.js';
import { accountOf } from '../../../src/providers/awsAccount.js';
import type { Credential } from '../../../src/providers/credential.js';
import type { Http } from '../../../src/providers/http.js';
import { type IdentityProof, AnswerError } from '../../../src/providers/lifecycle.js';
import { Secret } from '../../../src/secret/secret.js';
import { type Emulator, startEmulator } from '../../emulator/emulator.js';
import { idIn } from '../../emulator/providers/aws.js';

const [lifecycle] = aws.lifecycles;
assert.ok(lifecycle.class === 'create+revoke');
const never = new AbortController().signal;

describe('AWS', () => {
  let emulator: Emulator;
  let http: Http;
  const credential = (token: string): Credential => ({ secret: Secret.of(token), parts: Object.fromEntries(Object.entries(emulator.aws.partsOf(token)).map(([id, part]) => [id, Secret.of(part)])) });
  const proofOf = (token: string): IdentityProof => ({ keyId: emulator.aws.find(token)!.id, how: 'a test says so', of: 'old key', at: new Date().toISOString() });

  beforeEach(async () => {
    emulator = await startEmulator();
    http = createHttp({ baseUrl: emulator.baseUrls.aws, hosts: { sts: emulator.baseUrls['aws.sts'] }, timeoutMs: 2000 });
  });
  afterEach(() => emulator.close());

  it('reads the account in an access key id', () => {
    // The example of a public library that does the same.
    assert.equal(accountOf(['AKIA', 'SP2TPHJSQH3FJXYZ'].join('')), '171436882533');
    for (const account of ['000000000001', '052310077262', '999999999999']) assert.equal(accountOf(idIn(account)), account);
  });

  it('reads none in ids from before 2019, and in what is no id', () => {
    for (const id of [['AKIA', 'IOSFODNN7EXAMPLE'].join(''), ['AKIA', 'J'.repeat(16)].join(''), ['AKIA', '0'.repeat(16)].join(''), 'AKIA', '']) assert.equal(accountOf(id), undefined, id);
  });

  it('lets a user in quarantine delete its key, and make none', async () => {
    const token = emulator.aws.mint();
    emulator.aws.quarantine(token);
    const key = credential(token);
    const answer = await http.send(await lifecycle.issue.request({ authority: key, key, old: {}, name: 'one', today: '2026-01-01' }, http, never), never);
    assert.throws(() => lifecycle.issue.read(answer), (error: unknown) => error instanceof AnswerError && error.issued === 'no' && error.message.includes('AWSCompromisedKeyQuarantine'));
    lifecycle.readRevoked(await http.send(await lifecycle.revoke(proofOf(token), key, http, never), never));
    assert.equal(emulator.aws.isLive(token), false);
  });

  it('makes the new key for the old one’s user, not for the one that authorises', async () => {
    const token = emulator.aws.mint();
    const { secret, parts } = emulator.aws.authorityOver(token)!;
    const authority: Credential = { secret: Secret.of(secret), parts: { 'aws-access-key-id': Secret.of(parts['aws-access-key-id']!) } };
    const issued = lifecycle.issue.read(await http.send(await lifecycle.issue.request({ authority, key: credential(token), old: {}, name: 'one', today: '2026-01-01' }, http, never), never));
    assert.equal(emulator.aws.find(issued.secret.reveal())?.user, emulator.aws.find(token)!.user);
    assert.equal(issued.parts?.['aws-access-key-id']?.reveal(), emulator.aws.find(issued.secret.reveal())?.id);
  });

  it('proves nothing by a key of another account, though IAM should tell whose the old one is', async () => {
    emulator.aws.tellsOfOthers = true;
    const old = credential(emulator.aws.mintAs('aws-secret-access-key'));
    assert.equal(await lifecycle.prove(http, old, credential(emulator.aws.mint({ account: '200000000000', may: 'everything' })), never), undefined);
  });

  it('does not take a key that the user made long ago for the one whose answer was lost', async () => {
    const token = emulator.aws.mint();
    const { account, user } = emulator.aws.find(token)!;
    emulator.aws.mint({ account, user, createdAt: '2020-01-01T00:00:00Z' });
    const asked = { authority: credential(token), key: credential(token), old: {}, name: 'one', today: '2026-01-01' };
    assert.equal((await lifecycle.resolveLost(http, asked, never)).outcome, 'not-issued');
    emulator.aws.mint({ account, user, createdAt: '2026-01-01T10:00:00Z' });
    assert.equal((await lifecycle.resolveLost(http, asked, never)).outcome, 'unknown');
  });
});

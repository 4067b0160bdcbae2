import assert from 'node:assert/strict';
import { createHttp } from '../../../src/network/client.js';
import { type Credential, alone } from '../../../src/providers/credential.js';
import type { Http } from '../../../src/providers/http.js';
import type { Identity, IssueRequest } from '../../../src/providers/lifecycle.js';
import { openRouter } from '../../../src/providers/openRouter.js';
import { Secret } from '../../../src/secret/secret.js';
import { type Emulator, startEmulator } from '../../emulator/emulator.js';

const [declared] = openRouter.lifecycles;
assert.ok(declared.class === 'create+revoke');
const lifecycle = declared;
const never = new AbortController().signal;

describe('OpenRouter', () => {
  let emulator: Emulator;
  let http: Http;
  let key: string;
  const authorityOver = (token: string): Credential => alone(Secret.of(emulator.openRouter.authorityOver(token)!.secret));
  const proved = (token = key, of = key): Promise<Identity | undefined> => lifecycle.prove(http, alone(Secret.of(token)), authorityOver(of), never);

  beforeEach(async () => {
    emulator = await startEmulator();
    http = createHttp({ baseUrl: emulator.baseUrls.openRouter });
    key = emulator.openRouter.mint({ limit: 50, limitReset: 'weekly', countsOwnKeys: true, expiresAt: '2099-01-01T00:00:00Z' });
  });
  afterEach(() => emulator.close());

  const asked = async (): Promise<IssueRequest> => {
    const old = (await lifecycle.verify(http, alone(Secret.of(key)), never)).facts!;
    return { key: alone(Secret.of(key)), authority: authorityOver(key), old, name: 'keywright one', today: '2026-01-01', proof: (await proved())! };
  };

  it('gives the new key the old one’s limits and expiry', async () => {
    const request = await lifecycle.issue.request(await asked(), http, never);
    const { secret } = lifecycle.issue.read(await http.send(request, never));
    const { limit, limitReset, countsOwnKeys, expiresAt } = emulator.openRouter.find(secret.reveal())!;
    assert.deepEqual({ limit, limitReset, countsOwnKeys, expiresAt }, { limit: 50, limitReset: 'weekly', countsOwnKeys: true, expiresAt: '2099-01-01T00:00:00Z' });
  });

  it('asks for nothing where the limits cannot be read', async () => {
    const request = await asked();
    emulator.fail({ provider: 'openRouter', fault: 'wrong-schema' });
    await assert.rejects(async () => lifecycle.issue.request(request, http, never), /could spend everything/u);
  });

  it('asks for nothing where the limit is not told', async () => {
    const request = await asked();
    const untold: Http = { send: async (one, signal) => ({ ...(await http.send(one, signal)), body: (await http.send(one, signal)).body.map((text) => text.replaceAll('"limit":', '"cap":')) }) };
    await assert.rejects(async () => lifecycle.issue.request(request, untold, never), /could spend everything/u);
  });

  it('looks for a lost key in the workspace of the old one, for the list has those of one only', async () => {
    key = emulator.openRouter.mint({ workspace: 'another' });
    const request = await asked();
    await http.send(await lifecycle.issue.request(request, http, never), never);
    const { outcome } = await lifecycle.resolveLost(http, request, never);
    assert.equal(outcome, 'issued');
  });

  it('does not ask for another management key', () => assert.match(lifecycle.issue.unaskable!({ scopes: ['managing keys'] })!, /on the page only/u));

  describe('where the hash is not the key’s digest', () => {
    beforeEach(() => void (emulator.openRouter.hashesTold = false));
    /** Another key with the same label. */
    const lookalike = (): string => `${key.slice(0, 20)}${Array.from(key.slice(20, -10)).reverse().join('')}${key.slice(-10)}`;

    it('proves it by the label, on a later page too', async () => {
      for (let i = 0; i < 120; i++) emulator.openRouter.mint();
      const last = emulator.openRouter.mint();
      assert.match((await proved(last))?.how ?? '', /label fits the key/u);
    });

    it('proves nothing where two keys have the same label', async () => {
      emulator.openRouter.mint({ token: lookalike() });
      assert.equal(await proved(), undefined);
    });

    it('proves nothing of a key of another account that has the same label', async () => {
      const theirs = emulator.openRouter.mint({ token: lookalike(), account: 'two' });
      assert.equal(await proved(theirs), undefined);
    });
  });
});

import assert from 'node:assert/strict';
import { createHttp } from '../../../src/network/client.js';
import { alone } from '../../../src/providers/credential.js';
import { heroku } from '../../../src/providers/heroku.js';
import type { IssueRequest } from '../../../src/providers/lifecycle.js';
import { Secret } from '../../../src/secret/secret.js';
import { type Emulator, startEmulator } from '../../emulator/emulator.js';

const [lifecycle] = heroku.lifecycles;
assert.ok(lifecycle.class === 'rotate' && lifecycle.prove !== undefined);
const { prove } = lifecycle;
const never = new AbortController().signal;

describe('Heroku', () => {
  let emulator: Emulator;
  const http = (): ReturnType<typeof createHttp> => createHttp({ baseUrl: emulator.baseUrls.heroku });
  /** By another token than the old one. */
  async function asked(): Promise<IssueRequest> {
    const [key, authority] = [emulator.heroku.mint({ scopes: ['read'] }), emulator.heroku.mint()].map((token) => alone(Secret.of(token)));
    const proof = await prove(http(), key!, authority!, never);
    return { key: key!, authority: authority!, old: {}, name: 'ours', today: '2026-01-01', ...(proof !== undefined && { proof }) };
  }

  beforeEach(async () => {
    emulator = await startEmulator();
  });
  afterEach(() => emulator.close());

  it('finds the value of a new token whose answer was lost', async () => {
    const ask = await asked();
    const { secret } = lifecycle.issue.read(await http().send(await lifecycle.issue.request(ask, http(), never), never));
    const found = await lifecycle.resolveLost(http(), ask, never);
    assert.ok(found.outcome === 'issued' && found.key !== undefined);
    assert.ok(found.key.secret.equals(secret));
  });

  it('sees that the old token is still the one', async () => {
    assert.equal((await lifecycle.resolveLost(http(), await asked(), never)).outcome, 'not-issued');
  });
});

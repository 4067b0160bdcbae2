import assert from 'node:assert/strict';
import { createHttp } from '../../../src/network/client.js';
import { alone } from '../../../src/providers/credential.js';
import { AnswerError } from '../../../src/providers/lifecycle.js';
import { pulumi } from '../../../src/providers/pulumi.js';
import { Secret } from '../../../src/secret/secret.js';
import { type Emulator, startEmulator } from '../../emulator/emulator.js';

const [lifecycle] = pulumi.lifecycles;
assert.ok(lifecycle.class === 'create+revoke');
const never = new AbortController().signal;

/** When a token expires is not told to the call that tests it, so no contract sees it. */
describe('Pulumi', () => {
  let emulator: Emulator;
  beforeEach(async () => {
    emulator = await startEmulator();
  });
  afterEach(() => emulator.close());

  /** @returns the value of a new token. */
  const replace = async (token: string, by: string): Promise<string> => {
    const http = createHttp({ baseUrl: emulator.baseUrls.pulumi });
    const [key, authority] = [alone(Secret.of(token)), alone(Secret.of(by))];
    const { facts: old = {} } = await lifecycle.verify(http, key, never);
    const request = await lifecycle.issue.request({ authority, key, old, name: 'ours', today: '2026-01-01' }, http, never);
    return lifecycle.issue.read(await http.send(request, never)).secret.reveal();
  };

  for (const expires of [0, 3_000_000_000]) {
    it(`makes a token that expires when the old one does: ${expires}`, async () => {
      const token = emulator.pulumi.mint({ expires });
      assert.equal(emulator.pulumi.find(await replace(token, token))?.expires, expires);
    });
  }

  it('makes no token of another user', async () => {
    const [token, other] = [emulator.pulumi.mint(), emulator.pulumi.mint({ account: 'two' })];
    await assert.rejects(replace(token, other), (error) => error instanceof AnswerError && error.issued === 'no' && error.message.includes('of the same user'));
    assert.equal(emulator.pulumi.list().length, 2);
  });
});

import assert from 'node:assert/strict';
import { createHttp } from '../../../src/network/client.js';
import { anthropic } from '../../../src/providers/anthropic.js';
import { alone } from '../../../src/providers/credential.js';
import type { Identity } from '../../../src/providers/lifecycle.js';
import { Secret } from '../../../src/secret/secret.js';
import { type Emulator, startEmulator } from '../../emulator/emulator.js';
import { randomText } from '../../emulator/keyring.js';

const [declared] = anthropic.lifecycles;
assert.ok(declared.class === 'revoke-only');
const lifecycle = declared;

describe('Anthropic', () => {
  let emulator: Emulator;
  let key: string;
  const proved = (token = key, admin = emulator.anthropic.authorityOver(key)!.secret): Promise<Identity | undefined> =>
    lifecycle.prove(createHttp({ baseUrl: emulator.baseUrls.anthropic }), alone(Secret.of(token)), alone(Secret.of(admin)), new AbortController().signal);
  /** Another key that is shown as the same. */
  const lookalike = (): string => `${key.slice(0, 20)}${randomText(84)}${key.slice(-4)}`;

  beforeEach(async () => {
    emulator = await startEmulator();
    key = emulator.anthropic.mint();
  });
  afterEach(() => emulator.close());

  it('finds the key on a later page of the list', async () => {
    for (let i = 0; i < 5; i++) emulator.anthropic.mint();
    emulator.anthropic.perPage = 2;
    const last = emulator.anthropic.mint();
    assert.equal((await proved(last))?.keyId, emulator.anthropic.find(last)?.id);
  });

  it('proves nothing where two keys are shown as the same', async () => {
    emulator.anthropic.mint({ token: lookalike() });
    assert.equal(await proved(), undefined);
  });

  it('proves nothing where the key is another organisation’s, and only looks like one of this', async () => {
    const theirs = emulator.anthropic.mint({ token: lookalike(), account: 'two' });
    assert.equal(await proved(theirs), undefined);
    assert.ok((await proved())?.how.includes('same organisation'));
  });

  it('proves it of a dead key too', async () => {
    emulator.anthropic.revoke(key);
    assert.equal((await proved())?.keyId, emulator.anthropic.find(key)?.id);
  });

  it('proves nothing by a list that ends early', async () => {
    emulator.fail({ provider: 'anthropic', path: /api_keys/u, fault: 'truncate' });
    assert.equal(await proved(), undefined);
  });
});

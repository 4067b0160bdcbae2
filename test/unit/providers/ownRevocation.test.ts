import assert from 'node:assert/strict';
import { createHttp } from '../../../src/network/client.js';
import type { Credential } from '../../../src/providers/credential.js';
import type { Http } from '../../../src/providers/http.js';
import { type RevokeOnlyLifecycle, AnswerError } from '../../../src/providers/lifecycle.js';
import { lifecycleFor } from '../../../src/providers/provider.js';
import { Secret } from '../../../src/secret/secret.js';
import { type Adapter, adapters } from '../../emulator/emulated.js';
import { type Emulator, startEmulator } from '../../emulator/emulator.js';

const never = new AbortController().signal;
const isRevokeOnly = (one: Adapter): one is Adapter & { readonly lifecycle: RevokeOnlyLifecycle } => one.lifecycle.class === 'revoke-only';
const formats = ['buildkite-api-token', 'crates-io-api-token', 'fastly-api-token', 'dropbox-long-lived-token', 'twitch-access-token', 'okta-api-token', 'discord-webhook'];
const own = adapters.filter(isRevokeOnly).filter(({ format }) => formats.includes(format));

describe('a key that revokes itself', () => {
  let emulator: Emulator;
  beforeEach(async () => (emulator = await startEmulator()));
  afterEach(() => emulator.close());

  function stage({ id, provider, format }: Adapter): { readonly http: Http; readonly mint: () => Credential } {
    const hosts = Object.fromEntries(Object.keys(provider.hosts ?? {}).map((name) => [name, emulator.baseUrls[`${id}.${name}` as keyof Emulator['baseUrls']]]));
    const mint = (): Credential => {
      const token = emulator[id].mintAs(format);
      return { secret: Secret.of(token), parts: Object.fromEntries(Object.entries(emulator[id].partsOf(token)).map(([part, value]) => [part, Secret.of(value)])) };
    };
    return { http: createHttp({ baseUrl: emulator.baseUrls[id], hosts, timeoutMs: 2000 }), mint };
  }

  it('is each of those that this is about', () => assert.deepEqual(own.map(({ format }) => format).sort(), [...formats].sort()));

  for (const adapter of own) {
    const { id, lifecycle, provider } = adapter;
    const { name } = provider;

    it(`${name}: the proof of one ends no other, and another one proves nothing`, async () => {
      const { http, mint } = stage(adapter);
      const [key, other] = [mint(), mint()];
      const identity = await lifecycle.prove(http, key, key, never);
      assert.ok(identity !== undefined);
      assert.equal(await lifecycle.prove(http, key, other, never), undefined);
      const revoking = async (): Promise<unknown> => lifecycle.revoke({ ...identity, of: 'old key', at: new Date().toISOString() }, other, http, never);
      await assert.rejects(revoking, (error: unknown) => error instanceof AnswerError && error.issued === 'no' && !error.message.includes(other.secret.reveal()));
      assert.deepEqual([key, other].map(({ secret }) => emulator[id].isLive(secret.reveal())), [true, true]);
    });

    it(`${name}: what is gone by the time of the call counts as revoked, by the provider's own words alone`, async () => {
      const { http, mint } = stage(adapter);
      const key = mint();
      const identity = await lifecycle.prove(http, key, key, never);
      assert.ok(identity !== undefined);
      const request = await lifecycle.revoke({ ...identity, of: 'old key', at: new Date().toISOString() }, key, http, never);
      lifecycle.readRevoked(await http.send(request, never));
      const again = await http.send(request, never);
      assert.ok(again.status >= 400);
      lifecycle.readRevoked(again);
      assert.throws(() => lifecycle.readRevoked({ ...again, body: Secret.of('<html>Please sign in</html>') }), AnswerError);
      assert.equal(await lifecycle.prove(http, key, key, never), undefined);
    });
  }

  it('is none of Dropbox that a refresh token made: with it its successor would die', () => {
    const dropbox = own.find(({ id }) => id === 'dropbox')?.provider;
    assert.equal(dropbox && lifecycleFor(dropbox, 'dropbox-access-token')?.class, 'guided');
    const refreshed = (): string => emulator.dropbox.mint({ kind: 'short', family: 'refresh' });
    const [old, successor] = [refreshed(), refreshed()];
    emulator.dropbox.handle({ method: 'POST', host: undefined, path: '/2/auth/token/revoke', query: new URLSearchParams(), headers: { authorization: `Bearer ${old}` }, body: '' });
    assert.equal(emulator.dropbox.isLive(successor), false);
  });
});

import assert from 'node:assert/strict';
import { createHttp } from '../../../src/network/client.js';
import type { Credential } from '../../../src/providers/credential.js';
import { algolia } from '../../../src/providers/algolia.js';
import { doppler } from '../../../src/providers/doppler.js';
import type { Http } from '../../../src/providers/http.js';
import { linode } from '../../../src/providers/linode.js';
import { type ManagedProvider, lifecycleFor } from '../../../src/providers/provider.js';
import { tailscale } from '../../../src/providers/tailscale.js';
import { Secret } from '../../../src/secret/secret.js';
import { type Emulator, startEmulator } from '../../emulator/emulator.js';

const never = new AbortController().signal;

type Told = readonly [provider: ManagedProvider, format: string, mint: (emulator: Emulator) => string, limit: RegExp, instead: string];

/** Answers that do not tell until when a key lives, of those whose keys live for ever, or for long, where no expiry is asked for. */
const untold: readonly Told[] = [
  [doppler, 'doppler-service-token', ({ doppler: keys }) => keys.mint({ expiresAt: Date.now() + 86_400_000 }), /(?<="expires_at":)"[^"]+"/gu, '"in a while"'],
  [tailscale, 'tailscale-auth-key', ({ tailscale: keys }) => keys.mintAs('tailscale-auth-key'), /(?<="expires":)"[^"]+"/gu, '"in a while"'],
  [algolia, 'algolia-api-key', ({ algolia: keys }) => keys.mintAs('algolia-api-key'), /"validity":/gu, '"lasts":'],
  [linode, 'linode-personal-access-token', ({ linode: keys }) => keys.mintAs('linode-personal-access-token'), /"expiry":/gu, '"ends":'],
];

const credential = ({ secret, parts }: { readonly secret: string; readonly parts: Readonly<Record<string, string>> }): Credential => ({
  secret: Secret.of(secret),
  parts: Object.fromEntries(Object.entries(parts).map(([id, part]) => [id, Secret.of(part)])),
});

describe('an expiry that is not told', () => {
  for (const [provider, format, mint, limit, instead] of untold) {
    it(`has ${provider.name} asked for nothing`, async () => {
      const lifecycle = lifecycleFor(provider, format);
      assert.ok(lifecycle?.class === 'create+revoke');
      const emulator = await startEmulator();
      try {
        const id = provider.id as 'doppler' | 'tailscale' | 'algolia' | 'linode';
        const hosts = Object.fromEntries(Object.keys(provider.hosts ?? {}).map((name) => [name, emulator.baseUrls[`${id}.${name}` as keyof Emulator['baseUrls']]]));
        const http = createHttp({ baseUrl: emulator.baseUrls[id], hosts });
        let hidden = 0;
        const hiding: Http = {
          send: async (one, signal) => {
            const answer = await http.send(one, signal);
            return { ...answer, body: answer.body.map((text) => text.replace(limit, () => (hidden++, instead))) };
          },
        };
        const token = mint(emulator);
        const authority = emulator[id].authorityOver(token);
        assert.ok(authority !== undefined);
        const key = credential({ secret: token, parts: emulator[id].partsOf(token) });
        const given = { secret: Secret.of(authority.secret), parts: { ...key.parts, ...credential(authority).parts } };
        const { facts: old = {} } = await lifecycle.verify(hiding, key, never);
        await assert.rejects(async () => lifecycle.issue.request({ authority: given, key, old, name: 'ours', today: '2026-05-04' }, hiding, never), /Nothing was asked of/u);
        assert.ok(hidden > 0);
      } finally {
        await emulator.close();
      }
    });
  }
});

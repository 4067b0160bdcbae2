import assert from 'node:assert/strict';
import { createHttp } from '../../../src/network/client.js';
import { alone } from '../../../src/providers/credential.js';
import { tailscale } from '../../../src/providers/tailscale.js';
import { Secret } from '../../../src/secret/secret.js';
import { startEmulator } from '../../emulator/emulator.js';
import type { TailscaleMint } from '../../emulator/providers/tailscale.js';

const [lifecycle] = tailscale.lifecycles;
assert.ok(lifecycle.class === 'create+revoke');
const never = new AbortController().signal;

/** What an auth key may do is told to a token only, so no contract sees it. */
describe('Tailscale', () => {
  const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();
  const keys: readonly Partial<TailscaleMint>[] = [
    { create: { reusable: false, ephemeral: true, preauthorized: false, tags: ['tag:ci', 'tag:test'] }, expires: inDays(1) },
    { create: { reusable: true, ephemeral: false, preauthorized: true, tags: [] }, expires: inDays(80) },
  ];
  for (const minted of keys) {
    it(`makes an auth key that may do the same, and lives no longer: ${JSON.stringify(minted.create)}`, async () => {
      const emulator = await startEmulator();
      try {
        const http = createHttp({ baseUrl: emulator.baseUrls.tailscale });
        const token = emulator.tailscale.mint(minted);
        const [key, authority] = [token, emulator.tailscale.authorityOver(token).secret].map((one) => alone(Secret.of(one)));
        const asked = { authority: authority!, key: key!, old: {}, name: 'keywright TS_AUTHKEY 2026-01-01 0123abcd', today: new Date().toISOString().slice(0, 10) };
        const made = emulator.tailscale.find(lifecycle.issue.read(await http.send(await lifecycle.issue.request(asked, http, never), never)).secret.reveal());
        assert.ok(made !== undefined);
        assert.deepEqual(made.create, minted.create);
        assert.equal(made.name, 'keywright TS-AUTHKEY 2026-01-01 0123abcd');
        const shorter = Date.parse(minted.expires!) - Date.parse(made.expires);
        assert.ok(shorter > 0 && shorter < 60_000, `${shorter} ms shorter`);
      } finally {
        await emulator.close();
      }
    });
  }
});

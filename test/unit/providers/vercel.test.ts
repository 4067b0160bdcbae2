import assert from 'node:assert/strict';
import { createHttp } from '../../../src/network/client.js';
import { alone } from '../../../src/providers/credential.js';
import { vercel } from '../../../src/providers/vercel.js';
import { Secret } from '../../../src/secret/secret.js';
import { startEmulator } from '../../emulator/emulator.js';
import type { VercelMint } from '../../emulator/providers/vercel.js';

const [lifecycle] = vercel.lifecycles;
assert.ok(lifecycle.class === 'create+revoke');
const never = new AbortController().signal;

describe('Vercel', () => {
  const limits: readonly Partial<VercelMint>[] = [{ scope: { team: 'team_one' } }, { scope: 'user', expiresAt: Date.parse('2031-01-01') }];
  for (const limit of limits) {
    it(`makes a token that reaches no more, and lives no longer: ${JSON.stringify(limit)}`, async () => {
      const emulator = await startEmulator();
      try {
        const http = createHttp({ baseUrl: emulator.baseUrls.vercel });
        const [key, authority] = [emulator.vercel.mint(limit), emulator.vercel.mint()].map((token) => alone(Secret.of(token)));
        const { facts: old = {} } = await lifecycle.verify(http, key!, never);
        const request = await lifecycle.issue.request({ authority: authority!, key: key!, old, name: 'ours', today: '2026-01-01' }, http, never);
        const made = emulator.vercel.find(lifecycle.issue.read(await http.send(request, never)).secret.reveal());
        assert.deepEqual({ scope: made?.scope, expiresAt: made?.expiresAt }, { expiresAt: undefined, ...limit });
      } finally {
        await emulator.close();
      }
    });
  }
});

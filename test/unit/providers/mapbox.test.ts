import assert from 'node:assert/strict';
import { createHttp } from '../../../src/network/client.js';
import { alone } from '../../../src/providers/credential.js';
import type { Http } from '../../../src/providers/http.js';
import { mapbox } from '../../../src/providers/mapbox.js';
import { Secret } from '../../../src/secret/secret.js';
import { startEmulator } from '../../emulator/emulator.js';

const [lifecycle] = mapbox.lifecycles;
assert.ok(lifecycle.class === 'create+revoke');
const never = new AbortController().signal;

describe('Mapbox', () => {
  it('does not say that nothing was made where there are more tokens than it looks at, told or not', async () => {
    const emulator = await startEmulator();
    try {
      const http = createHttp({ baseUrl: emulator.baseUrls.mapbox });
      const untold: Http = { send: async (one, signal) => ({ ...(await http.send(one, signal)), headers: {} }) };
      const key = alone(Secret.of(emulator.mapbox.mint()));
      for (let made = 0; made < 100; made++) emulator.mapbox.mint();
      for (const by of [http, untold]) assert.equal((await lifecycle.resolveLost(by, { authority: key, key, old: {}, name: 'ours', today: '2026-01-01' }, never)).outcome, 'unknown');
    } finally {
      await emulator.close();
    }
  });

  it('limits the new token to the scopes and addresses of the old one, whatever the other one may do', async () => {
    const emulator = await startEmulator();
    try {
      const http = createHttp({ baseUrl: emulator.baseUrls.mapbox });
      const limit = { scopes: ['styles:read'], allowedUrls: ['https://example.com/'] };
      const [key, authority] = [emulator.mapbox.mint(limit), emulator.mapbox.mint()].map((token) => alone(Secret.of(token)));
      const request = await lifecycle.issue.request({ authority: authority!, key: key!, old: {}, name: 'ours', today: '2026-01-01' }, http, never);
      const { scopes, allowedUrls } = emulator.mapbox.find(lifecycle.issue.read(await http.send(request, never)).secret.reveal())!;
      assert.deepEqual({ scopes, allowedUrls }, limit);
    } finally {
      await emulator.close();
    }
  });
});

import assert from 'node:assert/strict';
import { createHttp } from '../../../src/network/client.js';
import { algolia } from '../../../src/providers/algolia.js';
import type { Credential } from '../../../src/providers/credential.js';
import { Secret } from '../../../src/secret/secret.js';
import { startEmulator } from '../../emulator/emulator.js';

const [lifecycle] = algolia.lifecycles;
assert.ok(lifecycle.class === 'create+revoke');
const never = new AbortController().signal;

describe('Algolia', () => {
  it('limits the new key as the old one is, and to the time that is left', async () => {
    let now = Date.parse('2026-05-04T12:00:00Z');
    const emulator = await startEmulator({ now: () => new Date(now) });
    try {
      const http = createHttp({ baseUrl: emulator.baseUrls.algolia, hosts: { app: emulator.baseUrls['algolia.app'] } });
      const credential = (token: string): Credential => ({ secret: Secret.of(token), parts: { 'algolia-app-id': Secret.of(emulator.algolia.partsOf(token)['algolia-app-id'] ?? '') } });
      const limits = { acl: ['search', 'browse'], indexes: ['shop_*'], referers: ['https://example.com/*'], maxHitsPerQuery: 20, maxQueriesPerIPPerHour: 100, queryParameters: 'filters=public', validity: 10_000 };
      const key = credential(emulator.algolia.mint({ limits }));
      const authority = credential(emulator.algolia.mint({ admin: true }));
      now += 4_000_000;
      const request = await lifecycle.issue.request({ authority, key, old: {}, name: 'ours', today: '2026-05-04' }, http, never);
      const made = emulator.algolia.find(lifecycle.issue.read(await http.send(request, never)).secret.reveal());
      assert.deepEqual(made?.limits, { ...limits, validity: 6000 });
    } finally {
      await emulator.close();
    }
  });
});

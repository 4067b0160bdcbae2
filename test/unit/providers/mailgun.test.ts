import assert from 'node:assert/strict';
import { createHttp } from '../../../src/network/client.js';
import { alone } from '../../../src/providers/credential.js';
import type { Http } from '../../../src/providers/http.js';
import { mailgun } from '../../../src/providers/mailgun.js';
import { Secret } from '../../../src/secret/secret.js';
import { startEmulator } from '../../emulator/emulator.js';

const [lifecycle] = mailgun.lifecycles;
assert.ok(lifecycle.class === 'create+revoke');
const never = new AbortController().signal;

describe('Mailgun', () => {
  it('asks for the role, domain and expiry of the old key, not for those of the one that authorises', async () => {
    const now = Date.parse('2026-05-04T12:00:00Z');
    const emulator = await startEmulator({ now: () => new Date(now) });
    try {
      const http = createHttp({ baseUrl: emulator.baseUrls.mailgun });
      const limits = { role: 'developer', kind: 'domain', domain: 'example.com', expiresAt: now + 86_400_000 } as const;
      const [key, authority] = [emulator.mailgun.mint(limits), emulator.mailgun.mint()].map((token) => alone(Secret.of(token)));
      const request = await lifecycle.issue.request({ authority: authority!, key: key!, old: {}, name: 'ours', today: '2026-05-04' }, http, never);
      const { role, kind, domain, expiresAt } = emulator.mailgun.find(lifecycle.issue.read(await http.send(request, never)).secret.reveal())!;
      assert.deepEqual({ role, kind, domain, expiresAt }, limits);
    } finally {
      await emulator.close();
    }
  });

  for (const unreadable of ['in a while', '2026-05-05T12:00:00']) {
    it(`asks for nothing where the old key expires at “${unreadable}”: without an expiry the new one would live for ever`, async () => {
      const emulator = await startEmulator();
      try {
        const http = createHttp({ baseUrl: emulator.baseUrls.mailgun });
        const untold: Http = {
          send: async (one, signal) => {
            const answer = await http.send(one, signal);
            return { ...answer, body: answer.body.map((text) => text.replace(/"expires_at":"[^"]+"/gu, `"expires_at":"${unreadable}"`)) };
          },
        };
        const [key, authority] = [emulator.mailgun.mint({ expiresAt: Date.now() + 86_400_000 }), emulator.mailgun.mint()].map((token) => alone(Secret.of(token)));
        await assert.rejects(async () => lifecycle.issue.request({ authority: authority!, key: key!, old: {}, name: 'ours', today: '2026-05-04' }, untold, never), /lives for ever/u);
      } finally {
        await emulator.close();
      }
    });
  }

  it('never takes a key that may only send for one that has died: nothing accepts it but a message', async () => {
    const emulator = await startEmulator();
    try {
      const { unknown } = await lifecycle.verify(createHttp({ baseUrl: emulator.baseUrls.mailgun }), alone(Secret.of(emulator.mailgun.mint({ role: 'sending' }))), never);
      assert.equal(unknown, true);
    } finally {
      await emulator.close();
    }
  });
});

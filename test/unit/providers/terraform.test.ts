import assert from 'node:assert/strict';
import { createHttp } from '../../../src/network/client.js';
import { alone } from '../../../src/providers/credential.js';
import { terraform } from '../../../src/providers/terraform.js';
import { Secret } from '../../../src/secret/secret.js';
import { startEmulator } from '../../emulator/emulator.js';

const [lifecycle] = terraform.lifecycles;
assert.ok(lifecycle.class === 'rotate');
const never = new AbortController().signal;

/** When a token expires is not told to the call that tests it, so no contract sees it. */
describe('HCP Terraform', () => {
  for (const expiredAt of ['2030-05-01T00:00:00.000Z', null]) {
    it(`makes a token that expires when the old one does: ${expiredAt ?? 'never'}`, async () => {
      const emulator = await startEmulator();
      try {
        const http = createHttp({ baseUrl: emulator.baseUrls.terraform });
        const key = alone(Secret.of(emulator.terraform.mint({ expiredAt })));
        const { facts: old = {} } = await lifecycle.verify(http, key, never);
        const request = await lifecycle.issue.request({ authority: key, key, old, name: 'ours', today: '2026-01-01' }, http, never);
        const made = lifecycle.issue.read(await http.send(request, never));
        assert.equal(emulator.terraform.find(made.secret.reveal())?.expiredAt, expiredAt);
        assert.equal(made.expiresAt, expiredAt ?? undefined);
      } finally {
        await emulator.close();
      }
    });
  }
});

import assert from 'node:assert/strict';
import { gitlab } from '../../../src/providers/gitlab.js';
import { alone } from '../../../src/providers/credential.js';
import { watchKey } from '../../../src/rotation/watchKey.js';
import { Secret } from '../../../src/secret/secret.js';

describe('watching a key', () => {
  const hour = 3_600_000;
  for (const [within, most] of [[60_000, 12], [12 * hour, 140]] as const) {
    it(`asks ${most} times at most within ${within / 1000} s, and at the end of it`, async () => {
      let now = 0;
      let asked = 0;
      const clock = { now: () => new Date(now), sleep: (milliseconds: number) => Promise.resolve(void (now += milliseconds)) };
      const http = { send: () => Promise.resolve((asked++, { status: 500, headers: {}, body: Secret.of(''), complete: true })) };
      const { settled, took } = await watchKey({ lifecycle: gitlab.lifecycles[0], http, key: alone(Secret.of('made up')), clock, signal: new AbortController().signal, within, settled: () => false });
      assert.deepEqual([settled, took], [false, within]);
      assert.ok(asked > 5 && asked <= most, `it asked ${asked} times`);
    });
  }
});

import assert from 'node:assert/strict';
import { inspect } from 'node:util';
import { createHttp } from '../../../src/network/client.js';
import type { Http } from '../../../src/providers/http.js';
import { openai } from '../../../src/providers/openai.js';
import type { Verdict } from '../../../src/providers/lifecycle.js';
import { type Credential, alone } from '../../../src/providers/credential.js';
import { Secret } from '../../../src/secret/secret.js';
import { type Emulator, startEmulator } from '../../emulator/emulator.js';
import type { Fault } from '../../emulator/faults.js';
import type { OpenaiMint } from '../../emulator/providers/openai.js';

const [declared] = openai.lifecycles;
assert.ok(declared.class === 'guided');
const lifecycle = declared;

const never = new AbortController().signal;
const refusal = (code: string | null, type = 'invalid_request_error'): object => ({ error: { message: 'x', type, param: null, code } });

const keyOf = (value: string): Credential => alone(Secret.of(value));

describe('OpenAI', () => {
  let emulator: Emulator;
  let http: Http;

  beforeEach(async () => {
    emulator = await startEmulator();
    http = createHttp({ baseUrl: emulator.baseUrls.openai });
  });
  afterEach(() => emulator.close());

  const states: readonly [Partial<OpenaiMint>, Verdict, readonly string[]][] = [
    [{}, 'live', ['/v1/me']],
    [{ kind: 'service' }, 'live', ['/v1/me']],
    [{ permissions: 'restricted' }, 'live', ['/v1/me', '/v1/models']],
    [{ permissions: 'nothing' }, 'live-restricted', ['/v1/me', '/v1/models']],
    [{ limited: 'quota' }, 'live', ['/v1/me']],
    [{ limited: 'rate' }, 'rate-limited', ['/v1/me']],
  ];
  for (const [mint, verdict, paths] of states) {
    it(`says ${verdict} of a key with ${inspect(mint)}`, async () => {
      assert.equal((await lifecycle.verify(http, keyOf(emulator.openai.mint(mint)), never)).verdict, verdict);
      assert.deepEqual(emulator.requests.map(({ path }) => path), paths);
    });
  }

  it('names the account by its id and nothing else', async () => {
    const { facts } = await lifecycle.verify(http, keyOf(emulator.openai.mint({ userId: 'user-one' })), never);
    assert.deepEqual(facts, { account: 'user-one' });
  });

  it('says dead of unknown and deleted keys, without telling them', async () => {
    const key = emulator.openai.mint();
    emulator.openai.revoke(key);
    for (const dead of [key, `${key}x`]) {
      const found = await lifecycle.verify(http, keyOf(dead), never);
      assert.equal(found.verdict, 'dead');
      assert.equal(found.evidence, 'GET /v1/me answered 401: invalid_api_key');
    }
  });

  const answers: readonly [Fault, Verdict][] = [
    [{ status: 401, body: refusal('invalid_api_key') }, 'dead'],
    [{ status: 401, body: refusal('ip_not_authorized') }, 'indeterminate'],
    [{ status: 401, body: refusal(null) }, 'indeterminate'],
    [{ status: 401, body: 'sign in' }, 'indeterminate'],
    [{ status: 403, body: refusal('unsupported_country_region_territory', 'request_forbidden') }, 'indeterminate'],
    [{ status: 403, body: '<html>blocked</html>' }, 'indeterminate'],
    [{ status: 403, body: refusal(null) }, 'live-restricted'],
    [{ status: 429, body: refusal('insufficient_quota', 'insufficient_quota') }, 'live'],
    [{ status: 429, body: refusal(null, 'insufficient_quota') }, 'live'],
    [{ status: 429, body: refusal('rate_limit_exceeded', 'requests') }, 'rate-limited'],
    [{ status: 429, body: 'slow down' }, 'rate-limited'],
    [{ status: 404, body: refusal('unknown_url') }, 'indeterminate'],
    [{ status: 500 }, 'indeterminate'],
    [{ status: 503 }, 'indeterminate'],
    ['wrong-schema', 'indeterminate'],
    ['not-json', 'indeterminate'],
    ['truncate', 'indeterminate'],
  ];
  for (const [fault, verdict] of answers) {
    it(`says ${verdict} for ${inspect(fault, { breakLength: Infinity })}`, async () => {
      emulator.fail({ provider: 'openai', fault });
      assert.equal((await lifecycle.verify(http, keyOf(emulator.openai.mint()), never)).verdict, verdict);
    });
  }

  const afterwards: readonly [Fault, Verdict][] = [
    [{ status: 401, body: refusal('invalid_api_key') }, 'dead'],
    [{ status: 429, body: refusal('rate_limit_exceeded') }, 'rate-limited'],
    [{ status: 500 }, 'indeterminate'],
  ];
  for (const [fault, verdict] of afterwards) {
    it(`says ${verdict} when /v1/me is forbidden and the models end in ${inspect(fault, { breakLength: Infinity })}`, async () => {
      emulator.fail({ provider: 'openai', path: /models/u, fault });
      const found = await lifecycle.verify(http, keyOf(emulator.openai.mint({ permissions: 'restricted' })), never);
      assert.equal(found.verdict, verdict);
      assert.match(found.evidence, /^GET \/v1\/me answered 403.*; GET \/v1\/models answered/u);
    });
  }

  it('never repeats an unknown code, for it could hold anything', async () => {
    const key = emulator.openai.mint();
    emulator.fail({ provider: 'openai', fault: { status: 401, body: refusal(key) } });
    assert.ok(!(await lifecycle.verify(http, keyOf(key), never)).evidence.includes(key));
  });

  it('guides to the page', () => {
    assert.equal(openai.console, 'https://platform.openai.com/api-keys');
    // The page may be another one by setting, so the steps name none.
    for (const steps of [lifecycle.createSteps, lifecycle.revokeSteps]) assert.ok(steps.length >= 3 && steps.every((step) => !step.includes('https://')));
  });
});

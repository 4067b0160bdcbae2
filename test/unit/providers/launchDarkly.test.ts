import assert from 'node:assert/strict';
import { createHttp } from '../../../src/network/client.js';
import { alone } from '../../../src/providers/credential.js';
import { launchDarkly } from '../../../src/providers/launchDarkly.js';
import { AnswerError, type IssueRequest } from '../../../src/providers/lifecycle.js';
import { Secret } from '../../../src/secret/secret.js';
import { type Emulator, startEmulator } from '../../emulator/emulator.js';

const [lifecycle] = launchDarkly.lifecycles;
assert.ok(lifecycle.class === 'rotate');
const never = new AbortController().signal;
const hour = 3_600_000;

describe('LaunchDarkly', () => {
  let emulator: Emulator;
  let now = Date.parse('2026-05-04T12:00:00Z');
  let token: string;
  const http = (): ReturnType<typeof createHttp> => createHttp({ baseUrl: emulator.baseUrls.launchDarkly });
  const asked = (): IssueRequest => ({ authority: alone(Secret.of(token)), key: alone(Secret.of(token)), old: {}, name: 'ours', today: '2026-05-04', grace: 48 * hour });

  beforeEach(async () => {
    emulator = await startEmulator({ now: () => new Date(now) });
    token = emulator.launchDarkly.mint();
  });
  afterEach(() => emulator.close());

  it('leaves the old token to work for as long as it is asked, by the clock of LaunchDarkly', async () => {
    const { secret } = lifecycle.issue.read(await http().send(await lifecycle.issue.request(asked(), http(), never), never));
    now += 47 * hour;
    for (const one of [secret, Secret.of(token)]) assert.equal((await lifecycle.verify(http(), alone(one), never)).verdict, 'live');
    now += 2 * hour;
    assert.equal((await lifecycle.verify(http(), alone(Secret.of(token)), never)).verdict, 'dead');
    assert.equal((await lifecycle.verify(http(), alone(secret), never)).verdict, 'live');
  });

  it('asks for nothing when it does not learn the time: the old token would die at once', async () => {
    emulator.fail({ provider: 'launchDarkly', fault: { status: 200, body: { tokenId: emulator.launchDarkly.find(token)?.id }, headers: { date: '' } } });
    await assert.rejects(async () => lifecycle.issue.request(asked(), http(), never), (error: unknown) => error instanceof AnswerError && error.issued === 'no' && error.message.includes('no time'));
    assert.equal(emulator.launchDarkly.list().length, 1);
  });

  it('does not know whether it was reset when the old token would work either way', async () => {
    assert.equal((await lifecycle.resolveLost(http(), asked(), never)).outcome, 'unknown');
  });
});

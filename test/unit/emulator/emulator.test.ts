import assert from 'node:assert/strict';
import { gitlab } from '../../../src/providers/gitlab.js';
import { openai } from '../../../src/providers/openai.js';
import type { Provider } from '../../../src/providers/provider.js';
import { sendgrid } from '../../../src/providers/sendgrid.js';
import { type Emulator, startEmulator } from '../../emulator/emulator.js';
import { fullAccess, mostKeys } from '../../emulator/providers/sendgrid.js';

interface Seen {
  readonly status: number;
  readonly body: unknown;
}

describe('emulator', () => {
  let emulator: Emulator;
  let now: Date;

  beforeEach(async () => {
    now = new Date('2026-03-01T12:00:00Z');
    emulator = await startEmulator({ now: () => now });
  });
  afterEach(() => emulator.close());

  async function ask(url: string, method: string, headers: Record<string, string>, body?: unknown): Promise<Seen> {
    const response = await fetch(url, { method, headers, redirect: 'manual', ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }) });
    const text = await response.text();
    return { status: response.status, body: response.headers.get('content-type') === 'application/json' ? JSON.parse(text) : text };
  }
  const field = ({ body }: Seen, name: string): unknown => (body as Record<string, unknown>)[name];
  const days = (count: number): string => new Date(now.getTime() + count * 86_400_000).toISOString().slice(0, 10);

  const matches = ({ keys }: Provider, format: string, token: string): boolean => {
    const found = keys.find(({ id }) => id === format);
    assert.ok(found);
    return new RegExp(`^(?:${found.pattern.source})$`, found.pattern.flags).test(token);
  };

  it('mints keys that look like keys, each another', () => {
    assert.ok(matches(gitlab, 'gitlab-personal-access-token', emulator.gitlab.mint()));
    assert.ok(matches(sendgrid, 'sendgrid-api-key', emulator.sendgrid.mint()));
    assert.equal(emulator.sendgrid.mint().length, 69);
    assert.ok(matches(openai, 'openai-api-key', emulator.openai.mint()));
    assert.ok(matches(openai, 'openai-service-account-key', emulator.openai.mint({ kind: 'service' })));
    assert.notEqual(emulator.gitlab.mint(), emulator.gitlab.mint());
  });

  it('logs what is asked, and no key', async () => {
    const token = emulator.gitlab.mint();
    await ask(`${emulator.baseUrls.gitlab}/api/v4/personal_access_tokens/self?private_token=${token}`, 'GET', { 'PRIVATE-TOKEN': token });
    assert.deepEqual(emulator.requests, [{ provider: 'gitlab', method: 'GET', path: '/api/v4/personal_access_tokens/self', at: now }]);
  });

  it('applies a fault to what it names, as often as it says', async () => {
    const headers = { Authorization: `Bearer ${emulator.openai.mint()}` };
    const status = async (path: string): Promise<number> => (await ask(emulator.baseUrls.openai + path, 'GET', headers)).status;
    emulator.fail({ provider: 'openai', method: 'GET', path: /models$/u, fault: { status: 503 }, times: 2 });
    emulator.fail({ provider: 'openai', method: 'POST', fault: { status: 500 } });
    emulator.fail({ provider: 'gitlab', fault: { status: 500 } });
    assert.equal(await status('/v1/me'), 200);
    assert.deepEqual([await status('/v1/models'), await status('/v1/models'), await status('/v1/models')], [503, 503, 200]);
    emulator.fail({ provider: 'openai', fault: { status: 500 } });
    emulator.clearFaults();
    assert.equal(await status('/v1/me'), 200);
  });

  describe('GitLab', () => {
    const self = (): string => `${emulator.baseUrls.gitlab}/api/v4/personal_access_tokens/self`;
    const rotate = (token: string, body?: unknown): Promise<Seen> => ask(`${self()}/rotate`, 'POST', { 'PRIVATE-TOKEN': token }, body);

    it('gives a rotated token one week, and another expiry date when asked', async () => {
      const first = await rotate(emulator.gitlab.mint());
      assert.equal(field(first, 'expires_at'), days(7));
      const second = await rotate(String(field(first, 'token')), { expires_at: days(100) });
      assert.equal(field(second, 'expires_at'), days(100));
      for (const bad of ['2026-3-1', days(0), days(366), 7]) assert.equal((await rotate(String(field(second, 'token')), { expires_at: bad })).status, 400);
    });

    it('kills the whole family when a revoked token rotates, and nothing else', async () => {
      const [first, other] = [emulator.gitlab.mint(), emulator.gitlab.mint()];
      const second = String(field(await rotate(first), 'token'));
      const third = String(field(await rotate(second), 'token'));
      assert.equal(emulator.gitlab.isLive(third), true);
      const reused = await rotate(first);
      assert.equal(reused.status, 401);
      assert.match(String(field(reused, 'error_description')), /revoked/u);
      assert.equal(emulator.gitlab.isLive(third), false);
      assert.equal(emulator.gitlab.isLive(other), true);
    });

    it('lets a revoked token look without harm to its family', async () => {
      const first = emulator.gitlab.mint();
      const second = String(field(await rotate(first), 'token'));
      assert.equal((await ask(self(), 'GET', { 'PRIVATE-TOKEN': first })).status, 401);
      assert.equal(emulator.gitlab.isLive(second), true);
    });

    it('lets tokens die at the beginning of their last day', async () => {
      const token = emulator.gitlab.mint({ expiresAt: days(1) });
      assert.equal((await ask(self(), 'GET', { Authorization: `Bearer ${token}` })).status, 200);
      now = new Date('2026-03-02T00:00:00Z');
      assert.match(String(field(await ask(self(), 'GET', { 'PRIVATE-TOKEN': token }), 'error_description')), /expired/u);
      assert.equal(emulator.gitlab.isLive(token), false);
    });

    it('lets any token revoke itself', async () => {
      const token = emulator.gitlab.mint({ scopes: ['read_user'] });
      assert.equal((await ask(self(), 'DELETE', { 'PRIVATE-TOKEN': token })).status, 204);
      assert.equal(emulator.gitlab.isLive(token), false);
    });

    it('rotates and lists by id for tokens of the same user only', async () => {
      const [mine, second, foreign] = [emulator.gitlab.mint(), emulator.gitlab.mint(), emulator.gitlab.mint({ userId: 1 })];
      const base = `${emulator.baseUrls.gitlab}/api/v4/personal_access_tokens`;
      const list = await ask(base, 'GET', { 'PRIVATE-TOKEN': mine });
      assert.equal((list.body as unknown[]).length, 2);
      assert.ok(!JSON.stringify(list.body).includes(second));
      assert.equal((await ask(`${base}/1001/rotate`, 'POST', { 'PRIVATE-TOKEN': mine })).status, 200);
      assert.equal(emulator.gitlab.isLive(second), false);
      assert.equal((await ask(`${base}/1002/rotate`, 'POST', { 'PRIVATE-TOKEN': mine })).status, 401);
      assert.equal(emulator.gitlab.isLive(foreign), true);
    });

    it('can go on accepting a revoked token, for some requests or some time', async () => {
      const status = async (token: string): Promise<number> => (await ask(self(), 'GET', { 'PRIVATE-TOKEN': token })).status;
      emulator.gitlab.lag = { requests: 2 };
      const first = emulator.gitlab.mint();
      emulator.gitlab.revoke(first);
      assert.equal(emulator.gitlab.isLive(first), false);
      assert.deepEqual([await status(first), await status(first), await status(first)], [200, 200, 401]);
      emulator.gitlab.lag = { ms: 1000 };
      const second = emulator.gitlab.mint();
      emulator.gitlab.revoke(second);
      assert.equal(await status(second), 200);
      now = new Date(now.getTime() + 1000);
      assert.equal(await status(second), 401);
    });
  });

  describe('SendGrid', () => {
    const keys = (id = ''): string => `${emulator.baseUrls.sendgrid}/v3/api_keys${id === '' ? '' : `/${id}`}`;
    const as = (token: string): Record<string, string> => ({ Authorization: `Bearer ${token}` });

    it('gives full access to a key that is made without scopes', async () => {
      const made = await ask(keys(), 'POST', as(emulator.sendgrid.mint()), { name: 'wide' });
      assert.equal(made.status, 201);
      assert.deepEqual(emulator.sendgrid.find(String(field(made, 'api_key')))?.scopes, fullAccess);
    });

    it('makes no key with scopes that it gives by itself or does not know, and none without a name', async () => {
      const authority = as(emulator.sendgrid.mint());
      for (const scopes of [['2fa_required'], ['no.such'], 'mail.send']) assert.equal((await ask(keys(), 'POST', authority, { name: 'n', scopes })).status, 400);
      assert.equal((await ask(keys(), 'POST', authority, { scopes: ['mail.send'] })).status, 400);
      assert.equal(emulator.sendgrid.list().length, 1);
    });

    it('has room for a hundred keys in each account', async () => {
      const authority = emulator.sendgrid.mint();
      for (let count = 1; count < mostKeys; count++) emulator.sendgrid.mint();
      assert.equal((await ask(keys(), 'POST', as(authority), { name: 'n' })).status, 403);
      assert.equal((await ask(keys(), 'POST', as(emulator.sendgrid.mint({ account: 'two' })), { name: 'n' })).status, 201);
      emulator.sendgrid.revoke(emulator.sendgrid.list()[5]!.token);
      assert.equal((await ask(keys(), 'POST', as(authority), { name: 'n' })).status, 201);
    });

    it('shows, lists and deletes within the account, by scope', async () => {
      const [key, other, foreign] = [emulator.sendgrid.mint(), emulator.sendgrid.mint({ name: 'other' }), emulator.sendgrid.mint({ account: 'two' })];
      const idOf = (token: string): string => emulator.sendgrid.find(token)!.id;
      const list = await ask(`${keys()}?limit=1`, 'GET', as(key));
      assert.deepEqual(field(list, 'result'), [{ name: 'a key', api_key_id: idOf(key) }]);
      assert.equal(field(await ask(keys(idOf(other)), 'GET', as(key)), 'name'), 'other');
      assert.equal((await ask(keys(idOf(foreign)), 'GET', as(key))).status, 404);
      assert.equal((await ask(keys(idOf(foreign)), 'DELETE', as(key))).status, 404);
      const narrow = as(emulator.sendgrid.mint({ scopes: ['mail.send'] }));
      for (const method of ['GET', 'POST']) assert.equal((await ask(keys(), method, narrow, method === 'GET' ? undefined : { name: 'n' })).status, 403);
      assert.equal((await ask(keys(idOf(other)), 'DELETE', narrow)).status, 403);
      assert.equal((await ask(keys(idOf(other)), 'DELETE', as(key))).status, 204);
      assert.equal((await ask(keys(idOf(other)), 'DELETE', as(key))).status, 404);
      assert.equal((await ask(keys(), 'GET', as(other))).status, 401);
    });
  });

  describe('the OpenAI page', () => {
    it('makes a key, shows it once, and deletes it', async () => {
      const page = emulator.consoleUrls.openai;
      const form = { 'content-type': 'application/x-www-form-urlencoded' };
      const made = String((await ask(page, 'POST', form, 'name=%3Cb%3Emine')).body);
      const key = /id="new-key" [^>]*value="([^"]+)"/u.exec(made)?.[1];
      assert.ok(key !== undefined && emulator.openai.isLive(key));
      assert.ok(!made.includes('<b>mine'));
      const list = String((await ask(page, 'GET', {})).body);
      assert.ok(!list.includes(key) && list.includes(key.slice(-4)));
      const action = /action="([^"]+\/delete)"/u.exec(list)?.[1];
      assert.ok(action);
      assert.equal((await ask(new URL(action, page).href, 'POST', form)).status, 303);
      assert.equal(emulator.openai.isLive(key), false);
      assert.equal((await ask(new URL(action.replace(/key_\w+/u, 'key_none'), page).href, 'POST', form)).status, 404);
    });
  });
});

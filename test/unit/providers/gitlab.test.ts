import assert from 'node:assert/strict';
import { inspect } from 'node:util';
import { createHttp } from '../../../src/network/client.js';
import { gitlab } from '../../../src/providers/gitlab.js';
import type { Http, HttpRequest } from '../../../src/providers/http.js';
import { type IssueRequest, type KeyFacts, type Verdict, AnswerError } from '../../../src/providers/lifecycle.js';
import { type Credential, alone } from '../../../src/providers/credential.js';
import { Secret } from '../../../src/secret/secret.js';
import { type Emulator, startEmulator } from '../../emulator/emulator.js';
import type { Fault } from '../../emulator/faults.js';

const [declared] = gitlab.lifecycles;
assert.ok(declared.class === 'rotate');
const lifecycle = declared;
const mayIssue = (facts: KeyFacts): boolean | undefined => lifecycle.mayIssue?.(facts);

const never = new AbortController().signal;
const today = new Date().toISOString().slice(0, 10);
const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const keyOf = (value: string): Credential => alone(Secret.of(value));

describe('GitLab', () => {
  let emulator: Emulator;
  let http: Http;
  let token: string;
  /** What is to be sent; a refusal is a rejection. */
  const requested = async (ask: IssueRequest): Promise<HttpRequest> => lifecycle.issue.request(ask, http, never);
  const asked = (more: Partial<IssueRequest> = {}): IssueRequest => ({ authority: keyOf(token), key: keyOf(token), old: {}, name: 'ours', today, ...more });
  const rotations = (): number => emulator.requests.filter(({ path }) => path.endsWith('/rotate')).length;

  beforeEach(async () => {
    emulator = await startEmulator();
    http = createHttp({ baseUrl: emulator.baseUrls.gitlab, timeoutMs: 2000 });
    token = emulator.gitlab.mint({ name: 'deployment', scopes: ['api', 'read_user'], expiresAt: inDays(30), userId: 7 });
  });
  afterEach(() => emulator.close());

  describe('verify', () => {
    it('tells what it learns of a live token', async () => {
      const { verdict, evidence, facts } = await lifecycle.verify(http, keyOf(token), never);
      assert.equal(verdict, 'live');
      assert.equal(evidence, 'GET /api/v4/personal_access_tokens/self answered 200');
      assert.deepEqual(facts, { id: '1000', name: 'deployment', account: '7', scopes: ['api', 'read_user'], expiresAt: inDays(30) });
    });

    it('leaves out an expiry date that the token does not have', async () => {
      const { facts } = await lifecycle.verify(http, keyOf(emulator.gitlab.mint({ expiresAt: null })), never);
      assert.equal(Object.hasOwn(facts ?? {}, 'expiresAt'), false);
    });

    const states: readonly [string, () => string, Verdict, RegExp][] = [
      ['unknown', () => `${token.slice(0, -1)}!`, 'dead', /401: unknown$/u],
      ['revoked', () => (emulator.gitlab.revoke(token), token), 'dead', /401: revoked$/u],
      ['expired', () => emulator.gitlab.mint({ expiresAt: today }), 'dead', /401: expired$/u],
      ['of a blocked user', () => (emulator.gitlab.block(7), token), 'live-restricted', /403: blocked user$/u],
      ['without the scope to rotate', () => emulator.gitlab.mint({ scopes: ['read_repository'] }), 'live', /200$/u],
    ];
    for (const [name, prepare, verdict, evidence] of states) {
      it(`says ${verdict} of a token that is ${name}`, async () => {
        const found = await lifecycle.verify(http, keyOf(prepare()), never);
        assert.equal(found.verdict, verdict);
        assert.match(found.evidence, evidence);
      });
    }

    const scope = { error: 'insufficient_scope', error_description: 'x', scope: 'api' };
    const answers: readonly [string, Fault, Verdict, RegExp][] = [
      ['active: false', { status: 200, body: { id: 1, active: false, revoked: false } }, 'dead', /not active$/u],
      ['revoked: true', { status: 200, body: { id: 1, active: false, revoked: true } }, 'dead', /revoked$/u],
      ['revoked: true and active: true', { status: 200, body: { id: 1, active: true, revoked: true } }, 'dead', /revoked$/u],
      ['200 with the least', { status: 200, body: { id: 1, active: true, revoked: false, new_field: 1 } }, 'live', /200$/u],
      ['200 of another shape', 'wrong-schema', 'indeterminate', /lacks a usable id, active, revoked$/u],
      ['200 with a web page', 'not-json', 'indeterminate', /not JSON$/u],
      ['200 cut off', 'truncate', 'indeterminate', /cut off$/u],
      ['401 of a gateway', { status: 401, body: '<html>sign in</html>' }, 'indeterminate', /dead token$/u],
      ['401 that wants a proof of possession', { status: 401, body: { error: 'dpop_error', error_description: 'x' } }, 'indeterminate', /dead token$/u],
      ['401 for a reason of its own', { status: 401, body: { error: 'invalid_token', error_description: 'x' } }, 'dead', /not valid$/u],
      ['403 insufficient_scope', { status: 403, body: scope }, 'live-restricted', /insufficient_scope$/u],
      ['403 otherwise', { status: 403, body: { message: '403 Forbidden' } }, 'live-restricted', /not permitted$/u],
      ['403 of a gateway', { status: 403, body: 'blocked' }, 'indeterminate', /403/u],
      ['404', { status: 404, body: { message: '404 Not found' } }, 'indeterminate', /does not know the call$/u],
      ['429', { status: 429, body: 'Retry later', headers: { 'retry-after': '60' } }, 'rate-limited', /again in 60 s$/u],
      ['500', { status: 500 }, 'indeterminate', /500/u],
      ['502', { status: 502, body: 'bad gateway' }, 'indeterminate', /502/u],
      ['418', { status: 418 }, 'indeterminate', /418/u],
    ];
    for (const [name, fault, verdict, evidence] of answers) {
      it(`says ${verdict} for ${name}`, async () => {
        emulator.fail({ provider: 'gitlab', fault });
        const found = await lifecycle.verify(http, keyOf(token), never);
        assert.equal(found.verdict, verdict);
        assert.match(found.evidence, evidence);
      });
    }
  });

  describe('issue', () => {
    it('replaces the token, which dies at once', async () => {
      const issued = lifecycle.issue.read(await http.send(await requested(asked({ old: { expiresAt: inDays(30), scopes: ['api'] } })), never));
      assert.equal(emulator.gitlab.isLive(token), false);
      assert.equal(emulator.gitlab.isLive(issued.secret.reveal()), true);
      assert.equal(issued.id, '1001');
      assert.equal(issued.expiresAt, inDays(30));
      assert.equal(rotations(), 1);
    });

    it('needs no more than self_rotate', async () => {
      token = emulator.gitlab.mint({ scopes: ['self_rotate', 'read_user'] });
      const issued = lifecycle.issue.read(await http.send(await requested(asked({ old: { scopes: ['self_rotate', 'read_user'] } })), never));
      assert.equal(emulator.gitlab.isLive(issued.secret.reveal()), true);
    });

    it('replaces the token of a project or a group by the same call, as the same bot', async () => {
      token = emulator.gitlab.mint({ kind: 'project', userId: 77, scopes: ['self_rotate', 'read_repository'] });
      const issued = lifecycle.issue.read(await http.send(await requested(asked({ old: { scopes: ['self_rotate', 'read_repository'] } })), never));
      const { kind, userId } = emulator.gitlab.find(issued.secret.reveal())!;
      assert.deepEqual({ kind, userId }, { kind: 'project', userId: 77 });
      assert.equal(emulator.gitlab.isLive(token), false);
    });

    const expiries: readonly [string | undefined, string | undefined][] = [
      [undefined, undefined],
      [inDays(-1), undefined],
      [inDays(6), undefined],
      [inDays(7), inDays(7)],
      [inDays(300), inDays(300)],
      [`${inDays(8)}T00:00:00Z`, inDays(8)],
      ['someday', undefined],
    ];
    for (const [old, wanted] of expiries) {
      it(`asks for the expiry date ${wanted ?? 'of a week, by naming none'}, when the old one is ${old ?? 'none'}`, async () => {
        const request = await requested(asked({ old: old === undefined ? {} : { expiresAt: old } }));
        assert.deepEqual(request.body, wanted === undefined ? undefined : { expires_at: wanted });
        assert.equal(lifecycle.issue.read(await http.send(request, never)).expiresAt, wanted ?? inDays(7));
      });
    }

    it('asks nothing when the scopes do not allow it', async () => {
      await assert.rejects(requested(asked({ old: { scopes: ['read_api'] } })), (error: unknown) => error instanceof AnswerError && error.issued === 'no' && error.message.includes('"api" or "self_rotate"; this one has read_api'));
      assert.equal(mayIssue({ scopes: ['read_api'] }), false);
      assert.equal(mayIssue({ scopes: ['self_rotate'] }), true);
      assert.equal(mayIssue({ scopes: ['api'] }), true);
      assert.equal(mayIssue({ scopes: ['granular'] }), undefined);
      assert.equal(mayIssue({}), undefined);
    });

    async function failure(): Promise<AnswerError> {
      const answer = await http.send(await requested(asked()), never);
      try {
        lifecycle.issue.read(answer);
      } catch (error) {
        assert.ok(error instanceof AnswerError, inspect(error));
        assert.ok(!inspect(error, { depth: 10, showHidden: true }).includes('glpat-'), 'the error tells a key');
        return error;
      }
      return assert.fail('it was read');
    }

    it('refuses for what is no access token, and says what it may be', async () => {
      token = emulator.gitlab.mint({ kind: 'oauth' });
      const { issued, message } = await failure();
      assert.equal(issued, 'no');
      assert.match(message, /405: this is no access token.*OAuth/u);
      assert.equal(emulator.gitlab.isLive(token), true);
    });

    it('says which scope is missing', async () => {
      token = emulator.gitlab.mint({ scopes: ['read_api'] });
      const { issued, message } = await failure();
      assert.equal(issued, 'no');
      assert.match(message, /403: .*"api" or "self_rotate"/u);
    });

    it('says that the token was revoked already', async () => {
      emulator.gitlab.revoke(token);
      const { issued, message } = await failure();
      assert.equal(issued, 'no');
      assert.match(message, /401: the token is revoked.*Do not try this call again/u);
    });

    const answers: readonly [Fault, AnswerError['issued'], RegExp][] = [
      [{ status: 400, body: { message: '400 Bad request' } }, 'no', /400: it did not rotate/u],
      [{ status: 401, body: { message: '401 Unauthorized' } }, 'no', /401: the token is not accepted/u],
      [{ status: 403, body: 'no' }, 'no', /403: /u],
      [{ status: 404, body: 'no' }, 'no', /404: .*16\.10/u],
      [{ status: 405, body: 'no' }, 'no', /405: /u],
      [{ status: 422, body: 'no' }, 'no', /422: /u],
      [{ status: 429, body: 'no' }, 'no', /429: too many/u],
      [{ status: 408 }, 'maybe', /408\. It may have replaced/u],
      [{ status: 500, acts: true }, 'maybe', /500\. It may have replaced/u],
      [{ status: 502, body: '<html>' }, 'maybe', /502\. It may have replaced/u],
      [{ status: 204, acts: true }, 'maybe', /204, so it issued a key, but the answer is not JSON/u],
      [{ status: 200, acts: true, body: { id: 1 } }, 'maybe', /lacks a usable token/u],
      [{ status: 200, acts: true, body: { id: 1, token: '' } }, 'maybe', /lacks a usable token/u],
      ['wrong-schema', 'maybe', /lacks a usable token/u],
      ['not-json', 'maybe', /not JSON/u],
      ['truncate', 'maybe', /cut off/u],
    ];
    for (const [fault, issued, says] of answers) {
      it(`has issued ${issued === 'no' ? 'nothing' : 'perhaps'} after ${inspect(fault, { breakLength: Infinity })}`, async () => {
        emulator.fail({ provider: 'gitlab', fault });
        const error = await failure();
        assert.equal(error.issued, issued);
        assert.match(error.message, says);
      });
    }

    it('takes a key from an answer that is whole although the connection broke', () => {
      const value = emulator.gitlab.mint();
      const body = Secret.of(JSON.stringify({ id: 1, token: value }));
      assert.equal(lifecycle.issue.read({ status: 200, headers: {}, body, complete: false }).secret.reveal(), value);
    });
  });

  describe('a lost answer', () => {
    const lose = async (fault: Fault): Promise<unknown> => {
      emulator.fail({ provider: 'gitlab', path: /rotate$/u, fault });
      return http.send(await requested(asked()), never).catch(() => undefined);
    };

    it('was not issued when the old token still works', async () => {
      await lose('drop-before');
      const { outcome } = await lifecycle.resolveLost(http, asked(), never);
      assert.equal(outcome, 'not-issued');
    });

    it('was issued when the old token is dead, and the new one survives the looking', async () => {
      await lose('drop-after');
      const lost = await lifecycle.resolveLost(http, asked(), never);
      assert.equal(lost.outcome, 'issued');
      assert.match(lost.remedy, /user_settings\/personal_access_tokens.*created today/u);
      assert.equal(emulator.gitlab.list().filter(({ revoked }) => !revoked).length, 1);
      assert.equal(rotations(), 1, 'a second rotation would kill the new token too');
    });

    const unclear: readonly Fault[] = ['drop-before', { status: 500 }, { status: 429 }, { status: 404 }, { status: 403, body: { message: '403 Forbidden' } }, 'not-json', { slow: 3000 }];
    for (const fault of unclear) {
      it(`is unknown when looking ends in ${inspect(fault, { breakLength: Infinity })}`, async () => {
        await lose('drop-after');
        emulator.fail({ provider: 'gitlab', method: 'GET', fault });
        const lost = await lifecycle.resolveLost(createHttp({ baseUrl: emulator.baseUrls.gitlab, timeoutMs: 100 }), asked(), never);
        assert.equal(lost.outcome, 'unknown');
        assert.match(lost.remedy, /still active/u);
        assert.equal(rotations(), 1);
      });
    }

    it('passes cancellation on', async () => {
      const reason = new Error('stop');
      await assert.rejects(lifecycle.resolveLost(http, asked(), AbortSignal.abort(reason)), reason);
    });
  });
});

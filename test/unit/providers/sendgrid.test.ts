import assert from 'node:assert/strict';
import { inspect } from 'node:util';
import { createHttp } from '../../../src/network/client.js';
import type { Http, HttpRequest } from '../../../src/providers/http.js';
import { type Identity, type IdentityProof, type IssueRequest, type KeyFacts, type Verdict, AnswerError } from '../../../src/providers/lifecycle.js';
import { sendgrid } from '../../../src/providers/sendgrid.js';
import { type Credential, alone } from '../../../src/providers/credential.js';
import { Secret } from '../../../src/secret/secret.js';
import { type Emulator, startEmulator } from '../../emulator/emulator.js';
import type { Fault } from '../../emulator/faults.js';
import { automatic, fullAccess, mostKeys } from '../../emulator/providers/sendgrid.js';

const [declared] = sendgrid.lifecycles;
assert.ok(declared.class === 'create+revoke');
const lifecycle = declared;

const never = new AbortController().signal;
const errors = (message: string): object => ({ errors: [{ field: null, message }] });

const keyOf = (value: string): Credential => alone(Secret.of(value));

describe('SendGrid', () => {
  let emulator: Emulator;
  let http: Http;
  let key: string;
  const idOf = (token: string): string => emulator.sendgrid.find(token)!.id;
  const factsOf = async (token: string): Promise<KeyFacts> => (await lifecycle.verify(http, keyOf(token), never)).facts ?? {};
  /** What is to be sent; a refusal is a rejection. */
  const requested = async (ask: IssueRequest): Promise<HttpRequest> => lifecycle.issue.request(ask, http, never);
  const asked = async (more: Partial<IssueRequest> = {}): Promise<IssueRequest> => ({ authority: keyOf(key), key: keyOf(key), old: await factsOf(key), name: 'keywright one', today: '2026-01-01', ...more });

  beforeEach(async () => {
    emulator = await startEmulator();
    http = createHttp({ baseUrl: emulator.baseUrls.sendgrid, timeoutMs: 2000 });
    key = emulator.sendgrid.mint({ name: 'mailer' });
  });
  afterEach(() => emulator.close());

  describe('verify', () => {
    it('tells the scopes, and the id in the key', async () => {
      const { verdict, facts } = await lifecycle.verify(http, keyOf(key), never);
      assert.equal(verdict, 'live');
      assert.deepEqual(facts, { id: idOf(key), scopes: [...fullAccess, ...automatic] });
    });

    const states: readonly [string, () => string, Verdict][] = [
      ['unknown', () => `${key.slice(0, -1)}-`, 'dead'],
      ['deleted', () => (emulator.sendgrid.revoke(key), key), 'dead'],
      ['not allowed to read its scopes', () => emulator.sendgrid.mint({ hidesScopes: true }), 'live-restricted'],
      ['for mail only', () => emulator.sendgrid.mint({ scopes: ['mail.send'] }), 'live'],
    ];
    for (const [name, prepare, verdict] of states) {
      it(`says ${verdict} of a key that is ${name}`, async () => assert.equal((await lifecycle.verify(http, keyOf(prepare()), never)).verdict, verdict));
    }

    const answers: readonly [Fault, Verdict][] = [
      [{ status: 401, body: errors('The provided authorization grant is invalid, expired, or revoked') }, 'dead'],
      // No credential came through: that says nothing of the key.
      [{ status: 401, body: errors('authorization required') }, 'indeterminate'],
      [{ status: 401, body: 'sign in' }, 'indeterminate'],
      [{ status: 403, body: errors('access forbidden') }, 'live-restricted'],
      [{ status: 403, body: 'forbidden' }, 'indeterminate'],
      [{ status: 429, body: errors('too many requests') }, 'rate-limited'],
      [{ status: 404 }, 'indeterminate'],
      [{ status: 406 }, 'indeterminate'],
      [{ status: 451 }, 'indeterminate'],
      [{ status: 500 }, 'indeterminate'],
      [{ status: 503, body: errors('x') }, 'indeterminate'],
      ['wrong-schema', 'indeterminate'],
      ['not-json', 'indeterminate'],
      ['truncate', 'indeterminate'],
    ];
    for (const [fault, verdict] of answers) {
      it(`says ${verdict} for ${inspect(fault, { breakLength: Infinity, depth: 0 })}`, async () => {
        emulator.fail({ provider: 'sendgrid', fault });
        assert.equal((await lifecycle.verify(http, keyOf(key), never)).verdict, verdict);
      });
    }
  });

  describe('issue', () => {
    it('makes a key that may do what the old one may, no more', async () => {
      key = emulator.sendgrid.mint({ scopes: ['mail.send', 'api_keys.create', 'api_keys.delete'] });
      const request = await requested(await asked());
      assert.deepEqual(request.body, { name: 'keywright one', scopes: ['mail.send', 'api_keys.create', 'api_keys.delete'] });
      const issued = lifecycle.issue.read(await http.send(request, never));
      const made = emulator.sendgrid.find(issued.secret.reveal());
      assert.deepEqual(made?.scopes, ['mail.send', 'api_keys.create', 'api_keys.delete']);
      assert.equal(issued.id, made.id);
      assert.equal(emulator.sendgrid.isLive(key), true);
    });

    it('copies full access scope by scope', async () => {
      const issued = lifecycle.issue.read(await http.send(await requested(await asked()), never));
      assert.deepEqual(emulator.sendgrid.find(issued.secret.reveal())?.scopes, fullAccess);
    });

    it('asks nothing when the scopes are not known, for then the new key could do everything', async () => {
      for (const scopes of [undefined, [], ['2fa_required', 'sender_verification_eligible']]) {
        const request = await asked({ old: scopes === undefined ? {} : { scopes } });
        await assert.rejects(requested(request), (error: unknown) => error instanceof AnswerError && error.issued === 'no' && error.message.includes('could do everything'));
      }
    });

    async function failure(request: IssueRequest): Promise<AnswerError> {
      const answer = await http.send(await requested(request), never);
      try {
        lifecycle.issue.read(answer);
      } catch (error) {
        assert.ok(error instanceof AnswerError, inspect(error));
        assert.ok(!inspect(error, { depth: 10, showHidden: true }).includes('SG.'), 'the error tells a key');
        return error;
      }
      return assert.fail('it was read');
    }

    it('says that the account is full', async () => {
      for (let count = 1; count < mostKeys; count++) emulator.sendgrid.mint();
      const { issued, message } = await failure(await asked());
      assert.equal(issued, 'no');
      assert.match(message, /403: the account has the most keys it may have \(100\)\. Delete one/u);
    });

    it('says that the key may not make keys', async () => {
      key = emulator.sendgrid.mint({ scopes: ['mail.send'] });
      const { issued, message } = await failure(await asked());
      assert.equal(issued, 'no');
      assert.match(message, /403: not permitted\..*Full Access/u);
    });

    it('says that what the new key may do was not accepted', async () => {
      const { issued, message } = await failure(await asked({ old: { scopes: ['mail.send', 'no.such'] } }));
      assert.equal(issued, 'no');
      assert.match(message, /400: it did not accept the list/u);
    });

    const answers: readonly [Fault, AnswerError['issued'], RegExp][] = [
      [{ status: 401, body: errors('x') }, 'no', /401: .*invalid, expired or revoked/u],
      [{ status: 403, body: 'no' }, 'no', /403: not permitted/u],
      [{ status: 406 }, 'no', /406: /u],
      [{ status: 429 }, 'no', /429: too many/u],
      [{ status: 451 }, 'no', /451: .*eu\.sendgrid\.com/u],
      [{ status: 408 }, 'maybe', /408/u],
      [{ status: 500, acts: true }, 'maybe', /500/u],
      [{ status: 201, acts: true, body: { name: 'x' } }, 'maybe', /lacks a usable api_key/u],
      ['wrong-schema', 'maybe', /lacks a usable api_key/u],
      ['not-json', 'maybe', /not JSON/u],
      ['truncate', 'maybe', /cut off/u],
    ];
    for (const [fault, issued, says] of answers) {
      it(`has issued ${issued === 'no' ? 'nothing' : 'perhaps'} after ${inspect(fault, { breakLength: Infinity, depth: 0 })}`, async () => {
        emulator.fail({ provider: 'sendgrid', method: 'POST', fault });
        const error = await failure(await asked());
        assert.equal(error.issued, issued);
        assert.match(error.message, says);
      });
    }

    it('knows from the scopes who may issue and revoke', () => {
      assert.equal(lifecycle.mayIssue({ scopes: fullAccess }), true);
      assert.equal(lifecycle.mayIssue({ scopes: ['mail.send', 'api_keys.create'] }), false);
      assert.equal(lifecycle.mayIssue({ scopes: ['mail.send', 'api_keys.delete'] }), false);
      assert.equal(lifecycle.mayIssue({}), undefined);
    });
  });

  describe('a lost answer', () => {
    const lose = async (fault: Fault): Promise<unknown> => {
      emulator.fail({ provider: 'sendgrid', method: 'POST', fault, times: 1 });
      return http.send(await requested(await asked()), never).catch(() => undefined);
    };
    const posts = (): number => emulator.requests.filter(({ method }) => method === 'POST').length;

    it('was issued when our name is listed', async () => {
      await lose('drop-after');
      const lost = await lifecycle.resolveLost(http, await asked(), never);
      assert.ok(lost.outcome === 'issued');
      assert.match(lost.remedy, /settings\/api_keys.*“keywright one”.*delete it/u);
      assert.equal(emulator.sendgrid.isLive(key), true);
      assert.equal(posts(), 1);
    });

    it('names none to remove when two have the name', async () => {
      await lose('drop-after');
      emulator.sendgrid.mint({ name: 'keywright one' });
      const lost = await lifecycle.resolveLost(http, await asked(), never);
      assert.equal(lost.outcome, 'issued');
      assert.equal(Object.hasOwn(lost, 'lost'), false);
    });

    it('was not issued when our name is not listed', async () => {
      emulator.sendgrid.mint({ name: 'keywright one and more' });
      await lose('drop-before');
      assert.equal((await lifecycle.resolveLost(http, await asked(), never)).outcome, 'not-issued');
      assert.equal(posts(), 1);
    });

    it('is unknown when the list may not be whole', async () => {
      for (let count = 1; count < mostKeys; count++) emulator.sendgrid.mint();
      assert.equal((await lifecycle.resolveLost(http, await asked(), never)).outcome, 'unknown');
    });

    it('is unknown when the key may not list keys', async () => {
      key = emulator.sendgrid.mint({ scopes: ['mail.send', 'api_keys.create', 'api_keys.delete'] });
      await lose('drop-after');
      const lost = await lifecycle.resolveLost(http, await asked(), never);
      assert.equal(lost.outcome, 'unknown');
      assert.match(lost.remedy, /“keywright one”/u);
    });

    for (const fault of ['drop-before', 'not-json', 'wrong-schema', 'truncate', { status: 500 }, { status: 429 }, { status: 401 }] as const) {
      it(`is unknown when looking ends in ${inspect(fault)}`, async () => {
        const request = await asked();
        emulator.fail({ provider: 'sendgrid', method: 'GET', fault });
        assert.equal((await lifecycle.resolveLost(http, request, never)).outcome, 'unknown');
      });
    }
  });

  describe('proof and revocation', () => {
    const proved = (old: string, authority: string): ReturnType<typeof lifecycle.prove> => lifecycle.prove(http, keyOf(old), keyOf(authority), never);
    const revoking = async (proof: IdentityProof, authority: string): Promise<HttpRequest> => lifecycle.revoke(proof, keyOf(authority), http, never);

    it('proves a key by the id in it, and deletes that key alone', async () => {
      const others = [emulator.sendgrid.mint(), emulator.sendgrid.mint()];
      const authority = emulator.sendgrid.mint();
      const proof = await proved(key, authority);
      assert.equal(proof?.keyId, idOf(key));
      assert.match(proof.how, /middle part of the key; GET .* answered 200/u);
      lifecycle.readRevoked(await http.send(await revoking(proofOf(proof), authority), never));
      assert.equal(emulator.sendgrid.isLive(key), false);
      for (const other of [...others, authority]) assert.equal(emulator.sendgrid.isLive(other), true);
    });

    it('proves by structure alone when the key itself authorises and may not look', async () => {
      key = emulator.sendgrid.mint({ scopes: ['api_keys.delete'] });
      const proof = await proved(key, key);
      assert.equal(proof?.keyId, idOf(key));
      assert.match(proof.how, /itself authorises/u);
      lifecycle.readRevoked(await http.send(await revoking(proofOf(proof), key), never));
      assert.equal(emulator.sendgrid.isLive(key), false);
    });

    const proofOf = (identity: Identity): IdentityProof => ({ ...identity, of: 'old key', at: '2026-11-23T12:00:00.000Z' });

    const unproved: readonly [string, () => readonly [string, string]][] = [
      ['the authority is of another account', () => [key, emulator.sendgrid.mint({ account: 'two' })]],
      ['another authority may not look', () => [key, emulator.sendgrid.mint({ scopes: ['api_keys.delete'] })]],
      ['the key is deleted', () => (emulator.sendgrid.revoke(key), [key, emulator.sendgrid.mint()])],
      ['the key is deleted and is the authority', () => (emulator.sendgrid.revoke(key), [key, key])],
      ['the key has no id', () => ['SG.too-short', emulator.sendgrid.mint()]],
      ['the id would lead elsewhere', () => [`SG.${'../'.repeat(7)}a.${'b'.repeat(43)}`, emulator.sendgrid.mint()]],
    ];
    for (const [name, prepare] of unproved) {
      it(`proves nothing when ${name}`, async () => assert.equal(await proved(...prepare()), undefined));
    }

    const answers: readonly [Fault, 'itself' | 'another', boolean][] = [
      [{ status: 200, body: { api_key_id: 'another', name: 'mailer' } }, 'itself', false],
      [{ status: 200, body: { result: [] } }, 'itself', false],
      ['wrong-schema', 'itself', false],
      ['truncate', 'another', false],
      [{ status: 404 }, 'itself', false],
      [{ status: 401 }, 'itself', false],
      [{ status: 500 }, 'itself', true],
      [{ status: 500 }, 'another', false],
      [{ status: 429 }, 'another', false],
    ];
    for (const [fault, authority, proves] of answers) {
      it(`proves ${proves ? 'it' : 'nothing'} for ${inspect(fault, { breakLength: Infinity })} with ${authority} as authority`, async () => {
        const other = emulator.sendgrid.mint();
        emulator.fail({ provider: 'sendgrid', fault });
        assert.equal((await proved(key, authority === 'itself' ? key : other)) !== undefined, proves);
      });
    }

    it('reads both documented shapes of one key, and no list of several', async () => {
      const entry = { api_key_id: idOf(key), name: 'mailer' };
      for (const [body, proves] of [[entry, true], [{ result: entry }, true], [{ result: [entry] }, true], [{ result: [entry, entry] }, false]] as const) {
        emulator.clearFaults();
        emulator.fail({ provider: 'sendgrid', fault: { status: 200, body } });
        assert.equal((await proved(key, key)) !== undefined, proves, inspect(body));
      }
    });

    it('counts a key that is already gone as deleted', async () => {
      const proof = await proved(key, key);
      const authority = emulator.sendgrid.mint();
      assert.ok(proof);
      emulator.sendgrid.revoke(key);
      const answer = await http.send(await revoking(proofOf(proof), authority), never);
      assert.equal(answer.status, 404);
      lifecycle.readRevoked(answer);
    });

    it('says why a deletion was refused', async () => {
      const proof = await proved(key, key);
      assert.ok(proof);
      for (const [status, issued] of [[401, 'no'], [403, 'no'], [429, 'no'], [500, 'maybe']] as const) {
        emulator.clearFaults();
        emulator.fail({ provider: 'sendgrid', fault: { status } });
        const answer = await http.send(await revoking(proofOf(proof), key), never);
        assert.throws(() => lifecycle.readRevoked(answer), (error: unknown) => error instanceof AnswerError && error.issued === issued && error.message.includes(String(status)));
      }
      assert.equal(emulator.sendgrid.isLive(key), true);
    });
  });
});

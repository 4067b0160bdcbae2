import assert from 'node:assert/strict';
import { createHttp } from '../../../src/network/client.js';
import { alone } from '../../../src/providers/credential.js';
import { google } from '../../../src/providers/google.js';
import type { Http, HttpAnswer } from '../../../src/providers/http.js';
import { type IssuedKey, type IssueRequest } from '../../../src/providers/lifecycle.js';
import { Secret } from '../../../src/secret/secret.js';
import { type Emulator, startEmulator } from '../../emulator/emulator.js';
import type { GoogleMint } from '../../emulator/providers/google.js';

const [declared] = google.lifecycles;
assert.ok(declared.class === 'create+revoke' && declared.issue.collect !== undefined);
const lifecycle = declared;
const never = new AbortController().signal;

describe('Google’s API keys', () => {
  let emulator: Emulator;
  let http: Http;

  async function asked(mint: Partial<GoogleMint> = {}): Promise<IssueRequest> {
    const token = emulator.google.mint(mint);
    const [key, authority] = [alone(Secret.of(token)), alone(Secret.of(emulator.google.authorityOver(token)!.secret))];
    return { key, authority, old: {}, name: 'keywright GOOGLE_API_KEY 2026-01-01 0badc0de', today: '2026-01-01', proof: (await lifecycle.prove(http, key, authority, never))! };
  }
  const begin = async (request: IssueRequest): Promise<HttpAnswer> => http.send(await lifecycle.issue.request(request, http, never), never);
  const collect = (answer: HttpAnswer, request: IssueRequest): Promise<IssuedKey | undefined> => lifecycle.issue.collect!(http, answer, request, never);

  beforeEach(async () => {
    emulator = await startEmulator();
    http = createHttp({ baseUrl: emulator.baseUrls.google, hosts: { gemini: emulator.baseUrls['google.gemini'] } });
  });
  afterEach(() => emulator.close());

  it('copies the restrictions, and the service account that a key is bound to', async () => {
    const restrictions = { apiTargets: [{ service: 'generativelanguage.googleapis.com', methods: ['Get*'] }], serverKeyRestrictions: { allowedIps: ['192.0.2.1'] } };
    const request = await asked({ restrictions, serviceAccountEmail: 'one@two.iam.gserviceaccount.com' });
    const made = emulator.google.find((await collect(await begin(request), request))!.secret.reveal());
    assert.deepEqual([made?.restrictions, made?.serviceAccountEmail, made?.name], [restrictions, 'one@two.iam.gserviceaccount.com', request.name]);
  });

  it('says that a key is not there yet while it is being made, and finds it when that is done', async () => {
    Object.assign(emulator.google, { madeLate: true, takes: 3 });
    const request = await asked();
    const answer = await begin(request);
    assert.equal((await lifecycle.resolveLost(http, request, never)).outcome, 'not-issued');
    assert.equal(await collect(answer, request), undefined);
    let key: IssuedKey | undefined;
    for (let look = 0; key === undefined && look < 5; look++) key = await collect(answer, request);
    assert.ok(key !== undefined);
    assert.ok(key.id?.endsWith('-0badc0de'));
    const found = await lifecycle.resolveLost(http, request, never);
    assert.ok(found.outcome === 'issued' && found.key?.secret.equals(key.secret) === true && found.keyId === key.id);
  });

  it('follows no name of an operation that leads elsewhere', async () => {
    const request = await asked();
    const answer = { ...(await begin(request)), body: Secret.of(JSON.stringify({ name: '../v1/elsewhere' })) };
    emulator.clearRequests();
    await collect(answer, request);
    assert.deepEqual(emulator.requests.map(({ path }) => path.replace(/.*\//u, '')), ['keyString']);
  });
});

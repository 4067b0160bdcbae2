import assert from 'node:assert/strict';
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import { BaseUrlError } from '../../../src/network/baseUrl.js';
import { createHttp } from '../../../src/network/client.js';
import { HttpFailure, type HttpRequest, bearer } from '../../../src/providers/http.js';
import { Secret } from '../../../src/secret/secret.js';
import { type Emulator, startEmulator } from '../../emulator/emulator.js';

const never = new AbortController().signal;
const self = '/api/v4/personal_access_tokens/self';

/** A server whose every answer the test writes. */
async function serve(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<{ url: string; close: () => void }> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** What is thrown; and that nothing in it, however deep, tells the key. */
async function failureOf(sending: Promise<unknown>, key: string): Promise<unknown> {
  const error: unknown = await sending.then(
    () => assert.fail('it was answered'),
    (reason: unknown) => reason,
  );
  const everything = `${inspect(error, { depth: 10, showHidden: true })}${JSON.stringify(error)}${String(error)}`;
  assert.ok(!everything.includes(key), 'the error tells the key');
  return error;
}

function assertFailure(error: unknown, reached: HttpFailure['reached'], says: RegExp): void {
  assert.ok(error instanceof HttpFailure, inspect(error));
  assert.equal(error.reached, reached);
  assert.match(error.message, says);
  assert.equal(error.cause, undefined);
}

describe('network client', () => {
  let emulator: Emulator;
  let key: string;
  let http: ReturnType<typeof createHttp>;
  let ask: HttpRequest;

  beforeEach(async () => {
    emulator = await startEmulator();
    key = emulator.gitlab.mint();
    http = createHttp({ baseUrl: emulator.baseUrls.gitlab });
    ask = { method: 'GET', path: self, headers: { 'PRIVATE-TOKEN': Secret.of(key) } };
  });
  afterEach(() => emulator.close());

  it('asks fetch for redirects by hand, whatever it sends: only so VS Code keeps Chromium, which sends a POST again, out of it', async () => {
    const asked: unknown[] = [];
    const spied = createHttp({
      baseUrl: emulator.baseUrls.gitlab,
      fetch: (url, init) => {
        asked.push(init?.redirect);
        return fetch(url, init);
      },
    });
    for (const method of ['GET', 'POST', 'DELETE'] as const) await spied.send({ ...ask, method }, never);
    assert.deepEqual(asked, ['manual', 'manual', 'manual']);
  });

  it('sends under the path of the base address and returns the answer', async () => {
    const answer = await http.send(ask, never);
    assert.equal(answer.status, 200);
    assert.equal(answer.complete, true);
    assert.equal(answer.headers['content-type'], 'application/json');
    assert.equal((JSON.parse(answer.body.reveal()) as { active: boolean }).active, true);
    assert.deepEqual(emulator.requests.map(({ method, path }) => `${method} ${path}`), [`GET ${self}`]);
  });

  it('sends JSON with its type, a secret in it as its value, and says who it is', async () => {
    const seen: Record<string, string | undefined> = {};
    const server = await serve((request, response) => {
      request.setEncoding('utf8');
      let body = '';
      request.on('data', (chunk: string) => (body += chunk));
      request.on('end', () => {
        Object.assign(seen, { type: request.headers['content-type'], agent: request.headers['user-agent'], url: request.url, body });
        response.end();
      });
    });
    try {
      const secret = Secret.of(key);
      await createHttp({ baseUrl: `${server.url}/under/` }).send({ method: 'POST', path: '/a?b=c', headers: {}, body: { token: secret, name: 'n', list: [secret] } }, never);
      assert.deepEqual(seen, { type: 'application/json', agent: 'Keywright', url: '/under/a?b=c', body: JSON.stringify({ token: key, name: 'n', list: [key] }) });
      await createHttp({ baseUrl: server.url }).send({ method: 'POST', path: '/', headers: { 'Content-Type': 'text/plain' }, body: secret }, never);
      assert.equal(seen.body, key);
      assert.equal(seen.type, 'text/plain');
    } finally {
      server.close();
    }
  });

  it('reports a refused connection as not reached', async () => {
    await emulator.close();
    assertFailure(await failureOf(http.send(ask, never), key), 'no', /^127\.0\.0\.1:\d+ refused the connection/u);
    emulator = await startEmulator();
  });

  it('reports a failed handshake as not reached', async () => {
    const encrypted = createHttp({ baseUrl: emulator.baseUrls.gitlab.replace('http:', 'https:') });
    assertFailure(await failureOf(encrypted.send(ask, never), key), 'no', /No encrypted connection/u);
    assert.equal(emulator.requests.length, 0);
  });

  for (const fault of ['drop-before', 'drop-after'] as const) {
    it(`reports ${fault} as maybe reached, and does not send again`, async () => {
      emulator.fail({ provider: 'gitlab', fault });
      assertFailure(await failureOf(http.send({ ...ask, method: 'POST', path: `${self}/rotate` }, never), key), 'maybe', /broke before an answer came/u);
      assert.equal(emulator.requests.length, 1);
      assert.equal(emulator.gitlab.isLive(key), fault === 'drop-before');
    });
  }

  it('does not send again on a connection that was used before', async () => {
    await http.send(ask, never);
    emulator.clearRequests();
    emulator.fail({ provider: 'gitlab', fault: 'drop-after' });
    assertFailure(await failureOf(http.send({ ...ask, method: 'POST', path: `${self}/rotate` }, never), key), 'maybe', /broke/u);
    assert.equal(emulator.requests.length, 1);
  });

  it('returns what came of an answer that breaks off', async () => {
    emulator.fail({ provider: 'gitlab', fault: 'truncate' });
    const answer = await http.send(ask, never);
    assert.equal(answer.status, 200);
    assert.equal(answer.complete, false);
    assert.match(answer.body.reveal(), /^\{"id":1000,/u);
  });

  it('cuts an answer that is too long', async () => {
    emulator.fail({ provider: 'gitlab', fault: { status: 200, body: 'x'.repeat(5000) } });
    const answer = await createHttp({ baseUrl: emulator.baseUrls.gitlab, maxBytes: 1000 }).send(ask, never);
    assert.equal(answer.body.length, 1000);
    assert.equal(answer.complete, false);
  });

  it('takes an answer of exactly the most bytes as whole', async () => {
    emulator.fail({ provider: 'gitlab', fault: { status: 200, body: 'x'.repeat(1000) } });
    const answer = await createHttp({ baseUrl: emulator.baseUrls.gitlab, maxBytes: 1000 }).send(ask, never);
    assert.equal(answer.body.length, 1000);
    assert.equal(answer.complete, true);
  });

  for (const status of [301, 302, 303, 307, 308]) {
    it(`follows no ${status}`, async () => {
      let asked = 0;
      const other = await serve((_request, response) => {
        asked++;
        response.end();
      });
      try {
        emulator.fail({ provider: 'gitlab', fault: { status, headers: { location: `${other.url}/${key}` } } });
        assertFailure(await failureOf(http.send(ask, never), key), 'maybe', new RegExp(`answered ${status} \\(a redirect\\)`, 'u'));
        assert.equal(asked, 0);
      } finally {
        other.close();
      }
    });
  }

  it('stops waiting after its time', async () => {
    emulator.fail({ provider: 'gitlab', fault: { slow: 2000 } });
    const impatient = createHttp({ baseUrl: emulator.baseUrls.gitlab, timeoutMs: 80 });
    assertFailure(await failureOf(impatient.send(ask, never), key), 'maybe', /did not answer within 0\.08 s/u);
  });

  it('returns what had come when its time ends in the middle of the body', async () => {
    const server = await serve((_request, response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('the first half');
    });
    try {
      const answer = await createHttp({ baseUrl: server.url, timeoutMs: 150 }).send({ ...ask, path: '/' }, never);
      assert.equal(answer.body.reveal(), 'the first half');
      assert.equal(answer.complete, false);
    } finally {
      server.close();
    }
  });

  it('sends nothing when it is cancelled before', async () => {
    const reason = new Error('the user pressed cancel');
    assert.equal(await failureOf(http.send(ask, AbortSignal.abort(reason)), key), reason);
    assert.equal(emulator.requests.length, 0);
  });

  it('throws the reason when it is cancelled while it waits', async () => {
    emulator.fail({ provider: 'gitlab', fault: { slow: 2000 } });
    const controller = new AbortController();
    const reason = new Error('the user pressed cancel');
    setTimeout(() => controller.abort(reason), 50);
    assert.equal(await failureOf(http.send(ask, controller.signal), key), reason);
  });

  it('returns what had come when it is cancelled in the middle of the body', async () => {
    const controller = new AbortController();
    const server = await serve((_request, response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('half a key');
      setTimeout(() => controller.abort(), 100);
    });
    try {
      const answer = await createHttp({ baseUrl: server.url }).send({ ...ask, path: '/' }, controller.signal);
      assert.equal(answer.body.reveal(), 'half a key');
      assert.equal(answer.complete, false);
    } finally {
      server.close();
    }
  });

  it('refuses a key that cannot stand in a header without telling it', async () => {
    for (const extra of ['\n', '\u0000', 'ü', '\u2028', '€']) {
      const odd = Secret.of(key + extra);
      assertFailure(await failureOf(http.send({ ...ask, headers: { Authorization: bearer(odd) } }, never), key), 'no', /the value of Authorization holds a character/u);
    }
    assert.equal(emulator.requests.length, 0);
  });

  it('lets no path lead out of the base address', async () => {
    const paths = ['', 'a', '//evil.example/', '/\\evil.example', '/../sendgrid/v3/scopes', '/a/../../sendgrid', '/%2e%2e/sendgrid', '/.%2E/sendgrid', '/..%2fsendgrid', '/v3/api_keys/..', '/v3/api_keys/%2e%2E', '/a b', '/a\tb', '/a#b', '/ä', '/a\n'];
    for (const path of paths) assertFailure(await failureOf(http.send({ ...ask, path }, never), key), 'no', /Nothing was sent/u);
    assert.equal(emulator.requests.length, 0);
  });

  it('does not mind dots in a query', async () => {
    await http.send({ ...ask, path: '/api/v4/x?next=../a%2Fb' }, never);
    assert.equal(emulator.requests.length, 1);
  });

  it('wants https, but for this machine', () => {
    for (const baseUrl of ['http://gitlab.example.com', 'http://127.0.0.1.example.com', 'http://localhost.example.com', 'ftp://localhost', 'file:///tmp', 'gitlab.com', '', 'https://user:word@host', 'https://host/?a', 'https://host/#']) {
      assert.throws(() => createHttp({ baseUrl }), BaseUrlError, baseUrl);
    }
    for (const baseUrl of ['https://gitlab.example.com', 'https://host/gitlab/', 'http://localhost:1234', 'http://127.1.2.3', 'http://[::1]:80']) createHttp({ baseUrl });
  });
});

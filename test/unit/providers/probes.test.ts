import assert from 'node:assert/strict';
import { type IncomingMessage, type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createHttp } from '../../../src/network/client.js';
import type { Credential } from '../../../src/providers/credential.js';
import type { Lifecycle, Verification } from '../../../src/providers/lifecycle.js';
import { loadManaged } from '../../../src/providers/loadManaged.js';
import type { Probing } from '../../../src/providers/probe.js';
import type { ManagedProvider } from '../../../src/providers/provider.js';
import { verifyKey } from '../../../src/providers/verifyKey.js';
import { Secret } from '../../../src/secret/secret.js';
import { type Reply, bodyOf } from '../../emulator/wire.js';
import type { Asked, Example, Examples } from './probes/examples.js';
import { ai } from './probes/ai.js';
import { business } from './probes/business.js';
import { cloud } from './probes/cloud.js';
import { commerce } from './probes/commerce.js';
import { dev } from './probes/dev.js';
import { tools } from './probes/tools.js';
import { sampleOf } from './samples.js';

const managedProviders = await loadManaged();

const examples: Examples = { ...ai, ...business, ...cloud, ...commerce, ...dev, ...tools };

interface Probed {
  readonly provider: ManagedProvider;
  readonly lifecycle: Lifecycle;
  readonly probes: Probing['probes'];
}

/** What a lifecycle's `verify` was made from. */
const probesOf = (lifecycle: Lifecycle): Probing['probes'] => (lifecycle as unknown as { readonly verify: Partial<Probing> }).verify.probes ?? [];

const probed: readonly Probed[] = managedProviders
  .flatMap((provider) => provider.lifecycles.map((lifecycle) => ({ provider, lifecycle, probes: probesOf(lifecycle) })))
  .filter(({ probes }) => probes.length > 0);
const never = new AbortController().signal;

/** What any host, or whatever stands before it, may answer about any key. */
const anybodys: readonly [string, Reply, Verification['verdict']][] = [
  ['too many requests', { status: 429, body: { message: 'slow down' }, headers: { 'retry-after': '7' } }, 'rate-limited'],
  ...[401, 403, 404, 400, 500, 503].map((status): [string, Reply, Verification['verdict']] => [`a web page with ${status}`, { status, body: '<!doctype html><title>401 Authorization Required</title><p>Invalid token' }, 'indeterminate']),
  ...[401, 403, 400, 500].map((status): [string, Reply, Verification['verdict']] => [`JSON of another shape with ${status}`, { status, body: { unexpected: { nested: ['x'] } } }, 'indeterminate']),
  ['an empty object with 200', { status: 200, body: {} }, 'indeterminate'],
  ['a list of nothing with 401', { status: 401, body: [] }, 'indeterminate'],
  ['a number with 403', { status: 403, body: 1 }, 'indeterminate'],
];

describe('probes', () => {
  let server: Server;
  let origin: string;
  let replies: Reply[];
  let cut: boolean;
  let received: string[][];

  before(async () => {
    server = createServer((request, response) => {
      void linesOf(request).then((lines) => {
        received.push(lines);
        const { status, headers, body } = replies.shift() ?? { status: 599 };
        const text = typeof body === 'string' ? body : JSON.stringify(body);
        response.writeHead(status, { 'content-length': Buffer.byteLength(text), ...headers });
        if (!cut) response.end(text);
        else response.write(text.slice(0, -1), () => response.destroy());
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(() => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  });
  beforeEach(() => {
    replies = [];
    received = [];
    cut = false;
  });

  async function asked({ provider, lifecycle }: Probed, key: Credential, ...answers: readonly Reply[]): Promise<Verification> {
    replies = [...answers];
    const hosts = Object.fromEntries(Object.keys(provider.hosts ?? {}).map((name) => [name, `${origin}/${name}`]));
    return verifyKey(lifecycle, createHttp({ baseUrl: origin, hosts }), key, never);
  }

  it('have documented examples, all of them', () => {
    assert.deepEqual(probed.map(({ lifecycle }) => lifecycle.formats[0]).sort(), Object.keys(examples).sort());
  });

  for (const one of probed) {
    const { provider, lifecycle, probes } = one;
    const { asks, answers, parts }: Asked = examples[lifecycle.formats[0]] ?? { asks: [], answers: [] };
    const key = keyOf(provider, lifecycle, parts);
    const others = (answer: Example): Reply[] => probes.slice(0, answer.probe ?? 0).map((_, index) => deadAnswer(answers, index));

    describe(`${provider.name}: ${lifecycle.formats.join(', ')}`, () => {
      it('asks as documented', async () => {
        await asked(one, key, ...probes.map((_, index) => deadAnswer(answers, index)));
        for (const line of asks) assert.ok(received.flat().includes(filled(line, key)), `${line} is not in ${received.flat().join('\n').replaceAll(key.secret.reveal(), '{key}')}`);
      });

      for (const answer of answers) {
        it(`says ${answer.verdict} of ${answer.status} ${JSON.stringify(answer.body).slice(0, 90)}`, async () => {
          const rest = probes.slice((answer.probe ?? 0) + 1).map((_, index) => deadAnswer(answers, index + 1));
          const found = await asked(one, key, ...others(answer), answer, ...rest);
          assert.equal(found.verdict, answer.verdict, found.evidence);
          assert.equal(found.unknown, answer.unknown);
          if (answer.facts !== undefined) assert.deepEqual(found.facts, answer.facts);
          assert.match(found.evidence, new RegExp(`answered ${answer.status}`, 'u'));
          assert.ok(!found.evidence.includes(key.secret.reveal()));
        });
      }

      it('concludes nothing from what is not its own answer', async () => {
        for (const [name, reply, verdict] of anybodys) {
          const found = await asked(one, key, reply);
          assert.equal(found.verdict, verdict, `${name}: ${found.evidence}`);
          if (verdict === 'rate-limited') assert.equal(found.retryAfter, 7000);
        }
      });

      it('concludes nothing from an answer that was cut off, or came with another status', async () => {
        for (const answer of answers) {
          cut = answer.body !== '';
          assert.equal((await asked(one, key, ...[answer], ...others(answer))).verdict, cut ? 'indeterminate' : answer.verdict);
          cut = false;
          for (const status of [418, 502]) {
            const found = await asked(one, key, { ...answer, status });
            assert.notEqual(found.verdict, 'dead');
          }
        }
      });

      it('has an example of each answer that it knows', () => {
        for (const [index, { live, restricted = [], dead }] of probes.entries()) {
          const counted = (verdict: string): number => answers.filter((answer) => answer.verdict === verdict && (answer.probe ?? 0) === index).length;
          assert.ok(counted('live') >= live.length && counted('live-restricted') >= restricted.length && counted('dead') >= dead.length, `probe ${index}`);
        }
      });

      it('calls a key dead only by words of its provider', () => {
        for (const { dead } of probes) {
          for (const { json, text } of dead) assert.ok(text !== undefined || Object.values(json).some((expected) => expected instanceof RegExp));
        }
      });
    });
  }
});

/** The documented answer of a probe to a dead key. */
function deadAnswer(answers: readonly Example[], probe: number): Reply {
  return answers.find((answer) => answer.verdict === 'dead' && (answer.probe ?? 0) === probe) ?? { status: 500, body: '' };
}

/** A key made from its format, and its parts likewise. */
function keyOf(provider: ManagedProvider, lifecycle: Lifecycle, parts: Readonly<Record<string, string>> = {}): Credential {
  const sample = (id: string): string => {
    const format = provider.keys.find((key) => key.id === id);
    assert.ok(format !== undefined, id);
    return sampleOf(format, 7).key;
  };
  return {
    secret: Secret.of(sample(lifecycle.formats[0])),
    parts: Object.fromEntries((lifecycle.parts ?? []).map(({ id }) => [id, Secret.of(parts[id] ?? sample(id))])),
  };
}

/** `{key}` and `{id}` stand for the values, `{path}` for that of a key that is an address, `base64(…)` for what is in it, encoded. */
function filled(line: string, { secret, parts }: Credential): string {
  const values = line.replace(/\{([\w-]+)\}/gu, (whole, id: string) => (id === 'key' ? secret.reveal() : id === 'path' ? new URL(secret.reveal()).pathname : (parts[id]?.reveal() ?? whole)));
  return values.replace(/base64\((.*)\)/u, (_, text: string) => Buffer.from(text).toString('base64'));
}

async function linesOf(request: IncomingMessage): Promise<string[]> {
  const { method, url, headers } = request;
  return [`${method} ${url}`, ...Object.entries(headers).map(([name, value]) => `${name}: ${String(value)}`), await bodyOf(request)];
}

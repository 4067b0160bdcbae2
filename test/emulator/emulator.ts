import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { consoleReply } from './console.js';
import { type Address, type Emulations, type ProviderId, addresses, createEmulations } from './emulations.js';
import { type Emulated, type FaultRule, Faults, answer } from './faults.js';
import { WebhookEmulation } from './webhook.js';
import { type Received, type Reply, bodyOf } from './wire.js';

export interface EmulatorOptions {
  /** 0, the default: any that is free. */
  readonly port?: number;
  /** The providers' clock, for expiry and delays. */
  readonly now?: () => Date;
}

/** What was asked, without headers, query and body: no key is in it. */
export interface LoggedRequest {
  readonly provider: Emulated;
  readonly method: string;
  /** Without the provider's prefix. */
  readonly path: string;
  readonly at: Date;
}

/** Every provider under its id, and what they are reached by. */
export interface Emulator extends Emulations {
  /** As in the setting `keywright.baseUrls`: the provider's other hosts under `id.name`. */
  readonly baseUrls: Readonly<Record<Address, string>>;
  /** The pages on which a person makes and deletes keys. */
  readonly consoleUrls: Readonly<Record<ProviderId, string>>;
  readonly webhook: WebhookEmulation;
  /** Where the team's channel listens; what follows says as what: `slack`, `teams`, `json`. */
  readonly webhookUrl: string;
  readonly requests: readonly LoggedRequest[];
  clearRequests(): void;
  fail(rule: FaultRule): void;
  clearFaults(): void;
  close(): Promise<void>;
}

/** One HTTP server on this machine that speaks as several providers, each under a prefix of its own. */
export async function startEmulator({ port = 0, now = () => new Date() }: EmulatorOptions = {}): Promise<Emulator> {
  const emulations = createEmulations(now);
  const webhook = new WebhookEmulation();
  const isProvider = (name: string): name is ProviderId => Object.hasOwn(emulations, name);
  const faults = new Faults();
  const requests: LoggedRequest[] = [];

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const [, prefix = '', path = ''] = /^\/([\w.-]+)(\/.*)?$/u.exec(url.pathname) ?? [];
    const [id = '', host] = prefix.split('.', 2);
    const emulation = isProvider(id) ? emulations[id] : id === 'webhook' ? webhook : undefined;
    if (emulation === undefined) {
      response.writeHead(404).end();
      return;
    }
    const provider = id as Emulated;
    const received: Received = { method: request.method ?? 'GET', host, path, query: url.searchParams, headers: single(request), body: await bodyOf(request) };
    requests.push({ provider, method: received.method, path, at: now() });
    const reply = (): Reply => (emulation === webhook ? undefined : consoleReply(id, emulation as Exclude<typeof emulation, WebhookEmulation>, received)) ?? emulation.handle(received);
    await answer(response, reply, faults.take(provider, received));
  };

  const server = createServer((request, response) => {
    serve(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    ...emulations,
    baseUrls: record(addresses, (address) => `${origin}/${address}`),
    consoleUrls: record(Object.keys(emulations) as ProviderId[], (id) => `${origin}/${id}/console/api-keys`),
    webhook,
    webhookUrl: `${origin}/webhook`,
    requests,
    clearRequests: () => void requests.splice(0),
    fail: (rule) => faults.add(rule),
    clearFaults: () => faults.clear(),
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        // Kept-alive connections, and answers that a test no longer waits for.
        server.closeAllConnections();
      }),
  };
}

const record = <Key extends string>(keys: readonly Key[], valueOf: (key: Key) => string): Record<Key, string> => Object.fromEntries(keys.map((key) => [key, valueOf(key)])) as Record<Key, string>;

const single = ({ headers }: IncomingMessage): Received['headers'] =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]));

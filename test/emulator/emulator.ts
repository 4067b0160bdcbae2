import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { consoleReply } from './console.js';
import { type Emulated, type FaultRule, Faults, type ProviderId, answer } from './faults.js';
import { GitlabEmulation } from './gitlab.js';
import { OpenaiEmulation } from './openai.js';
import { SendgridEmulation } from './sendgrid.js';
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

export interface Emulator {
  readonly baseUrls: Readonly<Record<ProviderId, string>>;
  /** The pages on which a person makes and deletes keys. */
  readonly consoleUrls: Readonly<Record<ProviderId, string>>;
  readonly gitlab: GitlabEmulation;
  readonly sendgrid: SendgridEmulation;
  readonly openai: OpenaiEmulation;
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
  const gitlab = new GitlabEmulation(now);
  const sendgrid = new SendgridEmulation(now);
  const openai = new OpenaiEmulation(now);
  const webhook = new WebhookEmulation();
  const emulations = { gitlab, sendgrid, openai };
  const faults = new Faults();
  const requests: LoggedRequest[] = [];

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const [, prefix = '', path = ''] = /^\/([a-z]+)(\/.*)?$/u.exec(url.pathname) ?? [];
    if (!isProvider(prefix) && prefix !== 'webhook') {
      response.writeHead(404).end();
      return;
    }
    const received: Received = { method: request.method ?? 'GET', path, query: url.searchParams, headers: single(request), body: await bodyOf(request) };
    requests.push({ provider: prefix, method: received.method, path, at: now() });
    const reply = (): Reply => (prefix === 'webhook' ? webhook.handle(received) : (consoleReply(prefix, emulations[prefix], received) ?? emulations[prefix].handle(received)));
    await answer(response, reply, faults.take(prefix, received));
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
    baseUrls: { gitlab: `${origin}/gitlab`, sendgrid: `${origin}/sendgrid`, openai: `${origin}/openai` },
    consoleUrls: { gitlab: `${origin}/gitlab/console/api-keys`, sendgrid: `${origin}/sendgrid/console/api-keys`, openai: `${origin}/openai/console/api-keys` },
    gitlab,
    sendgrid,
    openai,
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

const isProvider = (name: string): name is ProviderId => name === 'gitlab' || name === 'sendgrid' || name === 'openai';

const single = ({ headers }: IncomingMessage): Received['headers'] =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]));

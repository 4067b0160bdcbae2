import { setTimeout as sleep } from 'node:timers/promises';
import type { ServerResponse } from 'node:http';
import type { ProviderId } from './emulations.js';
import type { OtherAnswer, Received, Reply } from './wire.js';

export type Emulated = ProviderId | 'webhook';

export type Fault =
  /** The connection ends before the provider acts. */
  | 'drop-before'
  /** The provider acts, and the connection ends without an answer. */
  | 'drop-after'
  /** The provider acts, and the connection ends in the middle of the answer's body. */
  | 'truncate'
  /** The provider acts, and answers with its status and JSON of another shape. */
  | 'wrong-schema'
  /** The provider acts, and answers with its status and a web page. */
  | 'not-json'
  /** The provider acts, and answers with its status and no body. */
  | 'empty'
  /** The provider acts at once and answers late; or acts late too. */
  | { readonly slow: number; readonly acts?: 'at once' | 'late' }
  /** Another answer than the provider's. */
  | OtherAnswer;

export interface FaultRule {
  readonly provider: Emulated;
  readonly method?: string;
  /** Tested on the path without the provider's prefix and without the query. */
  readonly path?: RegExp;
  readonly fault: Fault;
  /** How often it happens. Absent: until the faults are cleared. */
  readonly times?: number;
}

export class Faults {
  #rules: { readonly rule: FaultRule; left: number }[] = [];

  add(rule: FaultRule): void {
    this.#rules.push({ rule, left: rule.times ?? Number.POSITIVE_INFINITY });
  }

  clear(): void {
    this.#rules = [];
  }

  /** The first rule that fits and is not used up; it is used once by this. */
  take(provider: Emulated, { method, path }: Received): Fault | undefined {
    const found = this.#rules.find(
      ({ rule, left }) => left > 0 && rule.provider === provider && (rule.method === undefined || rule.method === method) && (rule.path === undefined || new RegExp(rule.path.source, rule.path.flags.replace('g', '')).test(path)),
    );
    if (found === undefined) return undefined;
    found.left--;
    return found.rule.fault;
  }
}

/** Answers, in the way in which the fault wants it. */
export async function answer(response: ServerResponse, act: () => Reply, fault: Fault | undefined): Promise<void> {
  if (fault === undefined) {
    write(response, act());
  } else if (typeof fault === 'string') {
    answerBadly(response, act, fault);
  } else if ('status' in fault) {
    if (fault.acts === true) act();
    write(response, fault);
  } else {
    const early = fault.acts === 'late' ? undefined : act();
    await sleep(fault.slow);
    write(response, early ?? act());
  }
}

function answerBadly(response: ServerResponse, act: () => Reply, fault: Extract<Fault, string>): void {
  if (fault === 'drop-before') {
    response.destroy();
    return;
  }
  const reply = act();
  switch (fault) {
    case 'drop-after':
      response.destroy();
      break;
    case 'truncate':
      cut(response, reply);
      break;
    case 'wrong-schema':
      write(response, { status: reply.status, body: { data: { unexpected: true } } });
      break;
    case 'not-json':
      write(response, { status: reply.status, headers: { 'content-type': 'text/html' }, body: '<html><body>Please sign in</body></html>' });
      break;
    case 'empty':
      write(response, { status: reply.status });
      break;
  }
}

const textOf = ({ body }: Reply): string => (body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body));

function write(response: ServerResponse, reply: Reply): void {
  if (response.destroyed) return;
  const text = textOf(reply);
  response.writeHead(reply.status, { ...(typeof reply.body === 'object' ? { 'content-type': 'application/json' } : {}), ...reply.headers, 'content-length': String(Buffer.byteLength(text)) });
  response.end(text);
}

/** The first half arrives; then the connection is closed in the ordinary way, so that no byte of that half is lost on the way. Of nothing there is no half. */
function cut(response: ServerResponse, reply: Reply): void {
  const bytes = Buffer.from(textOf(reply));
  if (bytes.length === 0) {
    write(response, reply);
    return;
  }
  response.writeHead(reply.status, { ...reply.headers, 'content-length': String(bytes.length) });
  response.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => response.socket?.end());
}

import assert from 'node:assert/strict';
import { inspect } from 'node:util';
import { createHttp } from '../../../../src/network/client.js';
import type { Credential } from '../../../../src/providers/credential.js';
import type { Http, HttpRequest } from '../../../../src/providers/http.js';
import type { Lifecycle, Verification } from '../../../../src/providers/lifecycle.js';
import type { ManagedProvider } from '../../../../src/providers/provider.js';
import { verifyKey } from '../../../../src/providers/verifyKey.js';
import { Secret } from '../../../../src/secret/secret.js';
import type { Emulated } from '../../../emulator/emulated.js';
import type { ProviderId } from '../../../emulator/emulations.js';
import { type Emulator, startEmulator } from '../../../emulator/emulator.js';
import type { Fault } from '../../../emulator/faults.js';

export const never = new AbortController().signal;
/** Below this length a part of a key is no secret, and may stand in any text. */
const SHORTEST = 8;

/** One lifecycle of one provider, and the kind of key that it is tried with. */
export interface Kind<L extends Lifecycle = Lifecycle> {
  readonly provider: ManagedProvider;
  readonly lifecycle: L;
  readonly format: string;
}

/** What a contract is tried on: the provider's emulation, with an old key in it. */
export interface Subject<L extends Lifecycle = Lifecycle> extends Kind<L> {
  readonly emulator: Emulator;
  readonly emulation: Emulated;
  /** Speaks to the emulator. Whatever is sent by it could have been sent to the provider's declared hosts, and shows no key where it may be logged. */
  readonly http: Http;
  /** What was sent since the beginning, in clear: addresses, headers and body. */
  readonly sent: readonly string[];
  /** The bodies of the answers. */
  readonly received: readonly string[];
  /** The old key. */
  readonly token: string;
  readonly key: Credential;
  /** Another key of the same kind and account. */
  another(): string;
  /** Another one that takes one of the same places, where only so many may live. */
  beside(): string;
  /** One of another account. */
  elsewhere(): string;
  /** One that was never issued here, in the form of those that were. */
  unknown(): Credential;
  /** What could authorise, if it were known here. */
  readonly unknownAuthority: () => Credential;
  credential(token: string): Credential;
  /** A credential other than the key that may do everything in its account; or in another one. */
  readonly authority: (where?: 'here' | 'elsewhere') => Credential;
  readonly verify: (key?: Credential) => Promise<Verification>;
  fail(fault: Fault, times?: number): void;
  /** Fails if it tells a key, a part of one, or a credential. */
  tellsNothing(said: unknown): void;
  /** Which keys there are, and which live. */
  state(): string;
}

const secretsOf = (parts: Readonly<Record<string, string>>): Credential['parts'] => Object.fromEntries(Object.entries(parts).map(([id, value]) => [id, Secret.of(value)]));

const emulatedIn = (emulator: Emulator, { id }: ManagedProvider): Emulated => emulator[id as ProviderId];

export async function withSubject<L extends Lifecycle>({ provider, lifecycle, format }: Kind<L>, work: (subject: Subject<L>) => unknown): Promise<unknown> {
  const emulator = await startEmulator();
  const abroad = await startEmulator();
  try {
    const emulation = emulatedIn(emulator, provider);
    const given = new Set<string>();
    const noted = (credential: Credential): Credential => {
      for (const secret of [credential.secret, ...Object.values(credential.parts)]) if (secret.length >= SHORTEST) given.add(secret.reveal());
      return credential;
    };
    const credential = (token: string, from = emulation): Credential => noted({ secret: Secret.of(token), parts: secretsOf(from.partsOf(token)) });
    const sent: string[] = [];
    const received: string[] = [];
    const secrets = (): readonly string[] => [...given, ...emulation.list().map((held) => held.token)];
    const http = watched(provider, emulator, { sent, received, secrets });
    const token = emulation.mintAs(format);
    const key = credential(token);
    const authorityIn = (from: Emulated, of: string, account?: string): Credential => {
      const authority = from.authorityOver(of);
      return authority === undefined ? credential(from.mintAs(format, account), from) : noted({ secret: Secret.of(authority.secret), parts: { ...secretsOf(from.partsOf(of)), ...secretsOf(authority.parts) } });
    };
    const foreign = emulatedIn(abroad, provider);
    return await work({
      provider,
      lifecycle,
      format,
      emulator,
      emulation,
      http,
      sent,
      received,
      token,
      key,
      credential,
      another: () => emulation.mintAs(format),
      beside: () => emulation.mintBeside(token, format),
      elsewhere: () => emulation.mintAs(format, 'another'),
      unknown: () => credential(foreign.mintAs(format), foreign),
      unknownAuthority: () => authorityIn(foreign, foreign.mintAs(format)),
      authority: (where = 'here') => (where === 'here' ? authorityIn(emulation, token) : authorityIn(emulation, emulation.mintAs(format, 'another'), 'another')),
      verify: (asked = key) => verifyKey(lifecycle, http, asked, never),
      fail: (fault, times) => emulator.fail({ provider: provider.id as ProviderId, fault, ...(times !== undefined && { times }) }),
      tellsNothing: (said) => {
        const text = typeof said === 'string' ? said : inspect(said, { depth: 12, showHidden: true });
        for (const secret of secrets()) {
          // Of a longer one its second half is enough: its first may hold an id.
          const told = secret.length >= 16 ? secret.slice(secret.length >> 1) : secret;
          assert.ok(!text.includes(told), `it tells a key, or what belongs to one: ${text.replaceAll(secret, '<it>').replaceAll(told, '<half of it>')}`);
        }
      },
      state: () => inspect(emulation.list().map((held) => [held.token, emulation.isLive(held.token)]), { maxArrayLength: null }),
    });
  } finally {
    await Promise.all([emulator.close(), abroad.close()]);
  }
}

interface Watch {
  readonly sent: string[];
  readonly received: string[];
  readonly secrets: () => readonly string[];
}

/** The emulator behind the client that ships; before anything is sent, that client makes the request for the declared hosts, too. */
function watched(provider: ManagedProvider, emulator: Emulator, { sent, received, secrets }: Watch): Http {
  const hosts = Object.fromEntries(Object.keys(provider.hosts ?? {}).map((name) => [name, emulator.baseUrls[`${provider.id}.${name}` as keyof Emulator['baseUrls']]]));
  const http = createHttp({ baseUrl: emulator.baseUrls[provider.id as ProviderId], hosts, timeoutMs: 2000 });
  const declared = createHttp({
    baseUrl: provider.baseUrl,
    hosts: provider.hosts ?? {},
    fetch: (url, init) => {
      const address = url instanceof URL ? url : new URL(url instanceof Request ? url.url : url);
      assert.ok(address.protocol === 'https:' && !address.host.includes('*'), `it is sent to ${address.host}`);
      sent.push([`${init?.method ?? 'GET'} ${address.href}`, ...[...new Headers(init?.headers)].map(([name, value]) => `${name}: ${inClear(value)}`), typeof init?.body === 'string' ? init.body : ''].join('\n'));
      return Promise.resolve(new Response());
    },
  });
  return {
    send: async (request: HttpRequest, signal) => {
      const shown = JSON.stringify(request);
      for (const secret of secrets()) assert.ok(!shown.includes(secret), `a request to ${provider.name} shows a key where it may be logged: ${shown.replaceAll(secret, '<key>')}`);
      await declared.send(request, never);
      const answer = await http.send(request, signal);
      received.push(answer.body.reveal());
      return answer;
    },
  };
}

/** The two halves of Basic authentication, and every other header as it is. */
const inClear = (header: string): string => header.replace(/^Basic (\S+)$/u, (_, text: string) => `Basic ${Buffer.from(text, 'base64').toString('utf8')}`);

/** Whether a request was sent in the name of a credential. */
export const names = ({ secret, parts }: Credential, sent: string): boolean => [secret, ...Object.values(parts)].some((one) => one.length >= SHORTEST && sent.includes(one.reveal()));

/** What was thrown. @throws when nothing was. */
export async function thrownBy(act: () => unknown): Promise<unknown> {
  try {
    await act();
  } catch (error) {
    return error;
  }
  return assert.fail('nothing was thrown');
}

/** A promise of what an action finds, or the error of the kind that it may throw instead. */
export async function unless<T, E extends Error>(kind: abstract new (...args: never[]) => E, act: () => Promise<T>): Promise<T | E> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof kind) return error;
    throw error;
  }
}

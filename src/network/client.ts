import { HttpFailure, type Http, type HttpAnswer, type HttpRequest } from '../providers/http.js';
import { Secret } from '../secret/secret.js';
import { checkedBaseUrl, withoutSlashes } from './baseUrl.js';
import { explain } from './failure.js';

export interface HttpOptions {
  /** May have a path, as of a GitLab under /gitlab; what is asked for stays under it. */
  readonly baseUrl: string;
  /** The provider's other hosts, by name; the first label of one may be `*`. */
  readonly hosts?: Readonly<Record<string, string>>;
  /** What a person changes where the address is wrong: a setting or a command. */
  readonly changedBy?: string;
  /** For the whole exchange, connecting and reading included. */
  readonly timeoutMs?: number;
  /** An answer longer than this is cut there, and says so by `complete: false`. */
  readonly maxBytes?: number;
  /** For tests. Otherwise the global one at the time of sending: VS Code replaces it, so that its proxy settings hold. */
  readonly fetch?: typeof fetch;
}

const defaultTimeoutMs = 30_000;
const defaultMaxBytes = 1024 * 1024;

/**
 * Sends over fetch, once. fetch has one exception to that which cannot be switched off: after a 421 it sends again on a new connection. A 421 says
 * that the server took the request for another host's and did not act on it, so that is no second rotation. Chromium's network stack would send a POST again
 * when a connection that it had used before ends without an answer; VS Code's setting `http.electronFetch` puts it under fetch, except for `redirect: 'manual'`
 * (`patchGlobalFetch` in https://github.com/microsoft/vscode/blob/main/src/vs/workbench/api/node/proxyResolver.ts), which is how everything is sent here.
 * @throws {BaseUrlError}
 */
export function createHttp({ baseUrl, hosts = {}, changedBy = 'keywright.baseUrls', timeoutMs = defaultTimeoutMs, maxBytes = defaultMaxBytes, fetch: given }: HttpOptions): Http {
  const main = checkedBaseUrl(baseUrl);
  return {
    async send(request: HttpRequest, signal: AbortSignal): Promise<HttpAnswer> {
      signal.throwIfAborted();
      const base = request.host === undefined ? main : hostOf(hosts, request.host, main.host);
      const url = addressOf(base, typeof request.path === 'string' ? request.path : request.path.reveal());
      const init = await initOf(request, url);
      signal.throwIfAborted();
      const ending = endingBy(signal, timeoutMs);
      try {
        const response = await (given ?? fetch)(url, { ...init, signal: ending.signal }).catch((error: unknown): never => {
          signal.throwIfAborted();
          throw ending.timedOut() ? tooLate(base.host, timeoutMs) : explain(error, base.host, changedBy);
        });
        if (isRedirect(response)) {
          await response.body?.cancel().catch(() => undefined);
          throw new HttpFailure(
            `${base.host} answered ${response.status} (a redirect). Keywright follows none: what is secret must not travel to another address. If the service has moved, set its own address in ${changedBy}.`,
            'maybe',
          );
        }
        const { text, complete } = await readBody(response, maxBytes);
        return { status: response.status, headers: Object.fromEntries(response.headers), body: Secret.of(text), complete };
      } finally {
        ending.release();
      }
    },
  };
}

const tooLate = (host: string, timeoutMs: number): HttpFailure =>
  new HttpFailure(`${host} did not answer within ${timeoutMs / 1000} s. It may have acted on the request all the same. Check the network connection and the setting http.proxy.`, 'maybe');

/** Electron's fetch hides a redirect behind an answer of its own kind with status 0. */
const isRedirect = (response: Response): boolean => response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400);

/**
 * What has come is returned whatever ends the reading, cancellation included: after the first byte of an answer the provider has acted, and what came
 * may hold a key that it shows only once.
 */
async function readBody(response: Response, maxBytes: number): Promise<{ readonly text: string; readonly complete: boolean }> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const end = (complete: boolean): { readonly text: string; readonly complete: boolean } => ({ text: Buffer.concat(chunks, Math.min(length, maxBytes)).toString('utf8'), complete });
  if (response.body === null) return end(true);
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return end(true);
      chunks.push(value);
      length += value.length;
      if (length > maxBytes) {
        await reader.cancel().catch(() => undefined);
        return end(false);
      }
    }
  } catch {
    return end(false);
  }
}

/** One signal for both ways in which waiting ends. */
function endingBy(signal: AbortSignal, timeoutMs: number): { readonly signal: AbortSignal; readonly timedOut: () => boolean; readonly release: () => void } {
  const controller = new AbortController();
  let late = false;
  const cancel = (): void => controller.abort();
  const timer = setTimeout(() => {
    late = true;
    controller.abort();
  }, timeoutMs);
  signal.addEventListener('abort', cancel, { once: true });
  return {
    signal: controller.signal,
    timedOut: () => late,
    release: () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', cancel);
    },
  };
}

/** One of the declared hosts, and no other: a label is one name, and cannot lead out of the host that it stands before. @throws {HttpFailure} */
function hostOf(hosts: Readonly<Record<string, string>>, { name, label }: NonNullable<HttpRequest['host']>, main: string): URL {
  const address = Object.hasOwn(hosts, name) ? hosts[name] : undefined;
  if (address === undefined) throw new HttpFailure(`Nothing was sent: the provider at ${main} has no host “${name}”.`, 'no');
  if (label !== undefined && !/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/u.test(label)) throw new HttpFailure(`Nothing was sent: what stands before ${address.replace(/^https:\/\/\*\./u, '')} is no name of a host.`, 'no');
  return checkedBaseUrl(label === undefined ? address : address.replace('://*.', `://${label}.`));
}

/** Paths are made from what providers told us (ids): none may lead out of the base, whatever it holds. */
function addressOf(base: URL, path: string): URL {
  const refused = (why: string): HttpFailure => new HttpFailure(`Nothing was sent to ${base.host}: the path of the request ${why}.`, 'no');
  if (!path.startsWith('/') || path.startsWith('//')) throw refused('does not begin with one "/"');
  const [pathname = ''] = path.split('?', 1);
  // Beyond ASCII, blanks and backslashes, parsers differ in what they make of a path.
  if (!/^[!-~]+$/u.test(path) || /[\\#]/u.test(path)) throw refused('holds a character that has no place there');
  if (pathname.split('/').some((part) => /^(?:\.|%2e){1,2}$/iu.test(part)) || /%(?:2f|5c)/iu.test(pathname)) throw refused('leads elsewhere');
  const prefix = base.origin + withoutSlashes(base.pathname);
  const url = new URL(prefix + path);
  if (url.origin !== base.origin || !url.href.startsWith(`${prefix}/`)) throw refused('leads elsewhere');
  return url;
}

async function initOf({ method, headers, body, form, sign }: HttpRequest, url: URL): Promise<RequestInit> {
  const { host } = url;
  const sent = new Headers({ 'user-agent': 'Keywright', accept: 'application/json' });
  const text = form !== undefined ? toForm(form) : body === undefined ? undefined : body instanceof Secret ? body.reveal() : toJson(body);
  if (form !== undefined) sent.set('content-type', 'application/x-www-form-urlencoded');
  else if (body !== undefined && !(body instanceof Secret)) sent.set('content-type', 'application/json');
  const add = (more: HttpRequest['headers']): void => {
    for (const [name, value] of Object.entries(more)) sent.set(name, headerText(name, value, host));
  };
  add(headers);
  if (sign !== undefined) add(await sign({ method, url, headers: Object.fromEntries(sent), body: text ?? '', now: new Date() }));
  return {
    method,
    headers: sent,
    redirect: 'manual', // Keeps Chromium's network stack out, too: see above.
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    ...(text === undefined ? {} : { body: text }),
  };
}

/** Checked here because the platform's own error quotes the value. @throws {HttpFailure} */
function headerText(name: string, value: string | Secret, host: string): string {
  const text = value instanceof Secret ? value.reveal() : value;
  if (/^[\t -~]*$/u.test(text)) return text;
  throw new HttpFailure(`Nothing was sent to ${host}: the value of ${name} holds a character that no key has, such as a line break or a letter with an accent. Check that the whole key, and only the key, was taken.`, 'no');
}

const toForm = (form: NonNullable<HttpRequest['form']>): string =>
  new URLSearchParams(Object.entries(form).map(([name, value]): [string, string] => [name, value instanceof Secret ? value.reveal() : value])).toString();

/** JSON in which a Secret is its value; by itself it would print masked. */
function toJson(body: unknown): string {
  return JSON.stringify(body, function (this: unknown, key: string, value: unknown): unknown {
    const original = (this as Readonly<Record<string, unknown>>)[key];
    return original instanceof Secret ? original.reveal() : value;
  });
}

import type { Secret } from '../secret/secret.js';

/** One request to a provider, relative to the provider's base address. Whatever could tell a key is a {@link Secret}. */
export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Another of the provider's declared hosts, by its name. `label` fills the host's `*`. Absent: the base address. */
  readonly host?: { readonly name: string; readonly label?: string };
  /** Begins with `/`; may carry a query. */
  readonly path: string | Secret;
  readonly headers: Readonly<Record<string, string | Secret>>;
  /** Sent as JSON when it is not a Secret. A Secret inside it is sent as its value. */
  readonly body?: unknown;
  /** Sent as `application/x-www-form-urlencoded`, in place of `body`. */
  readonly form?: Readonly<Record<string, string | Secret>>;
  /** Headers that are made from the request as it goes out, such as a signature. */
  readonly sign?: (outgoing: Outgoing) => Promise<Readonly<Record<string, string | Secret>>>;
}

/** A request as it goes out. */
export interface Outgoing {
  readonly method: HttpRequest['method'];
  readonly url: URL;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly now: Date;
}

export interface HttpAnswer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The bytes as they came, decoded as UTF-8: an answer that issues a key holds that key. */
  readonly body: Secret;
  /** False when the body did not come whole (the connection broke, too slow, too long, cancelled meanwhile); `body` then holds what had come. */
  readonly complete: boolean;
}

/** The network, bound to one provider's host. */
export interface Http {
  /** Sends once, never again by itself. @throws {HttpFailure} when no answer came. @throws the signal's reason when it was cancelled before an answer began. */
  send(request: HttpRequest, signal: AbortSignal): Promise<HttpAnswer>;
}

/** No answer came. */
export class HttpFailure extends Error {
  constructor(
    message: string,
    /** `no`: the provider cannot have seen the request. `maybe`: it may have acted on it. */
    readonly reached: 'no' | 'maybe',
  ) {
    super(message);
    this.name = 'HttpFailure';
  }
}

export const bearer = (key: Secret): Secret => key.map((value) => `Bearer ${value}`);

/** HTTP Basic authentication (RFC 7617). */
export const basic = (user: Secret, password: Secret): Secret => user.map((name) => `Basic ${base64(`${name}:${password.reveal()}`)}`);

function base64(text: string): string {
  const bytes = new TextEncoder().encode(text);
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

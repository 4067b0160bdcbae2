import type { Secret } from '../secret/secret.js';

/** One request to a provider, relative to the provider's base address. Whatever could tell a key is a {@link Secret}. */
export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Begins with `/`; may carry a query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string | Secret>>;
  /** Sent as JSON when it is not a Secret. A Secret inside it is sent as its value. */
  readonly body?: unknown;
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

import type { IncomingMessage } from 'node:http';

/** A request as a provider's emulation sees it: its path is without the provider's prefix. */
export interface Received {
  readonly method: string;
  /** Which of the provider's hosts it came to, by the name that its declaration has for it; undefined: the base address. */
  readonly host: string | undefined;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
}

export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** A string is sent as it is, anything else as JSON. */
  readonly body?: unknown;
}

/** An answer in place of the provider's. It has acted only when that is said. */
export interface OtherAnswer extends Reply {
  readonly acts?: boolean;
}

export interface Emulation {
  handle(received: Received): Reply;
}

export const json = (status: number, body: unknown): Reply => ({ status, body, headers: { 'content-type': 'application/json' } });

export const html = (status: number, title: string, body: string): Reply => ({
  status,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>${escape(title)}</title><body><h1>${escape(title)}</h1>${body}</body></html>`,
});

export const escape = (text: string): string => text.replace(/[&<>"']/gu, (character) => `&#${character.charCodeAt(0)};`);

/** The object in a JSON body; nothing in a body that is none. */
export function jsonBody({ body }: Received): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** The fields of a form. */
export const formOf = ({ body }: Received): URLSearchParams => new URLSearchParams(body);

/** The two halves of HTTP Basic authentication. */
export function basicOf({ headers }: Received): { readonly user: string; readonly password: string } | undefined {
  const text = /^Basic (\S+)$/u.exec(headers['authorization'] ?? '')?.[1];
  const [, user, password] = /^([^:]*):(.*)$/su.exec(text === undefined ? '' : Buffer.from(text, 'base64').toString('utf8')) ?? [];
  return user === undefined || password === undefined ? undefined : { user, password };
}

export const bearerOf = ({ headers }: Received): string | undefined => /^Bearer (.+)$/u.exec(headers['authorization'] ?? '')?.[1];

export async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

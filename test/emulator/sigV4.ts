import { createHash, createHmac } from 'node:crypto';
import type { Received } from './wire.js';

// Signature Version 4 as a server checks it: written from AWS's description, so that it can disagree with the library that signs.

/** What a signed request says of itself. */
export interface Signed {
  readonly accessKeyId: string;
  readonly service: string;
  /** Whether it was signed with that secret. */
  readonly by: (secretAccessKey: string) => boolean;
}

const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const encoded = (text: string): string => encodeURIComponent(text).replace(/[!'()*]/gu, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`);

/** @param path as it was asked for, the emulator's prefix included. */
export function signedBy({ method, headers, query, body }: Received, path: string): Signed | undefined {
  const form = /^AWS4-HMAC-SHA256 Credential=([\w/-]+), ?SignedHeaders=([\w;-]+), ?Signature=([0-9a-f]{64})$/u;
  const [, credential = '', names = '', signature] = form.exec(headers['authorization'] ?? '') ?? [];
  const [accessKeyId, day, region, service] = credential.split('/');
  const time = headers['x-amz-date'];
  if (signature === undefined || time === undefined || accessKeyId === undefined || day === undefined || region === undefined || service === undefined) return undefined;
  const signed = names.split(';');
  if (!signed.includes('host') || !signed.includes('x-amz-date') || (headers['content-type'] !== undefined && !signed.includes('content-type'))) return undefined;
  const canonical = [
    method,
    path,
    [...query].map(([name, value]) => `${encoded(name)}=${encoded(value)}`).sort().join('&'),
    ...signed.map((name) => `${name}:${(headers[name] ?? '').trim().replace(/ +/gu, ' ')}`),
    '',
    names,
    headers['x-amz-content-sha256'] ?? sha256(body),
  ].join('\n');
  const toSign = ['AWS4-HMAC-SHA256', time, `${day}/${region}/${service}/aws4_request`, sha256(canonical)].join('\n');
  const by = (secret: string): boolean => hmac([day, region, service, 'aws4_request'].reduce<string | Buffer>((key, part) => hmac(key, part), `AWS4${secret}`), toSign).toString('hex') === signature;
  return { accessKeyId, service, by };
}

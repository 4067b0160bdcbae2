import { HttpFailure } from '../providers/http.js';

interface Known {
  /** Matches an error's code. */
  readonly code: RegExp;
  readonly reached: HttpFailure['reached'];
  readonly says: (host: string, changedBy: string) => string;
}

const unknownName = (host: string, changedBy: string): string => `The name ${host} was not found. Check the network connection, and the address in ${changedBy} if you set one.`;
const refused = (host: string): string => `${host} refused the connection. Check that the address and its port are right and that the service runs.`;
const unreachable = (host: string): string => `${host} cannot be reached. Check the network connection, a VPN, and the setting http.proxy.`;
const badCertificate = (host: string): string =>
  `The certificate of ${host} is not trusted, so nothing was sent. If a proxy of your company or your own server uses its own authority, add that to the system's certificates.`;
const noHandshake = (host: string): string => `No encrypted connection to ${host} came about, so nothing was sent. Check that the address is right and that no proxy is in between.`;
const byProxy = (host: string): string => `The proxy did not connect to ${host}. Check the setting http.proxy and the sign-in to the proxy.`;

/**
 * `reached: 'no'` only where the code proves it: it arises while connecting or in the handshake, and never once a request may have been written.
 * Codes: Node's errors of connect and getaddrinfo, OpenSSL's of certificate checks, undici's, and Chromium's (`net::ERR_…`) for where the editor
 * replaces fetch by Electron's.
 */
const known: readonly Known[] = [
  { code: /^(?:ENOTFOUND|EAI_[A-Z]+|NAME_NOT_RESOLVED|NAME_RESOLUTION_FAILED)$/u, reached: 'no', says: unknownName },
  { code: /^(?:ECONNREFUSED|CONNECTION_REFUSED|BAD_PORT)$/u, reached: 'no', says: refused },
  { code: /^(?:UND_ERR_CONNECT_TIMEOUT|CONNECTION_TIMED_OUT|ADDRESS_UNREACHABLE|INTERNET_DISCONNECTED|CONNECT:(?:EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|ETIMEDOUT|EACCES|EPERM))$/u, reached: 'no', says: unreachable },
  {
    code: /^(?:CERT_[A-Z_]+|(?:DEPTH_ZERO_)?SELF_SIGNED_CERT[A-Z_]*|UNABLE_TO_(?:GET|VERIFY|DECRYPT|DECODE)_[A-Z_]+|ERR_TLS_CERT_ALTNAME_INVALID|HOSTNAME_MISMATCH|INVALID_CA|PATH_LENGTH_EXCEEDED|INVALID_PURPOSE)$/u,
    reached: 'no',
    says: badCertificate,
  },
  { code: /^(?:ERR_SSL_(?:WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG|UNSUPPORTED_PROTOCOL|NO_PROTOCOLS_AVAILABLE|TLSV1_ALERT_PROTOCOL_VERSION|SSL\/TLS_ALERT_HANDSHAKE_FAILURE|SSLV3_ALERT_HANDSHAKE_FAILURE)|BEFORE_TLS|SSL_PROTOCOL_ERROR|SSL_VERSION_OR_CIPHER_MISMATCH)$/u, reached: 'no', says: noHandshake },
  { code: /^(?:PROXY_REFUSED|PROXY_CONNECTION_FAILED|TUNNEL_CONNECTION_FAILED|PROXY_AUTH_UNSUPPORTED)$/u, reached: 'no', says: byProxy },
];

/** Says in plain words why no answer came. The platform's errors are only read for their codes: their texts and causes can quote what was sent. */
export function explain(error: unknown, host: string, changedBy: string): HttpFailure {
  const codes = leaves(error).map(codeOf);
  const found = codes.map((code) => known.find((entry) => entry.code.test(code)));
  const first = found.find((entry) => entry !== undefined);
  // Several addresses may have been tried: it did not arrive only when no attempt could have arrived.
  if (first !== undefined && found.every((entry) => entry?.reached === 'no')) return new HttpFailure(first.says(host, changedBy), 'no');
  const code = codes.find((text) => /^[A-Z][A-Z_]{2,40}$/u.test(text));
  return new HttpFailure(`The connection to ${host} broke before an answer came${code === undefined ? '' : ` (${code})`}. It may have acted on the request.`, 'maybe');
}

/** The errors at the ends of the chain of causes: "fetch failed" says nothing, its cause does. */
function leaves(error: unknown, depth = 0): readonly unknown[] {
  if (depth > 8 || !(error instanceof Error)) return [error];
  if (error instanceof AggregateError && error.errors.length > 0) return error.errors.flatMap((inner) => leaves(inner, depth + 1));
  return error.cause instanceof Error ? leaves(error.cause, depth + 1) : [error];
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  const { message } = error;
  const chromium = /\bnet::ERR_([A-Z_]{3,60})/u.exec(message)?.[1];
  if (chromium !== undefined) return chromium;
  // These have codes that are also used for connections that break later; their texts, which are Node's and undici's own, tell them apart.
  if (message.includes('before secure TLS connection was established')) return 'BEFORE_TLS';
  if (/^Proxy response \(\d+\) !== 200/u.test(message)) return 'PROXY_REFUSED';
  if (message === 'bad port') return 'BAD_PORT';
  const { code, syscall } = error as Error & { readonly code?: unknown; readonly syscall?: unknown };
  if (typeof code !== 'string') return '';
  const later = ['EHOSTUNREACH', 'ENETUNREACH', 'EADDRNOTAVAIL', 'ETIMEDOUT', 'EACCES', 'EPERM'];
  return syscall === 'connect' && later.includes(code) ? `CONNECT:${code}` : code;
}

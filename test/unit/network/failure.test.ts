import assert from 'node:assert/strict';
import { explain } from '../../../src/network/failure.js';

const coded = (code: string, more: object = {}, message = 'something with details'): Error => Object.assign(new Error(message), { code, ...more });
const fetchFailed = (cause: unknown): Error => new TypeError('fetch failed', { cause });

describe('network failures', () => {
  const provedNotSent: readonly [string, unknown, RegExp][] = [
    ['unknown name', coded('ENOTFOUND'), /was not found/u],
    ['name server', coded('EAI_AGAIN'), /was not found/u],
    ['refused', coded('ECONNREFUSED'), /refused/u],
    ['no route while connecting', coded('EHOSTUNREACH', { syscall: 'connect' }), /cannot be reached/u],
    ['slow to connect', coded('UND_ERR_CONNECT_TIMEOUT'), /cannot be reached/u],
    ['self-signed', coded('DEPTH_ZERO_SELF_SIGNED_CERT'), /certificate/u],
    ['self-signed in chain', coded('SELF_SIGNED_CERT_IN_CHAIN'), /certificate/u],
    ['unknown issuer', coded('UNABLE_TO_GET_ISSUER_CERT_LOCALLY'), /certificate/u],
    ['no first certificate', coded('UNABLE_TO_VERIFY_LEAF_SIGNATURE'), /certificate/u],
    ['expired certificate', coded('CERT_HAS_EXPIRED'), /certificate/u],
    ['another name', coded('ERR_TLS_CERT_ALTNAME_INVALID'), /certificate/u],
    ['reset in the handshake', coded('ECONNRESET', {}, 'Client network socket disconnected before secure TLS connection was established'), /No encrypted connection/u],
    ['proxy says no', coded('UND_ERR_ABORTED', {}, 'Proxy response (407) !== 200 when HTTP Tunneling'), /The proxy/u],
    ['Electron: name', new Error('net::ERR_NAME_NOT_RESOLVED'), /was not found/u],
    ['Electron: certificate', new Error('net::ERR_CERT_AUTHORITY_INVALID'), /certificate/u],
    ['Electron: proxy', new Error('net::ERR_PROXY_CONNECTION_FAILED'), /The proxy/u],
    ['all addresses refused', new AggregateError([coded('ECONNREFUSED'), coded('ENETUNREACH', { syscall: 'connect' })]), /refused/u],
  ];
  for (const [name, cause, says] of provedNotSent) {
    it(`proves that nothing arrived: ${name}`, () => {
      for (const error of [cause, fetchFailed(cause)]) {
        const failure = explain(error, 'host.example', 'keywright.baseUrls');
        assert.equal(failure.reached, 'no');
        assert.match(failure.message, says);
        assert.match(failure.message, /host\.example/u);
      }
    });
  }

  const inDoubt: readonly [string, unknown][] = [
    ['reset', coded('ECONNRESET')],
    ['closed', coded('UND_ERR_SOCKET')],
    ['no route on an open connection', coded('EHOSTUNREACH', { syscall: 'read' })],
    ['slow headers', coded('UND_ERR_HEADERS_TIMEOUT')],
    ['reset, in Electron', new Error('net::ERR_CONNECTION_RESET')],
    ['a certificate asked for after the handshake', coded('ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED')],
    ['a text', 'oh'],
    ['nothing', undefined],
    ['one address refused, one broke later', new AggregateError([coded('ECONNREFUSED'), coded('ECONNRESET')])],
  ];
  for (const [name, cause] of inDoubt) {
    it(`is in doubt: ${name}`, () => assert.equal(explain(fetchFailed(cause), 'host.example', 'keywright.baseUrls').reached, 'maybe'));
  }

  it('repeats nothing but a code', () => {
    const failure = explain(fetchFailed(coded('UND_ERR_SOCKET', { headers: 'PRIVATE' }, 'quotes the PRIVATE header')), 'host.example', 'keywright.baseUrls');
    assert.equal(failure.message, 'The connection to host.example broke before an answer came (UND_ERR_SOCKET). It may have acted on the request.');
    assert.equal(failure.cause, undefined);
    assert.doesNotMatch(explain(coded('PRIVATE lower-case'), 'host.example', 'keywright.baseUrls').message, /PRIVATE/u);
  });

  it('ends on a chain of causes that turns back on itself', () => {
    const error = new Error('a') as Error & { cause?: unknown };
    error.cause = error;
    assert.equal(explain(error, 'host.example', 'keywright.baseUrls').reached, 'maybe');
  });
});

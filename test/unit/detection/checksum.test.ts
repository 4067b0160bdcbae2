import { strict as assert } from 'node:assert';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { age, atlassian, base62Tail, bech32Tail, confluent, crc32, githubFineGrained, gitlabRoutable, grafana, zuplo } from '../../../src/detection/checksum.js';

// Keys are built here from the published structures with code of the test's own; only CRC-32 and bech32 lean on vectors.

const ALPHANUMERIC = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const body = (length: number, from = ALPHANUMERIC): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...Array.from(from)), { minLength: length, maxLength: length }).map((chars) => chars.join(''));

/** Bit by bit, without a table. */
function slowCrc(text: string): number {
  let crc = ~0;
  for (const byte of Buffer.from(text)) {
    crc ^= byte;
    for (let i = 0; i < 8; i++) crc = (crc >>> 1) ^ (0xedb88320 & -(crc & 1));
  }
  return ~crc >>> 0;
}

const inBase = (value: number, base: number, width: number): string => {
  let rest = BigInt(value);
  let digits = '';
  while (rest > 0n) {
    digits = ALPHANUMERIC.charAt(Number(rest % BigInt(base))) + digits;
    rest /= BigInt(base);
  }
  return digits.padStart(width, '0');
};

const little = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};

const base32 = (bytes: Buffer): string =>
  (BigInt(`0x${bytes.toString('hex')}`) >> 216n).toString(2).padStart(40, '0').replace(/.{5}/g, (bits) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.charAt(parseInt(bits, 2)));

const hex = (value: number): string => value.toString(16).padStart(8, '0');

const FORMATS: Record<string, { check: (key: string) => string | undefined; key: fc.Arbitrary<string> }> = {
  'GitHub and npm': { check: base62Tail, key: body(30).map((text) => `ghp_${text}${inBase(slowCrc(text), 62, 6)}`) },
  Vercel: { check: base62Tail, key: body(50).map((text) => `vcp_${text}${inBase(slowCrc(text), 62, 6)}`) },
  'GitHub fine-grained': {
    check: githubFineGrained,
    key: fc.tuple(body(22), body(43), body(8)).map(([id, text, rest]) => {
      const head = `github_pat_${id}_${text}`;
      return head + base32(createHash('sha256').update(head).digest()) + rest;
    }),
  },
  Grafana: { check: grafana, key: body(32).map((text) => `glsa_${text}_${little(slowCrc(`glsa_${text}`)).toString('hex')}`) },
  Atlassian: { check: atlassian, key: body(180).map((text) => `ATATT3${text}=${hex(slowCrc(`ATATT3${text}=`)).toUpperCase()}`) },
  Confluent: { check: confluent, key: body(54).map((text) => `cflt${text}${little(slowCrc(text)).toString('base64').slice(0, 6)}`) },
  Zuplo: { check: zuplo, key: body(32).map((text) => `zpka_${text}_${hex(slowCrc(text))}`) },
  'GitLab routable': {
    check: gitlabRoutable,
    key: body(40).map((text) => `glpat-${text}.01.1a${inBase(slowCrc(`glpat-${text}.01.1a`), 36, 7).toLowerCase()}`),
  },
  age: {
    check: age,
    key: body(52, 'qpzry9x8gf2tvdw0s3jn54khce6mua7l').map((text) => `AGE-SECRET-KEY-1${(text + bech32Tail('age-secret-key-', text)).toUpperCase()}`),
  },
};

describe('checksums', () => {
  it('compute CRC-32 as everyone does', () => {
    assert.equal(crc32('123456789'), 0xcbf43926);
    assert.equal(crc32(''), 0);
    fc.assert(fc.property(body(40), (text) => crc32(text) === slowCrc(text)));
  });

  it('compute bech32 as BIP 173 does', () => {
    assert.equal(bech32Tail('a', ''), '2uel5l');
    assert.equal(bech32Tail('abcdef', 'qpzry9x8gf2tvdw0s3jn54khce6mua7l'), 'mqqqxw');
  });

  for (const [name, { check, key }] of Object.entries(FORMATS)) {
    it(`of ${name} hold for a made key and for no changed one`, () => {
      fc.assert(
        fc.property(key, fc.nat(), (made, at) => {
          assert.equal(check(made), made);
          // Within what every checksum here covers: after the prefix, before the tail.
          const index = 16 + (at % (made.length - 34));
          const other = made[index] === 'Q' ? '9' : 'Q';
          if (/[_.=]/.test(made.charAt(index)) || made.charAt(index).toUpperCase() === other) return;
          const changed = made.slice(0, index) + other + made.slice(index + 1);
          assert.notEqual(check(changed), changed);
        }),
        { numRuns: 50 },
      );
    });
  }

  it('are not asked of the forms that carry none', () => {
    assert.equal(gitlabRoutable('glpat-' + 'Q7'.repeat(10)), undefined);
    assert.equal(base62Tail('ghs_1_' + 'a.b.c'), undefined);
  });
});

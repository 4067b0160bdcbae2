import { createHash } from 'node:crypto';

// Checksums that providers build into their keys. Each takes a whole key of the right shape; `undefined` where this form of the key carries none.

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

/** CRC-32 (IEEE) of ASCII text. node:zlib has it only from Node 22.2 on. */
export function crc32(text: string): number {
  let crc = 0xffffffff;
  for (let i = 0; i < text.length; i++) crc = (crc >>> 8) ^ (CRC_TABLE[(crc ^ text.charCodeAt(i)) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';

export function base62(value: number, width: number): string {
  let rest = value;
  let text = '';
  for (; rest > 0; rest = Math.floor(rest / 62)) text = DIGITS.charAt(rest % 62) + text;
  return text.padStart(width, '0');
}

export const base36 = (value: number, width: number): string => value.toString(36).padStart(width, '0');

const hex8 = (value: number): string => value.toString(16).padStart(8, '0');

/** The bytes of a CRC, lowest first. */
const littleEndian = (value: number): Uint8Array => new Uint8Array([0, 8, 16, 24].map((shift) => (value >>> shift) & 0xff));

const hexOf = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

const base64Of = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));

function base32Of(bytes: Uint8Array): string {
  let text = '';
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xfff;
    for (bits += 8; bits >= 5; bits -= 5) text += BASE32.charAt((held >>> (bits - 5)) & 31);
  }
  return text;
}

/** What the tail of a key has to be, told from what stands before the tail. Exported so that tests can build keys. */
export const tails = {
  /** GitHub and npm: six base62 digits of the CRC of what follows the prefix. */
  afterPrefix: (body: string): string => base62(crc32(body), 6),
  githubFineGrained: (head: string): string => base32Of(createHash('sha256').update(head).digest()).slice(0, 8),
  grafana: (head: string): string => hexOf(littleEndian(crc32(head))),
  atlassian: (head: string): string => hex8(crc32(head)).toUpperCase(),
  confluent: (body: string): string => base64Of(littleEndian(crc32(body))).slice(0, 6),
  zuplo: (body: string): string => hex8(crc32(body)),
  gitlabRoutable: (head: string): string => base36(crc32(head), 7),
} as const;

/** `prefix_` + body + six base62 digits: GitHub, npm, Vercel. GitHub's stateless tokens are JSON web tokens, with dots, and have none. */
export function base62Tail(key: string): boolean | undefined {
  if (key.includes('.')) return undefined;
  return tails.afterPrefix(key.slice(key.indexOf('_') + 1, -6)) === key.slice(-6);
}

/** `github_pat_` + 22 + `_` + 43 + 8 of checksum + 8. */
export function githubFineGrained(key: string): boolean {
  return tails.githubFineGrained(key.slice(0, -16)) === key.slice(-16, -8).toLowerCase();
}

export function grafana(key: string): boolean {
  const split = key.lastIndexOf('_');
  return tails.grafana(key.slice(0, split)) === key.slice(split + 1).toLowerCase();
}

export function atlassian(key: string): boolean {
  return tails.atlassian(key.slice(0, -8)) === key.slice(-8);
}

export function confluent(key: string): boolean {
  return tails.confluent(key.slice('cflt'.length, -6)) === key.slice(-6);
}

export function zuplo(key: string): boolean {
  return tails.zuplo(key.slice('zpka_'.length, -9)) === key.slice(-8);
}

export function gitlabRoutable(key: string): boolean | undefined {
  return key.includes('.') ? tails.gitlabRoutable(key.slice(0, -7)) === key.slice(-7) : undefined;
}

const BECH32 = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const BECH32_GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

function bech32Polymod(values: readonly number[]): number {
  return values.reduce((sum, value) => {
    const top = sum >>> 25;
    const shifted = ((sum & 0x1ffffff) << 5) ^ value;
    return BECH32_GENERATOR.reduce((mixed, generator, bit) => (((top >>> bit) & 1) === 1 ? mixed ^ generator : mixed), shifted);
  }, 1);
}

const bech32Prefix = (prefix: string): number[] => [
  ...Array.from(prefix, (char) => char.charCodeAt(0) >>> 5),
  0,
  ...Array.from(prefix, (char) => char.charCodeAt(0) & 31),
];

/** The six bech32 digits for a lower-case prefix and data in the bech32 alphabet (BIP 173). */
export function bech32Tail(prefix: string, data: string): string {
  const sum = bech32Polymod([...bech32Prefix(prefix), ...Array.from(data, (char) => BECH32.indexOf(char)), 0, 0, 0, 0, 0, 0]) ^ 1;
  return [25, 20, 15, 10, 5, 0].map((shift) => BECH32.charAt((sum >>> shift) & 31)).join('');
}

/** An age identity: `AGE-SECRET-KEY-1` + 58 bech32 digits, the last six of them the checksum. */
export function age(key: string): boolean {
  const lower = key.toLowerCase();
  const split = lower.lastIndexOf('1');
  return bech32Tail(lower.slice(0, split), lower.slice(split + 1, -6)) === lower.slice(-6);
}

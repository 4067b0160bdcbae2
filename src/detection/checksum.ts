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

// Each of these takes a whole key of the right shape and gives it the check digits that its issuer would; `undefined`: this form of the key carries none.

/** Digits of which either case is right: the given ones, if it is only their case. */
const eitherCase = (given: string, due: string): string => (given.toLowerCase() === due ? given : due);

/** `prefix_` + body + six base62 digits of the body's CRC: GitHub, npm, Vercel. GitHub's stateless tokens are JSON web tokens, with dots, and have none. */
export function base62Tail(key: string): string | undefined {
  return key.includes('.') ? undefined : key.slice(0, -6) + base62(crc32(key.slice(key.indexOf('_') + 1, -6)), 6);
}

/** `github_pat_` + 22 + `_` + 43 + 8 base32 digits of the SHA-256 of all before + 8. Either case is right; the key's own is kept. */
export function githubFineGrained(key: string): string {
  const due = base32Of(createHash('sha256').update(key.slice(0, -16)).digest()).slice(0, 8);
  return key.slice(0, -16) + eitherCase(key.slice(-16, -8), due) + key.slice(-8);
}

/** `glsa_` + 32 + `_` + the CRC of all before the last underscore, lowest byte first. */
export function grafana(key: string): string {
  const head = key.slice(0, key.lastIndexOf('_'));
  return `${head}_${eitherCase(key.slice(head.length + 1), hexOf(littleEndian(crc32(head))))}`;
}

/** Eight upper-case hex digits of the CRC of all before them. */
export const atlassian = (key: string): string => key.slice(0, -8) + hex8(crc32(key.slice(0, -8))).toUpperCase();

/** `cflt` + 54 + six base64 digits of the CRC of what follows the prefix. */
export const confluent = (key: string): string => key.slice(0, -6) + base64Of(littleEndian(crc32(key.slice('cflt'.length, -6)))).slice(0, 6);

/** `zpka_` + 32 + `_` + the CRC of the 32. */
export const zuplo = (key: string): string => key.slice(0, -8) + hex8(crc32(key.slice('zpka_'.length, -9)));

/** Routable tokens: seven base36 digits of the CRC of all before them. The older form has no dots. */
export const gitlabRoutable = (key: string): string | undefined => (key.includes('.') ? key.slice(0, -7) + base36(crc32(key.slice(0, -7)), 7) : undefined);

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
export function age(key: string): string {
  const lower = key.toLowerCase();
  const split = lower.lastIndexOf('1');
  const due = bech32Tail(lower.slice(0, split), lower.slice(split + 1, -6));
  return key.slice(0, -6) + (key === lower ? due : due.toUpperCase());
}

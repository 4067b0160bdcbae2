import type { Assigned } from '../assignment.js';
import { DIGIT, LETTER, charSet } from '../charSet.js';
import { LIKELY, rounded } from '../confidence.js';
import type { Candidate, Finder } from '../finder.js';
import { isExample } from '../placeholder.js';
import type { View } from '../view.js';
import { SHORTEST_OF_LETTERS, passwordRandomness, tokenRandomness } from './randomness.js';
import { genericRules } from './rules.js';
import { SECRET_WORDS, nameEnd, nameOf, nameStart, toldBy } from './secretName.js';

const SPACE = 0x20;
const DASH = 0x2d;

/** Of a name of several words the one before: `GPG key`, `badge.svg?token`. */
const HARMLESS_BEFORE = /(?:gpg|pgp|public|ssh|host|fingerprint|primary|foreign) $|\.svg[^\s"'()]{0,80}$/i;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** Made at random, as those are that serve as keys. Others count up, or hold the time. */
const RANDOM_UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
/** Where a UUID is a key rather than the id of one. */
const UUID_NAME = /(?:api|access|auth)[_-]?(?:key|token)|authorization|secret[_-]?key|(?:^|[_-])token$/i;
const ADDRESS = /^(?:0x[0-9a-f]{40}$|[a-z][\w+.-]{1,20}:\/\/|[\w-]{1,80}(?:\.[\w-]{1,80}){0,4}\.(?:com|org|net|io|dev|local|json|js|ts|pem|key|crt|txt|yml|yaml|html)(?:$|[/:?#])|sha\d{3}-|[\w.-]{1,80}@[\w-]{1,80}\.)/i;
const WORD_OR_NUMBER = /^(?:[a-z]{1,30}\d{0,3}|[A-Z]{1,30}\d{0,3}|[A-Z]?[a-z]{1,30}(?:[A-Z][a-z]{1,30}){0,6}|\d{1,4})$/;

const partsOf = (value: string): string[] => value.split(/[-_./:\\ ]+/).filter((part) => part !== '');

/** Names, paths and the like: `my-secret-v2`, `config.auth.token`, `./keys/server.pem`. */
function looksLikeCode(value: string): boolean {
  if (ADDRESS.test(value)) return true;
  const parts = partsOf(value);
  if (parts.length > 1 && parts.every((part) => WORD_OR_NUMBER.test(part))) return true;
  return (value.match(/[/\\]/g)?.length ?? 0) > Math.max(1, value.length / 12) || /^[@#.~]?\/|^\.{1,2}\//.test(value);
}

/** bcrypt and its like: what is stored of a password, not the password. */
const HASH = /^\$\d[a-z]?\$|^\{(?:SSHA|SHA|MD5|CRYPT)\}|^pbkdf2|^scrypt:|^argon2/i;
/** What other values are filled into: `${name}`, `{0}`, `{{ name }}`, `%s`, `<name>`. */
const TEMPLATE = /\$\{?\(?[a-z_][\w.]{0,40}[})]|\{[\w. ]{0,40}\}|\{\{[^{}]{0,40}\}\}|^%[a-z\d.]|%[sdvqx](?!\w)|<[a-z/][\w -]{0,40}>|^\$[a-z_]\w{0,200}$|^@[a-z_]\w{0,200}$/gi;
/** A long rest is no template: braces and dollars stand in passwords too. */
const LEAST_REST = 14;
const isTemplate = (value: string): boolean => {
  const rest = value.replace(TEMPLATE, '');
  return rest.length < value.length && rest.length < LEAST_REST;
};
/** Spaces and letters of other alphabets are prose; escapes are a part of a longer text. */
const PROSE = /[\s\x80-\xff]|\.\.\.|^\/\^|\\[nrtdwsbux]/;

/** What may stand before an unquoted value's name on its line in a configuration file, and after the value. */
const LINE_BEGIN = /(?:^|[\n\r,;{&? \t])(?:(?:export|set|ENV|ARG|-|--|\$env:)[ \t]{1,4})?["']?[\w.-]{0,80}$/;
const LINE_END = /^(?:[ \t]{0,8}(?:[#;,}&|)].{0,200})?)(?:\r|\n|$)|^[ \t]{0,2}[,;}&"'`)\]]/;
const CODE_AFTER = /^\s{0,4}(?:[([.]|=>)/;

/** Whether an unquoted word can be a value at all: in code it is the name of something. */
function isConfigured(view: View, from: number, value: Assigned): boolean {
  const word = view.slice(value.start, value.end);
  if (CODE_AFTER.test(view.slice(value.end, value.end + 6)) || /^[a-z_$][\w$]*(?:\.[a-z_$][\w$]*)+$/i.test(word)) return false;
  return LINE_BEGIN.test(view.slice(from - 100, from)) && LINE_END.test(view.slice(value.end, value.end + 240));
}

/** How much more of a value is asked where the name says only `key` or the like. */
const VAGUE = 0.12;

const candidate = (rule: Candidate['rule'], { start, end }: Assigned, confidence: number): Candidate => ({ rule, start, end, checksum: 'none', confidence });

/** Names that stand beside a key in the test vectors of cryptography: what they try is published. */
const VECTOR = /\b(?:nonce|iv|tag|aad|ad|msg|message|ct|pt|cipher_?text|plain_?text|input|in|out|output|digest|mac|hash|sig|signature|expected|seed|salt|public_?key|counter)s?["']?[ \t]{0,8}(?::=|[:=])/i;
const HEX = /^[0-9a-f]+$/i;
const AROUND = 300;

/** A bare `key` of hexadecimal digits among such names. */
const isTestVector = (view: View, name: string, value: string, { start, end }: Assigned): boolean =>
  /^key\d{0,2}$/i.test(name) && HEX.test(value) && (VECTOR.test(view.slice(start - AROUND, start)) || VECTOR.test(view.slice(end, end + AROUND)));

/** What people may choose, as they do passwords. */
const CHOSEN = /secret/i;
const SHORTEST_SECRET = 10;

function judge(view: View, from: number, assigned: Assigned): Candidate | undefined {
  const name = nameOf(view, from, assigned.nameEnd);
  const told = toldBy(name);
  if (told === undefined || HARMLESS_BEFORE.test(view.slice(from - 100, from))) return undefined;
  const value = view.slice(assigned.start, assigned.end);
  if (value.length > LONGEST_VALUE || PROSE.test(value) || HASH.test(value) || isTemplate(value) || looksLikeCode(value) || isExample(value)) return undefined;
  // `setItem('token', '…')`, not a list of words.
  if (assigned.join === 'list' && !/\([^\w\s)]{1,2}$/.test(view.slice(from - 3, from))) return undefined;
  if (!assigned.quoted && !isConfigured(view, from, assigned)) return undefined;
  if (isTestVector(view, name, value, assigned)) return undefined;
  if (UUID.test(value)) return RANDOM_UUID.test(value) && UUID_NAME.test(name) ? candidate(genericRules.assignment, assigned, 0.6) : undefined;
  const chosen = told === 'password' || (CHOSEN.test(name) && value.length >= SHORTEST_SECRET) ? passwordRandomness(value) : 0;
  const sure = Math.max(chosen, tokenRandomness(value)) - (told === 'key' ? VAGUE : 0) - (assigned.quoted ? 0 : 0.05);
  if (sure < LIKELY) return undefined;
  return candidate(told === 'password' ? genericRules.password : genericRules.assignment, assigned, rounded(sure));
}

const SHORTEST = 5;
const LONGEST_VALUE = 200;
const BLANK = charSet(' \t');

/** How many digits a value has; `undefined` of prose. The first look at most values, and the last. */
function digitsIn(bytes: Uint8Array, { start, end }: Assigned): number | undefined {
  let digits = 0;
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (BLANK[byte] === 1 || byte >= 0x80) return undefined;
    digits += DIGIT[byte] ?? 0;
  }
  return digits;
}

/** Of people's choice: in no other value a few letters are enough. */
const MAY_BE_CHOSEN = /secret|pass|pwd/i;

/** Secrets that a name tells: one for each word, since each ends in its own ways. */
export const assignmentFinders: readonly Finder[] = Object.entries(SECRET_WORDS).map(([word, endings]) => ({
  anchors: [word],
  byName: true,
  find: (view, start, end) => {
    const { bytes } = view;
    const stop = nameEnd(bytes, end, endings);
    if (stop === undefined) return undefined;
    const from = nameStart(bytes, start);
    // `--token abc`; of other names, only more words come behind a space: `the key of the door`.
    const isFlag = bytes[from] === DASH;
    if (!isFlag && bytes[stop] === SPACE && LETTER[bytes[stop + 1] ?? 0] === 1) return undefined;
    const assigned = view.assignedAfter(end);
    if (assigned === undefined || (assigned.join === 'flag' && !isFlag) || assigned.end - assigned.start < SHORTEST) return undefined;
    const digits = digitsIn(bytes, assigned);
    if (digits === undefined || (digits === 0 && assigned.end - assigned.start < SHORTEST_OF_LETTERS && !MAY_BE_CHOSEN.test(view.slice(from, stop)))) return undefined;
    return judge(view, from, assigned);
  },
}));

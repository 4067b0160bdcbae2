// Names that say that their value is a secret: which word says it, where it has to stand, and what then says otherwise.

import { wordAt } from '../assignment.js';
import { ALPHANUMERIC, DIGIT, charSet } from '../charSet.js';
import type { View } from '../view.js';

/** Words in a name that say its value is a secret, and how they may end. */
export const SECRET_WORDS: Readonly<Record<string, readonly string[]>> = {
  secret: [''],
  token: [''],
  passw: ['ord', 'd', 'ort'],
  passphrase: [''],
  pwd: [''],
  pass: [''],
  credential: ['', 's'],
  creds: [''],
  key: [''],
  auth: ['', 'orization'],
};

/** What may stand behind the word, after a joint or none; the expressions below say which with which. */
const SUFFIXES = ['value', 'string', 'str', 'text', 'plain', 'raw', 'base64', 'b64', 'hex', 'prod', 'production', 'live', 'test', 'dev', 'staging'];
/** In which both cases of a letter agree. */
const LETTER_BITS = 0x1f;
const SUFFIXES_BY_LETTER = Array.from({ length: LETTER_BITS + 1 }, (_, bits) => SUFFIXES.filter((suffix) => (suffix.charCodeAt(0) & LETTER_BITS) === bits));
const PASSWORD = /(?:passw(?:or)?d|passwort|passphrase|pwd|(?:^|[^a-z])pass)(?:[_-]?(?:value|string|str|text|plain|\d{1,3}))?$/i;
const PASS_HUMP = /[a-z]Pass\d{0,3}$/;
/** The word has to end the name, or nearly: `token_secret`, `apiKeyProd`, `SECRET_1`. */
const TOKEN =
  /(?:secret|token|credentials?|creds|(?:api|access|private|auth|encryption|signing|client|master|account|licen[cs]e|shared|app|application|consumer|service|security|session|user|admin|rest|web|hash|crypt|cipher|hmac|jwt|ssh|deploy|storage|nacl|aes|bot|db|data|prod|dev|n|subscription)[_. -]?key|(?:^|[_.-])auth(?:orization)?|authorization)(?:[_-]?(?:value|string|str|text|plain|raw|base64|b64|hex|prod|production|live|test|dev|staging|\d{1,3}))?$/i;
/** `key` by itself says little: its value has to say the more. */
const KEY = /key(?:[_-]?\d{1,3})?$/i;

/** Names that speak of a secret without holding one. */
const HARMLESS =
  /public|(?:^|[_.-])pub(?:[_.-]|key)|next|page|cursor|continu|sync[_-]?token|csrf|xsrf|cancel|keyboard|sort|partition|primary|foreign|cache|tokeniz|i18n|locale|storage[_-]?key$|registry|translat|(?:hash|etag|object|query|react|row|map|dict|item|group|config|route|data|event|state|setting|field|column|index|unique|lookup|translation|message|label|meta|style|theme|header|param|menu|tab|node|schema|reducer|feature|flag|metric|bucket|s3|blob|file|path|image)[_-]?key$/i;

const NAME = charSet(`${ALPHANUMERIC}_-$.`);
const WORD = charSet(`${ALPHANUMERIC}_$`);
const LONGEST_NAME = 80;
const MOST_DIGITS = 3;
const DASH = 0x2d;
const DOT = 0x2e;
const UNDERSCORE = 0x5f;

/** Whether a name ends at `at`, but for dots and dashes. */
function isEnd(bytes: Uint8Array, at: number): boolean {
  let end = at;
  while (end - at < LONGEST_NAME && (bytes[end] === DOT || bytes[end] === DASH)) end++;
  return WORD[bytes[end] ?? 0] !== 1;
}

function suffixEnd(bytes: Uint8Array, from: number): number {
  if (WORD[bytes[from] ?? 0] !== 1) return from;
  let at = from;
  while (at - from < MOST_DIGITS && DIGIT[bytes[at] ?? 0] === 1) at++;
  if (at > from) return at;
  for (const suffix of SUFFIXES_BY_LETTER[(bytes[from] ?? 0) & LETTER_BITS] ?? []) if (wordAt(bytes, from, suffix) && isEnd(bytes, from + suffix.length)) return from + suffix.length;
  return from;
}

/**
 * Where the name ends that the word before `at` is the last of, but for a suffix; `undefined` where more follows: `keyboard`, `token_type`, `authors`. This is what the
 * expressions ask too, but most names are ruled out here, by bytes.
 */
export function nameEnd(bytes: Uint8Array, at: number, endings: readonly string[]): number | undefined {
  for (const ending of endings) {
    if (!wordAt(bytes, at, ending)) continue;
    const after = at + ending.length;
    if (isEnd(bytes, after)) return after;
    const joint = bytes[after];
    const end = suffixEnd(bytes, joint === UNDERSCORE || joint === DASH ? after + 1 : after);
    if (isEnd(bytes, end)) return end;
  }
  return undefined;
}

/** Where the name around an anchor begins. */
export function nameStart(bytes: Uint8Array, anchor: number): number {
  let from = anchor;
  while (from > 0 && anchor - from < LONGEST_NAME && NAME[bytes[from - 1] ?? 0] === 1) from--;
  return from;
}

/** Without what it belongs to: `password` of `req.body.password`. */
export function nameOf(view: View, from: number, end: number): string {
  const whole = view.slice(from, end).replace(/[.-]{1,80}$/, '');
  return whole.slice(whole.lastIndexOf('.') + 1);
}

/** What a name says of its value: `key`, by itself, says little. `undefined`: that it is no secret, or nothing. */
export function toldBy(name: string): 'password' | 'token' | 'key' | undefined {
  if (HARMLESS.test(name)) return undefined;
  if (PASSWORD.test(name) || PASS_HUMP.test(name)) return 'password';
  return TOKEN.test(name) ? 'token' : KEY.test(name) ? 'key' : undefined;
}

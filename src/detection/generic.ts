import { isPlaceholder } from './placeholder.js';
import { entropy } from './entropy.js';
import type { Rule } from './rule.js';

/** A rule without an issuer, with a test of what stands around the value. */
export interface GenericRule {
  readonly rule: Rule;
  readonly accept: (text: string, start: number, end: number) => boolean;
}

const DOCS = 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html';

const KEY_KINDS = ['api', 'access', 'private', 'auth', 'encryption', 'signing', 'client', 'master', 'account', 'license', 'shared'];
const JOINTS = ['', '_', '-', '.'];
const WORDS = ['secret', 'token', 'password', 'passwd', 'passphrase', 'credential'];
const NAMES = [...WORDS, ...KEY_KINDS.flatMap((kind) => JOINTS.map((joint) => `${kind}${joint}key`))];
const NAME_SOURCE = `(?:${WORDS.join('|')}|(?:${KEY_KINDS.join('|')})[_.-]?key)`;

/** Names that speak of a secret without holding one. */
const HARMLESS_NAME = new RegExp(
  'public|(?:^|[_.-])pub(?:[_.-]|key)|(?:' +
    'id|name|names|url|uri|path|file|type|length|size|count|header|field|prefix|suffix|expiry|expires|expiration|endpoint|hash|digest|' +
    'checksum|arn|ref|label|title|message|error|regex|pattern|format|address|version|hint|provider|algorithm|alg|tokenizer|tokens|mint|' +
    'contract|sha\\d{0,3}' +
    ')$|' +
    'next|page|cursor|continu|sync|csrf|xsrf|cancel|keyboard|sort|partition|primary|foreign|cache|tokeniz|i18n|locale|storage',
  'i',
);

/** Words of code and prose: a random value hardly ever holds one of this length. */
const WORD = new RegExp(
    'access|account|admin|amazon|application|auth|azure|base64|button|client|cloud|config|connect|content|create|credential|custom|' +
    'default|delete|detail|develop|disable|docker|email|enable|encod|encrypt|enter|environment|error|example|field|filename|github|' +
    'google|header|hidden|import|index|input|integration|invalid|issuer|label|local|login|manage|message|microsoft|missing|mock|module|' +
    'number|object|package|param|passw|phone|please|policy|private|process|product|profile|provider|public|reader|refresh|register|' +
    'release|remote|request|require|reset|resource|response|secret|select|server|service|session|setting|simple|source|status|storage|' +
    'string|submit|super|system|template|tenant|testing|timeout|title|token|unknown|update|upload|username|valid|value|variable|version|' +
    'window|worker',
  'i',
);
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const ADDRESS = /^(?:0x[0-9a-f]{40}|[\w-]{1,80}\.(?:com|org|net|io|dev)|sha\d{3}-|[\w.-]{1,80}@)/i;
const SEPARATOR = /[-_./:]/;
const WORD_OR_NUMBER = /^(?:[a-z]{1,30}\d{0,3}|\d{1,4})$/i;
const IDENTIFIER = /^[a-z_$][\w$]{0,23}$/i;
/** What may stand before an unquoted value's name on its line in a configuration file. */
const LINE_BEGIN = /^[ \t]{0,40}(?:(?:export|set|ENV|ARG|-|--|\$env:)[ \t]{0,4})?[\w.-]{1,80}[ \t]{0,8}[=:][ \t]{0,8}$/;
const LINE_END = /^(?:[ \t]{0,8}(?:[#;].{0,200})?)(?:\r|\n|$)/;

const QUOTES = new Set(['"', "'", '`']);
const LONGEST_NAME = 80;
/** Random digits and letters: one in six is a digit; of code's names far fewer are. */
const LEAST_DIGITS = 0.08;

const count = (text: string, of: RegExp): number => text.match(of)?.length ?? 0;

function looksRandom(value: string): boolean {
  const digits = count(value, /\d/g);
  const letters = count(value, /[a-z]/gi);
  if (digits < 2 || letters < 2 || digits < value.length * LEAST_DIGITS) return false;
  if (entropy(value) < 3.5 && !(/^[0-9a-f]{32,}$/i.test(value) && entropy(value) >= 3)) return false;
  return !WORD.test(value);
}

const allParts = (value: string, separator: string | RegExp, of: RegExp): boolean => {
  const parts = value.split(separator);
  return parts.length > 1 && parts.every((part) => of.test(part));
};

/** `my-secret-v2`, `config.auth.token`, a path, an address. */
const looksLikeCode = (value: string): boolean =>
  UUID.test(value) ||
  ADDRESS.test(value) ||
  allParts(value, SEPARATOR, WORD_OR_NUMBER) ||
  allParts(value, '.', IDENTIFIER) ||
  count(value, /\//g) > value.length / 8;

/** A string literal that is the value and nothing else, or the rest of a line of configuration. */
function isWholeValue(text: string, start: number, end: number, line: string): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (QUOTES.has(before)) return after === before || (after === '\\' && text.charAt(end + 1) === before);
  if (before === '>') return after === '<';
  return LINE_BEGIN.test(line) && LINE_END.test(text.slice(end, end + LONGEST_NAME));
}

function acceptAssignment(text: string, start: number, end: number): boolean {
  const part = text.slice(Math.max(0, start - LONGEST_NAME * 2), start);
  const line = part.slice(part.lastIndexOf('\n') + 1);
  const name = /([\w.-]{1,80})[^\w.-]{0,24}$/.exec(line)?.[1] ?? '';
  const value = text.slice(start, end);
  return !HARMLESS_NAME.test(name) && !isPlaceholder(value) && !looksLikeCode(value) && looksRandom(value) && isWholeValue(text, start, end, line);
}

/** Some key material between the two lines: documentation shows them with dots between. */
function acceptPrivateKey(text: string, start: number, end: number): boolean {
  const material = text.slice(start, end).replace(/-----[^-]{1,60}-----|\\[nr]/g, '');
  return count(material, /[A-Za-z0-9+/=]/g) >= 60 && !/\.\.\.|…|[<>{}]/.test(material) && entropy(material) >= 4;
}

const assignment: Rule = {
  id: 'generic-assignment',
  title: 'secret in an assignment',
  docs: DOCS,
  anchors: NAMES,
  pattern: new RegExp(
    NAME_SOURCE +
      '[\\w.-]{0,24}[\\\\"\'`\\])]{0,4}[ \\t]{0,8}(?::[ \\t]{0,4}[A-Za-z]{1,16}[ \\t]{0,4})?(?:=>|:=|=|:|>)' +
      '[ \\t]{0,8}[\\\\"\'`]{0,2}(?<key>[\\w+/.~-]{16,160}={0,2})',
    'i',
  ),
  minEntropy: 3,
  variables: ['API_KEY', 'SECRET'],
};

/** Hosts of examples and of one's own machine. */
const HARMLESS_HOST = /^(?:localhost|127\.|0\.0\.0\.0|\[|(?:host|hostname|server|foo|bar)$)|(?:^|\.)example(?:\.|$)/i;

function acceptUrlPassword(text: string, start: number, end: number): boolean {
  const value = text.slice(start, end);
  const host = text.slice(end + 1, end + LONGEST_NAME).split(/[^\w.[-]/)[0] ?? '';
  if (HARMLESS_HOST.test(host) || isPlaceholder(value) || WORD.test(value)) return false;
  return /\d/.test(value) && /[a-z]/i.test(value) && entropy(value) >= 3;
}

const urlPassword: Rule = {
  id: 'generic-url-password',
  title: 'password in an address',
  docs: DOCS,
  anchors: ['://'],
  pattern: /:\/\/[^\s:/@"'<>`\\]{0,60}:(?<key>[^\s:/@"'<>`\\{}$()]{10,100})(?=@[\w.[-])/,
  variables: ['DATABASE_URL'],
};

const KEY_KIND = '(?:RSA |EC |DSA |OPENSSH |ENCRYPTED |PGP )?PRIVATE KEY(?: BLOCK)?-----';
/** A line end, in a file or in a string literal. */
const BREAK = '[\\s\\\\nr"\'+]{1,20}';

const privateKey: Rule = {
  id: 'generic-private-key',
  title: 'private key',
  docs: DOCS,
  anchors: ['-----BEGIN'],
  pattern: new RegExp(
    `-----BEGIN ${KEY_KIND}(?:${BREAK}Proc-Type: 4,ENCRYPTED${BREAK}DEK-Info: [\\w-]{1,20},[0-9A-F]{1,64})?[^-]{60,8000}-----END ${KEY_KIND}`,
  ),
  variables: ['PRIVATE_KEY'],
};

export const generic: readonly GenericRule[] = [
  { rule: assignment, accept: acceptAssignment },
  { rule: urlPassword, accept: acceptUrlPassword },
  { rule: privateKey, accept: acceptPrivateKey },
];

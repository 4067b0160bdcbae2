/** What stands for a value that is elsewhere: `keywright://…`, `${VAR}`, `{{ x }}`, `<your-key>`, `%VAR%`, `process.env.X`. */
const REFERENCE = new RegExp(
  '^(?:(?:keywright|op|vault|secrets?|secretref|ref|env|file|keychain|keyring|bws|doppler|gcpsm|awssm|akv)://|' +
    '\\$[({A-Z_]|\\{\\{|<|%\\w{1,80}%|#\\{|@\\{|process\\.env|os\\.environ|env\\()',
);

/** Words that people put where a key goes. Five letters or more, or bounded, so that a random key hardly ever holds one. */
const FILLER = new RegExp(
  'example|placeholder|change[_-]?me|replace[_-]?(?:me|with|this)|your[_-]?(?:api|key|token|secret|own|real)|(?:^|[^a-z])your(?:[^a-z]|$)|' +
    'insert[_-]|redacted|dummy|[_-]here(?:[^a-z]|$)|[_-]goes[_-]|foobar|x{5}|\\*{3}|\\.{3}|todo[_-]|fake[_-]|sample[_-]|my[_-](?:api|secret|key|token)',
  'i',
);

const LONGEST_RUN = 6;
const LONGEST_SEQUENCE = 8;

/** The longest run of characters that count up: `abcdefgh`, `12345678`. `0` follows `9`, and `a` follows `z`. */
function longestSequence(text: string): number {
  let up = 1;
  let longest = 1;
  for (let i = 1; i < text.length; i++) {
    const before = text.charCodeAt(i - 1);
    const now = text.charCodeAt(i);
    up = now === before + 1 || (before === 0x39 && now === 0x30) || (before === 0x7a && now === 0x61) ? up + 1 : 1;
    longest = Math.max(longest, up);
  }
  return longest;
}

/** In base64 zeros are runs of `A`: a long value may hold them. */
const ZERO = 0x41;
const LONG = 64;

function hasRun(text: string): boolean {
  let same = 1;
  for (let i = 1; i < text.length; i++) {
    same = text.charCodeAt(i) === text.charCodeAt(i - 1) ? same + 1 : 1;
    if (same >= LONGEST_RUN && (text.charCodeAt(i) !== ZERO || text.length < LONG)) return true;
  }
  return false;
}

/** The part after the last separator, when that is most of the key: a prefix would hide a repetition. */
function bodyOf(key: string): string {
  const body = key.slice(Math.max(key.lastIndexOf('_'), key.lastIndexOf('-'), key.lastIndexOf('.')) + 1);
  return body.length * 2 >= key.length ? body : key;
}

/** `deadbeefdeadbeef`: the length of the block that comes again and again; the whole length where nothing does. */
const periodOf = (body: string): number => (body + body).indexOf(body, 1);

export const isReference = (value: string): boolean => REFERENCE.test(value);

/** Two characters in turn, or the alphabet from one end of the key to the other. */
function isFilled(key: string): boolean {
  const body = bodyOf(key);
  return (body.length > 2 && periodOf(body) <= 2) || longestSequence(body) > body.length * 0.8;
}

/** Whether a value only shows where a key goes. Not asked of a key whose checksum holds. */
export function isPlaceholder(value: string): boolean {
  return isReference(value) || FILLER.test(value) || hasRun(value) || isFilled(value);
}

/**
 * Whether a value of a key's shape has been thought up rather than made: characters that count up, a block that comes again. As long as these no random key
 * gets; but some have been handed out.
 */
export function looksThoughtUp(value: string): boolean {
  return longestSequence(value) >= LONGEST_SEQUENCE || periodOf(bodyOf(value)) < bodyOf(value).length;
}

/** Either: what no secret of an unknown issuer looks like. */
export const isExample = (value: string): boolean => isPlaceholder(value) || looksThoughtUp(value);

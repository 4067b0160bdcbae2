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

/** `abcdefgh`, `12345678`, `90` counted as following: as long as this no random key gets. */
function hasSequence(text: string): boolean {
  let up = 1;
  for (let i = 1; i < text.length; i++) {
    const before = text.charCodeAt(i - 1);
    const now = text.charCodeAt(i);
    up = now === before + 1 || (before === 0x39 && now === 0x30) ? up + 1 : 1;
    if (up >= LONGEST_SEQUENCE) return true;
  }
  return false;
}

function hasRun(text: string): boolean {
  let same = 1;
  for (let i = 1; i < text.length; i++) {
    same = text.charCodeAt(i) === text.charCodeAt(i - 1) ? same + 1 : 1;
    if (same >= LONGEST_RUN) return true;
  }
  return false;
}

/** The part after the last separator, when that is most of the key: a prefix would hide a repetition. */
function bodyOf(key: string): string {
  const body = key.slice(Math.max(key.lastIndexOf('_'), key.lastIndexOf('-'), key.lastIndexOf('.')) + 1);
  return body.length * 2 >= key.length ? body : key;
}

/** `deadbeefdeadbeef`: the same block again and again. */
function isRepetition(body: string): boolean {
  const period = (body + body).indexOf(body, 1);
  return period < body.length;
}

export const isReference = (value: string): boolean => REFERENCE.test(value);

/** Whether a value only shows where a key goes. Not asked of a key whose checksum holds. */
export function isPlaceholder(value: string): boolean {
  return isReference(value) || FILLER.test(value) || hasRun(value) || hasSequence(value) || isRepetition(bodyOf(value));
}

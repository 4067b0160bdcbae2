import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { SECRET_WORDS, nameEnd, nameOf, nameStart, toldBy } from '../../../../src/detection/generic/secretName.js';
import { View } from '../../../../src/detection/view.js';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The name that the look at bytes sees around any of the words in a text. */
function seen(text: string): string | undefined {
  const view = new View(bytesOf(text));
  for (const [word, endings] of Object.entries(SECRET_WORDS)) {
    for (let at = text.toLowerCase().indexOf(word); at >= 0; at = text.toLowerCase().indexOf(word, at + 1)) {
      const end = nameEnd(view.bytes, at + word.length, endings);
      if (end !== undefined) return nameOf(view, nameStart(view.bytes, at), end);
    }
  }
  return undefined;
}

describe('the name of a secret', () => {
  it('tells what its value is', () => {
    for (const name of ['password', 'DB_PASSWD', 'userPass', 'smtp_pwd_1', 'passwort']) assert.equal(toldBy(name), 'password', name);
    for (const name of ['token', 'client_secret', 'apiKeyProd', 'AUTH_TOKEN', 'credentials', 'authorization']) assert.equal(toldBy(name), 'token', name);
    for (const name of ['key', 'blob_x_key_2']) assert.equal(toldBy(name), 'key', name);
    for (const name of ['author', 'keyboard', 'public_key', 'tokenizer', 'nextToken', 'compass', 'primary_key']) assert.equal(toldBy(name), undefined, name);
  });

  it('ends where its last word does', () => {
    for (const [text, name] of [['apiKey: x', 'apiKey'], ['PASSWORD_1 = x', 'PASSWORD_1'], ['req.body.password=', 'password'], ['tokens = x', undefined], ['keyboard', undefined], ['access_token_type', undefined]] as const) {
      assert.equal(seen(text), name, text);
    }
  });

  it('is never ruled out by its bytes where the expressions take it', () => {
    const beginnings = ['pass', 'passw', 'passphrase', 'pwd', 'secret', 'token', 'credential', 'creds', 'key', 'api_key', 'auth', 'Pass'];
    const ends = ['', 'd', 'ord', 'ort', 's', 'orization', 'word', 'wd'];
    const suffixes = ['', 'value', 'string', 'Str', 'text', 'plain', 'raw', 'base64', 'b64', 'HEX', 'prod', 'production', 'live', 'test', 'dev', 'staging', '1', '23', '456', '7890', 'x'];
    const part = fc.constantFrom('', '_', '-', '.', 'my', 'api', 'A', '9');
    const name = fc.tuple(part, part, fc.constantFrom(...beginnings), fc.constantFrom(...ends), fc.constantFrom('', '_', '-'), fc.constantFrom(...suffixes), fc.constantFrom('', '', '.', '-'));
    fc.assert(
      fc.property(name, fc.constantFrom('', ' = ', '": ', '=', '...'), (parts, after) => {
        const written = parts.join('');
        const whole = nameOf(new View(bytesOf(written)), 0, written.length);
        if (toldBy(whole) !== undefined) assert.equal(seen(written + after), whole);
      }),
      { numRuns: 20_000 },
    );
  });
});

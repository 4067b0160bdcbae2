import { strict as assert } from 'node:assert';
import { isExample, isPlaceholder, isReference, looksThoughtUp } from '../../../src/detection/placeholder.js';
import { random } from '../providers/samples.js';

const made = (length: number, from: string, seed: number): string => {
  const next = random(seed);
  return Array.from({ length }, () => from.charAt(Math.floor(next() * from.length))).join('');
};
const HEX = '0123456789abcdef';
const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

describe('placeholders', () => {
  it('are references to what is elsewhere', () => {
    const references = ['keywright://openai/KEY', 'op://vault/item', 'vault://kv/key', '${KEY}', '$KEY', '$(cat key)', '{{ key }}', '<key>', '%KEY%', '#{key}', 'process.env.KEY', 'os.environ["KEY"]', 'env(KEY)'];
    for (const value of references) assert.ok(isReference(value) && isPlaceholder(value), value);
    for (const value of ['https://api.service.io', '$2b$10$abc', 'key', 'openai', '%2Fa']) assert.ok(!isReference(value), value);
  });

  it('say where a key goes', () => {
    const fillers = ['your_api_key', 'YOUR-TOKEN-HERE', 'key_example', 'changeme', 'change-me', 'replace_with_key', 'insert_token', 'REDACTED', 'sk_dummy_1', 'my_secret_1', 'xxxxx', 'abc*****', 'sk-...', 'fake_key', 'sample-1', 'token_goes_in'];
    for (const value of fillers) assert.ok(isPlaceholder(value), value);
  });

  it('repeat a character, or two in turn, or count from end to end', () => {
    for (const value of ['a000000b', 'sk_live_111111', '0101010101010101', 'key_abababababab', '0123456789', 'abcdefghijklmnop', 'sk-1234567890']) assert.ok(isPlaceholder(value), value);
    for (const value of ['a00000b', 'k3j4x9q1']) assert.ok(!isPlaceholder(value), value);
  });

  it('differ from what may have been handed out, though it be thought up', () => {
    for (const value of ['deadbeefdeadbeefdeadbeefdeadbeef', 'sk_a1b2c3a1b2c3', '9f12345678c0ab']) {
      assert.ok(looksThoughtUp(value) && !isPlaceholder(value), value);
      assert.ok(isExample(value), value);
    }
    for (const value of ['9f1234567c0ab', 'deadbeefdeadbeee']) assert.ok(!looksThoughtUp(value), value);
  });

  it('are no random keys', () => {
    for (let seed = 1; seed <= 3000; seed++) {
      for (const value of [made(32, HEX, seed), made(40, BASE62, seed), `sk_live_${made(24, BASE62, seed)}`]) assert.ok(!isExample(value), value);
    }
  });
});

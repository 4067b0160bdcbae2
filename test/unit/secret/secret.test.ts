import assert from 'node:assert/strict';
import { inspect } from 'node:util';
import fc from 'fast-check';
import { Secret, fingerprint } from '../../../src/secret/secret.js';

describe('Secret', () => {
  const value = ['sk', 'live', 'abcdefghijklmnop'].join('_');
  const secret = Secret.of(value);

  it('prints masked wherever it ends up', () => {
    const error = new Error(`failed with ${String(secret)}`, { cause: secret });
    const printed = [String(secret), JSON.stringify({ secret }), inspect(secret, { showHidden: true }), inspect({ deep: [secret] }, { depth: 9 }), inspect(error), Object.values(secret).join('')];
    for (const text of printed) assert.ok(!text.includes(value.slice(0, -4)), text);
    assert.equal(String(secret), '••••mnop');
  });

  it('shows nothing of a short value', () => {
    assert.equal(Secret.of('fifteen letters').masked, '••••');
  });

  it('reveals by one way only', () => {
    assert.equal(secret.reveal(), value);
    assert.ok(secret.equals(Secret.of(value)));
    assert.ok(!secret.equals(Secret.of(`${value}x`)));
    assert.equal(secret.map((text) => `Bearer ${text}`).reveal(), `Bearer ${value}`);
  });

  it('masks every value of any length', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 5, maxLength: 80 }), (text) => {
        const printed = JSON.stringify(Secret.of(text));
        return printed.length <= '"••••'.length + 4 * 6 + 1 && (text.length < 16 ? printed === '"••••"' : true);
      }),
    );
  });
});

describe('fingerprint', () => {
  const key = new Uint8Array(32).fill(7);

  it('is the same for the same value and key, and another for another of either', () => {
    const one = fingerprint(Secret.of('value one'), key);
    assert.equal(fingerprint(Secret.of('value one'), key), one);
    assert.notEqual(fingerprint(Secret.of('value two'), key), one);
    assert.notEqual(fingerprint(Secret.of('value one'), new Uint8Array(32).fill(8)), one);
    assert.match(one, /^[0-9a-f]{32}$/u);
  });
});

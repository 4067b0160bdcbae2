import { strict as assert } from 'node:assert';
import { LIKELY } from '../../../../src/detection/confidence.js';
import { looksOf, passwordRandomness, tokenRandomness } from '../../../../src/detection/generic/randomness.js';
import { random } from '../../providers/samples.js';

const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const DIGITS = '0123456789';
const ALPHABETS: Record<string, string> = {
  hex: `${DIGITS}abcdef`,
  'upper-case hex': `${DIGITS}ABCDEF`,
  base36: DIGITS + LOWER,
  base62: DIGITS + LOWER + LOWER.toUpperCase(),
  'base64 for addresses': `${DIGITS}${LOWER}${LOWER.toUpperCase()}_-`,
  base64: `${DIGITS}${LOWER}${LOWER.toUpperCase()}+/`,
};

const made = (length: number, from: string, seed: number): string => {
  const next = random(seed);
  return Array.from({ length }, () => from.charAt(Math.floor(next() * from.length))).join('');
};
const SEEDS = Array.from({ length: 500 }, (_, seed) => seed);
const likely = (judge: (value: string) => number, values: readonly string[]): number => values.filter((value) => judge(value) >= LIKELY).length / values.length;

describe('how random a value is', () => {
  for (const [name, alphabet] of Object.entries(ALPHABETS)) {
    for (const length of [20, 32, 40, 64]) {
      it(`is told of ${length} characters of ${name}`, () => {
        const share = likely(tokenRandomness, SEEDS.map((seed) => made(length, alphabet, seed)));
        assert.ok(share >= 0.97, `${share}`);
      });
    }
  }

  it('is little of words, identifiers, paths, numbers and versions', () => {
    const values = [
      'password', 'getPasswordFromSettings', 'MY_ACCESS_TOKEN_NAME', 'my-application-secret', 'request.headers.authorization', 'src/detection/generic/randomness', './certificates/server.pem', 'application/json', 'com.service.security.Handler',
      'ConfigurationManager2', 'connectionString1', 'internal_resource_version_2', '12345678901234567890', '20261124', '1.2.3-beta.4', '192.168.100.200', 'true', 'localhost:8080', 'AccessDenied', 'utf-8', 'x', '',
    ];
    for (const value of values) assert.ok(tokenRandomness(value) < LIKELY, `${value}: ${tokenRandomness(value)}`);
  });

  it('falls with how natural the letters are, other things being equal', () => {
    for (const [natural, not] of [['torin7saneter4binora', 'tqrjn7sxnvtzr4bwnqrk'], ['ranter2_meri9_solina', 'rxntqr2_mzrj9_svlqnx']] as const) {
      assert.ok(tokenRandomness(natural) < tokenRandomness(not) - 0.1, `${natural}: ${tokenRandomness(natural)}, ${not}: ${tokenRandomness(not)}`);
      assert.ok(passwordRandomness(natural) < passwordRandomness(not) - 0.1);
    }
  });

  it('is between nothing and less than certain', () => {
    for (const seed of SEEDS) {
      for (const value of [made(seed % 80, Object.values(ALPHABETS)[seed % 6]!, seed), made(seed % 40, ' !"#$%&é\u{1f511}aB1', seed)]) {
        for (const judge of [tokenRandomness, passwordRandomness]) assert.ok(judge(value) >= 0 && judge(value) < 1, value);
      }
    }
  });

  it('is less asked of passwords, and still nothing of stock ones', () => {
    const generated = SEEDS.map((seed) => `${made(11, ALPHABETS['base62']!, seed)}!`);
    assert.ok(likely(passwordRandomness, generated) > 0.95);
    for (const value of ['password', 'password123', 'admin', 'root1234', 'changeit1', 'letmein!', 'test', 'qwerty12', '12345678', '10px', 'false', 'getPassword']) {
      assert.ok(passwordRandomness(value) < LIKELY, `${value}: ${passwordRandomness(value)}`);
    }
  });

  it('is said of what a value looks like', () => {
    const { length, digits, letters, others, turns } = looksOf('aB3-x');
    assert.deepEqual([length, digits, letters, others, turns], [5, 1, 3, 1, 2 / 5]);
  });
});

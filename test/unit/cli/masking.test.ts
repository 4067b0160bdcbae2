import assert from 'node:assert/strict';
import fc from 'fast-check';
import { githubReport } from '../../../src/cli/github.js';
import { gitlabReport } from '../../../src/cli/gitlab.js';
import { jsonReport } from '../../../src/cli/json.js';
import { maskDetected, maskKnown } from '../../../src/cli/masking.js';
import { prettyReport } from '../../../src/cli/pretty.js';
import { detailsOf, type Report, summaryOf } from '../../../src/cli/report.js';
import { sarifReport } from '../../../src/cli/sarif.js';
import type { Finding, Part } from '../../../src/detection/finding.js';
import { KEYWRIGHT_FILE, prepared, withEntry } from '../../../src/ignoring/keywrightFile.js';
import { Secret } from '../../../src/secret/secret.js';
import { removeSandboxes } from '../workspace/sandbox.js';
import { keyOf, ruleOf, scanned } from './rig.js';

const FORMATS: Readonly<Record<string, (report: Report) => string>> = {
  'pretty': (report) => prettyReport(report, false),
  'in colour': (report) => prettyReport(report, true),
  'json': jsonReport,
  'sarif': sarifReport,
  'github': githubReport,
  'gitlab': gitlabReport,
  'standard error': (report) => [...detailsOf(report), summaryOf(report)].join('\n'),
};
const SHORTEST = 5;

/** Every part of a secret that a text holds, the masked tail excepted. */
function leaksOf(secrets: readonly string[], text: string): string[] {
  const decoded = text.replace(/(?:%[\dA-F]{2})+/g, (part) => decodeURIComponent(part));
  return [...new Set([text, decoded])].flatMap((one) => {
    const rest = one.replace(/••••.{0,4}/gu, '');
    return secrets.flatMap((secret) => Array.from({ length: Math.max(0, secret.length - SHORTEST + 1) }, (_, at) => secret.slice(at, at + SHORTEST)).filter((part) => rest.includes(part)));
  });
}

/** Finds what stands after `key=`: so values that are known are not found by themselves elsewhere. A part of it comes after a colon. */
const detector = {
  detect: (text: string): Finding[] =>
    Array.from(text.matchAll(/key=([^\s:"]+)(?::([^\s:"]+))?/g), ({ index, 1: key = '', 2: other }) => {
      const rule = ruleOf('aws-secret-access-key');
      const piece = (at: number, value: string): Part => ({ rule, start: at, end: at + value.length, secret: Secret.of(value) });
      const start = index + 'key='.length;
      return { ...piece(start, key), checksum: 'none', confidence: 0.9, parts: other === undefined ? [] : [piece(start + key.length + 1, other)], variable: 'NAME' };
    }),
};

describe('masking', () => {
  afterEach(removeSandboxes);

  // Letters and signs that our own words and digests have not, so that no part occurs by chance.
  const secret = fc.string({ unit: fc.constantFrom(...'QXZJKVYWqxzjkvyw+%~'.split('')), minLength: 10, maxLength: 40 });

  it('leaves no part of a key in any format, in file names neither', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(secret, { minLength: 4, maxLength: 4 }), fc.boolean(), async ([a, b, c, d], known) => {
        const files = { [`in/${a!}.txt`]: `key=${a!}:${b!} "key=${c!}"`, [`key=${d!}/x`]: `key=${c!}`, [`${b!}/${c!}-${a!}`]: '\0', 'node_modules/x': '' };
        const first = await scanned(files, { detector });
        assert.equal(first.findings.length, 3);
        assert.equal(first.skipped.length, 2);
        const ignores = withEntry(prepared(undefined, new Uint8Array(16)).text, { target: { path: 'in/**' }, reason: `not ${c!}`, expires: undefined, added: '2026-01-01' });
        const report = known ? await scanned({ ...files, [KEYWRIGHT_FILE]: ignores }, { detector, baseline: new Set(first.findings.map(({ fingerprint }) => fingerprint)) }) : first;
        assert.equal(report.ignored.length, known ? 2 : 0);
        for (const line of detailsOf(report)) assert.deepEqual(leaksOf([a!, b!, c!, d!], line), []);
        for (const [name, write] of Object.entries(FORMATS)) assert.deepEqual(leaksOf([a!, b!, c!, d!], write(report)), [], name);
      }),
      { numRuns: 40 },
    );
  }).timeout(30_000);

  it('would see a leak', () => {
    assert.deepEqual(leaksOf(['QXZJKV'], '"path": "QXZJK"'), ['QXZJK']);
    assert.deepEqual(leaksOf(['QX+JKV'], 'a%20QX%2BJKb'), ['QX+JK']);
    assert.deepEqual(leaksOf(['QXZJKVYW'], '••••KVYW'), []);
  });

  it('is of what is found in a message', () => {
    const mask = maskDetected((text) => detector.detect(text));
    assert.equal(mask('a key=QXZJKVYWQXZJKVYWqxzj b key=short'), 'a key=••••qxzj b key=••••');
  });

  it('is of the longer one where a key holds another', () => {
    const mask = maskKnown(['QXZJKVYWQX', 'QXZJKVYWQXzjkvyw'].map((value) => Secret.of(value)), ['a-QXZJKVYWQXzjkvyw'], (text) => text);
    assert.equal(mask('a-QXZJKVYWQXzjkvyw'), 'a-••••kvyw');
  });

  it('holds for real keys', async () => {
    const keys = ['openai-api-key', 'github-personal-access-token', 'aws-secret-access-key', 'stripe-secret-key'].map((id, seed) => keyOf(seed, id));
    const report = await scanned(Object.fromEntries(keys.map((key, at) => [`d${at}/${key.replaceAll('/', '')}.txt`, `aws_secret_access_key = "${key}"\n`])));
    assert.equal(report.findings.length, 4);
    for (const [name, write] of Object.entries(FORMATS)) for (const key of keys) assert.ok(!write(report).includes(key.slice(0, -4)), name);
  });
});

import assert from 'node:assert/strict';
import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import type { Log, PhysicalLocation, Result } from 'sarif';
import { artifactOf, sarifReport } from '../../../src/cli/sarif.js';
import type { Report } from '../../../src/cli/report.js';
import type { Finding } from '../../../src/detection/finding.js';
import { Secret } from '../../../src/secret/secret.js';
import { removeSandboxes } from '../workspace/sandbox.js';
import { finding, keyOf, reportOf, ruleOf, scanned } from './rig.js';

// One of the schema's expressions is none by the stricter rules of the flag u.
const ajv = new Ajv.default({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);
const validate = ajv.compile(schema);

/** Written, checked against the official schema, and read again. */
function logOf(report: Report): Log {
  const text = sarifReport(report);
  assert.ok(validate(JSON.parse(text)), JSON.stringify(validate.errors, undefined, 1));
  return JSON.parse(text) as Log;
}
const resultsOf = (report: Report): Result[] => logOf(report).runs[0]!.results ?? [];
const placeOf = (result: Result | undefined): PhysicalLocation => result!.locations![0]!.physicalLocation!;

describe('SARIF', () => {
  afterEach(removeSandboxes);

  it('is of the schema, which would refuse what is not', () => {
    logOf(reportOf([]));
    assert.equal(validate({ version: '2.1.0', runs: [{ tool: { driver: { name: 'x', rules: [{}] } } }] }), false);
    assert.equal(validate({ version: '2.1.0', runs: [{ tool: { driver: { name: 'x' } }, results: [{ message: { text: 'x' }, level: 'fatal' }] }] }), false);
  });

  it('names tool, rules and results', () => {
    const { runs } = logOf(reportOf([finding(), finding({ severity: 'information', rule: ruleOf('stripe-publishable-key') }), finding({ severity: 'warning', variable: 'TOKEN' })]));
    const [run] = runs;
    assert.equal(run?.tool.driver.version, '1.2.3');
    assert.equal(run.columnKind, 'utf16CodeUnits');
    assert.deepEqual(run.originalUriBaseIds, { SRCROOT: { uri: 'file:///work%20tree/' } });
    assert.deepEqual(run.tool.driver.rules?.map(({ id }) => id), ['gitlab-personal-access-token', 'stripe-publishable-key']);
    assert.deepEqual(run.results?.map(({ ruleId, ruleIndex, level }) => [ruleId, ruleIndex, level]), [['gitlab-personal-access-token', 0, 'error'], ['stripe-publishable-key', 1, 'note'], ['gitlab-personal-access-token', 0, 'warning']]);
    assert.deepEqual(run.results[2]!.message, { text: 'GitLab access token ••••wxyz' });
    assert.deepEqual(run.results[2]!.partialFingerprints, { 'keywright/v1': finding().fingerprint });
    assert.deepEqual(run.results[2]!.properties, { confidence: 0.9, exposure: 'tracked', checksum: 'none', variable: 'TOKEN' });
    for (const rule of run.tool.driver.rules ?? []) {
      assert.ok(rule.helpUri?.startsWith('https://') === true && rule.help?.text.includes(rule.helpUri) === true && rule.help.markdown?.includes(`(${rule.helpUri})`) === true, rule.id);
      assert.match(String(rule.properties?.['security-severity']), /^\d\.\d$/);
      assert.match(String(rule.properties?.['precision']), /^(very-high|high|medium|low)$/);
    }
  });

  it('tells what was skipped, and whether all could be read', () => {
    const skipped = [{ path: 'a', reason: 'unreadable', detail: 'EACCES [x] {0}' }, { path: 'node_modules', reason: 'noise' }] as const;
    const [run] = logOf(reportOf([], skipped, { complete: false })).runs;
    const [invocation] = run?.invocations ?? [];
    assert.equal(invocation?.executionSuccessful, false);
    assert.deepEqual(invocation.toolExecutionNotifications?.map(({ level, message, descriptor }) => [level, message.text, descriptor?.id]), [
      ['warning', 'skipped: unreadable (EACCES \\[x\\] {{0}})', 'skipped/unreadable'],
      ['note', 'skipped: noise', 'skipped/noise'],
    ]);
    assert.deepEqual(run?.tool.driver.notifications, [{ id: 'skipped/unreadable' }, { id: 'skipped/noise' }]);
  });

  it('has addresses that stay within their base, whatever the name', () => {
    assert.deepEqual(artifactOf('a b/ü#?%25:[x].ts', '/w'), { uri: 'a%20b/%C3%BC%23%3F%2525%3A%5Bx%5D.ts', uriBaseId: 'SRCROOT' });
    assert.deepEqual(artifactOf('..a/b', '/w'), { uri: '..a/b', uriBaseId: 'SRCROOT' });
    assert.deepEqual(artifactOf('../b c', '/w/x'), { uri: 'file:///w/b%20c' });
    assert.equal(artifactOf('\ud800', '/w').uri, '%EF%BF%BD');
  });

  const key = keyOf();
  const line = (text: string): Buffer => Buffer.from(text, 'utf16le');
  const swapped = (text: string): Buffer => line(text).swap16();
  const before = 'ä\u{1f511}\r\n\u{1f511} = "';
  const encodings: Readonly<Record<string, readonly [Uint8Array, Uint8Array]>> = {
    'UTF-8': [Buffer.from(`${before}${key}"`), Buffer.from(key)],
    'UTF-8 with a mark': [Buffer.from(`\uFEFF${before}${key}"`), Buffer.from(key)],
    'UTF-16, little end first': [line(`\uFEFF${before}${key}"`), line(key)],
    'UTF-16, big end first': [swapped(`\uFEFF${before}${key}"`), swapped(key)],
    'UTF-16 without a mark, little end first': [line(`${before}${key}"`), line(key)],
    'UTF-16 without a mark, big end first': [swapped(`${before}${key}"`), swapped(key)],
    'UTF-8 with wrong bytes': [Buffer.concat([Buffer.from([0xe4, 0xff, 0xc3]), Buffer.from(`\u{1f511}\r\n\u{1f511} = "${key}"`)]), Buffer.from(key)],
  };
  for (const [encoding, [content, wanted]] of Object.entries(encodings)) {
    it(`says where a key stands in ${encoding}, in lines and in bytes`, async () => {
      const [result] = resultsOf(await scanned({ f: content }));
      const { region } = placeOf(result);
      assert.deepEqual([region?.startLine, region?.startColumn, region?.endLine, region?.endColumn], [2, 7, 2, 7 + key.length]);
      const { byteOffset = -1, byteLength = 0 } = region ?? {};
      assert.deepEqual(Buffer.from(content.subarray(byteOffset, byteOffset + byteLength)), Buffer.from(wanted));
    });
  }

  it('tells equal keys of a file with wrong bytes apart', async () => {
    const content = Buffer.concat([Buffer.from([0xff]), Buffer.from(` ${key}\n`), Buffer.from([0xff]), Buffer.from(` ${key}\n`)]);
    const offsets = resultsOf(await scanned({ f: content })).map((result) => placeOf(result).region?.byteOffset);
    assert.deepEqual(offsets, [2, key.length + 5]);
  });

  it('relates the parts of a credential', async () => {
    const detector = {
      detect: (text: string): Finding[] => text.includes('SECRET') ? [
        {
          ...{ rule: ruleOf('aws-secret-access-key'), start: 9, end: 15, secret: Secret.of('SECRET'), checksum: 'none', confidence: 0.9 },
          parts: [{ rule: ruleOf('aws-access-key-id'), start: 2, end: 6, secret: Secret.of('PART') }],
        },
      ] : [],
    };
    const [result] = resultsOf(await scanned({ f: 'ä=PART\nb=SECRET' }, { detector }));
    const region = { startLine: 1, startColumn: 3, endLine: 1, endColumn: 7, byteOffset: 3, byteLength: 4 };
    assert.deepEqual(result?.relatedLocations, [
      { id: 1, physicalLocation: { artifactLocation: { uri: 'f', uriBaseId: 'SRCROOT' }, region }, message: { text: 'with Amazon Web Services access key id ••••' } },
    ]);
    assert.deepEqual(placeOf(result).region, { startLine: 2, startColumn: 3, endLine: 2, endColumn: 9, byteOffset: 10, byteLength: 6 });
  });
});

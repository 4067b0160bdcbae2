import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { fingerprintsIn } from '../../../src/cli/baseline.js';
import { githubReport } from '../../../src/cli/github.js';
import { gitlabReport } from '../../../src/cli/gitlab.js';
import { jsonReport } from '../../../src/cli/json.js';
import { prettyReport, wantsColour } from '../../../src/cli/pretty.js';
import { detailsOf, outcomeOf, summaryOf } from '../../../src/cli/report.js';
import { allRules, jsonRules, prettyRules } from '../../../src/cli/rules.js';
import { finding, reportOf } from './rig.js';

const hostile = 'a%0A\r\nb:c,d\u001b[31m\u202E.ts';

describe('the pretty format', () => {
  it('is a line for each finding, as terminals link them', () => {
    const report = reportOf([finding(), finding({ path: hostile, severity: 'warning' })]);
    assert.equal(
      prettyReport(report, false),
      'src/a.ts:2:5  error  gitlab-personal-access-token  GitLab access token  ••••wxyz\n' +
        'a%0A\\x0d\\x0ab:c,d\\x1b[31m\\x202e.ts:2:5  warning  gitlab-personal-access-token  GitLab access token  ••••wxyz\n',
    );
    assert.equal(prettyReport(reportOf([]), true), '');
  });

  it('has colour where it is wanted', () => {
    assert.match(prettyReport(reportOf([finding()]), true), /^src\/a\.ts:2:5 {2}\u001b\[31merror\u001b\[0m {2}/u);
    const cases: readonly (readonly [Record<string, string>, boolean, boolean])[] = [
      [{}, true, true],
      [{}, false, false],
      [{ TERM: 'dumb' }, true, false],
      [{ NO_COLOR: '1' }, true, false],
      [{ NO_COLOR: '' }, true, true],
      [{ FORCE_COLOR: '1' }, false, true],
      [{ FORCE_COLOR: '0' }, true, false],
      [{ FORCE_COLOR: '1', NO_COLOR: '1' }, true, false],
    ];
    for (const [environment, isTerminal, colour] of cases) assert.equal(wantsColour(environment, isTerminal), colour, JSON.stringify([environment, isTerminal]));
  });
});

describe('the GitHub format', () => {
  it('annotates, with columns where the finding is on one line', () => {
    const region = { from: { line: 0, character: 0 }, to: { line: 9, character: 3 } };
    assert.deepEqual(githubReport(reportOf([finding(), finding({ region, severity: 'warning' }), finding({ severity: 'information' })])).split('\n'), [
      '::error file=src/a.ts,line=2,endLine=2,col=5,endColumn=31,title=Keywright gitlab-personal-access-token::GitLab access token ••••wxyz',
      '::warning file=src/a.ts,line=1,endLine=10,title=Keywright gitlab-personal-access-token::GitLab access token ••••wxyz',
      '::notice file=src/a.ts,line=2,endLine=2,col=5,endColumn=31,title=Keywright gitlab-personal-access-token::GitLab access token ••••wxyz',
      '',
    ]);
  });

  it('lets no file name begin a command', () => {
    const text = githubReport(reportOf([finding({ path: `${hostile}\n::stop-commands::x` })]));
    assert.equal(text.trimEnd().split(/[\r\n]/).length, 1);
    assert.ok(text.startsWith('::error file=a%250A%0D%0Ab%3Ac%2Cd\\x1b[31m\\x202e.ts%0A%3A%3Astop-commands%3A%3Ax,line=2,'), text);
  });
});

describe('the GitLab format', () => {
  // What GitLab's schema of secret detection reports asks for, 15.0 and later.
  const filled = v.pipe(v.string(), v.minLength(1));
  const address = v.pipe(v.string(), v.regex(/^https?:\/\/.+/));
  const time = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/));
  const tool = v.object({ id: filled, name: filled, version: filled, vendor: v.object({ name: filled }), url: v.optional(address) });
  const schema = v.object({
    version: v.pipe(v.string(), v.regex(/^15\.\d+\.\d+$/)),
    scan: v.object({
      analyzer: tool,
      scanner: tool,
      type: v.literal('secret_detection'),
      start_time: time,
      end_time: time,
      status: v.picklist(['success', 'failure']),
      messages: v.array(v.object({ level: v.picklist(['info', 'warn', 'fatal']), value: filled })),
    }),
    vulnerabilities: v.array(
      v.object({
        id: v.pipe(v.string(), v.uuid()),
        name: v.pipe(v.string(), v.maxLength(255)),
        description: v.pipe(v.string(), v.maxLength(1048576)),
        severity: v.picklist(['Info', 'Unknown', 'Low', 'Medium', 'High', 'Critical']),
        solution: v.pipe(v.string(), v.maxLength(7000)),
        identifiers: v.pipe(v.array(v.object({ type: filled, name: filled, value: filled, url: v.optional(address) })), v.minLength(1)),
        links: v.array(v.object({ name: v.optional(v.string()), url: address })),
        location: v.object({ file: v.string(), start_line: v.number(), end_line: v.number(), commit: v.object({ sha: filled }) }),
        raw_source_code_extract: v.string(),
      }),
    ),
  });
  const read = (...args: Parameters<typeof reportOf>) => v.parse(schema, JSON.parse(gitlabReport(reportOf(...args))));

  it('has what GitLab asks for', () => {
    const skipped = [{ path: 'a', reason: 'unreadable', detail: 'EACCES' }, { path: 'b', reason: 'noise' }] as const;
    const { scan, vulnerabilities } = read([finding(), finding({ severity: 'information', fingerprint: 'f'.repeat(64), rule: { ...finding().rule, title: 'x'.repeat(300) } })], skipped, { complete: false });
    assert.deepEqual([scan.status, scan.start_time, scan.messages.map(({ level }) => level)], ['failure', '2026-01-02T03:04:05', ['warn', 'info']]);
    assert.deepEqual(vulnerabilities.map(({ severity, location }) => [severity, location.start_line, location.commit.sha]), [['Critical', 2, '0000000'], ['Info', 2, '0000000']]);
    assert.equal(new Set(vulnerabilities.map(({ id }) => id)).size, 2);
    assert.equal(vulnerabilities[0]?.raw_source_code_extract, '••••wxyz');
    assert.equal(vulnerabilities[0].identifiers[0]?.value, 'gitlab-personal-access-token');
  });

  it('names the commit where it is known', () => {
    assert.equal(read([finding()], [], { commit: 'abcdef0' }).vulnerabilities[0]?.location.commit.sha, 'abcdef0');
    assert.equal(read([]).scan.status, 'success');
  });

  for (const field of ['id', 'identifiers', 'location'] as const) {
    it(`is checked for ${field}`, () => {
      const report = JSON.parse(gitlabReport(reportOf([finding()]))) as { vulnerabilities: Record<string, unknown>[] };
      report.vulnerabilities = report.vulnerabilities.map((one) => ({ ...one, [field]: undefined }));
      assert.equal(v.safeParse(schema, report).success, false);
    });
  }
});

const by = { scope: 'path', file: 'lib/.keywright.json', what: 'path src/**', line: 3, reason: 'made up', expires: '2030-12-31' } as const;
const sparse = { scope: 'rule', file: 'b', what: 'disabledRules', reason: '' } as const;

describe('the JSON format', () => {
  it('tells everything but the value', () => {
    const part = { rule: finding().rule, masked: '••••abcd', region: { from: { line: 0, character: 0 }, to: { line: 0, character: 3 } } };
    const told = JSON.parse(jsonReport(reportOf([finding({ variable: 'TOKEN', parts: [part] })], [{ path: 'x', reason: 'binary' }], { ignored: [{ ...finding(), by }, { ...finding(), by: sparse }] }))) as Record<string, unknown>;
    const { line, ...rest } = by;
    const place = { line: 2, column: 5, endLine: 2, endColumn: 31, byteOffset: 20, byteLength: 26 };
    const common = { rule: 'gitlab-personal-access-token', provider: 'gitlab', title: 'access token', severity: 'error', exposure: 'tracked', confidence: 0.9, checksum: 'none', path: 'src/a.ts', ...place };
    const ending = { masked: '••••wxyz', fingerprint: finding().fingerprint, docs: finding().rule.docs };
    assert.deepEqual(told, {
      schema: 'keywright-report/1',
      version: '1.2.3',
      complete: true,
      files: 3,
      findings: [{ ...common, variable: 'TOKEN', ...ending, parts: [{ rule: 'gitlab-personal-access-token', title: 'access token', line: 1, column: 1, endLine: 1, endColumn: 4, masked: '••••abcd' }] }],
      known: [],
      ignored: [{ ...rest, line: line + 1 }, { scope: 'rule', file: 'b', what: 'disabledRules' }].map((told) => ({ ...common, ...ending, parts: [], by: told })),
      skipped: [{ path: 'x', reason: 'binary' }],
    });
  });

  it('is a baseline, of new and known findings alike', () => {
    const text = jsonReport(reportOf([finding({ fingerprint: 'a' })], [], { known: [finding({ fingerprint: 'b' })], ignored: [{ ...finding({ fingerprint: 'c' }), by }] }));
    assert.deepEqual(fingerprintsIn(text), new Set(['a', 'b']));
    assert.deepEqual(fingerprintsIn(`\uFEFF${text}`), new Set(['a', 'b']));
    for (const other of ['', '{}', '[]', text.replace('keywright-report/1', 'keywright-report/2'), '{"schema":"keywright-report/1","findings":[{}],"known":[]}']) assert.equal(fingerprintsIn(other), undefined, other);
  });
});

describe('a report', () => {
  const [a, b, c] = (['error', 'warning', 'information'] as const).map((severity) => finding({ severity }));

  it('fails on what is bad enough', () => {
    const findings = { error: [a!, b!, c!], warning: [b!, c!], information: [c!], none: [] };
    const reached = (['error', 'warning', 'information', 'never'] as const).map((threshold) => Object.values(findings).map((some) => outcomeOf(reportOf(some), threshold) === 'found'));
    assert.deepEqual(reached, [
      [true, false, false, false],
      [true, true, false, false],
      [true, true, true, false],
      [false, false, false, false],
    ]);
    assert.deepEqual([outcomeOf(reportOf([]), 'error'), outcomeOf(reportOf([a!], [], { complete: false }), 'never')], ['clean', 'incomplete']);
  });

  it('is summed up, and what is not in it listed', () => {
    const report = reportOf([a!], [{ path: 'n', reason: 'noise' }, { path: 'b', reason: 'binary', detail: 'why' }, { path: 'm', reason: 'noise' }], { known: [b!], ignored: [{ ...c!, by }, { ...c!, by: sparse }] });
    assert.equal(summaryOf(report), '1 key in 3 files; 2 ignored; 1 in the baseline; skipped: noise 2, binary 1');
    assert.equal(summaryOf(reportOf([a!, b!], [], { files: 1 })), '2 keys in 1 file');
    assert.deepEqual(detailsOf(report), [
      'ignored src/a.ts:2:5  gitlab-personal-access-token: by lib/.keywright.json:4 (path src/**): made up, until 2030-12-31',
      'ignored src/a.ts:2:5  gitlab-personal-access-token: by b (disabledRules)',
      'in the baseline src/a.ts:2:5  gitlab-personal-access-token',
      'skipped n: noise',
      'skipped b: binary (why)',
      'skipped m: noise',
    ]);
  });
});

describe('the list of rules', () => {
  const rules = allRules();

  it('has ids that name provider and kind, each once; those of generic rules begin with generic', () => {
    assert.equal(new Set(rules.map(({ id }) => id)).size, rules.length);
    for (const { id } of rules) assert.match(id, /^[a-z\d]+(?:-[a-z\d]+)+$/);
    for (const { id, provider } of rules) assert.ok(id.replaceAll('-', '').startsWith((provider?.id ?? 'generic').toLowerCase()), id);
  });

  it('has every generic rule that the sources name', () => {
    const named = ['generic', 'knownFiles'].map((name) => new URL(`../../../src/detection/${name}/`, import.meta.url)).flatMap((folder) => readdirSync(folder).flatMap((file) => Array.from(readFileSync(new URL(file, folder), 'utf8').matchAll(/'(generic-[a-z-]+)'/g), ([, id = '']) => id)));
    assert.deepEqual(rules.filter(({ provider }) => provider === undefined).map(({ id }) => id).sort(), [...new Set(named)].sort());
  });

  it('is a line for each, or JSON', () => {
    const lines = prettyRules(rules).trimEnd().split('\n');
    assert.deepEqual(lines.map((line) => line.split(' ')[0]), rules.map(({ id }) => id));
    assert.ok(lines.some((line) => /^stripe-publishable-key +Stripe publishable key \(public\)$/.test(line)));
    const told = JSON.parse(jsonRules(rules)) as Record<string, unknown>[];
    assert.equal(told.length, rules.length);
    const openai = told.find(({ id }) => id === 'openai-api-key');
    assert.deepEqual([Object.keys(openai ?? {}), openai?.['provider'], openai?.['public']], [['id', 'title', 'provider', 'public', 'identifier', 'variables', 'docs'], { id: 'openai', name: 'OpenAI' }, false]);
  });
});

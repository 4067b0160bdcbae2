import assert from 'node:assert/strict';
import { extendedPath } from '../../../src/ignoring/gitleaksSchema.js';
import { found, ignoringOf, judged, other, today, value } from './found.js';

type Files = Readonly<Record<string, string>>;
const read = (text: string, bases: Files = {}, options: Parameters<typeof ignoringOf>[1] = {}): ReturnType<typeof ignoringOf> =>
  ignoringOf([{ path: '.gitleaks.toml', kind: 'gitleaks', text }, ...Object.entries(bases).map(([path, base]) => ({ path, kind: 'gitleaks-base' as const, text: base }))], options);
const messages = (ignoring: ReturnType<typeof ignoringOf>): readonly string[] => ignoring.problems.map(({ message }) => message);
const secrets = (ignoring: ReturnType<typeof ignoringOf>, text: string, path = 'src/app.py'): readonly string[] => ignoring.find(path, text).map(({ rule, start, end }) => `${rule.id} ${text.slice(start, end)}`);
const line = `token = "${value}"`;

describe('.gitleaks.toml: rules', () => {
  const rule = (more: string, regex = 'corp_[a-z0-9]+'): string => `[[rules]]\nid = "corp"\ndescription = "Corp token"\nregex = '''${regex}'''\n${more}\n`;

  it('find what they say', () => {
    const ignoring = read(rule('keywords = ["CORP_"]'));
    assert.deepEqual(secrets(ignoring, 'a corp_1a\ncorp_2b'), ['corp corp_1a', 'corp corp_2b']);
    assert.deepEqual([ignoring.rules[0]?.title, messages(ignoring)], ['Corp token', []]);
  });

  it('run only where a keyword stands', () => {
    assert.deepEqual(secrets(read(rule('keywords = ["acme"]')), 'corp_1a'), []);
    assert.deepEqual(secrets(read(rule('keywords = ["acme"]')), 'corp_1a ACME'), ['corp corp_1a']);
  });

  it('take the group that is the secret, else the first that holds something', () => {
    const regex = '(?i)corp[:=](x)?([a-z]+)-([0-9]+)';
    assert.deepEqual(secrets(read(rule('', regex)), 'CORP=abc-12'), ['corp abc']);
    assert.deepEqual(secrets(read(rule('secretGroup = 3', regex)), 'CORP=abc-12'), ['corp 12']);
    assert.match(messages(read(rule('secretGroup = 4', regex)))[0] ?? '', /secretGroup is 4/);
  });

  it('ask for entropy and for a path', () => {
    assert.deepEqual(secrets(read(rule('entropy = 3')), 'corp_aaaaaaaa corp_q7zxr2mk9sldvw3t'), ['corp corp_q7zxr2mk9sldvw3t']);
    assert.deepEqual(secrets(read(rule("path = '''\\.env$'''")), 'corp_1a'), []);
    assert.deepEqual(secrets(read(rule("path = '''\\.env$'''")), 'corp_1a', 'a/.env'), ['corp corp_1a']);
  });

  it('that cannot be translated are told by their id and left out, the others run', () => {
    const ignoring = read(`${rule('', 'corp(?=x)')}\n[[rules]]\nid = "fine"\nregex = 'fine_[0-9]+'\n[[rules]]\nregex = 'a'\n[[rules]]\nid = "twice"\nregex = '(?:(a)|b)+'`);
    assert.deepEqual(ignoring.rules.map(({ id }) => id), ['fine']);
    assert.match(messages(ignoring).join('\n'), /rule 3 was not applied: id.*\n.*rule "twice": the group that is the secret is repeated.*\n.*rule "corp" is not applied: of its expression, it looks ahead/s);
  });

  it('that are of files, or need others near them, are told', () => {
    const ignoring = read(`[[rules]]\nid = "files"\npath = 'pem$'\n[[rules]]\nid = "both"\nregex = 'a'\n[[rules.required]]\nid = "files"`);
    assert.deepEqual([ignoring.rules, messages(ignoring).length], [[], 2]);
  });

  it('do not run for ever on what matches nothing', () => {
    assert.deepEqual(secrets(read(rule('', 'x*')), 'axx😀x'), ['corp xx', 'corp x']);
  });
});

describe('.gitleaks.toml: allowlists', () => {
  const allow = (text: string): ReturnType<typeof ignoringOf> => read(`[[allowlists]]\ndescription = "samples"\n${text}`);

  it('know paths, values, matches, lines and stop words', () => {
    assert.deepEqual(judged(allow("paths = ['''(^|/)test/''']"), line, 'a/test/b'), ['path allowlist 1']);
    assert.deepEqual(judged(allow("paths = ['''(^|/)test/''']"), line), ['-']);
    assert.deepEqual(judged(allow(`regexes = ['''^${value}$''']`), `${line} ${other}`), ['value allowlist 1', '-']);
    assert.deepEqual(judged(allow("regexes = ['''^token = ''']"), line), ['-']);
    assert.deepEqual(judged(allow("regexTarget = 'line'\nregexes = ['''^token = ''']"), line), ['line allowlist 1']);
    assert.deepEqual(judged(allow("regexTarget = 'match'\nregexes = ['''^token = ''']"), `x; ${line}`, 'a', { variable: 'token' }), ['value allowlist 1']);
    assert.deepEqual(judged(allow(`stopwords = ['${value.slice(3, 9).toUpperCase()}']`), line), ['value allowlist 1']);
    assert.equal(allow("paths = ['''src''']").verdicts('src/a', line, found(line), today)[0]?.reason, 'samples');
  });

  it('want one condition, or with AND all of them', () => {
    const both = `paths = ['''^src/''']\nstopwords = ['${value}']`;
    assert.deepEqual(judged(allow(both), other), ['path allowlist 1']);
    for (const and of ['AND', 'and', '&&']) {
      const ignoring = allow(`condition = "${and}"\n${both}`);
      assert.deepEqual([judged(ignoring, line), judged(ignoring, other), judged(ignoring, line, 'a')], [['value allowlist 1'], ['-'], ['-']]);
    }
    assert.deepEqual(judged(allow(`condition = "AND"\ncommits = ["abc"]\n${both}`), line), ['-']);
  });

  it('ignore nothing where a condition cannot be read', () => {
    const ignoring = allow(`condition = "AND"\npaths = ['''(?=a)''']\nstopwords = ['${value}']`);
    assert.deepEqual([judged(ignoring, line), messages(ignoring).length], [['-'], 1]);
    for (const wrong of ['condition = "XOR"', 'regexTarget = "file"']) {
      const told = allow(`${wrong}\nstopwords = ['${value}']`);
      assert.deepEqual([judged(told, line), messages(told).length], [['-'], 1]);
    }
  });

  it('in the old form and with names of fields in any case', () => {
    assert.deepEqual(judged(read(`[Allowlist]\nRegexTarget = "line"\nREGEXES = ['''token''']`), line), ['line allowlist 1']);
  });

  it('are for some rules only where they say so', () => {
    const ignoring = allow(`targetRules = ["acme-secret", "nobody"]\npaths = ['''.''']`);
    assert.deepEqual([judged(ignoring, line), judged(ignoring, line, 'a', { rule: 'acme-secret' })], [['-'], ['path allowlist 1']]);
    assert.match(messages(ignoring)[0] ?? '', /not known here: nobody$/);
  });

  it('of a rule hold for that rule, ours of that name too', () => {
    const text = `[extend]\nuseDefault = true\n[[rules]]\nid = "ID"\n[[rules.allowlists]]\npaths = ['''.''']`;
    assert.deepEqual(judged(read(text.replace('ID', 'acme-token')), line), ['path allowlist 1 of rule "acme-token"']);
    assert.deepEqual(judged(read(text.replace('ID', 'acme-secret')), line), ['-']);
    assert.match(messages(read(text.replace('ID', 'theirs')))[0] ?? '', /another name here, or none/);
  });

  it('whose expression is switched off allow nothing', () => {
    assert.deepEqual(judged(read(`[allowlist]\npaths = ['''.''']`, {}, { disabled: new Set([0]) }), line), ['-']);
  });
});

describe('.gitleaks.toml: extending', () => {
  const base = `[extend]\npath = "c.toml"\n[[rules]]\nid = "one"\nregex = 'one_\\d+'\nkeywords = ["one"]\n[[rules]]\nid = "two"\nregex = 'two_\\d+'\n[[allowlists]]\npaths = ['''^vendor/''']`;

  it('takes the rules and the allowlists of the others; the nearer file wins', () => {
    const own = `[extend]\npath = "base.toml"\ndisabledRules = ["two"]\n[[rules]]\nid = "one"\nregex = 'uno_\\d+'\nkeywords = ["uno"]`;
    const ignoring = read(own, { 'base.toml': base });
    assert.equal(extendedPath({ path: '', text: own }), 'base.toml');
    assert.deepEqual(secrets(ignoring, 'one_1 two_2 uno_3'), ['one uno_3']);
    assert.deepEqual(ignoring.rules[0]?.keywords, ['one', 'uno']);
    assert.equal(ignoring.verdicts('vendor/a', line, found(line), today)[0]?.file, 'base.toml');
  });

  it('switches rules of ours off that have the name, and tells of the others', () => {
    const ignoring = read(`[extend]\nuseDefault = true\nurl = "https://x"\ndisabledRules = ["acme-token", "theirs"]`);
    assert.deepEqual([judged(ignoring, line), judged(ignoring, line, 'a', { rule: 'acme-secret' })], [['rule disabledRules'], ['-']]);
    assert.deepEqual(messages(ignoring).map((message) => message.split(' ')[0]), ['extend.url', 'disabledRules:']);
  });

  it('tells what is no TOML, and applies nothing of it', () => {
    for (const text of ['[[', 'rules = 3', `a = ${'['.repeat(5000)}`]) assert.match(messages(read(text))[0] ?? '', /nothing of it was applied$/);
  });
});

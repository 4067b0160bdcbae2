import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseDotenv } from '../../../src/references/dotenv.js';
import { type Reference, formatReference, nameOfReference, referencesIn } from '../../../src/references/reference.js';
import { type StoredKeys, referringIn, resolveText, resolveVariables, unresolvedWords } from '../../../src/references/resolve.js';
import { Secret } from '../../../src/secret/secret.js';
import { fakeKey } from './fake.js';

describe('resolving references', () => {
  const openai = 'keywright://openai/OPENAI_API_KEY';
  const key = fakeKey('o');
  const keysOf = (held: Readonly<Record<string, string>>, approved: (name: string) => boolean = () => true): StoredKeys => ({
    key: (reference) => Promise.resolve(held[nameOfReference(reference)] === undefined ? undefined : Secret.of(held[nameOfReference(reference)] ?? '')),
    approved: (reference) => Promise.resolve(approved(nameOfReference(reference))),
  });
  const keys = keysOf({ 'openai/OPENAI_API_KEY': key });
  const resolved = async (text: string, from = keys): Promise<Record<string, string>> =>
    Object.fromEntries([...(await resolveVariables(referringIn(text), from)).variables].map(([name, value]) => [name, value.reveal()]));

  const forms: Readonly<Record<string, string>> = {
    'A=REF': 'A=REF',
    'in double quotes': 'A="REF"',
    'in single quotes': "A='REF'",
    'in backticks': 'A=`REF`',
    'with a comment': 'A=REF # the key',
    exported: 'export A=REF',
    'with CRLF and a mark': '\uFEFF# x\r\nA = REF\r\nB=1\r\n',
    'where the last line wins': 'A=other\nA=REF',
  };
  for (const [how, text] of Object.entries(forms)) {
    it(`${how}: the variable gets exactly the key`, async () => assert.deepEqual(await resolved(text.replace('REF', openai)), { A: key }));
  }

  const none: Readonly<Record<string, string>> = {
    'commented out': `# A=${openai}`,
    'overridden by a later line': `A=${openai}\nA=plain`,
    'another scheme': 'A=https://openai/OPENAI_API_KEY',
    'unfinished': 'A=keywright://openai/',
  };
  for (const [how, text] of Object.entries(none)) {
    it(`${how}: refers to nothing`, () => assert.deepEqual(referringIn(text), []));
  }

  it('later files win', () => {
    assert.deepEqual(referringIn(`A=${openai}\nB=${openai}`, 'A=plain').map(({ name }) => name), ['B']);
  });

  it('keeps what stands around a reference', async () => {
    assert.deepEqual(await resolved(`A="Bearer ${openai}"\nB=https://u:${openai}@h/x`), { A: `Bearer ${key}`, B: `https://u:${key}@h/x` });
  });

  it('puts in a key with $ and & as it is', async () => {
    const odd = `$&$1\\n"'${key}`;
    assert.deepEqual(await resolved(`A=${openai}`, keysOf({ 'openai/OPENAI_API_KEY': odd })), { A: odd });
  });

  it('says why not: unknown, not approved, expanded by readers, no variable', async () => {
    const text = `A=keywright://openai/OTHER\nB=keywright://gitlab/T\nC="\${X}${openai}"\nNODE_OPTIONS="--require ./x #${openai}"\nD.E=${openai}\nF=keywright://x/NUL`;
    const held = { 'openai/OPENAI_API_KEY': key, 'gitlab/T': fakeKey('g'), 'x/NUL': `${key}\0` };
    const { variables, unresolved } = await resolveVariables(referringIn(text), keysOf(held, (name) => name !== 'gitlab/T'));
    assert.deepEqual([...variables], []);
    const told = unresolved.map(unresolvedWords);
    assert.deepEqual(told.map((words) => words.split(' ')[0]), ['A', 'B', 'C', 'NODE_OPTIONS', 'D.E', 'F']);
    for (const [index, pattern] of [/has no key openai\/OTHER/u, /not approved to use gitlab\/T/u, /expand/u, /what to load/u, /no plain name/u, /no variable can hold/u].entries()) assert.match(told[index] ?? '', pattern);
    assert.ok(!told.join().includes(key));
  });

  it('takes a text whole or not at all', async () => {
    const half = await resolveText(Secret.of(`${openai} keywright://x/Y`), keys);
    assert.ok(!(half instanceof Secret) && half.reason === 'unknown');
  });

  it('never asks for approval of what there is not, and never reads a key for a name that is refused', async () => {
    const asked: string[] = [];
    const from: StoredKeys = { key: (one) => (asked.push(nameOfReference(one)), Promise.resolve(undefined)), approved: () => assert.fail('asked') };
    await resolveVariables(referringIn(`PATH=keywright://a/B\nX=keywright://c/D`), from);
    assert.deepEqual(asked, ['c/D']);
  });

  it('finds what is formatted, wherever it stands, and nothing of what is not in force', () => {
    const reference = fc.record({ provider: fc.stringMatching(/^[a-z][a-z0-9-]{0,9}$/), name: fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_.-]{0,20}$/) }, { noNullPrototype: true });
    const around = fc.string({ unit: fc.constantFrom('a', ' ', '"', "'", '=', '#', '\n', '\r', '\\', 'é', '/', ':', '@'), maxLength: 12 });
    fc.assert(
      fc.property(reference, around, around, (wanted: Reference, before, after) => {
        const written = formatReference(wanted.provider, wanted.name);
        const text = `${before}${written}${/^[a-z]/u.test(after) ? ' ' : ''}${after}`;
        const [found] = referencesIn(text);
        assert.deepEqual(found, { reference: wanted, start: before.length, end: before.length + written.length });
        for (const one of referringIn(text)) assert.ok(parseDotenv(text).lines.some((line) => line.kind === 'assignment' && !line.commented && line.name === one.name));
      }),
    );
  });
});

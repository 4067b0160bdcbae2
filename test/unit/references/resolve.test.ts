import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseDotenv } from '../../../src/references/dotenv.js';
import { type Reference, formatReference, nameOfReference, referencesIn } from '../../../src/references/reference.js';
import { type StoredKeys, referringIn, resolveVariables, unresolvedWords, wordsOf } from '../../../src/references/resolve.js';
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

  const postgres = 'keywright://postgres/DATABASE_PASSWORD';
  const passwordOf = async (url: string, password: string): Promise<string> => {
    const { A = '' } = await resolved(`A='${url}'`, keysOf({ 'postgres/DATABASE_PASSWORD': password, 'openai/OPENAI_API_KEY': key }));
    return decodeURIComponent(new URL(A).password);
  };
  for (const url of [`postgres://user:${postgres}@db.example:5432/app?sslmode=require`, `mongodb+srv://us%40er:${postgres}@h`, `redis://:${postgres}@h/0`, `amqp://${openai}:${postgres}@h//`, `https://a@b:${postgres}@h/x@y`]) {
    it(`in the place of the password the key is encoded, and read as exactly it: ${url}`, () =>
      fc.assert(
        fc.asyncProperty(fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: fc.constantFrom(...Array.from('@:/?#[]%&=+ "<>`|\\^{}~!$\'()*,;'), '\uFEFF', 'é', '%41') })), async (password) => {
          fc.pre(!password.includes('\0'));
          assert.equal(await passwordOf(url, password), password);
        }),
      ));
  }

  it('the key is encoded as a user name too, and nowhere else', async () => {
    const odd = keysOf({ 'postgres/DATABASE_PASSWORD': 'a/b@c' });
    const texts = { A: `https://${postgres}@h`, B: `https://${postgres}:x-oauth-basic@h`, C: `https://h/${postgres}@x`, D: `https://h/?k=${postgres}#x@y`, E: `x:${postgres}@tcp(h)/db`, F: `see https://h, then ${postgres}@x`, G: `redis://u:p@h|${postgres}@x`, H: `pre-${postgres}@` };
    const text = Object.entries(texts).map(([name, value]) => `${name}='${value}'\n`).join('');
    const plain = 'a/b@c';
    const encoded = 'a%2Fb%40c';
    assert.deepEqual(await resolved(text, odd), { A: `https://${encoded}@h`, B: `https://${encoded}:x-oauth-basic@h`, C: `https://h/${plain}@x`, D: `https://h/?k=${plain}#x@y`, E: `x:${plain}@tcp(h)/db`, F: `see https://h, then ${plain}@x`, G: `redis://u:p@h|${plain}@x`, H: `pre-${plain}@` });
    assert.deepEqual(await resolved(`A=${postgres}`, odd), { A: plain });
  });

  const hosts = [`https://${openai}.evil.example/`, `https://${openai}`, `https://evil.example:${openai}/`, `https://u:p@${openai}/x`, `see https://x-${openai}`, `keywright://${openai}`, `https://${openai}${openai}/`, `https://${openai}|x@y`];
  for (const value of hosts) {
    it(`a key is no host: ${value}`, async () => {
      const { variables, unresolved } = await resolveVariables(referringIn(`A="${value}"`), keys);
      assert.deepEqual([...variables], []);
      assert.match(unresolved.map(unresolvedWords).join(), /A stays as it is in the file: the reference stands in the place of a host/u);
    });
  }

  it('a file makes up no address for programs of others; a whole key may be one', async () => {
    assert.deepEqual(await resolved(`OPENAI_BASE_URL=https://evil.example/${openai}\nA=${openai}`), { A: key });
    assert.deepEqual(await resolved(`OPENAI_BASE_URL=${openai}\nETH_RPC_URL=https://eth.example/v2/${openai}`), { OPENAI_BASE_URL: key, ETH_RPC_URL: `https://eth.example/v2/${key}` });
  });

  it('takes time that grows with the text, not with its square', async () => {
    const many = `A="https://${`x${openai}-`.repeat(20_000)}"`;
    const began = performance.now();
    await resolveVariables(referringIn(many), keys);
    assert.ok(performance.now() - began < 2000, `${performance.now() - began} ms`);
  });

  it('asks for each key once, however often a text has it', async () => {
    let asked = 0;
    await resolveVariables(referringIn(`A="${openai} ${openai}"`), { ...keys, key: (one) => (asked++, keys.key(one)) });
    assert.equal(asked, 1);
  });

  it('asks for so many keys, and no more', async () => {
    let asked = 0;
    const from = { ...keys, key: (one: Reference) => (asked++, keys.key(one)) };
    const many = Array.from({ length: 5000 }, (_, index) => `N${index}=keywright://x/N${index}`);
    const { variables, unresolved } = await resolveVariables(referringIn([`A=${openai}`, ...many, `B=${openai}`].join('\n')), from);
    assert.deepEqual([asked, [...variables.keys()], unresolved.length], [200, ['A', 'B'], 5000]);
    assert.match(wordsOf(unresolved), /N9 stays.* And 4990 more\.$/u);
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
    const { variables, unresolved } = await resolveVariables(referringIn(`A="${openai} keywright://x/Y"`), keys);
    assert.deepEqual([[...variables], unresolved.map(({ reason }) => reason)], [[], ['unknown']]);
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

import assert from 'node:assert/strict';
import { inspect } from 'node:util';
import { applyEdits } from '../../../src/references/edit.js';
import { UnrepresentableError } from '../../../src/references/unrepresentable.js';
import { planRewrite } from '../../../src/references/plan.js';
import { Secret } from '../../../src/secret/secret.js';
import { fakeKey, fakeSecret } from './fake.js';

const KEY = fakeKey();
const NEW = fakeKey('z');
const reference = { provider: 'openai', name: 'OPENAI_API_KEY' };
const REFERENCE = 'keywright://openai/OPENAI_API_KEY';
const files = [
  { path: '/w/.env', text: `K=${KEY}\n`, ignored: true },
  { path: '/w/.env.example', text: `K="${KEY}"\n`, ignored: false },
  { path: '/w/build/config.txt', text: `{"k": "${KEY}"}`, ignored: true },
  { path: '/w/README.md', text: 'nothing here', ignored: false },
  { path: '/w/x.txt', text: `${KEY}tail`, ignored: false },
];

describe('planning a rewrite', () => {
  it('writes the reference everywhere when it was chosen', () => {
    const plan = planRewrite(files, [{ old: fakeSecret(), choice: { kind: 'reference', reference } }]);
    assert.deepEqual(plan.map((file) => [file.path, file.holds, file.edits.length, file.left.length]), [
      ['/w/.env', 'reference', 1, 0],
      ['/w/.env.example', 'reference', 1, 0],
      ['/w/build/config.txt', 'reference', 1, 0],
      ['/w/x.txt', 'reference', 0, 1],
    ]);
    assert.equal(plan[1]?.after.reveal(), `K="${REFERENCE}"\n`);
  });

  it('writes the value into ignored .env files only', () => {
    const plan = planRewrite(files, [{ old: fakeSecret(), choice: { kind: 'value', value: Secret.of(NEW), reference } }]);
    assert.deepEqual(plan.map((file) => file.holds), ['value', 'reference', 'reference', 'reference']);
    assert.deepEqual(plan.map((file) => file.after.reveal().includes(NEW)), [true, false, false, false]);
    for (const file of plan) {
      assert.equal(applyEdits(file.before.reveal(), file.edits.map((edit) => ({ ...edit, newText: edit.newText.reveal() }))), file.after.reveal());
    }
  });

  it('writes what is no secret as it is, everywhere, and tells which file holds what', () => {
    const id = Secret.of(fakeKey('i'));
    const pair = [{ path: 'app.txt', text: `"${id.reveal()}" "${KEY}"`, ignored: false }, { path: 'other.txt', text: `"${id.reveal()}"`, ignored: false }];
    const plan = planRewrite(pair, [{ old: fakeSecret(), choice: { kind: 'reference', reference } }, { old: id, choice: { kind: 'plain', value: Secret.of('id2') } }]);
    assert.deepEqual(plan.map(({ after, holds, held }) => [after.reveal(), holds, held]), [[`"id2" "${REFERENCE}"`, 'reference', [true, true]], ['"id2"', undefined, [false, true]]]);
  });

  it('tells of a key that stands in a file as URLs escape it', () => {
    const old = Secret.of(`${KEY}+/=`);
    const [file] = planRewrite([{ path: 'a.txt', text: `https://u:${encodeURIComponent(old.reveal())}@h`, ignored: false }], [{ old, choice: { kind: 'reference', reference } }]);
    assert.deepEqual([file?.holds, file?.held, file?.after.reveal()], ['reference', [true], `https://u:${REFERENCE}@h`]);
  });

  it('prints no key', () => {
    const plan = planRewrite(files, [{ old: fakeSecret(), choice: { kind: 'value', value: Secret.of(NEW), reference } }]);
    for (const printed of [JSON.stringify(plan), inspect(plan, { depth: 9 })]) {
      assert.ok(!printed.includes(NEW) && !printed.includes(KEY));
    }
  });

  it('tells how programs get what a file refers to that no terminal reads', () => {
    const paths = ['.env', '.env.local', '.env.production', 'api/.env', 'app.json'];
    const plan = planRewrite(paths.map((path) => ({ path, text: path === 'app.json' ? '{}' : `TOKEN=${KEY}`, ignored: true, env: 0 })), [{ old: fakeSecret(), choice: { kind: 'reference', reference } }]);
    assert.deepEqual(plan.map(({ path, then }) => [path, then.map((sentence) => /keywright run --dotenv (\S+)/.exec(sentence)?.[1])]), [['.env', []], ['.env.local', []], ['.env.production', ['.env.production']], ['api/.env', ['.env']]]);
    const asValue = planRewrite([{ path: '.env', text: '', ignored: true }, { path: 'api/.env', text: `TOKEN=${KEY}`, ignored: true, env: 0 }], [{ old: fakeSecret(), choice: { kind: 'value', value: Secret.of(NEW), reference } }]);
    assert.deepEqual(asValue.map(({ then }) => then), [[]]);
  });

  it('is all or nothing', () => {
    assert.throws(() => planRewrite(files, [{ old: fakeSecret(), choice: { kind: 'value', value: Secret.of('a\nb'), reference } }]), UnrepresentableError);
  });

  describe('the variables of a .env', () => {
    const [one, two] = [fakeKey('b'), fakeKey('c')];
    const both = [{ old: Secret.of(one), choice: { kind: 'reference', reference: { provider: 'openai', name: 'TOKEN_ONE' } } }, { old: Secret.of(two), choice: { kind: 'reference', reference: { provider: 'stripe', name: 'TOKEN_ONE' } } }] as const;
    const planned = (env: string, path = '.env'): readonly string[] =>
      planRewrite([{ path: 'a.js', text: `f("${one}", "${two}")`, ignored: false, env: 1 }, { path, text: env, ignored: true }], both).map(({ after }) => after.reveal());

    it('are not the same for two keys of the same name', () => {
      assert.deepEqual(planned(''), ['f(process.env.TOKEN_ONE, process.env.TOKEN_ONE_2)', 'TOKEN_ONE=keywright://openai/TOKEN_ONE\nTOKEN_ONE_2=keywright://stripe/TOKEN_ONE\n']);
      const [alone] = planRewrite([{ path: 'a.js', text: `f("${one}", "${two}")`, ignored: false }], both);
      assert.deepEqual([alone?.after.reveal(), alone?.then.length], ['f(process.env.TOKEN_ONE, process.env.TOKEN_ONE_2)', 2]);
    });

    it('are those that programs read', () => {
      for (const env of [`A=${one}\nA=other\n`, `my.token=${one}\n`, `LD_PRELOAD=${one}\n`]) assert.match(planned(env)[0] ?? '', /^f\(process\.env\.TOKEN_ONE, process\.env\.TOKEN_ONE_2\)$/, env.replace(one, ''));
      assert.equal(planned(`A=${one}\nexport B=${two}\n`, '.envrc')[0], 'f(process.env.TOKEN_ONE, process.env.B)');
      assert.equal(planned(`A=other\nA=${one}\nTOKEN_ONE=${two}\n`)[0], 'f(process.env.A, process.env.TOKEN_ONE)');
    });
  });
});

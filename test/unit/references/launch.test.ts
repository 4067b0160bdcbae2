import assert from 'node:assert/strict';
import fc from 'fast-check';
import { envFilesOf, referringInLaunch, withVariables } from '../../../src/references/launch.js';
import { Secret } from '../../../src/secret/secret.js';
import { fakeSecret } from './fake.js';

describe('references in launches', () => {
  const reference = 'keywright://openai/OPENAI_API_KEY';
  const names = (launch: Record<string, unknown>, ...files: string[]): string[] => referringInLaunch(launch, files).map(({ name }) => name);

  it('stand in env, in environment, and in the files of envFile', () => {
    assert.deepEqual(names({ env: { A: reference, B: 'x', C: null, D: `Bearer ${reference}` } }), ['A', 'D']);
    assert.deepEqual(names({ type: 'cppdbg', environment: [{ name: 'A', value: reference }, 'odd', { name: 'B', value: 1 }] }), ['A']);
    assert.deepEqual(names({}, `A=${reference}\nB=x`), ['A']);
  });

  it('env wins over envFile, and later files over earlier ones', () => {
    assert.deepEqual(names({ env: { A: 'own' } }, `A=${reference}\nB=${reference}`), ['B']);
    assert.deepEqual(names({}, `A=${reference}\nB=${reference}`, 'A=own'), ['B']);
  });

  it('names of files are one or several, and nothing else', () => {
    assert.deepEqual([{ envFile: '.env' }, { envFile: ['a', 'b', 1] }, { envFile: '' }, {}, { envFile: { a: 1 } }].map(envFilesOf), [['.env'], ['a', 'b'], [], [], []]);
  });

  it('what is resolved is added to what there is, in the form that the debugger takes', () => {
    const key = fakeSecret();
    const variables = new Map([['A', key]]);
    assert.deepEqual(withVariables({ type: 'node', env: { A: reference, B: 'x' } }, variables), { type: 'node', env: { A: key.reveal(), B: 'x' } });
    assert.deepEqual(withVariables({ type: 'go', envFile: '.env' }, variables), { type: 'go', envFile: '.env', env: { A: key.reveal() } });
    assert.deepEqual(withVariables({ type: 'cppdbg', environment: [{ name: 'A', value: reference }, { name: 'B', value: 'x' }] }, variables), { type: 'cppdbg', environment: [{ name: 'B', value: 'x' }, { name: 'A', value: key.reveal() }] });
  });

  it('any configuration is read without harm, and stays what it is where nothing is resolved', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('env', 'environment', 'envFile', 'type', 'program'), fc.anything()), (launch) => {
        const before = JSON.stringify(launch, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
        referringInLaunch(launch, []);
        assert.equal(withVariables(launch, new Map()), launch);
        withVariables(launch, new Map([['A', Secret.of('x')]]));
        assert.equal(JSON.stringify(launch, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value)), before);
      }),
    );
  });
});

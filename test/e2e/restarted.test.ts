import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Emulator, startEmulator } from '../emulator/emulator.js';
import { until } from '../workbench/until.js';
import { regenerate } from './regenerating.js';
import { Session } from './session.js';

/** VS Code starts extensions anew within a window after a crash, when the first folder becomes another, and when trust is taken back; what they set in terminals stays. */
describe('programs, when extensions are started anew,', function () {
  this.timeout(240_000);
  let emulator: Emulator;
  let session: Session;

  before(async () => {
    emulator = await startEmulator();
    session = await Session.open({
      git: true,
      files: { '.env': `GITLAB_TOKEN=${emulator.gitlab.mint({ scopes: ['api'] })}\n` },
      machineSettings: { 'keywright.baseUrls': emulator.baseUrls, 'keywright.consoleUrls': emulator.consoleUrls, 'keywright.terminals.inject': 'on' },
    });
  });
  after(async () => {
    await session.dispose();
    await emulator.close();
  });

  const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
  /** What a new terminal has in the variable, as SHA-256. */
  const held = async (): Promise<string> => {
    const path = join(session.workspace, 'held');
    await rm(path, { force: true });
    await session.workbench.command('Terminal: Kill All Terminals');
    await session.workbench.runInTerminal('printf %s "$GITLAB_TOKEN" | sha256sum > held.part && mv held.part held');
    return (await until('what the terminal has', () => readFile(path, 'utf8').catch(() => undefined), 30_000)).slice(0, 64);
  };
  const heldUntil = (wanted: string): Promise<unknown> => until('the variable in terminals', async () => (await held()) === sha256(wanted) || undefined, 60_000);

  it('get no key any more that no file refers to', async () => {
    const { workbench, workspace, folder } = session;
    await workbench.problemsUntil((all) => all.length === 1);
    await regenerate(workbench, { path: '.env', line: 1, column: 20 });
    await workbench.dialogs.pressModal('Regenerate');
    await workbench.dialogs.notification(/new key works/u);
    const key = emulator.gitlab.list().find(({ token }) => emulator.gitlab.isLive(token))?.token ?? '';
    await heldUntil(key);
    const place = join(folder, 'home', '.keywright', 'windows');
    const announced = async (): Promise<readonly string[]> => (await readdir(place)).filter((name) => name.endsWith('.json'));
    const [first = ''] = await announced();
    const { pid } = JSON.parse(await readFile(join(place, first), 'utf8')) as { pid: number };
    process.kill(pid, 'SIGKILL');
    await until('other extensions', async () => (await announced()).some((name) => name !== first) || undefined, 30_000);
    await heldUntil(key);
    await writeFile(join(workspace, '.env'), 'GITLAB_TOKEN=\n');
    await heldUntil('');
    // Nor does the one that crashed leave a way in.
    assert.ok(!(await announced()).includes(first));
  });
});

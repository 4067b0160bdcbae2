import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Emulator, startEmulator } from '../emulator/emulator.js';
import { RefactorPreview } from '../workbench/refactorPreview.js';
import { leaksOf } from './leaks.js';
import { regenerate } from './regenerating.js';
import { Session } from './session.js';

/** A key in the files of several tools, out of them, back into them, and replaced in some of them. */
describe('every place where a key lives', () => {
  let emulator: Emulator;
  let session: Session;
  let old: string;
  const files = (key: string): Record<string, string> => ({
    '.env.example': '# what to set\nPORT=3000\n',
    '.gitignore': 'node_modules\n',
    'app.js': `// The key of the deploy bot.\nconst token = '${key}'; // eslint-disable-line\n\nmodule.exports = { token };\n`,
    'compose.yml': `services:\n  web:\n    image: web\n    environment:\n      GITLAB_TOKEN: "${key}"   # of the bot\n`,
    'tool.py': `"""A tool."""\nfrom __future__ import annotations\n\nTOKEN = "${key}"\n`,
    'k8s.yaml': `apiVersion: v1\nkind: Secret\nmetadata:\n  name: bot\nstringData:\n  token: ${key}\n`,
  });
  const reference = 'keywright://gitlab/GITLAB_TOKEN';
  const held = (name: string): Promise<string> => readFile(join(session.workspace, name), 'utf8');

  before(async () => {
    emulator = await startEmulator();
    old = emulator.gitlab.mint({ scopes: ['api'] });
    session = await Session.open({ git: true, files: files(old), machineSettings: { 'keywright.baseUrls': emulator.baseUrls, 'keywright.consoleUrls': emulator.consoleUrls, 'keywright.terminals.inject': 'off' } });
    await session.workbench.problemsUntil((all) => all.length === 4, 60_000);
  });
  after(async () => {
    await session.dispose();
    await emulator.close();
  });

  const rewritten = {
    '.env': `GITLAB_TOKEN=${reference}\n`,
    '.env.example': '# what to set\nPORT=3000\nGITLAB_TOKEN=\n',
    '.gitignore': 'node_modules\n.env\n',
    'app.js': `// The key of the deploy bot.\nconst token = process.env.GITLAB_TOKEN; // eslint-disable-line\n\nmodule.exports = { token };\n`,
    'compose.yml': 'services:\n  web:\n    image: web\n    environment:\n      GITLAB_TOKEN: "${GITLAB_TOKEN}"   # of the bot\n',
    'tool.py': '"""A tool."""\nfrom __future__ import annotations\n\nimport os\n\nTOKEN = os.environ["GITLAB_TOKEN"]\n',
  };

  it('is moved to SecretStorage as it is, each change seen before', async () => {
    const { workbench } = session;
    await workbench.openFile('app.js', { line: 2, column: 20 });
    await workbench.applyQuickFix('Move key to SecretStorage…');
    const { detail, buttons } = await workbench.dialogs.modal();
    await workbench.screenshot('moving-sheet');
    for (const line of ['app.js → process.env.GITLAB_TOKEN', 'compose.yml → ${GITLAB_TOKEN}', 'tool.py → os.environ["GITLAB_TOKEN"]', '.env → is made, and defines GITLAB_TOKEN', '.env.example → names the variable', 'k8s.yaml:6 holds the key']) assert.ok(detail.includes(line), `${line} is not in ${detail}`);
    assert.deepEqual([...buttons].sort(), ['Cancel', 'Move', 'Move, Review Changes First']);
    await workbench.dialogs.pressModal('Move, Review Changes First');
    const preview = new RefactorPreview(workbench.page);
    const rows = await preview.tick(['.env', '.env.example', 'app.js', 'compose.yml', 'tool.py']);
    await workbench.screenshot('moving-preview');
    assert.ok(rows.some((row) => row.includes('process.env.GITLAB_TOKEN')), JSON.stringify(rows));
    await preview.press('Apply');
    await workbench.dialogs.notification(/is in SecretStorage now, as gitlab\/GITLAB_TOKEN\. 5 files changed\./u, 60_000);
    await workbench.screenshot('moving-done');
    for (const [name, text] of Object.entries(rewritten)) assert.equal(await held(name), text, name);
    assert.equal(await held('k8s.yaml'), files(old)['k8s.yaml']);
    assert.ok(emulator.gitlab.isLive(old));
    assert.equal(emulator.requests.length, 0, 'nothing is sent');
  });

  it('is put back, to the byte', async () => {
    const { workbench } = session;
    await workbench.command('Keywright: Put Key Back…');
    await workbench.quickInput.pick('Put key back');
    await workbench.quickInput.accept();
    const { detail } = await workbench.dialogs.modal();
    assert.match(detail, /^Git does not ignore these: whoever gets the repository gets the key\.\n {2}• app\.js\n {2}• compose\.yml\n {2}• tool\.py\n\nWhat was added to these for it is taken out again:\n {2}• \.env\n {2}• \.env\.example\n/u);
    await workbench.screenshot('moving-back');
    await workbench.dialogs.pressModal('Put Back');
    await workbench.dialogs.notification(/gitlab\/GITLAB_TOKEN is in 3 files again, and stored too\./u, 60_000);
    for (const [name, text] of Object.entries(files(old))) assert.equal(await held(name), text, name);
    await assert.rejects(held('.env'), /ENOENT/u);
    await workbench.screenshot('moving-put-back');
  });

  it('is regenerated, with a file that the person leaves out', async () => {
    const { workbench } = session;
    await workbench.problemsUntil((all) => all.length === 4, 60_000);
    await regenerate(workbench, { path: 'app.js', line: 2, column: 20 });
    await workbench.dialogs.modal();
    await workbench.screenshot('moving-regenerate-sheet');
    await workbench.dialogs.pressModal('Regenerate, Review Changes First');
    const preview = new RefactorPreview(workbench.page);
    await preview.tick(['.env', '.env.example', 'app.js', 'compose.yml']);
    await workbench.screenshot('moving-regenerate-preview');
    await preview.press('Apply');
    const { message } = await workbench.dialogs.notification(/new key works/u, 60_000);
    await workbench.screenshot('moving-regenerated');
    assert.match(message, /tool\.py: you left/u);
    for (const name of ['app.js', 'compose.yml', '.env'] as const) assert.equal(await held(name), rewritten[name], name);
    assert.equal(await held('tool.py'), files(old)['tool.py']);
    const live = emulator.gitlab.list().find(({ token }) => emulator.gitlab.isLive(token))?.token ?? assert.fail('no key works');
    assert.ok(!emulator.gitlab.isLive(old));
    assert.deepEqual(await leaksOf(session, [live]), []);
  });
});

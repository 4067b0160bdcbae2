import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Emulator, startEmulator } from '../emulator/emulator.js';
import { RefactorPreview } from '../workbench/refactorPreview.js';
import { regenerate } from './regenerating.js';
import { Session } from './session.js';

/** The window is reloaded while the person looks at the changes: the new key is stored by then, and no file is changed. */
describe('a review that a reload cuts short', () => {
  let emulator: Emulator;
  let session: Session;
  let old: string;

  before(async () => {
    emulator = await startEmulator();
    old = emulator.sendgrid.mint();
    session = await Session.open({ git: true, files: { '.gitignore': 'dist\n', 'app.js': `const key = '${old}';\n`, 'b.js': `const key = '${old}';\nf('${old}');\n` }, machineSettings: { 'keywright.baseUrls': emulator.baseUrls, 'keywright.rotation.askForCopy': false } });
    await session.workbench.problemsUntil((all) => all.length === 3, 60_000);
  });
  after(async () => {
    await session.dispose();
    await emulator.close();
  });
  const held = (name: string): Promise<string> => readFile(join(session.workspace, name), 'utf8');

  it('is offered again, shows the changes again, and changes what is ticked then', async () => {
    const { workbench } = session;
    await regenerate(workbench, { path: 'app.js', line: 1, column: 20 });
    await workbench.dialogs.modal();
    await workbench.dialogs.pressModal('Regenerate, Review Changes First');
    const preview = new RefactorPreview(workbench.page);
    await preview.tick(['app.js']);
    await workbench.reload();
    const offered = await workbench.dialogs.notification(/was cut short/u, 60_000);
    await workbench.screenshot('review-cut-short');
    assert.match(offered.message, /stored as sendgrid\/SENDGRID_API_KEY\. app\.js, b\.js may still hold the old key/u);
    assert.equal(await held('app.js'), `const key = '${old}';\n`);
    await workbench.dialogs.pressNotification(/was cut short/u, 'Resume');
    await preview.tick(['.env', 'app.js']);
    await workbench.screenshot('review-again');
    await preview.press('Apply');
    const { message } = await workbench.dialogs.notification(/new key works/u, 60_000);
    await workbench.screenshot('review-resumed');
    assert.match(message, /1 place in 2 files changed\. b\.js: you left 2 places as they are\./u);
    assert.equal(await held('.env'), 'SENDGRID_API_KEY=keywright://sendgrid/SENDGRID_API_KEY\n');
    assert.equal(await held('app.js'), 'const key = process.env.SENDGRID_API_KEY;\n');
    assert.equal(await held('b.js'), `const key = '${old}';\nf('${old}');\n`);
    assert.ok(!emulator.sendgrid.isLive(old));
  });
});

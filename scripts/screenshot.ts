// Makes media/screenshot.png, the picture in the README: the real workbench on the sample project.
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startEmulator } from '../test/emulator/emulator.js';
import { Session } from '../test/e2e/session.js';
import { writeSampleWorkspace } from '../test/workbench/sampleWorkspace.js';
import { ROOT } from './root.js';

const emulator = await startEmulator();
const session = await Session.open({
  prepare: (workspace) => writeSampleWorkspace(workspace, { gitlab: emulator.gitlab.mint(), sendgrid: emulator.sendgrid.mint(), openai: emulator.openai.mint() }),
  machineSettings: { 'keywright.baseUrls': emulator.baseUrls },
});
try {
  const { workbench } = session;
  await workbench.problemsUntil((all) => all.length >= 5);
  await workbench.openFile('src/mailer.ts', { line: 2, column: 20 });
  await workbench.quickFixes(); // Waits until there are some.
  await workbench.page.keyboard.press('ControlOrMeta+.');
  await workbench.page.locator('.action-widget .monaco-list-row.action').first().waitFor();
  await copyFile(await workbench.screenshot('readme'), join(ROOT, 'media', 'screenshot.png'));
} finally {
  await session.dispose();
  await emulator.close();
}

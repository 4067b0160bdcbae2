import assert from 'node:assert/strict';
import { until } from '../workbench/until.js';
import { Session } from './session.js';

describe('the packaged extension', () => {
  let session: Session;

  before(async () => {
    session = await Session.open({ git: true, files: { 'src/app.ts': "export const greeting = 'hello';\n" } });
  });

  after(() => session.dispose());

  it('runs in VS Code once a folder is open', async () => {
    const { page } = session.workbench;
    await session.workbench.command('Developer: Show Running Extensions');
    const list = page.locator('.runtime-extensions-editor');
    await list.hover();
    const row = list.locator('.monaco-list-row', { hasText: 'Keywright' });
    await until('Keywright among the running extensions', async () => {
      // The slowest to activate come first, and only the rows in sight exist.
      if ((await row.count()) === 0) await page.mouse.wheel(0, 200);
      // “Activating…” until it has.
      const text = (await row.count()) > 0 ? await row.first().innerText() : '';
      return text.includes('Activation') && text;
    });
    await session.workbench.screenshot('running-extensions');
  });

  it('leaves the editor to work as ever', async () => {
    await session.workbench.openFile('src/app.ts');
    assert.match(await session.workbench.editorText(), /greeting = 'hello'/);
  });
});

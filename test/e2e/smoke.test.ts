import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { createDetector } from '../../src/detection/detector.js';
import { providers, rulesOf } from '../../src/providers/registry.js';
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

  it('holds what it needs, nothing more, and no key', async () => {
    const installed = join(session.folder, 'extensions');
    const [name] = (await readdir(installed)).filter((entry) => entry.startsWith('keywright.'));
    assert.ok(name !== undefined);
    const files = (await readdir(join(installed, name), { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map((entry) => relative(join(installed, name), join(entry.parentPath, entry.name)));
    // The packer renames README and CHANGELOG, and keeps its own manifest.
    const expected = ['.vsixmanifest', 'LICENSE.txt', 'changelog.md', 'dist/cli.cjs', 'dist/extension.cjs', 'dist/planWorker.cjs', 'dist/repositoryRulesWorker.cjs', 'dist/scanWorker.cjs', 'media/icon.png', 'media/screenshot.png', 'package.json', 'readme.md'];
    // Parts of the extension that are loaded when they are needed, called after what they hold.
    const isChunk = (file: string): boolean => /^dist\/\w+-[A-Z0-9]{8}\.cjs$/u.test(file);
    assert.deepEqual(files.filter((file) => !isChunk(file)).sort(), expected.sort());
    assert.ok(files.some(isChunk));
    const detector = createDetector(rulesOf(providers));
    for (const file of files.filter((path) => !path.endsWith('.png'))) {
      const found = detector.detect(await readFile(join(installed, name, file), 'utf8'));
      assert.deepEqual(found.map(({ rule }) => rule.id), [], file);
    }
  });

  it('leaves the editor to work as ever', async () => {
    await session.workbench.openFile('src/app.ts');
    assert.match(await session.workbench.editorText(), /greeting = 'hello'/);
  });
});

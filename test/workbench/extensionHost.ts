import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openContext, type Browser } from './browser.js';
import type { Host } from './host.js';
import { freePort, startLeashed, untilAnswers } from './processes.js';
import { writeSettings, type Settings } from './server.js';

export interface HostTestOptions {
  /** The extension under development: the folder of its package.json. */
  readonly extension: string;
  /** A CommonJS module that exports `run()`. */
  readonly suite: string;
  /** Absolute path of a folder, or of a `.code-workspace` file, to open. */
  readonly open: string;
  /** An empty folder for what server and browser write. */
  readonly scratch: string;
  readonly trust?: boolean;
  readonly machineSettings?: Settings;
  readonly env?: Readonly<Record<string, string>>;
  readonly deadlineMs: number;
  /** Gets what the suite prints, as it does. */
  readonly print: (line: string) => void;
}

/**
 * Runs a suite inside the extension host of a real VS Code. @returns its exit code: 0, or 1 when `run()` threw.
 * @throws when there was none within the deadline.
 */
export async function runInExtensionHost(host: Host, browser: Browser, options: HostTestOptions): Promise<number> {
  const port = await freePort();
  const address = `127.0.0.1:${port}`;
  const serverDataDir = join(options.scratch, 'server');
  await writeSettings(join(serverDataDir, 'data', 'Machine'), options.machineSettings ?? {});
  const server = startLeashed(
    host,
    [
      ...[host.node, host.vscodeServer, '--host', '127.0.0.1', '--port', String(port), '--without-connection-token'],
      // The driver is what makes the server heed the payload below.
      ...['--accept-server-license-terms', '--enable-smoke-test-driver', '--telemetry-level', 'off'],
      ...['--server-data-dir', serverDataDir, '--extensions-dir', join(options.scratch, 'extensions')],
      ...((options.trust ?? true) ? ['--disable-workspace-trust'] : []),
    ],
    { cwd: options.scratch, ...(options.env && { env: options.env }) },
  );
  try {
    await untilAnswers(`http://${address}/version`, server, 30_000);
    const context = await openContext(browser, { profileDir: join(options.scratch, 'browser') });
    try {
      const page = await context.newPage();
      const code = exitCode(page, options);
      code.catch(() => undefined);
      const payload = [
        ['extensionDevelopmentPath', `vscode-remote://${address}${options.extension}`],
        ['extensionTestsPath', `vscode-remote://${address}${options.suite}`],
      ];
      const query = options.open.endsWith('.code-workspace') ? 'workspace' : 'folder';
      await page.exposeFunction('codeAutomationLog', (_type: string, args: readonly unknown[]) => options.print(args.map(String).join(' ')));
      await page.goto(`http://${address}/?${query}=${encodeURIComponent(options.open)}&payload=${encodeURIComponent(JSON.stringify(payload))}`);
      return await code;
    } finally {
      await context.close();
    }
  } catch (error) {
    options.print(server.output());
    throw error;
  } finally {
    await server.stop();
  }
}

function exitCode(page: Page, options: HostTestOptions): Promise<number> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`The suite did not end within ${options.deadlineMs} ms.`)), options.deadlineMs);
    const settle = (settled: () => void): void => {
      clearTimeout(late);
      settled();
    };
    void page.exposeFunction('codeAutomationExit', (code: number) => settle(() => resolve(code)));
    page.once('crash', () => settle(() => reject(new Error('The browser page crashed.'))));
    page.once('close', () => settle(() => reject(new Error('The browser closed before the suite ended.'))));
  });
}

import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { writeHostWorkspace, type HostWorkspaceOptions } from '../host/workspace.js';
import { getBrowser, openContext } from '../workbench/browser.js';
import { getHost } from '../workbench/host.js';
import { installVsix, startCodeServer, type CodeServer, type CodeServerOptions } from '../workbench/server.js';
import { packageVsix } from '../workbench/vsix.js';
import { Workbench } from '../workbench/workbench.js';

export interface SessionOptions extends HostWorkspaceOptions, Pick<CodeServerOptions, 'trust' | 'userSettings' | 'machineSettings' | 'env'> {
  /** Does more to the workspace before it opens. */
  readonly prepare?: (workspace: string) => Promise<void>;
  /** Default: the one that `npm test` has packaged (KEYWRIGHT_VSIX), else one is packaged now. */
  readonly vsix?: string;
  /** Packages of further extensions. */
  readonly extensions?: readonly string[];
}

/** Those that are not disposed of. */
export const openSessions = new Set<Session>();

/** A fresh VS Code with the packaged extension and a workspace of its own, used through a browser. */
export class Session {
  #server: CodeServer;
  #context: BrowserContext;
  #workbench: Workbench;

  private constructor(
    /** Holds all of this session: server data, extensions, browser profile, workspace, home. */
    readonly folder: string,
    readonly options: SessionOptions,
    parts: { server: CodeServer; context: BrowserContext; workbench: Workbench },
  ) {
    this.#server = parts.server;
    this.#context = parts.context;
    this.#workbench = parts.workbench;
  }

  static async open(options: SessionOptions = {}): Promise<Session> {
    const folder = await mkdtemp(join(tmpdir(), 'keywright-e2e-'));
    try {
      for (const name of ['workspace', 'home']) await mkdir(join(folder, name));
      await writeHostWorkspace(join(folder, 'workspace'), options);
      await options.prepare?.(join(folder, 'workspace'));
      const vsix = options.vsix ?? process.env['KEYWRIGHT_VSIX'] ?? (await packageVsix());
      for (const one of [vsix, ...(options.extensions ?? [])]) await installVsix(await getHost(), one, dataFolders(folder));
      const session = new Session(folder, options, await start(folder, options));
      openSessions.add(session);
      return session;
    } catch (error) {
      await removeFolder(folder);
      throw error;
    }
  }

  get workspace(): string {
    return join(this.folder, 'workspace');
  }

  get workbench(): Workbench {
    return this.#workbench;
  }

  get context(): BrowserContext {
    return this.#context;
  }

  get server(): CodeServer {
    return this.#server;
  }

  /** Ends browser and server and starts them on the same data, as after a reboot. SecretStorage survives it. */
  async restart(): Promise<void> {
    await this.#context.close();
    await this.#server.stop();
    ({ server: this.#server, context: this.#context, workbench: this.#workbench } = await start(this.folder, this.options, this.#server.port));
  }

  /** Ends everything and removes its folder, unless KEYWRIGHT_KEEP is set. */
  async dispose(): Promise<void> {
    openSessions.delete(this);
    await this.#context.close();
    await this.#server.stop();
    await removeFolder(this.folder);
  }
}

async function start(folder: string, options: SessionOptions, port = 0): Promise<{ server: CodeServer; context: BrowserContext; workbench: Workbench }> {
  const workspace = join(folder, 'workspace');
  const server = await startCodeServer(await getHost(), { ...dataFolders(folder), ...options, env: { HOME: join(folder, 'home'), ...options.env }, open: workspace, port });
  let context: BrowserContext | undefined;
  try {
    context = await openContext(await getBrowser(), { profileDir: join(folder, 'browser') });
    const page = context.pages()[0] ?? (await context.newPage());
    return { server, context, workbench: await Workbench.open(page, server.url, workspace) };
  } catch (error) {
    console.error(server.output());
    await context?.close();
    await server.stop();
    throw error;
  }
}

function dataFolders(folder: string): { userDataDir: string; extensionsDir: string } {
  return { userDataDir: join(folder, 'data'), extensionsDir: join(folder, 'extensions') };
}

async function removeFolder(folder: string): Promise<void> {
  if (process.env['KEYWRIGHT_KEEP']) console.error(`Kept for you: ${folder}`);
  else await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}

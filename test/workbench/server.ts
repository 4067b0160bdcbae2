import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Host } from './host.js';
import { freePort, runLeashed, startLeashed, untilAnswers } from './processes.js';

export type Settings = Readonly<Record<string, unknown>>;

export interface CodeServerOptions {
  readonly userDataDir: string;
  readonly extensionsDir: string;
  /** Absolute path of a folder, or of a `.code-workspace` file. */
  readonly open: string;
  /** `false`: workspace trust is on and nothing is trusted, so the folder opens in Restricted Mode without asking. Default: `true`. */
  readonly trust?: boolean;
  readonly userSettings?: Settings;
  /** Settings of scope `machine`: this is the one file where the workbench takes them from. */
  readonly machineSettings?: Settings;
  /** Default: a free one. */
  readonly port?: number;
  readonly env?: Readonly<Record<string, string>>;
}

export interface CodeServer {
  /** What to open in a browser. */
  readonly url: string;
  /** Part of the origin, to which the browser binds SecretStorage: a restart keeps it. */
  readonly port: number;
  /** Resolves when it ends, asked or not. */
  readonly exited: Promise<unknown>;
  output(): string;
  stop(): Promise<void>;
}

/** So that no test waits for, or photographs, what is not ours. */
const QUIET: Settings = {
  'workbench.startupEditor': 'none',
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
  'workbench.enableExperiments': false,
  'workbench.tips.enabled': false,
  'extensions.ignoreRecommendations': true,
  'extensions.autoCheckUpdates': false,
  'telemetry.telemetryLevel': 'off',
  'update.showReleaseNotes': false,
  'git.openRepositoryInParentFolders': 'never',
  // Such an editor would keep the keyboard from the rest of the workbench.
  'workbench.editor.useModal': 'off',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  // As text in the page, so that it can be read.
  'terminal.integrated.gpuAcceleration': 'off',
  'chat.disableAIFeatures': true,
  'chat.commandCenter.enabled': false,
};

/** VS Code as a user has it. Ready when this resolves. */
export async function startCodeServer(host: Host, options: CodeServerOptions): Promise<CodeServer> {
  const trust = options.trust ?? true;
  const restricted: Settings = trust ? {} : { 'security.workspace.trust.startupPrompt': 'never', 'security.workspace.trust.banner': 'never' };
  await writeSettings(join(options.userDataDir, 'User'), { ...QUIET, ...restricted, ...options.userSettings });
  await writeSettings(join(options.userDataDir, 'Machine'), options.machineSettings ?? {});

  const port = options.port === undefined || options.port === 0 ? await freePort() : options.port;
  const address = `http://127.0.0.1:${port}`;
  const running = startLeashed(
    host,
    [
      ...command(host, options),
      ...['--auth', 'none', '--bind-addr', `127.0.0.1:${port}`, '--disable-telemetry', '--disable-update-check'],
      ...['--disable-getting-started-override', ...(trust ? ['--disable-workspace-trust'] : []), options.open],
    ],
    { cwd: options.userDataDir, ...(options.env && { env: options.env }) },
  );
  await untilAnswers(`${address}/healthz`, running, 30_000);
  const query = options.open.endsWith('.code-workspace') ? 'workspace' : 'folder';
  return { port, url: `${address}/?${query}=${encodeURIComponent(options.open)}`, exited: running.exited, output: () => running.output(), stop: () => running.stop() };
}

export async function installVsix(host: Host, vsix: string, options: Pick<CodeServerOptions, 'userDataDir' | 'extensionsDir'>): Promise<void> {
  await mkdir(options.userDataDir, { recursive: true });
  await runLeashed(host, [...command(host, options), '--install-extension', vsix, '--force'], { cwd: options.userDataDir, deadlineMs: 60_000 });
}

function command(host: Host, options: Pick<CodeServerOptions, 'userDataDir' | 'extensionsDir'>): string[] {
  // A configuration of its own: the user's may set a password or another address.
  const config = join(options.userDataDir, 'config.yaml');
  return [host.node, host.codeServer, '--config', config, '--user-data-dir', options.userDataDir, '--extensions-dir', options.extensionsDir];
}

export async function writeSettings(folder: string, settings: Settings): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'settings.json'), JSON.stringify(settings, null, 2));
}

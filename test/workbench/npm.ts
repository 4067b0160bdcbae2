import { spawn } from 'node:child_process';

/** Runs npm quietly in `folder`. @throws with the end of npm's output, and what to do when the registry was out of reach. */
export async function npm(folder: string, ...args: string[]): Promise<void> {
  const cli = process.env['npm_execpath'];
  const quiet = ['--no-audit', '--no-fund', '--no-update-notifier', '--no-progress', '--loglevel=error'];
  const [command, first] = cli && /npm-cli\.c?js$/.test(cli) ? [process.execPath, [cli]] : ['npm', []];
  const child = spawn(command, [...first, ...quiet, ...args], { cwd: folder, env: environment(), stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const collect = (chunk: Buffer): void => void (output = (output + chunk.toString()).slice(-4000));
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);

  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code === 0) return;
  const offline = /\b(ENOTFOUND|ECONNREFUSED|ECONNRESET|EAI_AGAIN|ETIMEDOUT|ERR_SOCKET_TIMEOUT)\b/.test(output);
  const advice = offline ? 'The npm registry cannot be reached. Check the network and `npm config get registry`, then run this again.\n' : '';
  const said = output.split('\n').filter((line) => !/^npm (error|ERR!)\s+at /.test(line));
  throw new Error(`${advice}npm ${args.join(' ')} failed (exit code ${code ?? 'none'}):\n${said.join('\n').trim()}`);
}

/** Without what an enclosing `npm run` says of its own package; what the user configured stays. */
function environment(): NodeJS.ProcessEnv {
  const enclosing = /^npm_(package|lifecycle|config_local_prefix|config_omit|config_production|command)/i;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !enclosing.test(name)));
}

// Runs a command that must not outlive its owner: when standard input closes, because the owner asked or because it was killed, the whole
// process group ends. Started by the host's Node, which runs TypeScript as it is: keep to types that can be stripped.
import { spawn } from 'node:child_process';

const GRACE_MS = 3000;
const [command = '', ...args] = process.argv.slice(2);
const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });

const endGroup = (): void => void process.kill(-process.pid, 'SIGKILL');
let ending = false;
const end = (): void => {
  if (ending) return;
  ending = true;
  process.kill(-process.pid, 'SIGTERM');
  setTimeout(endGroup, GRACE_MS);
};

child.once('error', (error) => {
  console.error(error.message);
  process.exit(127);
});
child.once('exit', (code) => (ending ? endGroup() : process.exit(code ?? 1)));
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, end);
process.stdin.once('end', end).once('error', end).resume();

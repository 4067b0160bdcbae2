// Runs before start, test and package, so that they work on a fresh clone. Node's built-ins only: nothing is installed yet.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const OLDEST_NODE = 20;
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const marker = join(root, 'node_modules', '.keywright-installed');

if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
  console.error(`Keywright's scripts need Node.js ${OLDEST_NODE} or newer; this is ${process.version}.`);
  process.exit(1);
}

const wanted = createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).digest('hex');
if (!existsSync(marker) || readFileSync(marker, 'utf8') !== wanted) {
  console.log('Installing the packages of package-lock.json…');
  const status = npmCi();
  if (status !== 0) {
    console.error('npm ci failed: see its messages above. It needs the npm registry (npm config get registry); then run this again.');
    process.exit(status);
  }
  // Written last: an interrupted install leaves no marker and is done again.
  writeFileSync(marker, wanted);
}

function npmCi() {
  // The npm that runs this script, where there is one: another one first in PATH may be of another version.
  const cli = process.env['npm_execpath'];
  // `--include=dev`: NODE_ENV=production would leave out what builds and tests.
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  const options = /** @type {const} */ ({ cwd: root, stdio: 'inherit' });
  const done =
    cli !== undefined && /npm-cli\.c?js$/.test(cli)
      ? spawnSync(process.execPath, [cli, ...args], options)
      : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  if (done.error) console.error(`npm cannot be started: ${done.error.message}`);
  return done.status ?? 1;
}

// What npm reads of texts, by its own code: on the standard input a list of them with their variables, on the output one of what is read, null where a text is refused.
// Its argument is the folder of npm.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

/** @typedef {{ load(): Promise<void>, data: Map<string, { data: Record<string, unknown> }> }} Config */
/** @typedef {{ text: string, env: Record<string, string> }} Asked */

const npmPath = process.argv[2] ?? '';
const required = /** @type {(name: string) => unknown} */ (createRequire(join(npmPath, 'package.json')));
const Config = /** @type {new (options: object) => Config} */ (required('@npmcli/config'));
const { definitions, shorthands, flatten } = /** @type {Record<string, unknown>} */ (required('@npmcli/config/lib/definitions'));

const folder = mkdtempSync(join(tmpdir(), 'keywright-npm-'));
const file = join(folder, 'npmrc');

/** @param {Asked} asked */
async function read({ text: content, env }) {
  writeFileSync(file, content);
  const given = { ...env, NPM_CONFIG_USERCONFIG: file, HOME: folder };
  const config = new Config({ definitions, shorthands, flatten, npmPath, argv: [process.execPath, 'npm'], env: given, cwd: folder, execPath: process.execPath, platform: 'linux' });
  try {
    await config.load();
    return { ...config.data.get('user')?.data };
  } catch {
    return null;
  }
}

const answers = [];
for (const one of /** @type {readonly Asked[]} */ (JSON.parse(await text(process.stdin)))) answers.push(await read(one));
rmSync(folder, { recursive: true, force: true });
process.stdout.write(JSON.stringify(answers));

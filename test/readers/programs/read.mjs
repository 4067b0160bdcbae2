// What a reader for JavaScript reads of 0.env, 1.env, … in the folder: a list as JSON, null where it refuses a file. Runs on the Node that is asked about, or beside it where the reader runs commands.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as util from 'node:util';

const [kind, folder = '', count] = process.argv.slice(2);
const read = kind === 'expand' ? await expanding() : util.parseEnv;
const all = Array.from({ length: Number(count) }, (_, at) => {
  try {
    return read(readFileSync(join(folder, `${at}.env`), 'utf8'));
  } catch {
    return null;
  }
});
process.stdout.write(JSON.stringify(all));

async function expanding() {
  const { parse } = await import('dotenv');
  const { expand } = await import('dotenv-expand-1000');
  return (/** @type {string} */ text) => expand({ parsed: parse(text), processEnv: {} }).parsed ?? {};
}

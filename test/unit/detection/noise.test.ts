import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { isLockFile, isMinified } from '../../../src/detection/noise.js';

const source = readFileSync('src/detection/noise.ts', 'utf8');
/** Code as a minifier leaves it. */
const code = Buffer.from(Array.from({ length: 100 }, (_, i) => `function f${i}(a,b){return a.call${i}(b,"some words to say"),{name:b.value}}`).join(';'));

describe('what tools wrote', () => {
  it('is a lock file by its name', () => {
    for (const path of ['package-lock.json', 'a/b/yarn.lock', 'Cargo.lock', 'go.sum', 'ios/Podfile.lock', 'Gemfile.lock', '.terraform.lock.hcl']) assert.ok(isLockFile(path), path);
    for (const path of ['package.json', 'lock.ts', 'yarn.lock.md', 'config.lock', 'terraform.tfvars', 'yarn.lock/notes.txt']) assert.ok(!isLockFile(path), path);
  });

  it('is minified by its name', () => {
    const little = Buffer.from('a=1\n');
    for (const path of ['a/jquery.min.js', 'b.min.css', 'out/app.js.map', 'main.3f2a9c81.js', 'dist/1234abcd5678.chunk.js', 'app.bundle.js']) assert.ok(isMinified(little, path), path);
    for (const path of ['app.js', 'config.prod.js', 'admin.js', 'map.js', 'site.map', 'minutes.js', 'v.1234.js']) assert.ok(!isMinified(little, path), path);
  });

  it('is minified by its shape', () => {
    for (const path of ['app.js', 'app.mjs', 'x/index.html']) assert.ok(isMinified(code, path), path);
    assert.ok(isMinified(Buffer.concat([Buffer.from('/*\n * A licence\n * of some lines\n */\n'), code]), 'app.js'));
  });

  it('is not what people wrote, though a line be long', () => {
    assert.ok(!isMinified(Buffer.from(source), 'noise.js'));
    assert.ok(!isMinified(Buffer.concat([Buffer.from(source), code.subarray(0, 2000)]), 'noise.js'), 'one long line');
    assert.ok(!isMinified(Buffer.from(`${source}\nconst picture = "data:image/png;base64,${'aVZC+/09'.repeat(20_000)}";\n`), 'picture.js'), 'data in a literal');
    assert.ok(!isMinified(Buffer.from(JSON.stringify({ accounts: Array.from({ length: 200 }, (_, i) => ({ id: i, password: 'p' })) })), 'accounts.json'), 'a file of data');
    for (const bytes of ['', '\n', 'a', 'a'.repeat(499)]) assert.ok(!isMinified(Buffer.from(bytes), 'a.js'));
  });
});

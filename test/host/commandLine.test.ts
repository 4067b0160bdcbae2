import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { join, resolve } from 'node:path';
import * as vscode from 'vscode';
import type { KeyIndex } from '../../src/editor/keyIndex.js';
import { createScanner, type Scanner } from '../../src/editor/scanner.js';
import { providers, rulesOf } from '../../src/providers/registry.js';
import { sampleOf } from '../unit/providers/samples.js';
import { remove, root, write } from './files.js';
import { ownIndex, ownLog } from './indexes.js';

/** As far as this test reads it. */
interface CliReport {
  readonly findings: readonly { readonly rule: string; readonly path: string; readonly line: number; readonly column: number; readonly endLine: number; readonly endColumn: number; readonly severity: string }[];
}

/** Built together with this suite. */
const cli = join(__dirname, '..', '..', 'dist', 'cli.cjs');

function runCli(folder: string): Promise<CliReport> {
  return new Promise((done, fail) => {
    // In desktop VS Code, the program that runs this is Electron.
    const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
    execFile(process.execPath, [cli, 'scan', '--format', 'json', '--fail-on', 'never'], { cwd: folder, env, maxBuffer: 1 << 26 }, (error, out, err) =>
      error === null ? done(JSON.parse(out) as CliReport) : fail(new Error(`${error.message}\n${err}`)),
    );
  });
}

describe('the command line and the extension', () => {
  let index: KeyIndex;
  let scanner: Scanner;

  beforeEach(() => {
    index = ownIndex();
    scanner = createScanner(index, ownLog());
  });
  afterEach(async () => {
    scanner.dispose();
    index.dispose();
    await remove('both');
  });

  it('agree finding for finding', async function () {
    this.timeout(60_000);
    const rules = rulesOf(providers);
    const lines = rules.map((rule, seed) => {
      const { text, name } = sampleOf(rule, seed);
      return `${name ?? rule.variables[0] ?? 'VALUE'}="${text}"`;
    });
    const secret = sampleOf(rules[0]!, 99).text;
    const block = ['-----BEGIN', ` PRIVATE KEY-----\n${lines.map((line) => Buffer.from(line).toString('base64')).join('\n').slice(0, 1600)}\n-----END`, ' PRIVATE KEY-----'].join('');
    await write('both/every.env', lines.join('\n'));
    await write('both/crlf.txt', `\uFEFF${lines.slice(0, 40).join('\r\n')}`);
    await write('both/old-mac.txt', lines.slice(40, 60).join('\r'));
    await write('both/wide.txt', Buffer.from(`\uFEFF\u{1f511} ${lines.slice(60, 80).join('\u{1f511}\n')}`, 'utf16le'));
    await write('both/wide-big.txt', Buffer.from(`\uFEFF${lines.slice(80, 90).join('\n')}`, 'utf16le').swap16());
    await write('both/latin.txt', Buffer.concat([Buffer.from([0xe4, 0xff, 0x20]), Buffer.from(lines.slice(90, 120).join(' ; '))]));
    await write('both/one-line.json', JSON.stringify(Object.fromEntries(lines.map((line, at) => [`value${at}`, line]))));
    await write('both/block.pem', `x\n${block}\n`);
    await write('both/generic.yaml', `database:\n  password: "${Buffer.from(secret).toString('base64').slice(0, 28)}7x"\nurl: postgres://app:${secret.slice(0, 8)}q8Zt4mW1@db.internal.net/app\n`);
    await write('both/.gitignore', 'hidden/\n');
    await write('both/hidden/.env.local', lines[5]!);
    await write('both/hidden/other.txt', lines[6]!);
    await write('both/node_modules/x/index.js', lines[7]!);
    await write('both/binary', `\0${lines[8]!}`);
    await write('both/empty', '');

    await scanner.scanWorkspace(new AbortController().signal, () => undefined);
    const folder = root();
    const inFolder = index.files().filter(({ uri }) => vscode.workspace.getWorkspaceFolder(vscode.Uri.parse(uri, true))?.uri.fsPath === folder);
    const byEditor = inFolder.flatMap(({ uri, findings }) =>
      findings.map(({ rule, from, to }) => `${vscode.Uri.parse(uri, true).fsPath} ${rule.id} ${from.line + 1}:${from.character + 1}-${to.line + 1}:${to.character + 1}`),
    );
    const byCli = (await runCli(folder)).findings.map(({ rule, path, line, column, endLine, endColumn }) => `${resolve(folder, path)} ${rule} ${line}:${column}-${endLine}:${endColumn}`);
    assert.deepEqual(byCli.toSorted(), byEditor.toSorted());
    const found = byCli.filter((one) => one.startsWith(join(folder, 'both')));
    for (const name of ['every.env', 'crlf.txt', 'old-mac.txt', 'wide.txt', 'wide-big.txt', 'latin.txt', 'one-line.json', 'block.pem', 'generic.yaml', 'hidden/.env.local']) assert.ok(found.some((one) => one.startsWith(`${join(folder, 'both', name)} `)), name);
    assert.ok(found.length > rules.length, `${found.length} findings`);
  });
});

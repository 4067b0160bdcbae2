import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { passwordStore, whereItIsTold } from '../../../src/editor/passwordStore.js';
import { type Surroundings, keptSince, storageFacts } from '../../../src/editor/storageFacts.js';
import { Secret, fingerprint } from '../../../src/secret/secret.js';

describe('what is known of SecretStorage', () => {
  let folder: string;
  const file = async (name: string, text: string): Promise<string> => {
    await writeFile(join(folder, name), text);
    return join(folder, name);
  };
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'keywright-storage-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const nowhere = '/nowhere/at/all';
  const cases: readonly [string, string[], string, string | undefined][] = [
    ['nothing is told', ['/usr/share/code/code', '.'], '{}', undefined],
    ['the command line says basic', ['code', '--password-store=basic'], '', 'basic'],
    ['argv.json says basic, with comments and a comma at the end', ['code'], '// read at start\n{ "password-store": "basic", }', 'basic'],
    ['a keyring on the command line wins over argv.json', ['code', '--password-store=gnome-libsecret'], '{ "password-store": "basic" }', undefined],
    ['the last one on the command line wins', ['code', '--password-store=basic', '--password-store=kwallet5'], '', undefined],
    ['it is to keep secrets in memory', ['code', '--use-inmemory-secretstorage', '--password-store=basic'], '', 'memory'],
    ['a file’s name looks like a switch', ['code', 'my--password-store=basic'], '[]', undefined],
    ['argv.json is broken', ['code'], '{ "password-store": ', undefined],
  ];
  for (const [when, switches, argv, wanted] of cases) {
    it(`sees how VS Code was told to keep secrets when ${when}`, async () => {
      assert.equal(await passwordStore({ commandLine: await file('cmdline', `${switches.join('\0')}\0`), argv: await file('argv.json', argv) }), wanted);
    });
  }

  it('says nothing where nothing can be read', async () => {
    assert.equal(await passwordStore({ commandLine: nowhere, argv: nowhere }), undefined);
  });

  it('finds argv.json by the name that the product gives its folder, and in a portable one', async () => {
    await file('product.json', '{ "dataFolderName": ".vscode-oss" }');
    const { argv, commandLine } = await whereItIsTold(folder, { VSCODE_PID: '42' });
    assert.deepEqual([argv.endsWith(join('.vscode-oss', 'argv.json')), commandLine], [true, '/proc/42/cmdline']);
    assert.equal((await whereItIsTold(nowhere, { VSCODE_PORTABLE: folder })).argv, join(folder, 'argv.json'));
  });

  it('reads the switches of a real process, as Linux shows them', async () => {
    const child = spawn(process.execPath, ['-e', 'console.log(1); process.stdin.resume()', '--', '--password-store=basic'], { stdio: ['pipe', 'pipe', 'ignore'] });
    try {
      await once(child.stdout, 'data');
      const { commandLine } = await whereItIsTold(nowhere, { VSCODE_PID: String(child.pid) });
      const shown = await readFile(commandLine).then(() => true, () => false);
      assert.equal(await passwordStore({ commandLine, argv: nowhere }), shown ? 'basic' : undefined);
      assert.equal(shown, process.platform === 'linux');
    } finally {
      child.kill();
    }
  });

  it('tells a store that keeps things over a restart from one that does not', () => {
    const held = new Map<string, unknown>();
    const state = { get: (key: string) => held.get(key), update: (key: string, value: unknown) => Promise.resolve(void held.set(key, value)), keys: () => [...held.keys()] } as Parameters<typeof keptSince>[0];
    const mark = (key: string): ReturnType<typeof fingerprint> => fingerprint(Secret.of('x'), Buffer.from(key));
    assert.deepEqual([mark('one'), mark('one'), mark('two'), mark('three'), mark('three')].map((one) => keptSince(state, one)), ['not tried yet', 'over a restart', 'lost', 'lost', 'over a restart']);
  });

  const here: Surroundings = { platform: 'linux', web: false, remote: undefined, told: undefined };
  it('says where it is and whether it has shown to keep, and what cannot be known', () => {
    const says = (kept: Parameters<typeof storageFacts>[0], more: Partial<Surroundings>): string => storageFacts(kept, { ...here, ...more }).sentences.join(' ');
    assert.match(says('over a restart', {}), /Whether a keyring encrypts it, it does not tell extensions\. It has kept what Keywright stored over a restart/u);
    assert.match(says('not tried yet', { platform: 'darwin' }), /the Keychain\. Whether it keeps things over a restart has not shown yet/u);
    assert.match(says('unknown', { web: true }), /browser.*did not answer in time/u);
    assert.match(says('lost', { remote: 'ssh-remote' }), /not on the remote \(ssh-remote\).*has lost what Keywright stored/u);
    assert.match(says('over a restart', { told: 'basic' }), /readable to whoever can read its files/u);
    assert.match(says('not tried yet', { told: 'memory' }), /forgets all secrets when it ends/u);
  });

  it('calls forgetful what has lost secrets or is told to, and nothing else', () => {
    const forgets = (kept: Parameters<typeof storageFacts>[0], told?: Surroundings['told']): boolean => storageFacts(kept, { ...here, told }).forgets;
    assert.deepEqual([forgets('over a restart'), forgets('not tried yet'), forgets('unknown'), forgets('over a restart', 'basic'), forgets('lost'), forgets('not tried yet', 'memory')], [false, false, false, false, true, true]);
  });
});

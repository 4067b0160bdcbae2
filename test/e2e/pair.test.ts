import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Emulator, startEmulator } from '../emulator/emulator.js';
import { until } from '../workbench/until.js';
import { extensionLog, leaksOf } from './leaks.js';
import { regenerate } from './regenerating.js';
import { Session } from './session.js';

/** A secret access key and its access key id: found as one, asked about with both, replaced together, and copied one by one. */
describe('a key that works only with its id', () => {
  let emulator: Emulator;
  let session: Session;
  let old: string;
  const idOf = (token: string): string => emulator.aws.find(token)?.id ?? assert.fail('AWS has no such key');

  before(async () => {
    emulator = await startEmulator();
    old = emulator.aws.mint();
    session = await Session.open({
      git: true,
      files: { '.env': `AWS_ACCESS_KEY_ID=${idOf(old)}\nAWS_SECRET_ACCESS_KEY=${old} # of ${idOf(old)}\n`, 'deploy.yaml': `region: eu-west-1\nkey_id: ${idOf(old)}\n` },
      machineSettings: { 'keywright.baseUrls': emulator.baseUrls, 'keywright.consoleUrls': emulator.consoleUrls },
    });
  });
  after(async () => {
    await session.dispose();
    await emulator.close();
  });
  const live = (): readonly string[] => emulator.aws.list().flatMap(({ token }) => (emulator.aws.isLive(token) ? [token] : []));
  const text = (path: string): Promise<string> => readFile(join(session.workspace, path), 'utf8');
  /** From the sheet to the old key's death. The old key may manage its own user's keys: it is given as what authorises, with its id. */
  const goThrough = async (key: string): Promise<void> => {
    const { workbench } = session;
    await workbench.dialogs.pressModal('Regenerate');
    await workbench.quickInput.choose('Paste Another');
    assert.ok((await workbench.quickInput.box('What authorises it')).password);
    await workbench.quickInput.type(key);
    await workbench.quickInput.accept();
    await until('the question for its id', async () => !(await workbench.quickInput.box('What authorises it')).password);
    await workbench.quickInput.type(idOf(key));
    await workbench.screenshot('pair-id');
    await workbench.quickInput.accept();
    await workbench.quickInput.choose('Use It Once');
    assert.match((await workbench.dialogs.modal()).message, /not quite like the old one/u);
    await workbench.dialogs.pressModal('Go On');
    await until('the question who holds the new key', async () => (await workbench.dialogs.modal()).message.includes('is SecretStorage enough'));
    await workbench.dialogs.pressModal('SecretStorage Is Enough');
  };

  it('is tested with both', async () => {
    const { workbench } = session;
    const problems = await workbench.problemsUntil((all) => all.some(({ code }) => code === 'aws-secret-access-key'));
    assert.match(problems.find(({ code }) => code === 'aws-secret-access-key')?.message ?? '', /secret access key ••••.{4} with its access key id ••••/u);
    await workbench.command('Keywright: Test Key');
    await workbench.quickInput.pick('Keywright');
    await workbench.quickInput.accept();
    assert.match((await workbench.dialogs.modal()).message, /Send .* to 127\.0\.0\.1/u);
    await workbench.dialogs.pressModal('Send It There');
    assert.match((await workbench.dialogs.notification(/sts GetCallerIdentity/u)).message, /works\./u);
  });

  it('is replaced with it, in every file', async () => {
    const { workbench } = session;
    // From the list: of the word at the cursor VS Code itself tells those who listen to it.
    await regenerate(workbench);
    const sheet = await workbench.dialogs.modal();
    await workbench.screenshot('pair-sheet');
    assert.match(sheet.detail, /It works together with its access key id ••••.{4}, which is replaced with it/u);
    assert.match(sheet.detail, /\.env \(3 times\) → keywright:\/\/aws\/AWS_SECRET_ACCESS_KEY; the new access key id/u);
    assert.match(sheet.detail, /deploy\.yaml → the new access key id/u);
    await goThrough(old);
    assert.match((await workbench.dialogs.notification(/new key works/u)).message, /is dead.*4 places in 2 files changed/u);
    await workbench.screenshot('pair-summary');
    const [token = '', ...more] = live();
    assert.deepEqual([more, token === old], [[], false]);
    assert.equal(await text('.env'), `AWS_ACCESS_KEY_ID=${idOf(token)}\nAWS_SECRET_ACCESS_KEY=keywright://aws/AWS_SECRET_ACCESS_KEY # of ${idOf(token)}\n`);
    assert.equal(await text('deploy.yaml'), `region: eu-west-1\nkey_id: ${idOf(token)}\n`);
    // The new id stands there in the clear, and is known to belong to what is stored.
    await workbench.problemsUntil((all) => all.length > 0 && all.every(({ severity, message }) => severity === 'info' && message.includes('belongs to the stored key aws/AWS_SECRET_ACCESS_KEY')));
    await workbench.statusBar.item({ text: '0 leaked' });
    assert.deepEqual(await leaksOf(session, [old, token]), []);
    const log = await extensionLog(session);
    assert.ok(![idOf(old), idOf(token)].some((id) => log.includes(id)), 'the log tells an id');
  });

  it('is listed and copied with it', async () => {
    const { workbench, context } = session;
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await workbench.command('Keywright: Copy Stored Key');
    const { items } = await workbench.quickInput.pick('Copy stored key');
    const row = items.find(({ label }) => label.startsWith('aws/'))?.label ?? '';
    assert.match(row, /^aws\/AWS_SECRET_ACCESS_KEY ••••.{4} with its access key id ••••.{4}$/u);
    await workbench.quickInput.choose(row);
    const pieces = (await workbench.quickInput.pick('aws/AWS_SECRET_ACCESS_KEY')).items.map(({ label }) => label);
    await workbench.screenshot('pair-copy');
    assert.match(pieces.join('\n'), /^secret access key ••••.{4}\naccess key id ••••.{4}\nAll of it, a line for each$/u);
    await workbench.quickInput.choose(pieces[2] ?? '');
    await workbench.dialogs.notification(/in the clipboard, with what belongs to it/u);
    const token = emulator.aws.list().find((key) => emulator.aws.isLive(key.token))?.token ?? '';
    assert.equal(await workbench.page.evaluate('navigator.clipboard.readText()'), `secret access key: ${token}\naccess key id: ${idOf(token)}`);
  });

  it('is replaced with it where only SecretStorage has the key: files have its id', async () => {
    const { workbench } = session;
    const [before = ''] = live();
    await workbench.command('Notifications: Clear All Notifications');
    await workbench.dialogs.untilNoNotification(/new key works/u);
    await workbench.command('Keywright: Regenerate Key…');
    await workbench.quickInput.pick('Keywright');
    await workbench.quickInput.type('SECRET');
    await workbench.quickInput.accept();
    await workbench.quickInput.pick('Regenerate ');
    await workbench.quickInput.choose('Compromised');
    assert.match((await workbench.dialogs.modal()).detail, /2 files change at once.*\.env \(2 times\) → the new access key id\n.*deploy\.yaml → the new access key id/su);
    await workbench.screenshot('pair-stored-sheet');
    await goThrough(before);
    assert.match((await workbench.dialogs.notification(/new key works/u)).message, /is dead.*3 places in 2 files changed/u);
    const [token = '', ...more] = live();
    assert.deepEqual([more, token === before], [[], false]);
    assert.equal(await text('.env'), `AWS_ACCESS_KEY_ID=${idOf(token)}\nAWS_SECRET_ACCESS_KEY=keywright://aws/AWS_SECRET_ACCESS_KEY # of ${idOf(token)}\n`);
    assert.equal(await text('deploy.yaml'), `region: eu-west-1\nkey_id: ${idOf(token)}\n`);
    assert.deepEqual(await leaksOf(session, [old, before, token]), []);
  });
});

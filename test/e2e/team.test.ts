import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Emulator, startEmulator } from '../emulator/emulator.js';
import { randomText } from '../emulator/keyring.js';
import { until } from '../workbench/until.js';
import { extensionLog, leaksOf } from './leaks.js';
import { regenerate } from './regenerating.js';
import { Session } from './session.js';

/** The team is told what the user chooses, where they see that it goes, and nothing before. */
describe('telling the team', () => {
  const password = randomText(24);
  let emulator: Emulator;
  let session: Session;
  let old: string;

  before(async () => {
    emulator = await startEmulator();
    old = emulator.gitlab.mint({ scopes: ['api'] });
    session = await Session.open({ git: true, files: { 'deploy.env': `GITLAB_TOKEN=${old}\n` }, machineSettings: { 'keywright.baseUrls': emulator.baseUrls } });
  });
  after(async () => {
    await session.dispose();
    await emulator.close();
  });

  it('keeps the address of a webhook as a secret, and takes none that is not encrypted', async () => {
    const { workbench } = session;
    await workbench.command('Keywright: Set Team Webhook…');
    assert.ok((await workbench.quickInput.box('team webhook')).password);
    await workbench.quickInput.type(`http://hooks.example.com/${password}`);
    await workbench.quickInput.accept();
    await until('the refusal', async () => (await workbench.quickInput.box('team webhook')).message.includes('unencrypted'));
    await workbench.quickInput.type(`${emulator.webhookUrl}/json/${password}`);
    await workbench.quickInput.accept();
    await workbench.dialogs.notification(/Notices can be sent to a webhook \(127\.0\.0\.1:\d+\) from now on/u);
    assert.deepEqual(emulator.requests, []);
    assert.deepEqual(await leaksOf(session, [password]), []);
  });

  it('sends the notice when the user has seen it and where it goes, and opens it as a document', async () => {
    const { workbench } = session;
    await workbench.problemsUntil((all) => all.length === 1);
    await regenerate(workbench, { path: 'deploy.env', line: 1, column: 20 });
    await workbench.dialogs.pressModal('Regenerate');
    await workbench.dialogs.pressNotification(/new key works/u, 'Tell the Team…');
    const host = new URL(emulator.webhookUrl).host;
    await workbench.quickInput.choose(`Send to a webhook (${host})…`);
    const { message, detail } = await workbench.dialogs.modal();
    assert.match(message, /Send this to a webhook \(127/u);
    assert.match(detail, /GitLab: the .* in GITLAB_TOKEN was regenerated/u);
    await workbench.screenshot('team-notice');
    assert.equal(emulator.webhook.posted.length, 0, 'nothing is sent before it is confirmed');
    await workbench.dialogs.pressModal('Send');
    await workbench.dialogs.notification(/was sent to a webhook/u);
    const [posted, ...more] = emulator.webhook.posted;
    assert.deepEqual([more, posted?.kind], [[], 'json']);
    const text = String(posted?.body['text']);
    assert.match(text, /Changed in the repository: deploy\.env/u);

    await workbench.dialogs.pressNotification(/new key works/u, 'Tell the Team…');
    await workbench.quickInput.choose('Open as Document');
    await workbench.dialogs.notification(/is open as a document/u);
    assert.match(await workbench.editorText(), /What to do/u);

    const key = emulator.gitlab.list().find(({ token }) => emulator.gitlab.isLive(token))?.token ?? '';
    assert.ok(!text.includes(old) && !text.includes(key));
    assert.match(await extensionLog(session), /The notice was sent to a webhook/u);
    assert.deepEqual(await leaksOf(session, [old, key, password]), []);
  });

  it('tells what failed, leaves the choice open, and takes a copy', async () => {
    const { workbench } = session;
    emulator.fail({ provider: 'webhook', fault: { status: 404, body: 'no_service' }, times: 1 });
    await workbench.dialogs.pressNotification(/new key works/u, 'Tell the Team…');
    await workbench.quickInput.choose(`Send to a webhook (${new URL(emulator.webhookUrl).host})…`);
    await workbench.dialogs.pressModal('Send');
    await workbench.dialogs.notification(/was not taken: a webhook answered 404 \(no_service\)/u);
    await session.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    // VS Code shows no more than three notifications within 800 ms, and tells nobody when they are over; a person is slower.
    await sleep(1000);
    await workbench.dialogs.pressNotification(/new key works/u, 'Tell the Team…');
    await workbench.quickInput.choose('Copy Notice');
    await workbench.dialogs.notification(/notice is in the clipboard/u);
    assert.match(String(await workbench.page.evaluate('navigator.clipboard.readText()')), /was regenerated\.\n/u);
  });
});

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Emulator, startEmulator } from '../emulator/emulator.js';
import { until } from '../workbench/until.js';
import { leaksOf } from './leaks.js';
import { regenerate } from './regenerating.js';
import { Session } from './session.js';

/** The window is reloaded in the middle of a rotation: its extension host dies, and a new one offers to take it up. */
describe('a regeneration that a reload cuts short', () => {
  let emulator: Emulator;
  let session: Session | undefined;
  let old: string;

  before(async () => {
    emulator = await startEmulator();
  });
  after(async () => {
    await session?.dispose();
    await emulator.close();
  });
  beforeEach(async () => {
    emulator.clearFaults();
    emulator.clearRequests();
    await session?.dispose();
    for (const token of fresh()) emulator.sendgrid.revoke(token);
    old = emulator.sendgrid.mint();
    session = await Session.open({ git: true, files: { '.env': env() }, machineSettings: { 'keywright.baseUrls': emulator.baseUrls, 'keywright.rotation.askForCopy': false } });
    await session.workbench.problemsUntil((all) => all.length === 1);
  });

  const env = (): string => `# mail\r\nSENDGRID_API_KEY="${old}"\nOTHER=1\n`;
  const text = (): Promise<string> => readFile(join(session!.workspace, '.env'), 'utf8');
  const fresh = (): string[] => emulator.sendgrid.list().flatMap(({ token, name }) => (name.startsWith('keywright') && emulator.sendgrid.isLive(token) ? [token] : []));
  const asked = (method: string, path: RegExp): number => emulator.requests.filter((request) => request.method === method && path.test(request.path)).length;

  it('is offered again, resumed, and ends clean: one key was made, and no call was repeated', async () => {
    const { workbench } = session!;
    emulator.fail({ provider: 'sendgrid', method: 'GET', path: /scopes$/u, fault: { slow: 0 }, times: 1 }); // The look at the old key.
    emulator.fail({ provider: 'sendgrid', method: 'GET', path: /scopes$/u, fault: { slow: 60_000 } });
    await regenerate(workbench, { path: '.env', line: 2, column: 25 });
    await workbench.dialogs.modal();
    await workbench.dialogs.pressModal('Regenerate');
    await until('the test of the new key', () => Promise.resolve(asked('GET', /scopes$/u) === 2));
    await workbench.reload();
    emulator.clearFaults();
    const offered = await workbench.dialogs.notification(/was cut short/u, 60_000);
    await workbench.screenshot('cut-short-offer');
    assert.match(offered.message, /SendGrid's SENDGRID_API_KEY was cut short.*stored as sendgrid\/SENDGRID_API_KEY/u);
    assert.deepEqual(offered.buttons, ['Resume', 'Roll Back', 'Show Details']);

    await workbench.dialogs.pressNotification(/was cut short/u, 'Show Details');
    const details = await workbench.dialogs.modal();
    await workbench.screenshot('cut-short-details');
    assert.match(details.detail, /• issue: issued yes.*• store: kept true.*• verify: begun, not ended/su);
    await workbench.dialogs.pressModal('Cancel');
    await workbench.command('Keywright: Show Keys');
    const { items } = await workbench.quickInput.pick('Keywright: Keys');
    await workbench.screenshot('cut-short-keys');
    assert.ok(items.some(({ label, detail }) => label === 'sendgrid/SENDGRID_API_KEY' && detail.includes('resume or roll back')), JSON.stringify(items));
    await workbench.quickInput.choose('sendgrid/SENDGRID_API_KEY');
    await workbench.quickInput.choose('Resume');

    assert.match((await workbench.dialogs.notification(/new key works/u, 30_000)).message, /is dead/u);
    const [key, ...more] = fresh();
    assert.ok(key !== undefined && more.length === 0, 'one key was made');
    assert.deepEqual([emulator.sendgrid.isLive(old), asked('POST', /api_keys$/u), asked('DELETE', /api_keys/u)], [false, 1, 1]);
    assert.equal(await text(), env().replace(old, 'keywright://sendgrid/SENDGRID_API_KEY'));
    assert.deepEqual((await leaksOf(session!, [old, key])).filter((path) => !path.includes('History')), []);
    await workbench.command('Keywright: Show Unfinished Regenerations');
    await workbench.dialogs.notification(/No regeneration is unfinished/u);
    await workbench.reload();
    await workbench.problemsUntil((all) => all.length === 0);
    assert.ok(!(await workbench.dialogs.notifications()).some(({ message }) => message.includes('cut short')));
  });

  it('is rolled back: the file holds every byte that it held, the new key is revoked, the old one works', async () => {
    const { workbench } = session!;
    emulator.fail({ provider: 'sendgrid', method: 'GET', path: /api_keys\/./u, fault: { slow: 60_000 } }); // The proof, before the old key goes.
    await regenerate(workbench, { path: '.env', line: 2, column: 25 });
    await workbench.dialogs.modal();
    await workbench.dialogs.pressModal('Regenerate');
    await until('the proof of the old key', () => Promise.resolve(asked('GET', /api_keys\/./u) === 1));
    assert.equal(await text(), env().replace(old, 'keywright://sendgrid/SENDGRID_API_KEY'));
    assert.equal(fresh().length, 1);
    await workbench.reload();
    emulator.clearFaults();
    await workbench.dialogs.notification(/was cut short/u, 60_000);
    await workbench.dialogs.pressNotification(/was cut short/u, 'Roll Back');
    await workbench.dialogs.notification(/Everything is what it was/u, 30_000);
    await workbench.screenshot('rolled-back');
    assert.equal(await text(), env());
    assert.deepEqual([emulator.sendgrid.isLive(old), fresh(), asked('POST', /api_keys$/u)], [true, [], 1]);
    await workbench.problemsUntil((all) => all.length === 1);
  });
});

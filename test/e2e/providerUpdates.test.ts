import assert from 'node:assert/strict';
import { type Emulator, startEmulator } from '../emulator/emulator.js';
import { Session } from './session.js';

describe('updates of providers', () => {
  let emulator: Emulator;
  let session: Session;

  before(async () => {
    emulator = await startEmulator();
    session = await Session.open({
      files: { '.env': `GITLAB_TOKEN=${emulator.gitlab.mint()}\nSENDGRID_API_KEY=${emulator.sendgrid.mint()}\n` },
      machineSettings: { 'keywright.baseUrls': emulator.baseUrls },
    });
  });
  after(async () => {
    await session.dispose();
    await emulator.close();
  });

  it('are offered by page, of those providers whose keys are in use, and nothing is fetched unasked', async () => {
    const { workbench } = session;
    await workbench.problemsUntil((all) => all.length >= 2);
    await workbench.command('Keywright: Provider Updates');
    const rows = (await workbench.quickInput.pick('provider updates')).items.map(({ label }) => label);
    await workbench.screenshot('provider-updates');
    for (const wanted of ['Fetch What Is New', 'GitLab: Policy of Keys', 'GitLab: Status', 'SendGrid: Documentation of Keys']) assert.ok(rows.some((row) => row.includes(wanted)), `${wanted} is not among ${rows.join(' | ')}`);
    assert.equal(emulator.requests.length, 0);
  });
});

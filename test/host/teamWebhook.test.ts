import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { setTeamWebhook, teamWebhook } from '../../src/editor/teamWebhook.js';
import { tellTeam } from '../../src/editor/tellTeam.js';
import { BaseUrlError } from '../../src/network/baseUrl.js';
import type { SecretStore } from '../../src/rotation/ports.js';
import type { TeamNotice } from '../../src/rotation/notice.js';
import { Secret } from '../../src/secret/secret.js';
import { type Emulator, startEmulator } from '../emulator/emulator.js';
import { randomText } from '../emulator/keyring.js';
import { restricted } from './restricted.js';

describe('the team’s webhook in the editor', () => {
  const notice: TeamNotice = { title: 'GitLab: the token was regenerated', facts: [], todo: ['Put the new key.'] };
  const { showQuickPick, showInputBox, showInformationMessage } = vscode.window;
  let emulator: Emulator;
  let held: Map<string, string>;
  let said: string[];
  let offered: string[];
  const secrets: SecretStore = {
    get: (slot) => Promise.resolve(held.has(slot) ? Secret.of(held.get(slot) ?? '') : undefined),
    set: (slot, value) => Promise.resolve(void held.set(slot, value.reveal())),
    delete: (slot) => Promise.resolve(void held.delete(slot)),
    slots: () => Promise.resolve([...held.keys()]),
  };
  /** Chooses the row whose label holds this, types this, and presses this. */
  const person = ({ row = '-', text = undefined as string | undefined, button = undefined as string | undefined }): void => {
    Object.assign(vscode.window, {
      showQuickPick: (rows: readonly vscode.QuickPickItem[]) => {
        offered = rows.map(({ label }) => label);
        return Promise.resolve(rows.find(({ label }) => label.includes(row)));
      },
      showInputBox: (options: vscode.InputBoxOptions) => Promise.resolve(text === undefined || options.validateInput?.(text) !== undefined ? undefined : text),
      showInformationMessage: (message: string) => {
        said.push(message);
        return Promise.resolve(button);
      },
    });
  };

  before(async () => {
    emulator = await startEmulator();
  });
  beforeEach(() => {
    held = new Map();
    [said, offered] = [[], []];
  });
  afterEach(() => {
    Object.assign(vscode.window, { showQuickPick, showInputBox, showInformationMessage });
    emulator.webhook.posted.splice(0);
  });
  after(() => emulator.close());

  it('is set, shown by its host alone, replaced and removed', async () => {
    const password = randomText(20);
    person({ text: ` https://hooks.slack.com/services/${password} ` });
    await setTeamWebhook(secrets);
    assert.equal((await teamWebhook(secrets))?.label, 'Slack (hooks.slack.com)');
    person({ row: 'Replace', text: `https://x.environment.api.powerplatform.com:443/a?sig=${password}` });
    await setTeamWebhook(secrets);
    assert.equal((await teamWebhook(secrets))?.label, 'Microsoft Teams (x.environment.api.powerplatform.com)');
    person({ row: 'Remove' });
    await setTeamWebhook(secrets);
    assert.equal(await teamWebhook(secrets), undefined);
    assert.ok(said.length === 3 && !said.join().includes(password));
  });

  it('takes no address that is none, that tells who asks, or that is not encrypted', async () => {
    for (const text of ['hooks.slack.com/services', 'http://hooks.slack.com/services', 'https://me:word@hooks.slack.com/', 'https://hooks.slack.com/#a', 'file:///etc/hosts', '']) {
      person({ text });
      await setTeamWebhook(secrets);
      assert.equal(held.size, 0, text);
    }
  });

  it('gets the notice when it is confirmed, not when it is not', async () => {
    held.set('team-webhook', `${emulator.webhookUrl}/json/a`);
    person({ row: 'Send to' });
    assert.equal(await tellTeam(notice, secrets), undefined);
    assert.equal(emulator.webhook.posted.length, 0);
    person({ row: 'Send to', button: 'Send' });
    assert.match((await tellTeam(notice, secrets)) ?? '', /was sent to a webhook \(127/u);
    assert.equal(emulator.webhook.posted[0]?.body['title'], notice.title);
  });

  it('gets nothing in Restricted Mode', async () => {
    held.set('team-webhook', `${emulator.webhookUrl}/json/a`);
    person({ row: 'Send to', button: 'Send' });
    await restricted(async () => {
      assert.equal(await tellTeam(notice, secrets), undefined);
      assert.ok(!offered.some((label) => label.includes('Send')));
      const webhook = await teamWebhook(secrets);
      await assert.rejects(() => webhook?.send(notice) ?? Promise.resolve(), BaseUrlError);
    });
    assert.equal(emulator.webhook.posted.length, 0);
  });
});

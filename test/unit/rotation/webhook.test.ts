import assert from 'node:assert/strict';
import { createHttp } from '../../../src/network/client.js';
import { HttpFailure } from '../../../src/providers/http.js';
import { type TeamNotice, noticeText } from '../../../src/rotation/notice.js';
import { NoticeError, type WebhookKind, sendNotice, webhookKind } from '../../../src/rotation/webhook.js';
import { Secret } from '../../../src/secret/secret.js';
import type { Fault } from '../../emulator/faults.js';
import { randomText } from '../../emulator/keyring.js';
import { emulated } from './rig.js';

describe('the webhook of the team', () => {
  const world = emulated();
  const hostile = '<!channel> [a](http://b) *x*.env & more';
  const notice: TeamNotice = { title: `GitLab: the token in ${'LONG_'.repeat(40)} was regenerated`, facts: [{ label: 'Files', text: hostile }], todo: ['Put the new key.', 'Pull.'] };
  const password = randomText(24);
  const send = async (kind: WebhookKind, path: string = kind, timeoutMs = 1000): Promise<void> => {
    world.emulator.webhook.posted.splice(0);
    await sendNotice(createHttp({ baseUrl: new URL(world.emulator.webhookUrl).origin, changedBy: 'the command', timeoutMs }), kind, Secret.of(`/webhook/${path}/T0/${password}?sp=%2Ftriggers&sig=${password}`), notice);
  };
  const body = (): string => JSON.stringify(world.emulator.webhook.posted.map((one) => one.body));

  it('is known by its host, to the letter', () => {
    const kinds: readonly [string, WebhookKind][] = [
      ['hooks.slack.com', 'slack'],
      ['hooks.slack-gov.com', 'slack'],
      ['ab12.34.environment.api.powerplatform.com', 'teams'],
      ['prod-01.westeurope.logic.azure.com', 'teams'],
      ['hooks.slack.com.example.com', 'generic'],
      ['evil-hooks.slack.com', 'generic'],
      ['notlogic.azure.com', 'generic'],
      ['127.0.0.1', 'generic'],
    ];
    assert.deepEqual(kinds.map(([host]) => webhookKind(host)), kinds.map(([, kind]) => kind));
  });

  it('gets what Slack shows, as text and nothing else', async () => {
    await send('slack');
    const [posted] = world.emulator.webhook.posted;
    assert.deepEqual([posted?.kind, typeof posted?.body['text']], ['slack', 'string']);
    assert.ok(body().includes(hostile), 'plain text is not escaped');
    assert.ok(!body().includes('mrkdwn'));
  });

  it('gets what Teams shows, as text and nothing else', async () => {
    await send('teams');
    assert.equal(world.emulator.webhook.posted[0]?.kind, 'teams');
    assert.ok(body().includes(`{"type":"TextRun","text":"${hostile}"}`));
    assert.ok(!body().includes('"TextBlock"'), 'a TextBlock would be read as Markdown');
  });

  it('gets everything as data, and as text, where it is not known', async () => {
    await send('generic', 'json');
    assert.deepEqual(world.emulator.webhook.posted, [{ kind: 'json', body: { text: noticeText(notice), ...notice } }]);
  });

  it('escapes the one text of Slack that is read as markup', async () => {
    await sendNotice(createHttp({ baseUrl: new URL(world.emulator.webhookUrl).origin }), 'slack', Secret.of('/webhook/slack/x'), { ...notice, title: '<!channel> & co' });
    assert.equal(world.emulator.webhook.posted.at(-1)?.body['text'], '&lt;!channel&gt; &amp; co.');
  });

  const failures: readonly [string, Fault, RegExp][] = [
    ['it is gone', { status: 404, body: 'no_service' }, /answered 404 \(no_service\).*Set Team Webhook/u],
    ['it is limited', { status: 429, headers: { 'retry-after': '30' } }, /answered 429\. It wants to be asked again after 30 s/u],
    ['it is broken', { status: 503, body: `secret ${password}` }, /answered 503\. Look whether it was posted/u],
    ['a sign-in page answers', 'not-json', /sign-in page/u],
    ['it leads elsewhere', { status: 302, headers: { location: 'http://127.0.0.1:9/' } }, /a redirect.*set its own address in the command/u],
    ['the connection breaks', 'drop-after', /may have acted/u],
    ['it is slow', { slow: 400 }, /did not answer within 0\.2 s/u],
  ];
  for (const kind of ['slack', 'teams', 'generic'] as const) {
    for (const [when, fault, says] of failures) {
      it(`tells that ${kind} did not take it when ${when}, sends once, and says nothing of the address`, async () => {
        world.emulator.fail({ provider: 'webhook', fault });
        await assert.rejects(send(kind, kind === 'generic' ? 'json' : kind, 200), (error: unknown) => {
          assert.ok(error instanceof NoticeError || error instanceof HttpFailure);
          assert.match(error.message, says);
          assert.ok(!error.message.includes(password) && !error.message.includes('/webhook'));
          return true;
        });
        assert.equal(world.asked('POST', /./u), 1);
      });
    }
  }

  it('believes Slack only its own word', async () => {
    world.emulator.fail({ provider: 'webhook', fault: { status: 200, body: 'fine' } });
    await assert.rejects(send('slack'), NoticeError);
  });
});

import assert from 'node:assert/strict';
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as vscode from 'vscode';
import { showProviderUpdates } from '../../src/editor/providerUpdates.js';
import { gitlab } from '../../src/providers/gitlab.js';
import type { ManagedProvider } from '../../src/providers/provider.js';
import { restricted } from './restricted.js';

describe('what providers tell', () => {
  const { showQuickPick, showInformationMessage, showWarningMessage } = vscode.window;
  let server: Server;
  let origin: string;
  let asked: string[];
  let shown: (readonly vscode.QuickPickItem[])[];
  const feed = '<rss><channel><item><title>All is well</title><link>https://status.example.com/1</link></item><item><title>Old tokens are deprecated</title><link>https://example.com/2</link></item></channel></rss>';
  const provider = (): ManagedProvider => ({
    ...gitlab,
    feeds: [
      { title: 'Status', url: `${origin}/feed.rss`, about: 'status' },
      { title: 'Changes', url: `${origin}/gone`, about: 'changes' },
    ],
  });

  before(async () => {
    server = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.writeHead(request.url === '/feed.rss' ? 200 : 404).end(feed);
    });
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  beforeEach(() => {
    [asked, shown] = [[], []];
    Object.assign(vscode.window, {
      showQuickPick: (rows: readonly vscode.QuickPickItem[]) => {
        shown.push(rows);
        return Promise.resolve(shown.length === 1 ? rows.find(({ label }) => label.includes('Fetch')) : undefined);
      },
      showInformationMessage: () => Promise.resolve(undefined),
      showWarningMessage: () => Promise.resolve(undefined),
    });
  });
  afterEach(() => Object.assign(vscode.window, { showQuickPick, showInformationMessage, showWarningMessage }));
  after(() => new Promise((resolve) => server.close(resolve)));

  const labels = (at: number): readonly string[] => shown[at]?.map(({ label }) => label) ?? [];

  it('is not fetched before it is asked for; pages are listed at once', async () => {
    const running = showProviderUpdates([provider()]);
    assert.deepEqual(asked, []);
    assert.deepEqual(labels(0).filter((label) => /Policy|Documentation|Status|Your Keys/u.test(label)).length, 4);
    await running;
  });

  it('is shown with what is about keys and deprecations first, and what could not be read last', async () => {
    await showProviderUpdates([provider()]);
    assert.deepEqual([...asked].sort(), ['/feed.rss', '/gone']);
    assert.deepEqual(labels(1), ['keys, deprecations, security', '$(key)$(history) Old tokens are deprecated', 'else', '$(circle-small) All is well', 'not read', '$(warning) GitLab: Changes']);
    assert.match(shown[1]?.at(-1)?.detail ?? '', /answered 404: the feed is gone/u);
  });

  it('is not fetched in Restricted Mode', async () => {
    await restricted(() => showProviderUpdates([provider()]));
    assert.deepEqual([asked, shown.length], [[], 1]);
  });

  it('says what to do where no key is in use', async () => {
    await showProviderUpdates([]);
    assert.equal(shown.length, 0);
  });
});

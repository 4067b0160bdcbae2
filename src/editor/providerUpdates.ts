import * as vscode from 'vscode';
import { type FeedEntry, type Mark, FeedError, readFeed } from '../health/feed.js';
import { createHttp } from '../network/client.js';
import { HttpFailure } from '../providers/http.js';
import type { Feed, ManagedProvider } from '../providers/provider.js';
import { consolePageOf } from './providers.js';
import { isTrusted } from './regenerate.js';
import { messageOf, sayInfo } from './say.js';

interface Row extends vscode.QuickPickItem {
  readonly open?: string;
  readonly fetch?: true;
}

const heading = (label: string): Row => ({ label, kind: vscode.QuickPickItemKind.Separator });

/** The pages of the providers whose keys are in use, and on request what their feeds tell. Nothing is fetched before it is asked for. */
export async function showProviderUpdates(used: readonly ManagedProvider[]): Promise<void> {
  if (used.length === 0) {
    void sayInfo('No key was found or stored whose provider Keywright knows more of. Scan the workspace first.');
    return;
  }
  const feeds = used.flatMap(({ feeds: all }) => all);
  const fetching: Row[] = feeds.length === 0 ? [] : [{ label: `$(rss) Fetch What Is New`, detail: `Asks ${hostsOf(feeds).join(', ')}. No key is sent.`, fetch: true }];
  const picked = await vscode.window.showQuickPick<Row>([...fetching, ...used.flatMap(pagesOf)], { title: 'Keywright: provider updates', placeHolder: 'Choose a page to open it', matchOnDescription: true, matchOnDetail: true });
  if (picked?.fetch === true) await showNews(used);
  else await openRow(picked);
}

const hostsOf = (feeds: readonly Feed[]): readonly string[] => [...new Set(feeds.map(({ url }) => new URL(url).host))];

function pagesOf(provider: ManagedProvider): readonly Row[] {
  const { name, docs, status, lifecycles } = provider;
  const policies = [...new Set(lifecycles.map(({ policy }) => policy.source))];
  const page = (icon: string, label: string, url: string): Row => ({ label: `$(${icon}) ${label}`, description: new URL(url).host, detail: url, open: url });
  return [
    heading(name),
    ...policies.map((url) => page('law', `${name}: Policy of Keys`, url)),
    page('book', `${name}: Documentation of Keys`, docs),
    ...(status === undefined ? [] : [page('pulse', `${name}: Status`, status)]),
    page('key', `${name}: Your Keys`, consolePageOf(provider)),
  ];
}

async function openRow(row: Row | undefined): Promise<void> {
  if (row?.open !== undefined) await vscode.env.openExternal(vscode.Uri.parse(row.open, true));
}

/** Milliseconds; feeds of some providers are long. */
const [timeoutMs, maxBytes] = [15_000, 4 * 1024 * 1024];

interface News {
  readonly provider: ManagedProvider;
  readonly feed: Feed;
  readonly entries: readonly FeedEntry[];
  /** Why there are none. */
  readonly problem?: string;
}

async function showNews(used: readonly ManagedProvider[]): Promise<void> {
  if (!(await isTrusted())) return;
  const all = used.flatMap((provider) => provider.feeds.map((feed) => ({ provider, feed })));
  const news = await vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title: 'Keywright: fetching what providers tell', cancellable: true }, (progress, token) => {
    const controller = new AbortController();
    token.onCancellationRequested(() => controller.abort());
    return Promise.all(
      all.map(async ({ provider, feed }): Promise<News> => {
        const told = await fetchFeed(feed, controller.signal);
        progress.report({ increment: 100 / all.length, message: provider.name });
        return { provider, feed, ...told };
      }),
    );
  });
  const rows = newsRows(news);
  await openRow(await vscode.window.showQuickPick<Row>(rows, { title: 'Keywright: what is new', placeHolder: 'Choose an entry to open its page', matchOnDescription: true, matchOnDetail: true }));
}

async function fetchFeed({ url }: Feed, signal: AbortSignal): Promise<Pick<News, 'entries' | 'problem'>> {
  const { origin, pathname, search } = new URL(url);
  try {
    const answer = await createHttp({ baseUrl: origin, changedBy: 'the provider’s declaration', timeoutMs, maxBytes }).send({ method: 'GET', path: pathname + search, headers: { accept: 'application/atom+xml, application/rss+xml, application/xml, text/xml' } }, signal);
    if (answer.status !== 200) return { entries: [], problem: `it answered ${answer.status}${answer.status === 404 ? ': the feed is gone' : ''}` };
    if (!answer.complete) return { entries: [], problem: 'the answer was cut off' };
    return { entries: readFeed(answer.body.reveal()) };
  } catch (error) {
    if (signal.aborted) return { entries: [], problem: 'you stopped it' };
    if (error instanceof HttpFailure || error instanceof FeedError) return { entries: [], problem: messageOf(error) };
    throw error;
  }
}

const icons: Readonly<Record<Mark, string>> = { security: '$(shield)', keys: '$(key)', deprecation: '$(history)' };
const words: Readonly<Record<Mark, string>> = { security: 'security', keys: 'keys and tokens', deprecation: 'deprecation' };
/** Of each feed; what is marked is shown whatever its place. */
const mostUnmarked = 5;

/** What is marked comes first, of all providers; then the newest of each; then what could not be read. */
export function newsRows(news: readonly News[]): readonly Row[] {
  const told = news.flatMap(({ provider, feed, entries }) => entries.map((entry) => ({ provider, feed, entry })));
  const newest = (a: { readonly entry: FeedEntry }, b: { readonly entry: FeedEntry }): number => (b.entry.at ?? '').localeCompare(a.entry.at ?? '');
  const marked = told.filter(({ entry }) => entry.marks.length > 0).sort(newest);
  const rest = news.flatMap(({ provider, feed, entries }) => entries.filter(({ marks }) => marks.length === 0).slice(0, mostUnmarked).map((entry) => ({ provider, feed, entry }))).sort(newest);
  const row = ({ provider, feed, entry }: (typeof told)[number]): Row => ({
    label: `${entry.marks.map((mark) => icons[mark]).join('') || '$(circle-small)'} ${entry.title.slice(0, 120)}`,
    description: `${provider.name} · ${feed.title}`,
    detail: [entry.at?.slice(0, 10), ...entry.marks.map((mark) => words[mark])].filter((one) => one !== undefined).join(' · '),
    open: entry.url ?? feed.url,
  });
  const failed = news.filter(({ problem }) => problem !== undefined).map(({ provider, feed, problem }): Row => ({ label: `$(warning) ${provider.name}: ${feed.title}`, detail: `Could not be read: ${problem}`, open: feed.url }));
  const section = (label: string, rows: readonly Row[]): readonly Row[] => (rows.length === 0 ? [] : [heading(label), ...rows]);
  return [...section('keys, deprecations, security', marked.map(row)), ...section('else', rest.map(row)), ...section('not read', failed)];
}

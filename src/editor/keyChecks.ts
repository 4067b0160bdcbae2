import * as vscode from 'vscode';
import type { Credential } from '../providers/credential.js';
import type { Http } from '../providers/http.js';
import type { Lifecycle, Verification } from '../providers/lifecycle.js';
import type { ManagedProvider } from '../providers/provider.js';
import { verifyKey } from '../providers/verifyKey.js';
import { slotsOfDead } from '../rotation/keepers.js';
import type { Journal, SecretStore } from '../rotation/ports.js';
import { isSentAsBefore } from '../rotation/plan.js';
import { proveDead } from '../rotation/proveDead.js';
import type { RetiringKey, StoredKey } from '../rotation/vault.js';
import { clock } from './clock.js';
import type { KeyIndex } from './keyIndex.js';
import type { EditorKeyMemory } from './keyMemory.js';
import { connect, hostsIn, whyNotSent } from './providers.js';
import { sayInfo, sayWarning } from './say.js';

export interface CheckParts {
  readonly index: KeyIndex;
  readonly memory: EditorKeyMemory;
  readonly secrets: SecretStore;
  readonly journal: Pick<Journal, 'read'>;
}

const words: Record<Verification['verdict'], string> = {
  live: 'works',
  'live-restricted': 'works, with narrow permissions',
  dead: 'is dead',
  'rate-limited': 'could not be tested: too many requests',
  indeterminate: 'could not be tested',
};

/** Asks the provider about a key that was found, because the user asked. A host that is not the provider's own is named first. */
export async function testFound(parts: CheckParts, label: string, key: Credential, provider: ManagedProvider, lifecycle: Lifecycle): Promise<void> {
  const { http, ...now } = connect(provider);
  if (!isSentAsBefore({ provider, ...now }, provider)) {
    const send = 'Send It There';
    const detail = 'The setting keywright.baseUrls of this machine names that.';
    if ((await vscode.window.showWarningMessage(`Send ${label} to ${hostsIn(now)}?`, { modal: true, detail }, send)) !== send) return;
  }
  await test(parts, label, key, provider, lifecycle, http);
}

/** Asks about a stored key, at the address that issued it and no other. */
export async function testStored(parts: CheckParts, key: StoredKey, provider: ManagedProvider, lifecycle: Lifecycle): Promise<void> {
  const http = connectAsBefore(provider, key);
  if (http !== undefined) await test(parts, `${key.provider}/${key.name} ${key.secret.masked}`, key, provider, lifecycle, http);
}

async function test({ index, memory }: CheckParts, label: string, key: Credential, provider: ManagedProvider, lifecycle: Lifecycle, http: Http): Promise<void> {
  const found = await asking(provider, (signal) => verifyKey(lifecycle, http, key, signal));
  const known = found.unknown !== true;
  if (known) {
    memory.setCheck(index.fingerprintOf(key.secret), { verdict: found.verdict, evidence: found.evidence, at: clock.now().toISOString() });
    index.touch();
  }
  void sayInfo(`${label} ${known ? words[found.verdict] : 'is not known there: it was deleted, or it is another address’s'}. (${provider.name}: ${found.evidence})`);
}

/** Asks whether an old key is dead by now; when it is, nothing needs to be kept of it where its regeneration has ended. */
export async function checkRetiring({ index, memory, secrets, journal }: CheckParts, retiring: RetiringKey & { readonly rotation: string }, provider: ManagedProvider, lifecycle: Lifecycle): Promise<void> {
  const http = connectAsBefore(provider, retiring);
  if (http === undefined) return;
  const death = await asking(provider, (signal) => proveDead({ lifecycle, http, old: retiring, clock, seenLive: retiring.seenLive, signal, within: 0 }));
  const label = `The old key ${retiring.secret.masked} of ${provider.id}/${retiring.name}`;
  if (!death.dead) {
    void sayWarning(`${label} is not proved dead. (${provider.name}: ${death.evidence})`);
    return;
  }
  memory.setCheck(index.fingerprintOf(retiring.secret), { verdict: 'dead', evidence: death.evidence, at: clock.now().toISOString() });
  for (const slot of await slotsOfDead(secrets, journal, retiring.secret, retiring.baseUrl)) await secrets.delete(slot);
  index.touch();
  void sayInfo(`${label} is dead. (${provider.name}: ${death.evidence})`);
}

/** A key is shown to no other address than the one that it was used with. */
function connectAsBefore(provider: ManagedProvider, before: Pick<StoredKey, 'baseUrl' | 'otherHosts'>): Http | undefined {
  const { http, ...now } = connect(provider);
  const why = whyNotSent(provider, now, before);
  if (why !== undefined) void sayWarning(why);
  return why === undefined ? http : undefined;
}

function asking<T>(provider: ManagedProvider, ask: (signal: AbortSignal) => Promise<T>): Thenable<T> {
  return vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title: `Asking ${provider.name}…`, cancellable: true }, (_progress, token) => {
    const controller = new AbortController();
    token.onCancellationRequested(() => controller.abort(new Error('Stopped as you asked.')));
    return ask(controller.signal).then((result) => {
      controller.signal.throwIfAborted();
      return result;
    });
  });
}

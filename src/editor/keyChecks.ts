import * as vscode from 'vscode';
import type { Lifecycle, Provider, Verification } from '../providers/provider.js';
import type { SecretStore } from '../rotation/ports.js';
import { proveDead } from '../rotation/proveDead.js';
import { type RetiringKey, retiringSlot } from '../rotation/vault.js';
import type { Secret } from '../secret/secret.js';
import { clock } from './clock.js';
import type { KeyIndex } from './keyIndex.js';
import type { EditorKeyMemory } from './keyMemory.js';
import { connect } from './providers.js';

export interface CheckParts {
  readonly index: KeyIndex;
  readonly memory: EditorKeyMemory;
  readonly secrets: SecretStore;
}

const words: Record<Verification['verdict'], string> = {
  live: 'works',
  'live-restricted': 'works, with narrow permissions',
  dead: 'is dead',
  'rate-limited': 'could not be tested: too many requests',
  indeterminate: 'could not be tested',
};

/** Asks the provider about a key, because the user asked, and remembers the answer. */
export async function testKey({ index, memory }: CheckParts, label: string, key: Secret, provider: Provider, lifecycle: Lifecycle): Promise<void> {
  const found = await asking(provider, (signal) => lifecycle.verify(connect(provider).http, key, signal));
  memory.setCheck(index.fingerprintOf(key), { verdict: found.verdict, evidence: found.evidence, at: clock.now().toISOString() });
  index.touch();
  void vscode.window.showInformationMessage(`${label} ${words[found.verdict]} (${provider.name}: ${found.evidence}).`);
}

/** Asks whether an old key is dead by now; when it is, nothing needs to be kept of it. */
export async function checkRetiring({ index, memory, secrets }: CheckParts, retiring: RetiringKey & { readonly rotation: string }, provider: Provider, lifecycle: Lifecycle): Promise<void> {
  const death = await asking(provider, (signal) => proveDead(lifecycle, connect(provider).http, retiring.secret, clock, signal, [0]));
  const label = `The old key ${retiring.secret.masked} of ${provider.id}/${retiring.name}`;
  if (!death.dead) {
    void vscode.window.showWarningMessage(`${label} is not proved dead (${provider.name}: ${death.evidence}).`);
    return;
  }
  memory.setCheck(index.fingerprintOf(retiring.secret), { verdict: 'dead', evidence: death.evidence, at: clock.now().toISOString() });
  await secrets.delete(retiringSlot(retiring.rotation));
  index.touch();
  void vscode.window.showInformationMessage(`${label} is dead (${provider.name}: ${death.evidence}).`);
}

function asking<T>(provider: Provider, ask: (signal: AbortSignal) => Promise<T>): Thenable<T> {
  return vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title: `Asking ${provider.name}…`, cancellable: true }, (_progress, token) => {
    const controller = new AbortController();
    token.onCancellationRequested(() => controller.abort(new Error('Stopped as you asked.')));
    return ask(controller.signal);
  });
}

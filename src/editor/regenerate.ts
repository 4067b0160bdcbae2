import { randomUUID } from 'node:crypto';
import * as vscode from 'vscode';
import type { KeyHealth } from '../health/keyHealth.js';
import type { Lifecycle, Provider } from '../providers/provider.js';
import { isEnvFile } from '../references/envFile.js';
import { type RotationPlan, type Write, describe } from '../rotation/plan.js';
import type { Journal, SecretStore } from '../rotation/ports.js';
import { type RotationSummary, rotate } from '../rotation/rotate.js';
import { RotationStopped } from '../rotation/rotation.js';
import { freeName } from '../rotation/vault.js';
import type { Fingerprint } from '../secret/secret.js';
import { clock } from './clock.js';
import { labelOf } from './diagnostics.js';
import type { KeyIndex } from './keyIndex.js';
import type { EditorKeyMemory } from './keyMemory.js';
import type { Log } from './log.js';
import { createPerson } from './person.js';
import { connect, consolePageOf, lifecycleOf, providerOf } from './providers.js';
import { type OpenFile, anyMayHoldValue, createReferences, filesToChange, openFiles } from './references.js';
import { showStopped, showSummary } from './summary.js';

export interface RegenerateParts {
  readonly index: KeyIndex;
  readonly memory: EditorKeyMemory;
  readonly secrets: SecretStore;
  readonly journal: Journal;
  readonly log: Log;
}

/** The command behind “Regenerate key…”: sheet, progress, summary. One at a time for each key. */
export function createRegenerate(parts: RegenerateParts): (key: KeyHealth) => Promise<void> {
  const underWay = new Set<Fingerprint>();
  return async (key) => {
    const provider = providerOf(key.rule);
    const lifecycle = lifecycleOf(key.rule);
    if (!(await isTrusted())) return;
    if (provider === undefined || lifecycle === undefined) {
      await offerPage(key, provider);
      return;
    }
    if (underWay.has(key.fingerprint)) {
      void vscode.window.showInformationMessage(`${labelOf(key)} is being regenerated already.`);
      return;
    }
    underWay.add(key.fingerprint);
    try {
      await regenerate(parts, key, provider, lifecycle);
    } catch (error) {
      parts.log.error(messageOf(error));
      if (error instanceof RotationStopped) await showStopped(error, provider);
      else void vscode.window.showErrorMessage(`${labelOf(key)} was not regenerated: ${messageOf(error)}`);
    } finally {
      underWay.delete(key.fingerprint);
    }
  };
}

async function regenerate(parts: RegenerateParts, key: KeyHealth, provider: Provider, lifecycle: Lifecycle): Promise<void> {
  const { http, host } = connect(provider);
  const files = await openFiles(key.places.map(({ uri, exposure }) => ({ uri, ignored: exposure === 'ignored' })));
  const today = clock.now().toISOString().slice(0, 10);
  const name = await freeName(parts.secrets, provider.id, wantedName(key), key.secret);
  const plan: RotationPlan = { id: randomUUID(), provider, lifecycle, rule: key.rule, old: key.secret, name, today };
  const write = await askSheet(plan, host, files);
  if (write === undefined) return;

  const reference = { provider: provider.id, name };
  const labels = files.map(({ label }) => label);
  parts.log.info(`regenerating ${labelOf(key)} in ${labels.join(', ')} (rotation ${plan.id})`);
  const summary = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title: `Regenerating ${labelOf(key)}`, cancellable: true },
    (progress, token) => {
      const controller = new AbortController();
      token.onCancellationRequested(() => controller.abort());
      return rotate(
        plan,
        {
          http,
          secrets: parts.secrets,
          journal: parts.journal,
          clock,
          references: createReferences(files, key.secret, reference, write),
          person: createPerson(plan, consolePageOf(provider), controller.signal),
          progress: {
            report: (step, message) => {
              parts.log.info(`${step}: ${message}`);
              progress.report({ message });
            },
          },
        },
        controller.signal,
      );
    },
  );
  remember(parts, key, summary);
  await showSummary(plan, summary, labels, parts.log);
}

/** The sheet. @returns undefined when the user stops here. */
async function askSheet(plan: RotationPlan, host: string, files: readonly OpenFile[]): Promise<Write | undefined> {
  const reference = { provider: plan.provider.id, name: plan.name };
  const { title, detail } = describe(plan, host, filesToChange(files, plan.old, reference, 'reference'));
  const keepReference = 'Regenerate';
  const writeValue = 'Regenerate, Write New Key into .env';
  const choices = anyMayHoldValue(files) ? [keepReference, writeValue] : [keepReference];
  const chosen = await vscode.window.showWarningMessage(title, { modal: true, detail }, ...choices);
  return chosen === keepReference ? 'reference' : chosen === writeValue ? 'value' : undefined;
}

/** The variable of an `.env` file, else one that looks like a variable elsewhere, else the provider's conventional name. */
function wantedName({ places, rule }: KeyHealth): string {
  const named = places.flatMap(({ uri, finding: { variable } }) => (variable === undefined ? [] : [{ variable, env: isEnvFile(uri) }]));
  const isName = (text: string): boolean => /^[A-Z_][A-Z0-9_]*$/u.test(text);
  return (
    named.find(({ variable, env }) => env && /^[A-Za-z_]\w*$/u.test(variable))?.variable ??
    named.find(({ variable }) => isName(variable))?.variable ??
    rule.variables.find(isName) ??
    'API_KEY'
  );
}

function remember({ index, memory }: RegenerateParts, key: KeyHealth, { newKey, verified, oldKey }: RotationSummary): void {
  const at = clock.now().toISOString();
  memory.setCheck(index.fingerprintOf(newKey), { verdict: verified.verdict, evidence: verified.evidence, at });
  if (oldKey.dead) memory.setCheck(key.fingerprint, { verdict: 'dead', evidence: oldKey.evidence, at });
  index.touch();
}

export async function isTrusted(): Promise<boolean> {
  if (vscode.workspace.isTrusted) return true;
  const manage = 'Manage Workspace Trust';
  const chosen = await vscode.window.showWarningMessage('Keywright sends no request and changes no file in Restricted Mode. Trust this workspace to regenerate or test keys.', manage);
  if (chosen === manage) await vscode.commands.executeCommand('workbench.trust.manage');
  return false;
}

export async function offerPage(key: KeyHealth, provider: Provider | undefined): Promise<void> {
  const open = 'Open Page';
  const page = provider?.console ?? key.rule.docs;
  const chosen = await vscode.window.showInformationMessage(`Keywright finds keys like ${labelOf(key)} but does not regenerate them yet. Their page tells how.`, open);
  if (chosen === open) await vscode.env.openExternal(vscode.Uri.parse(page, true));
}

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : 'it failed without saying why');

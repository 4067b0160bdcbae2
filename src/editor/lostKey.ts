import { randomUUID } from 'node:crypto';
import * as vscode from 'vscode';
import type { KeyKind } from '../detection/rule.js';
import type { Lifecycle } from '../providers/lifecycle.js';
import type { ManagedProvider } from '../providers/provider.js';
import type { Parts } from '../providers/credential.js';
import { parseReference } from '../references/reference.js';
import { type LostPlan, type Replaced, replaceLost } from '../rotation/lost.js';
import { RotationStopped, works } from '../rotation/rotation.js';
import { readKey } from '../rotation/vault.js';
import type { Secret } from '../secret/secret.js';
import { askPart } from './askSecret.js';
import { isReferenceIn, recordStored } from './approvals.js';
import { clock } from './clock.js';
import { copyOne, piecesOf } from './copyKey.js';
import type { Looking } from './otherHolders.js';
import { createMaker } from './person.js';
import { connect, consolePageOf, kindOf, managedProviders } from './providers.js';
import { isTrusted, showProgress } from './regenerate.js';
import type { RegenerateParts } from './rotationPorts.js';
import { sayError, sayInfo, sayWarning } from './say.js';
import { claimPartNames } from './slotNames.js';

interface Kind {
  readonly provider: ManagedProvider;
  readonly lifecycle: Lifecycle;
  readonly rule: KeyKind;
}

/** For a key whose value nobody has: asks whose it was and what it is called, and has a new one take its name. @param argument the reference in a folder that tells. */
export async function replaceLostKey(parts: RegenerateParts, argument?: unknown): Promise<void> {
  if (!(await isTrusted())) return;
  const told = isReferenceIn(argument) ? parseReference(argument.reference) : undefined;
  const kind = await askKind('Replace a lost key', 'Whose key is lost?', told?.provider);
  const name = told?.name ?? (kind && (await askName(`Replace a lost ${kind.provider.name} ${kind.rule.title}`, kind)));
  if (kind === undefined || name === undefined) return;
  const { provider, lifecycle, rule } = kind;
  const stay = await askStaying(kind);
  if (stay === undefined) return;
  const slot = `${provider.id}/${name}`;
  const lock = await parts.locks.take(`slot key/${slot}`);
  if (lock === undefined) {
    void sayInfo(`${slot} is being regenerated, here or in another window.`);
    return;
  }
  const held = [lock];
  try {
    if ((await readKey(parts.secrets, provider.id, name)) !== undefined) {
      void sayInfo(`${slot} is not lost: it is stored. Copy Stored Key gives it to you, and Regenerate Key… makes a new one.`);
      return;
    }
    const { http, baseUrl, otherHosts } = connect(provider);
    const page = consolePageOf(provider);
    const partNames = await claimPartNames(parts, kind, {}, undefined, held);
    const plan: LostPlan = { id: randomUUID(), provider, lifecycle, rule, name, ...partNames, parts: stay, baseUrl, otherHosts };
    const replaced = await showProgress(parts.log, `Replacing ${slot}`, (signal, report) =>
      replaceLost(plan, { http, secrets: parts.secrets, clock, progress: { report }, person: createMaker({ provider, lifecycle, rule, page, parts: stay }, signal) }, signal),
    );
    const { newKey, verified } = replaced;
    if (isReferenceIn(argument)) await recordStored(parts.secrets, { provider: provider.id, name }, [argument.folder], parts.log);
    parts.memory.setCheck(parts.index.fingerprintOf(newKey.secret), { verdict: verified.verdict, evidence: verified.evidence, at: clock.now().toISOString() });
    // Only what names it can be found: nobody has its value.
    const looking = parts.holders.look({ ...plan, files: [] }, rule.variables, false);
    // Not awaited: it may stay for hours, and the name is to be free by then.
    void tell(slot, kind, page, replaced, looking);
  } catch (error) {
    if (!(error instanceof RotationStopped)) throw error;
    parts.log.warn(error.message);
    void (error.wished ? sayInfo : sayError)(error.message);
  } finally {
    for (const one of held) await one.release();
  }
}

/** @param of one provider's only. */
export async function askKind(title: string, placeHolder: string, of?: string): Promise<Kind | undefined> {
  const rows = managedProviders().filter(({ id }) => of === undefined || id === of).flatMap((provider) =>
    provider.lifecycles.flatMap((lifecycle) =>
      lifecycle.formats.map((format) => {
        const rule = kindOf(provider, format);
        return { label: `${provider.name} ${rule.title}`, description: rule.variables.join(', '), of: { provider, lifecycle, rule } };
      }),
    ),
  );
  if (rows.length === 1) return rows[0]?.of;
  return (await vscode.window.showQuickPick(rows, { title, placeHolder, matchOnDescription: true }))?.of;
}

export function askName(title: string, { provider, rule }: Kind): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title,
    prompt: `Its name: files refer to it as keywright://${provider.id}/NAME`,
    value: rule.variables[0] ?? 'API_KEY',
    ignoreFocusOut: true,
    validateInput: (text) => (/^[A-Za-z_]\w*$/u.test(text) ? undefined : 'A name has letters, digits and underscores, and begins with no digit.'),
  });
}

/** What a new key works together with and does not come with it. @returns undefined for who gives up. */
async function askStaying({ provider, lifecycle, rule }: Kind): Promise<Parts | undefined> {
  const given: Record<string, Secret> = {};
  for (const part of lifecycle.parts?.filter(({ issued, needed }) => issued !== true && needed === true) ?? []) {
    const question = { title: `Replace a lost ${provider.name} ${rule.title}`, prompt: `Paste the ${part.title}: ${provider.name} can be asked nothing about the key without it.`, page: consolePageOf(provider) };
    const value = await askPart(part, question, new AbortController().signal);
    if (value === undefined) return undefined;
    given[part.id] = value;
  }
  return given;
}

async function tell(slot: string, { provider: { name }, lifecycle, rule }: Kind, page: string, { newKey, verified }: Replaced, looking: Looking): Promise<void> {
  const [open, copy, whereElse] = ['Open Page', 'Copy New Key', 'Where Else…'];
  const outcome = works(verified) ? 'the new key works' : `the new key is stored, but its test did not succeed (${verified.evidence})`;
  const rest = 'The lost one goes on working for whoever has it: remove it on the page. Without its value Keywright can prove neither which one it is nor that it is dead.';
  for (let done = ''; ; ) {
    const chosen = await sayWarning(`${done}${name}: ${outcome} (${newKey.secret.masked}, stored as ${slot}). ${rest}`, open, copy, whereElse);
    if (chosen === open) await vscode.env.openExternal(vscode.Uri.parse(page, true));
    else if (chosen === copy) {
      const copied = await copyOne('The new key', piecesOf(rule, lifecycle, newKey));
      done = copied === undefined ? '' : `${copied} `;
    } else if (chosen === whereElse) {
      const looked = await looking.show();
      done = looked === undefined ? '' : `${looked} `;
    } else return;
  }
}

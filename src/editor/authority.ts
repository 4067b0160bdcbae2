import * as vscode from 'vscode';
import type { Authority, Credential } from '../providers/credential.js';
import { type RotationPlan, sentTo, isSentAsBefore, matchesWhole } from '../rotation/plan.js';
import type { SecretStore } from '../rotation/ports.js';
import { type KeptAuthority, readAuthority, storeAuthority } from '../rotation/vault.js';
import type { Secret } from '../secret/secret.js';
import { askPart, askSecret } from './askSecret.js';
import { clock } from './clock.js';
import { messageOf, sayError } from './say.js';

type About = Pick<RotationPlan, 'provider' | 'baseUrl' | 'otherHosts' | 'parts'>;

/** The credential that authorises what the key may not do itself: one that is kept for it, or one that is asked for. It is kept only where the person says so. */
export async function askAuthority(plan: About, secrets: SecretStore, authority: Authority, itself: Credential | undefined, signal: AbortSignal): Promise<Credential | undefined> {
  const { id } = plan.provider;
  const kept = await readAuthority(secrets, id).catch((error: unknown) => void sayError(messageOf(error)));
  // Another address, or another kind of credential: it is not the one that is wanted.
  const fits = kept !== undefined && isSentAsBefore(plan, kept) && kept.wanted === authority.wanted ? kept : undefined;
  if (fits !== undefined || itself !== undefined) {
    const choice = await choose(plan, authority, fits, itself);
    if (choice !== 'another') return choice;
  }
  const given = await askAll(plan, authority, signal);
  if (given !== undefined && (await wantsItKept(plan, given.secret))) {
    await storeAuthority(secrets, { provider: id, ...sentTo(plan), wanted: authority.wanted, keptAt: clock.now().toISOString(), ...given }).catch((error: unknown) => void sayError(messageOf(error)));
  }
  return given;
}

async function choose({ provider }: About, { wanted }: Authority, kept: KeptAuthority | undefined, itself: Credential | undefined): Promise<Credential | 'another' | undefined> {
  const rows = [
    ...(kept === undefined ? [] : [{ label: `$(lock) Use the Kept One ${kept.secret.masked}`, detail: `Kept ${kept.keptAt.slice(0, 10)}: ${kept.wanted}`, choice: kept }]),
    ...(itself === undefined ? [] : [{ label: `$(key) Try the Key Itself ${itself.secret.masked}`, detail: `${provider.name} does not tell whether it may. If it may not, nothing has changed`, choice: itself }]),
    { label: '$(edit) Paste Another', detail: `${wanted.charAt(0).toUpperCase()}${wanted.slice(1)}`, choice: 'another' as const },
  ];
  return (await vscode.window.showQuickPick(rows, { title: titleOf(provider.name), placeHolder: 'Which credential authorises it?', ignoreFocusOut: true }))?.choice;
}

async function wantsItKept({ provider }: About, given: Secret): Promise<boolean> {
  const rows = [
    { label: 'Use It Once', detail: 'It is forgotten when this regeneration is over', keep: false },
    { label: 'Keep It in SecretStorage', detail: `The next ${provider.name} key is regenerated without asking for it again. Show Stored Keys forgets it.`, keep: true },
  ];
  return (await vscode.window.showQuickPick(rows, { title: `Keep the credential ${given.masked} for ${provider.name}?`, ignoreFocusOut: true }))?.keep === true;
}

const titleOf = (name: string): string => `What authorises it at ${name}`;

/** Asks for each of what makes up the credential; what the old key has of it is not asked for, but what is issued with a key is another key's own. */
async function askAll({ provider, parts: known }: About, { wanted, how, page, pattern, parts = [] }: Authority, signal: AbortSignal): Promise<Credential | undefined> {
  const about = (what: string): { title: string; prompt: string; page: string } => ({ title: titleOf(provider.name), prompt: [`Paste ${what}.`, ...how].join(' '), page });
  const accepts = (text: string): true | string => (text !== '' && (pattern === undefined || matchesWhole(pattern, text))) || `That does not look like ${wanted}.`;
  const secret = await askSecret({ ...about(wanted), severity: undefined, accepts }, signal);
  if (secret === undefined) return undefined;
  const given: Record<string, Secret> = {};
  for (const part of parts) {
    const there = (part.issued === true ? undefined : known[part.id]) ?? (await askPart(part, about(`the ${part.title}`), signal));
    if (there === undefined) return undefined;
    given[part.id] = there;
  }
  return { secret, parts: given };
}

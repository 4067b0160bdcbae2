import * as vscode from 'vscode';
import type { KeyKind } from '../detection/rule.js';
import type { KeyHealth } from '../health/keyHealth.js';
import { issuesByCall, type NewKey } from '../providers/lifecycle.js';
import { withdrawAll } from '../rotation/approvals.js';
import { forgetMoved } from '../rotation/moved.js';
import { type KeptAnswer, type StoredKey, answerSlot, authoritySlot, keySlot, retiringSlot } from '../rotation/vault.js';
import { type Piece, copyOne } from './copyKey.js';
import { labelOf, rangeOf } from './diagnostics.js';
import { checkRetiring, testFound, testStored } from './keyChecks.js';
import { type KeyActions, type RowAction, nameOf, storedPieces } from './keyLists.js';
import { partsOf } from './keyParts.js';
import { moveKey } from './moveKey.js';
import type { Overlaps } from './overlaps.js';
import { type Regenerable, consolePageOf, isNeverAsked, keyPageOf, regenerableById, regenerableOf } from './providers.js';
import { putBack } from './putBack.js';
import { isTrusted, offerPage } from './regenerate.js';
import type { RegenerateParts } from './rotationPorts.js';
import { sayInfo } from './say.js';
import { type Subject, ofStored } from './subject.js';
import { takeUp } from './takeUp.js';
import { showDetails } from './unfinished.js';

/** What can be done with a key, from the lists and from the Command Palette. */
export interface KeyDeeds {
  readonly rows: KeyActions;
  testFound(key: KeyHealth): Promise<void>;
  openPage(rule: KeyKind): Thenable<boolean>;
  copyStored(key: StoredKey): Promise<void>;
  forgetStored(key: StoredKey): Promise<void>;
}

export function createKeyDeeds(parts: RegenerateParts, regenerate: (key: Subject) => Promise<void>, overlaps: Pick<Overlaps, 'dueOf' | 'endNow' | 'extend'>): KeyDeeds {
  const { secrets } = parts;

  const test = async (key: KeyHealth): Promise<void> => {
    const regenerable = regenerableOf(key.rule);
    if (regenerable === undefined || isNeverAsked(key) !== undefined) await offerPage(key);
    else if (await isTrusted()) {
      const own = await partsOf(key, regenerable);
      if (own !== undefined) await testFound(parts, labelOf(key), { secret: key.secret, parts: own }, regenerable.provider, regenerable.lifecycle);
    }
  };
  const forget = async (label: string, slot: string, consequence: string, then?: () => Promise<void>): Promise<void> => {
    const button = 'Forget';
    const chosen = await vscode.window.showWarningMessage(`Forget ${label}?`, { modal: true, detail: consequence }, button);
    if (chosen !== button) return;
    await secrets.delete(slot);
    await then?.();
    void sayInfo(`${label} is no longer stored.`);
  };
  const copyStored = (key: StoredKey): Promise<void> => copy(nameOf(key), storedPieces(key));
  const forgetStored = (key: StoredKey): Promise<void> =>
    forget(
      nameOf(key),
      keySlot(key.provider, key.name),
      `This may be the only copy. Files that refer to keywright://${nameOf(key)} lose their value. The key stays valid at ${regenerableById(key.provider, key.format)?.provider.name ?? key.provider}.`,
      async () => {
        await withdrawAll(secrets, key);
        await forgetMoved(secrets, key);
      },
    );

  const regenerateStored = (key: StoredKey): readonly RowAction[] => {
    const subject = ofStored(parts.index, key);
    return subject === undefined || isNeverAsked(subject) !== undefined ? [] : [{ label: '$(sync) Regenerate Key…', run: () => regenerate(subject) }];
  };

  const rows: KeyActions = {
    checkOf: ({ secret }) => parts.index.checkOf(secret),
    found: (key) => [
      ...(regenerableOf(key.rule) === undefined || isNeverAsked(key) !== undefined
        ? []
        : [
            { label: '$(sync) Regenerate Key…', run: () => regenerate(key) },
            { label: '$(pulse) Test Key', run: () => test(key) },
            { label: '$(archive) Move to SecretStorage…', run: () => moveKey(parts, key) },
          ]),
      ...[...key.places, ...key.loose].map(({ uri, finding }): RowAction => {
        const at = vscode.Uri.parse(uri, true);
        return { label: `$(go-to-file) ${vscode.workspace.asRelativePath(at)}:${finding.from.line + 1}`, run: () => vscode.window.showTextDocument(at, { selection: rangeOf(finding) }) };
      }),
      { label: '$(link-external) Open Key Page', run: () => openPage(key.rule) },
    ],
    stored: (key) => [
      { label: '$(copy) Copy Key', run: () => copyStored(key) },
      ...ifRegenerable(key, ({ provider, lifecycle }) => [
        ...regenerateStored(key),
        { label: '$(pulse) Test Key', run: async () => ((await isTrusted()) ? testStored(parts, key, provider, lifecycle) : undefined) },
      ]),
      { label: '$(reply) Put Back into Files…', run: () => putBack(parts, key) },
      { label: '$(trash) Forget Key', run: () => forgetStored(key) },
    ],
    dueOf: (rotation) => overlaps.dueOf(rotation),
    retiring: (key) => [
      ...(overlaps.dueOf(key.rotation) === undefined
        ? []
        : [
            { label: '$(circle-slash) Revoke Old Key Now', run: () => overlaps.endNow(key.rotation) },
            { label: '$(history) Keep Longer', run: () => overlaps.extend(key.rotation) },
          ]),
      ...ifRegenerable(key, ({ provider, lifecycle }) => [
        { label: '$(pulse) Check Old Key', run: async () => ((await isTrusted()) ? checkRetiring(parts, key, provider, lifecycle) : undefined) },
        { label: '$(link-external) Open Key Page', run: () => vscode.env.openExternal(vscode.Uri.parse(consolePageOf(provider), true)) },
      ]),
      { label: '$(copy) Copy Old Key', run: () => copy(`The old key of ${nameOf(key)}`, storedPieces(key)) },
      {
        label: '$(trash) Forget It',
        run: () => forget(`the old key of ${nameOf(key)}`, retiringSlot(key.rotation), 'It may still work, and Keywright could no longer prove that it is dead.'),
      },
    ],
    cutShort: (rotation) => [
      { label: '$(debug-continue) Resume', run: () => takeUp(parts, rotation, 'resume') },
      { label: '$(info) Show Details', run: () => showDetails(parts, rotation) },
      { label: '$(discard) Roll Back', run: () => takeUp(parts, rotation, 'roll back') },
    ],
    authority: (kept) => [
      { label: '$(trash) Forget It', run: () => forget(`the credential ${kept.secret.masked} for ${kept.provider}`, authoritySlot(kept.provider), 'The next regeneration that needs one asks for it. It stays valid at the provider.') },
    ],
    answer: (answer) => [
      { label: '$(copy) Copy What Is Kept', run: () => copy(`What ${answer.provider} answered`, storedPieces({ ...answer, ...keyIn(answer) })) },
      {
        label: '$(trash) Forget It',
        run: () => forget(`the unfinished regeneration of ${nameOf(answer)}`, answerSlot(answer.rotation), 'It may hold the only copy of a key that the provider issued.'),
      },
    ],
  };
  return { rows, testFound: test, openPage, copyStored, forgetStored };
}

async function copy(label: string, pieces: readonly Piece[]): Promise<void> {
  const done = await copyOne(label, pieces);
  if (done !== undefined) void sayInfo(done);
}

function ifRegenerable(key: { readonly provider: string; readonly format?: string | undefined }, make: (by: Regenerable) => readonly RowAction[]): readonly RowAction[] {
  const regenerable = regenerableById(key.provider, key.format);
  return regenerable === undefined ? [] : make(regenerable);
}

function openPage(rule: KeyKind): Thenable<boolean> {
  return vscode.env.openExternal(vscode.Uri.parse(keyPageOf(rule), true));
}

/** The key in a kept answer, or the answer as it came where no key can be read from it. */
function keyIn({ provider, format, secret, parts }: KeptAnswer): NewKey {
  const lifecycle = regenerableById(provider, format)?.lifecycle;
  if (lifecycle === undefined || !issuesByCall(lifecycle)) return { secret, parts };
  try {
    return lifecycle.issue.read({ status: 200, headers: {}, body: secret, complete: true });
  } catch {
    return { secret, parts }; // Torn, or a pasted key: given as it is.
  }
}

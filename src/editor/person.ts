import * as vscode from 'vscode';
import { type RotationPlan, looksIssuedBy } from '../rotation/plan.js';
import type { Person, SecretStore } from '../rotation/ports.js';
import { askPart, askSecret } from './askSecret.js';
import { askAuthority } from './authority.js';
import { copyAll, piecesOf } from './copyKey.js';
import { askRestore } from './restoreChanged.js';
import { messageOf } from './say.js';
import { askForCopyNoMore, asksForCopy } from './settings.js';
import type { StorageFacts } from './storageFacts.js';

const numbered = (steps: readonly string[]): string => steps.map((step, index) => `${index + 1}. ${step}`).join('\n');

/** Modal questions and password boxes. What is typed into them is never shown and never logged. */
export function createPerson(plan: RotationPlan, secrets: SecretStore, signal: AbortSignal, storage: StorageFacts): Person {
  const { provider, lifecycle, page: consolePage } = plan;
  const openPage = (): Thenable<boolean> => vscode.env.openExternal(vscode.Uri.parse(consolePage, true));
  const removal = lifecycle.class === 'guided' ? lifecycle.revokeSteps : [`Find the key that ends in ${plan.old.masked} and revoke it.`];

  return {
    ...createMaker(plan, signal),

    giveAuthority: (wanted, itself) => askAuthority(plan, secrets, wanted, itself, signal),

    acceptGuided: async (why) => {
      const go = 'Make a New Key on the Page';
      return (await vscode.window.showWarningMessage(why, { modal: true, detail: 'You can make the new key by hand; Keywright stores it, tests it and changes the files.' }, go)) === go;
    },

    relyOnStore: async (issued) => {
      if (!asksForCopy() && !storage.forgets) return 'enough';
      const copy: vscode.MessageItem = { title: 'Copy New Key' };
      const copied: vscode.MessageItem = { title: 'I Have a Copy' };
      const enough: vscode.MessageItem = { title: 'SecretStorage Is Enough' };
      const always: vscode.MessageItem = { title: 'Always Enough' };
      const later: vscode.MessageItem = { title: 'Later', isCloseAffordance: true };
      const slot = `${provider.id}/${plan.name}`;
      const alone = `SecretStorage alone holds the new key, as ${slot}. ${storage.sentences.join(' ')}\n\nOnce the old key ${plan.old.masked} is gone, nothing works where that is lost.`;
      const remembered = storage.forgets ? '' : '\n\n“Always Enough” turns off the setting keywright.rotation.askForCopy.';
      for (let inClipboard = false, problem = ''; ; ) {
        const chosen = await vscode.window.showWarningMessage(
          inClipboard ? 'The new key is in the clipboard: put it where it is safe' : 'Before the old key goes: is SecretStorage enough?',
          { modal: true, detail: problem + alone + remembered },
          ...(inClipboard ? [copied] : [enough, ...(storage.forgets ? [] : [always])]),
          copy,
          later,
        );
        if (chosen === copied) return 'copied';
        if (chosen === always) await askForCopyNoMore();
        if (chosen === enough || chosen === always) return 'enough';
        if (chosen !== copy) return 'later';
        try {
          await copyAll(piecesOf(plan.rule, lifecycle, issued));
          [inClipboard, problem] = [true, ''];
        } catch (error) {
          problem = `The clipboard failed (${messageOf(error)}).\n\n`;
        }
      }
    },

    acceptDifference: async ({ lines, wider }) => {
      const yes = wider ? 'Allow More Than Before' : 'Go On';
      const title = wider ? 'The new key may do more than the old one, or for longer' : 'The new key is not quite like the old one';
      return (await vscode.window.showWarningMessage(title, { modal: true, detail: lines.join('\n\n') }, yes)) === yes;
    },

    freeSlot: async ({ used, limit }) => {
      const again: vscode.MessageItem = { title: 'Count Again' };
      const open: vscode.MessageItem = { title: 'Open Page' };
      for (;;) {
        const chosen = await vscode.window.showWarningMessage(
          `The account has ${used} of ${limit} keys`,
          { modal: true, detail: `${provider.name} makes no other one before one is gone. Keywright deactivates and deletes none: choose one that is not used on its page, deactivate it where that can be done and see that nothing misses it, then remove it.\n\n${consolePage}` },
          open,
          again,
        );
        if (chosen !== open) return chosen === again;
        await openPage();
      }
    },

    removeOldKey: async (why) => {
      const removed: vscode.MessageItem = { title: 'It Is Removed' };
      const open: vscode.MessageItem = { title: 'Open Page' };
      const later: vscode.MessageItem = { title: 'Later', isCloseAffordance: true };
      for (;;) {
        const chosen = await vscode.window.showWarningMessage(
          `Remove the old key ${plan.old.masked} on ${provider.name}'s page`,
          { modal: true, detail: `${why === undefined ? '' : `${why}\n\n`}${numbered(removal)}\n\n${consolePage}\n\nKeywright then asks ${provider.name} whether it is dead.` },
          open,
          removed,
          later,
        );
        if (chosen === removed) return 'removed';
        if (chosen !== open) return 'later';
        await openPage();
      }
    },

    removeNewKey: async (issued, why) => {
      const removed: vscode.MessageItem = { title: issued === undefined ? 'There Is None' : 'It Is Removed' };
      const open: vscode.MessageItem = { title: 'Open Page' };
      const later: vscode.MessageItem = { title: 'Later', isCloseAffordance: true };
      const message = issued === undefined ? `If you made a new key on ${provider.name}'s page, remove it` : `Remove the new key ${issued.masked} on ${provider.name}'s page`;
      for (;;) {
        const chosen = await vscode.window.showWarningMessage(message, { modal: true, detail: `${why === undefined ? '' : `${why}\n\n`}The old key ${plan.old.masked} stays.\n\n${consolePage}` }, open, removed, later);
        if (chosen === removed) return 'removed';
        if (chosen !== open) return 'later';
        await openPage();
      }
    },

    restoreChanged: (change) => askRestore(change),

  };
}

type MakerPlan = Pick<RotationPlan, 'provider' | 'lifecycle' | 'rule' | 'page' | 'parts'>;

const acceptsFor =
  ({ provider, lifecycle, rule }: MakerPlan) =>
  (text: string): true | string =>
    looksIssuedBy(lifecycle, provider, text) || `This is no ${provider.name} ${rule.title}.`;

/** What is asked of who makes a key on the provider's page. */
export function createMaker(plan: MakerPlan, signal: AbortSignal): Pick<Person, 'pasteNewKey' | 'pastePart' | 'rescue'> {
  const { provider, lifecycle, rule, page: consolePage, parts } = plan;
  const steps = 'createSteps' in lifecycle ? lifecycle.createSteps : [`Create a new ${rule.title} with the permissions of the old one.`, 'Copy it and come back.'];
  return {
    pasteNewKey: async (problem) => {
      if (problem === undefined) {
        const open = 'Open Page';
        const have = 'I Have It Already';
        const chosen = await vscode.window.showInformationMessage(
          `Make the new key on ${provider.name}'s page`,
          { modal: true, detail: `${numbered(steps)}\n\n${consolePage}` },
          open,
          have,
        );
        if (chosen === undefined) return undefined;
        if (chosen === open) await vscode.env.openExternal(vscode.Uri.parse(consolePage, true));
      }
      return askSecret(
        {
          title: `New ${provider.name} ${rule.title}`,
          prompt: problem ?? 'Paste the new key. It goes to SecretStorage and is tested before anything changes.',
          severity: problem === undefined ? undefined : vscode.InputBoxValidationSeverity.Error,
          accepts: acceptsFor(plan),
          page: consolePage,
        },
        signal,
      );
    },

    pastePart: (part) =>
      askPart(part, { title: `New ${provider.name} ${rule.title}`, prompt: `Paste the new ${part.title} that belongs to it. It is kept with the key before anything changes.`, page: consolePage }, signal, parts[part.id]),

    rescue: async (issued, failure) => {
      const copy = 'Copy New Key';
      const again = 'Try Again';
      for (let problem = failure; ; ) {
        // Escape must not lose the key: the question stays until it is answered.
        const chosen = await vscode.window.showErrorMessage(
          'The new key could not be stored',
          { modal: true, detail: `${provider.name} has issued it, but SecretStorage did not keep it: ${problem}\n\nCopy it to a safe place, or try to store it again.` },
          copy,
          again,
        );
        if (chosen === again) return 'retry';
        if (chosen !== copy) continue;
        try {
          await copyAll(piecesOf(rule, lifecycle, issued));
          return 'copied';
        } catch (error) {
          problem = `The clipboard failed too (${messageOf(error)}).`;
        }
      }
    },
  };
}

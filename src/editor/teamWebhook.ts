import * as vscode from 'vscode';
import { BaseUrlError, checkedAddress } from '../network/baseUrl.js';
import { createHttp } from '../network/client.js';
import type { TeamNotice } from '../rotation/notice.js';
import type { SecretStore } from '../rotation/ports.js';
import { read, store } from '../rotation/vault.js';
import { sendNotice, webhookKind, webhookName } from '../rotation/webhook.js';
import { Secret } from '../secret/secret.js';
import { sayInfo } from './say.js';

/**
 * Who knows the address of a webhook may post there, so it is a secret: it lives in SecretStorage and in no setting, because settings are shown,
 * synchronised and committed. No workspace can reach it there.
 */
const slot = 'team-webhook';

export interface TeamWebhook {
  /** `Slack (hooks.slack.com)`: all of the address that is shown. */
  readonly label: string;
  /** @throws {NoticeError} @throws {HttpFailure} */
  send(notice: TeamNotice): Promise<void>;
}

/** @throws {StorageError} @throws {BaseUrlError} */
export async function teamWebhook(secrets: SecretStore): Promise<TeamWebhook | undefined> {
  const stored = await read(secrets, slot);
  if (stored === undefined) return undefined;
  const url = checkedAddress(stored.reveal());
  const kind = webhookKind(url.hostname);
  return {
    label: `${webhookName(kind)} (${url.host})`,
    send: async (notice) => {
      if (!vscode.workspace.isTrusted) throw new BaseUrlError('Keywright sends nothing in Restricted Mode.');
      await sendNotice(createHttp({ baseUrl: url.origin, changedBy: '“Keywright: Set Team Webhook…”' }), kind, Secret.of(url.pathname + url.search), notice);
    },
  };
}

/** The command that sets, replaces or removes the address. Nothing is sent to it here. */
export async function setTeamWebhook(secrets: SecretStore): Promise<void> {
  const present = await teamWebhook(secrets).catch((error: unknown) => {
    if (error instanceof BaseUrlError) return { label: 'an address that cannot be used' };
    throw error;
  });
  if (present !== undefined) {
    const replace = { label: '$(edit) Replace It…' };
    const remove = { label: '$(trash) Remove It' };
    const chosen = await vscode.window.showQuickPick([replace, remove], { title: 'Keywright: team webhook', placeHolder: `Notices can be sent to ${present.label}` });
    if (chosen === remove) {
      await secrets.delete(slot);
      void sayInfo('The team’s webhook is no longer stored.');
    }
    if (chosen !== replace) return;
  }
  const typed = await vscode.window.showInputBox({
    title: 'Keywright: team webhook',
    prompt: 'Paste the address of an incoming webhook of Slack, of a Teams workflow, or of anything that takes JSON. It is kept in SecretStorage.',
    password: true,
    ignoreFocusOut: true,
    validateInput: (text) => whyNotUsable(text.trim()),
  });
  if (typed === undefined) return;
  await store(secrets, slot, Secret.of(typed.trim()));
  void sayInfo(`Notices can be sent to ${(await teamWebhook(secrets))?.label ?? 'it'} from now on; each is sent only when you say so.`);
}

function whyNotUsable(text: string): string | undefined {
  try {
    const { hash } = checkedAddress(text);
    return hash === '' ? undefined : 'It holds a fragment. Remove what follows "#".';
  } catch (error) {
    if (error instanceof BaseUrlError) return error.message;
    throw error;
  }
}

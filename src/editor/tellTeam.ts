import * as vscode from 'vscode';
import { type TeamNotice, noticeMarkdown, noticeText } from '../rotation/notice.js';
import type { SecretStore } from '../rotation/ports.js';
import { commands } from './commands.js';
import { type TeamWebhook, teamWebhook } from './teamWebhook.js';

interface Way extends vscode.QuickPickItem {
  /** @returns what was done, in words; undefined for nothing. */
  run(): Promise<string | undefined>;
}

/** Lets the user choose how the team learns of it. @returns what was done; undefined where they left it. @throws what failed. */
export async function tellTeam(notice: TeamNotice, secrets: SecretStore): Promise<string | undefined> {
  const webhook = vscode.workspace.isTrusted ? await teamWebhook(secrets) : undefined;
  const ways: readonly Way[] = [
    {
      label: '$(copy) Copy Notice',
      run: async () => {
        await vscode.env.clipboard.writeText(noticeText(notice));
        return 'The notice is in the clipboard.';
      },
    },
    {
      label: '$(markdown) Open as Document',
      description: 'Markdown, not saved',
      run: async () => {
        await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'markdown', content: noticeMarkdown(notice) }));
        return 'The notice is open as a document.';
      },
    },
    webhook === undefined
      ? { label: '$(gear) Set Team Webhook…', description: 'Slack, Microsoft Teams, or anything that takes JSON', run: async () => vscode.commands.executeCommand(commands.setTeamWebhook) }
      : { label: `$(send) Send to ${webhook.label}…`, run: () => send(webhook, notice) },
  ];
  return (await vscode.window.showQuickPick(ways, { title: 'Tell the team', placeHolder: notice.title }))?.run();
}

/** Shows where it goes and all that goes there, before it does. */
async function send(webhook: TeamWebhook, notice: TeamNotice): Promise<string | undefined> {
  const go = 'Send';
  if ((await vscode.window.showInformationMessage(`Send this to ${webhook.label}?`, { modal: true, detail: noticeText(notice) }, go)) !== go) return undefined;
  await vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title: `Sending the notice to ${webhook.label}` }, () => webhook.send(notice));
  return `The notice was sent to ${webhook.label}.`;
}

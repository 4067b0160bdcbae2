import * as vscode from 'vscode';
import { assignmentsOf, parseDotenv } from '../references/dotenv.js';
import { isEnvFile } from '../references/envFile.js';
import { type Reference, type ReferenceAt, REFERENCE_CHARACTERS, formatReference, nameOfReference, referencesIn } from '../references/reference.js';
import { verdictOn } from '../rotation/approvals.js';
import type { SecretStore } from '../rotation/ports.js';
import { type StoredKey, readAll, readKey } from '../rotation/vault.js';
import { commands } from './commands.js';
import { envText } from './folderEnv.js';
import { placeOf } from './places.js';
import { managedOf } from './providers.js';
import { argumentOf, regenerableAt } from './subject.js';

const anywhere: vscode.DocumentSelector = { pattern: '**' };
const BEGIN = 'keywright:';
const AFTER_NAME = /^\s*(?:export\s+)?[A-Za-z_][\w.-]*\s*=\s*["']?$/u;

/** A reference that is being typed, up to the cursor. */
function begunIn(before: string): string | undefined {
  let from = before.length;
  while (from > 0 && REFERENCE_CHARACTERS.test(before.charAt(from - 1))) from--;
  const at = before.indexOf(BEGIN, from);
  return at < 0 ? undefined : before.slice(at);
}

/** References as the editor knows names: completed, hovered over, and followed to the variable that has them. None of it shows a key. */
export function registerReferenceLanguage(secrets: SecretStore): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerCompletionItemProvider(
      anywhere,
      {
        provideCompletionItems: async (document, position) => {
          const before = document.lineAt(position).text.slice(0, position.character);
          const begun = begunIn(before) ?? (isEnvFile(document.uri.path) && AFTER_NAME.test(before) ? '' : undefined);
          if (begun === undefined || !vscode.workspace.isTrusted) return [];
          const { keys } = await readAll(secrets);
          return keys.map((key) => {
            const item = new vscode.CompletionItem(formatReference(key.provider, key.name), vscode.CompletionItemKind.Reference);
            item.range = new vscode.Range(position.translate(0, -begun.length), position);
            item.detail = `${managedOf([key.provider])[0]?.name ?? key.provider} ${key.secret.masked}, stored ${key.storedAt.slice(0, 10)}`;
            return item;
          });
        },
      },
      ':',
      '/',
      '=',
    ),
    vscode.languages.registerHoverProvider(anywhere, {
      provideHover: async (document, position) => {
        const at = referenceAt(document, position);
        return at && new vscode.Hover(await describe(secrets, document, at.reference), rangeOf(document, at));
      },
    }),
    vscode.languages.registerCodeActionsProvider(
      anywhere,
      {
        provideCodeActions: async (document, { start }) => {
          const at = referenceAt(document, start);
          const key = at && (await toRegenerate(secrets, at.reference));
          if (at === undefined || key === undefined) return [];
          const title = `Regenerate its key… (${nameOfReference(key)} ${key.secret.masked})`;
          const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
          action.command = { title, command: commands.regenerateKey, arguments: [argumentOf(key)] };
          return [action];
        },
      },
      { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
    ),
    vscode.languages.registerDefinitionProvider(anywhere, {
      provideDefinition: async (document, position, token) => {
        const at = referenceAt(document, position);
        const folder = at && vscode.workspace.getWorkspaceFolder(document.uri);
        if (at === undefined || folder === undefined) return [];
        const files = await vscode.workspace.findFiles(new vscode.RelativePattern(folder, '**/{.env,.env.*,*.env,.envrc,.flaskenv,.dev.vars}'), '**/node_modules/**', 100, token);
        return (await Promise.all(files.filter(({ path }) => isEnvFile(path)).map((uri) => variablesOf(uri, at.reference)))).flat();
      },
    }),
  );
}

/** Those of a document, as ranges. */
export const rangeOf = (document: vscode.TextDocument, { start, end }: Pick<ReferenceAt, 'start' | 'end'>): vscode.Range => new vscode.Range(document.positionAt(start), document.positionAt(end));

export function referenceAt(document: vscode.TextDocument, position: vscode.Position): ReferenceAt | undefined {
  const offset = document.offsetAt(position);
  const line = document.offsetAt(position.with({ character: 0 }));
  return referencesIn(document.lineAt(position).text)
    .map(({ reference, start, end }) => ({ reference, start: line + start, end: line + end }))
    .find(({ start, end }) => start <= offset && offset <= end);
}

/** The key that is regenerated from a reference; none in Restricted Mode. */
const toRegenerate = async (secrets: SecretStore, reference: Reference): Promise<StoredKey | undefined> => (vscode.workspace.isTrusted ? regenerableAt(secrets, reference) : undefined);

async function describe(secrets: SecretStore, { uri }: vscode.TextDocument, reference: Reference): Promise<vscode.MarkdownString> {
  const key = await readKey(secrets, reference.provider, reference.name);
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  const text = new vscode.MarkdownString();
  text.appendText(key === undefined ? `SecretStorage has no key ${nameOfReference(reference)}.` : `${managedOf([key.provider])[0]?.name ?? key.provider} key ${key.secret.masked}, stored ${key.storedAt.slice(0, 10)}${key.expiresAt === undefined ? '' : `, expires ${key.expiresAt.slice(0, 10)}`}.`);
  if (key !== undefined && folder !== undefined) {
    const granted = vscode.workspace.isTrusted && (await verdictOn(secrets, reference, placeOf(folder.uri))) === 'granted';
    const why = vscode.workspace.isTrusted ? 'this folder is not approved to use it' : 'this is Restricted Mode';
    text.appendText(granted ? ' What is run in this folder gets it.' : ` What is run in this folder does not get it: ${why}.`);
  }
  const regenerable = await toRegenerate(secrets, reference);
  if (regenerable !== undefined) {
    text.isTrusted = { enabledCommands: [commands.regenerateKey] };
    text.appendMarkdown(`\n\n[Regenerate it…](command:${commands.regenerateKey}?${encodeURIComponent(JSON.stringify([argumentOf(regenerable)]))})`);
  }
  return text;
}

/** Where the variables stand that have it, in unsaved text or on the disk: VS Code keeps closed documents that are no longer what the file is. */
async function variablesOf(uri: vscode.Uri, reference: Reference): Promise<readonly vscode.Location[]> {
  const unsaved = vscode.workspace.textDocuments.find((one) => one.isDirty && one.uri.toString() === uri.toString());
  const text = (unsaved?.getText() ?? (await envText(uri)) ?? '').replace(/^\uFEFF/u, '');
  const wanted = nameOfReference(reference);
  const holds = ({ start, end }: Pick<ReferenceAt, 'start' | 'end'>): boolean => referencesIn(text.slice(start, end)).some((one) => nameOfReference(one.reference) === wanted);
  const positionOf = (offset: number): vscode.Position => {
    const lines = text.slice(0, offset).split(/\r\n|\r|\n/u);
    return new vscode.Position(lines.length - 1, lines.at(-1)?.length ?? 0);
  };
  return assignmentsOf(parseDotenv(text)).filter(({ value }) => holds(value)).map(({ nameSpan: { start, end } }) => new vscode.Location(uri, new vscode.Range(positionOf(start), positionOf(end))));
}

import * as vscode from 'vscode';
import { isEnvFile } from '../references/envFile.js';
import { assignmentCovering, parseDotenv } from '../references/dotenv.js';
import { type ReferenceAt, formatReference, nameOfReference, referencesIn } from '../references/reference.js';
import { type Looked, MOST_KEYS, lookUp, reasonWords, referringOf, refusalOfVariable } from '../references/resolve.js';
import { Secret } from '../secret/secret.js';
import type { Approvals, ReferenceIn } from './approvals.js';
import { commands } from './commands.js';
import { source } from './diagnostics.js';
import type { Log } from './log.js';
import { managedOf } from './providers.js';
import { rangeOf } from './referenceLanguage.js';
import { messageOf } from './say.js';

/** Milliseconds of quiet before a text that is being edited is looked at. */
const quiet = 250;
/** Where a reference is talked about rather than used. */
const prose = new Set(['markdown', 'plaintext', 'log', 'search-result', 'git-commit']);

const codes = { unknown: 'reference-unknown', 'not approved': 'reference-not-approved', refused: 'reference-refused' } as const;
type Reason = keyof typeof codes;
const says = { unknown: 'This reference has no key', 'not approved': 'Programs do not get this key' } as const;

/** References that programs would not get a key for, in Problems with their quick fixes. In Restricted Mode nothing is resolved, and nothing is said of it. */
export function publishReferenceProblems(approvals: Approvals, secretsChanged: vscode.Event<unknown>, log: Log): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection(`${source}-references`);
  const turns = new Map<string, number>();
  const timers = new Map<string, NodeJS.Timeout>();
  let closed = false;

  const look = async (document: vscode.TextDocument): Promise<void> => {
    const key = document.uri.toString();
    const turn = (turns.get(key) ?? 0) + 1;
    turns.set(key, turn);
    const found = await problemsOf(document, approvals);
    // A later look knows better.
    if (!closed && !document.isClosed && turns.get(key) === turn) collection.set(document.uri, found);
  };
  const start = (document: vscode.TextDocument): void => void look(document).catch((error: unknown) => (closed ? undefined : log.warn(messageOf(error))));
  const later = (what: string, work: () => void): void => {
    clearTimeout(timers.get(what));
    timers.set(what, setTimeout(work, quiet));
  };
  const all = (): void => vscode.workspace.textDocuments.forEach(start);
  all();
  return vscode.Disposable.from(
    collection,
    // A rotation writes many slots.
    secretsChanged(() => later('', all)),
    vscode.workspace.onDidGrantWorkspaceTrust(all),
    vscode.workspace.onDidOpenTextDocument(start),
    vscode.workspace.onDidChangeTextDocument(({ document }) => later(document.uri.toString(), () => start(document))),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      turns.delete(uri.toString());
      clearTimeout(timers.get(uri.toString()));
      timers.delete(uri.toString());
      collection.delete(uri);
    }),
    vscode.languages.registerCodeActionsProvider({ pattern: '**' }, { provideCodeActions: (document, _, { diagnostics }) => diagnostics.flatMap((one) => fixesOf(document, one)) }, { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] }),
    new vscode.Disposable(() => {
      closed = true;
      timers.forEach((timer) => clearTimeout(timer));
    }),
  );
}

async function problemsOf(document: vscode.TextDocument, approvals: Approvals): Promise<readonly vscode.Diagnostic[]> {
  const { uri, languageId } = document;
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  const env = isEnvFile(uri.path);
  if (folder === undefined || !vscode.workspace.isTrusted || (!env && prose.has(languageId)) || !/^(?:file|vscode-remote|untitled)$/u.test(uri.scheme)) return [];
  const text = document.getText();
  const parsed = env ? parseDotenv(text) : undefined;
  const keys = approvals.keysFor(folder.uri);
  const problems: vscode.Diagnostic[] = [];
  const looked = new Map<string, Promise<Looked>>();
  for (const at of referencesIn(text)) {
    const variable = parsed && assignmentCovering(parsed, at);
    const referring = variable && referringOf(text, variable);
    const refusal = referring && refusalOfVariable(referring);
    const add = (reason: Reason, words: string): void => void problems.push(problemAt(document, at, reason, words));
    if (variable?.commented === true) continue;
    if (refusal !== undefined) add('refused', `${variable?.name ?? ''} is set for no program: ${refusal}.`);
    else {
      // Nothing resolves more of one file either.
      if (looked.size >= MOST_KEYS && !looked.has(nameOfReference(at.reference))) continue;
      const found = await lookUp(at.reference, keys, looked);
      if (!(found instanceof Secret)) add(found.reason, `${says[found.reason]}: ${reasonWords(found.reason, at.reference)}.`);
    }
  }
  return problems;
}

function problemAt(document: vscode.TextDocument, at: ReferenceAt, reason: Reason, words: string): vscode.Diagnostic {
  const problem = new vscode.Diagnostic(rangeOf(document, at), words, vscode.DiagnosticSeverity.Warning);
  problem.source = source;
  problem.code = codes[reason];
  return problem;
}

function fixesOf(document: vscode.TextDocument, problem: vscode.Diagnostic): readonly vscode.CodeAction[] {
  const folder = vscode.workspace.getWorkspaceFolder(document.uri);
  const [at] = referencesIn(document.getText(problem.range));
  if (problem.source !== source || folder === undefined || at === undefined) return [];
  const reference = formatReference(at.reference.provider, at.reference.name);
  const fix = (title: string, command: string, preferred: boolean): vscode.CodeAction => {
    const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    action.command = { title, command, arguments: [{ folder: folder.uri.toString(), reference } satisfies ReferenceIn] };
    action.diagnostics = [problem];
    action.isPreferred = preferred;
    return action;
  };
  if (problem.code === codes['not approved']) return [fix(`Allow ${folder.name} to use this key…`, commands.approveReference, true)];
  if (problem.code !== codes.unknown || managedOf([at.reference.provider]).length === 0) return [];
  return [fix('Store its key…', commands.storeKey, true), fix('Make a new key for it…', commands.replaceLostKey, false)];
}

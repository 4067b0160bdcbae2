import * as vscode from 'vscode';
import type { Part } from '../providers/credential.js';
import { matchesWhole } from '../rotation/plan.js';
import { Secret } from '../secret/secret.js';

export interface SecretQuestion {
  readonly title: string;
  readonly prompt: string;
  readonly severity: vscode.InputBoxValidationSeverity | undefined;
  /** Opened by a button of the box. */
  readonly page: string;
  /** No secret: it is seen while it is typed. */
  readonly plain?: boolean;
  /** `true`, or what is wrong with the text. */
  accepts(text: string): true | string;
}

/** A password box that stays while the user is in the browser. What is typed into it is never shown and never logged. @returns undefined when they give up. */
export function askSecret(question: SecretQuestion, signal: AbortSignal): Promise<Secret | undefined> {
  if (signal.aborted) return Promise.resolve(undefined);
  return new Promise((resolve) => {
    const box = vscode.window.createInputBox();
    const finish = (secret: Secret | undefined): void => {
      // First: a box that is disposed of says that it is hidden, and that means cancelled.
      resolve(secret);
      signal.removeEventListener('abort', cancel);
      box.dispose();
    };
    const cancel = (): void => finish(undefined);
    box.title = question.title;
    box.prompt = question.prompt;
    box.password = question.plain !== true;
    box.ignoreFocusOut = true;
    if (question.severity !== undefined) box.validationMessage = { message: question.prompt, severity: question.severity };
    box.buttons = [{ iconPath: new vscode.ThemeIcon('link-external'), tooltip: 'Open Page' }];
    box.onDidTriggerButton(() => vscode.env.openExternal(vscode.Uri.parse(question.page, true)));
    box.onDidChangeValue(() => (box.validationMessage = undefined));
    box.onDidAccept(() => {
      const text = box.value.trim();
      const verdict = question.accepts(text);
      if (verdict === true) finish(Secret.of(text));
      else box.validationMessage = { message: verdict, severity: vscode.InputBoxValidationSeverity.Error };
    });
    box.onDidHide(cancel);
    signal.addEventListener('abort', cancel);
    box.show();
  });
}

/** Asks for a part of a key. @param old what it is not. */
export function askPart(part: Part, question: Pick<SecretQuestion, 'title' | 'prompt' | 'page'>, signal: AbortSignal, old?: Secret): Promise<Secret | undefined> {
  const accepts = (text: string): true | string => (old?.reveal() === text ? `That is the old ${part.title}.` : matchesWhole(part.pattern, text) || `This is no ${part.title}.`);
  return askSecret({ ...question, severity: undefined, plain: part.secret !== true, accepts }, signal);
}

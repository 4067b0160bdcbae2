import * as vscode from 'vscode';
import type { KeyKind } from '../detection/rule.js';
import type { Lifecycle, NewKey } from '../providers/lifecycle.js';
import type { Secret } from '../secret/secret.js';

/** A key, or something that belongs to it, and what people call it. */
export interface Piece {
  readonly title: string;
  readonly secret: Secret;
}

/** The key first, then what it works together with. */
export function piecesOf({ title }: Pick<KeyKind, 'title'>, { parts: declared = [] }: Pick<Lifecycle, 'parts'>, { secret, parts = {} }: NewKey): readonly Piece[] {
  const titled = Object.entries(parts).map(([id, part]) => ({ title: declared.find((one) => one.id === id)?.title ?? id, secret: part }));
  return [{ title, secret }, ...titled];
}

/** "access key id ••••ABCD and region": what a key works together with, for people. */
export const partWords = ([, ...parts]: readonly Piece[]): string => parts.map(({ title, secret }) => `${title} ${secret.masked}`).join(' and ');

/** All of it at once, where a question may be open only once: the key itself, or a line for each. */
export const copyAll = (pieces: readonly Piece[]): Thenable<void> =>
  vscode.env.clipboard.writeText(pieces.length === 1 ? pieces.map(({ secret }) => secret.reveal()).join('') : pieces.map(({ title, secret }) => `${title}: ${secret.reveal()}`).join('\n'));

/** Asks which, where there are several. @returns what is in the clipboard, in words; undefined for who gives up. */
export async function copyOne(label: string, pieces: readonly Piece[]): Promise<string | undefined> {
  if (pieces.length > 1) {
    const rows = [...pieces.map((piece) => ({ label: `$(copy) ${piece.title} ${piece.secret.masked}`, of: [piece] })), { label: '$(list-unordered) All of it, a line for each', of: pieces }];
    const chosen = (await vscode.window.showQuickPick(rows, { title: label, placeHolder: 'What to copy' }))?.of;
    if (chosen === undefined) return undefined;
    await copyAll(chosen);
    const [{ title } = { title: '' }] = chosen;
    return chosen.length > 1 ? `${label} is in the clipboard, with what belongs to it.` : `The ${title} of ${label} is in the clipboard.`;
  }
  await copyAll(pieces);
  return `${label} is in the clipboard.`;
}

import { hostname } from 'node:os';
import * as vscode from 'vscode';

/** Where extensions run: empty on the machine of the window itself. Distributions of WSL have one host name. */
const machineHere = (): string => (vscode.env.remoteName === undefined ? '' : `${vscode.env.remoteName}+${process.env['WSL_DISTRO_NAME'] ?? hostname()}`);

/**
 * A workspace folder, told apart from those of the same path on other machines: each of these calls its folders `file:`, and SecretStorage of a desktop VS Code is one for all.
 * A container that is made anew is another machine.
 * @returns a URI
 */
export function placeOf(folder: vscode.Uri, machine = machineHere()): string {
  return (machine === '' || folder.scheme !== 'file' ? folder : folder.with({ scheme: 'vscode-remote', authority: machine })).toString();
}

/** @returns the folder on this machine; undefined for a place on another. */
export function folderAt(place: string, machine = machineHere()): vscode.Uri | undefined {
  const uri = vscode.Uri.parse(place, true);
  const folder = uri.scheme === 'vscode-remote' ? uri.with({ scheme: 'file', authority: '' }) : uri;
  return placeOf(folder, machine) === place ? folder : undefined;
}

/** What people call a place. */
export function placeName(place: string): string {
  const { fsPath, authority } = vscode.Uri.parse(place, true);
  return folderAt(place) !== undefined || authority === '' ? fsPath : `${fsPath} (${authority})`;
}

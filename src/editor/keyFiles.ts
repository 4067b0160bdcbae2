import * as vscode from 'vscode';
import type { Encoding } from '../detection/finding.js';
import type { Span } from '../references/edit.js';
import type { Secret } from '../secret/secret.js';
import type { FileAt } from './documents.js';
import { realPathOf } from './fileAccess.js';

/** A file that holds the old key or a part of it, or a document that was never saved. */
export interface KeyFile extends FileAt {
  /** Where the key was found in another form: only the key itself is rewritten. */
  readonly encoded: readonly EncodedPlace[];
}

export interface EncodedPlace extends Span {
  /** From 1. */
  readonly line: number;
  readonly encoding: Encoding;
  /** Where it is no key but a part of one: what people call it, and its value. */
  readonly part?: { readonly title: string; readonly secret: Secret };
}

/** A place where the key was found. */
export interface KeyPlace {
  readonly uri: string;
  /** Absent where it stands there as it is. */
  readonly encoded?: EncodedPlace;
}

/** Asks git, now, which of the files it ignores. */
export type IgnoredNow = (uris: readonly vscode.Uri[]) => Promise<ReadonlySet<string>>;

/** The files of these places, each once however many links lead to it. @throws {RewriteError} for one that cannot be read, or that leads out of the workspace. */
export async function keyFiles(places: readonly KeyPlace[]): Promise<readonly KeyFile[]> {
  const byPath = new Map<string, KeyFile>();
  for (const text of new Set(places.map((place) => place.uri))) {
    const uri = vscode.Uri.parse(text, true);
    const file = { uri, label: vscode.workspace.asRelativePath(uri) };
    const path = await realPathOf(file);
    if (!byPath.has(path)) byPath.set(path, { ...file, encoded: places.flatMap((place) => (place.uri === text && place.encoded !== undefined ? [place.encoded] : [])) });
  }
  return [...byPath.values()];
}

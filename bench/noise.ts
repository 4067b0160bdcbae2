import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { readText } from '../src/workspace/readText.js';
import { DEFAULT_MAX_BYTES } from '../src/workspace/scan.js';
import type { Engine } from './engine.js';

/** Scanners' rules and their examples are no ordinary code. */
const SCANNERS = /^(?:@secretlint|secretlint)$/;

export interface OrdinaryFile {
  readonly path: string;
  readonly text: string;
}

/** What our own scan would read as text of the packages in a `node_modules`, this project's own: other people's ordinary code. */
export async function ordinaryCode(folder: string): Promise<OrdinaryFile[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const files: OrdinaryFile[] = [];
  for (const path of paths.sort()) {
    if (SCANNERS.test(relative(folder, path).split(sep)[0] ?? '')) continue;
    const read = await readText(path, DEFAULT_MAX_BYTES);
    if ('text' in read) files.push({ path: relative(folder, path), text: read.text });
  }
  return files;
}

export interface Noise {
  readonly files: number;
  readonly bytes: number;
  readonly findings: readonly { readonly path: string; readonly rule: string; readonly masked: string; readonly value: string }[];
}

export function measureNoise(files: readonly OrdinaryFile[], engine: Engine): Noise {
  const findings = files.flatMap(({ path, text }) => engine.detect(text, path).map(({ rule, secret }) => ({ path, rule: rule.id, masked: secret.masked, value: secret.reveal() })));
  return { files: files.length, bytes: files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0), findings };
}

export const per100MB = ({ findings, bytes }: Noise): number => (findings.length / bytes) * 1e8;

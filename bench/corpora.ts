import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { ROOT } from '../scripts/root.js';

/** Labelled texts to measure with. They look live, so they are kept beside the checkout, never in it. */
export const corporaFolder = (argument?: string): string => argument ?? process.env['KEYWRIGHT_CORPORA'] ?? join(ROOT, '..', 'shared', 'corpora');

export interface Corpora {
  readonly samples: string;
  readonly credDataLabels: string;
  readonly credDataFiles: string;
}

/** `undefined` where they are not: then what needs them is not measured. */
export function findCorpora(folder: string): Corpora | undefined {
  const corpora = { samples: join(folder, 'dev.jsonl.gz'), credDataLabels: join(folder, 'creddata-dev.jsonl.gz'), credDataFiles: join(folder, 'creddata-dev.tar.gz') };
  return Object.values(corpora).every((file) => existsSync(file)) ? corpora : undefined;
}

export const unzipped = (file: string): Buffer => gunzipSync(readFileSync(file));

/** One object a line. What it holds is the caller's word. */
export function jsonLines(file: string): unknown[] {
  const lines = unzipped(file).toString('utf8').trim().split('\n');
  return lines.map((line): unknown => JSON.parse(line));
}

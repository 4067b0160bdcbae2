import { createHash } from 'node:crypto';
import type { Secret } from '../secret/secret.js';

// How providers name a key that they do not show: by its beginning and its end, or by its digest.

/** The fewest characters of a key's end that tell it from others. */
const shortestEnd = 3;

/** Whether a key is one that its provider shows as `sk-ant-api03-R2D...igAA`: dots, an ellipsis or asterisks for what is left out. */
export function fitsHint(key: Secret, hint: string): boolean {
  const left = /\.{3}|…|\*{2}/u.exec(hint);
  const start = hint.slice(0, left?.index ?? 0);
  const end = hint.slice(start.length).replace(/^[.*…]{0,200}/u, '');
  if (left === null || start === '' || end.length < shortestEnd) return false;
  const value = key.reveal();
  return value.length > start.length + end.length && value.startsWith(start) && value.endsWith(end);
}

/** The one of a list that its hint shows to be the key; undefined where none is, or several are. */
export function onlyFit<Entry>(key: Secret, entries: readonly Entry[], hintOf: (entry: Entry) => string): Entry | undefined {
  const fitting = entries.filter((entry) => fitsHint(key, hintOf(entry)));
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** SHA-256 of a key, in hexadecimal digits. Keys are random enough that nobody finds them by it. */
export const sha256 = (key: Secret): string => createHash('sha256').update(key.reveal(), 'utf8').digest('hex');

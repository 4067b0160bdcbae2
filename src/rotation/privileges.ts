import type { KeyFacts, Verification } from '../providers/lifecycle.js';

/** What a new key would have or has, beside what the old one had. */
export interface Difference {
  /** One sentence each: what differs, and what could not be read. Empty: the same. */
  readonly lines: readonly string[];
  /** It may do more than the old one, or for longer. */
  readonly wider: boolean;
}

type Granted = Pick<KeyFacts, 'scopes' | 'expiresAt'>;

/** What stands in both, as far as it was told. */
export function differenceOf(old: Granted, next: Granted): Difference {
  const parts = [scopes(old.scopes, next.scopes), expiry(old.expiresAt, next.expiresAt)].filter((part) => part !== undefined);
  return { lines: parts.map(({ line }) => line), wider: parts.some(({ wider }) => wider) };
}

/** Of a new key that was tested, beside the old one as it was found: only what is wider, for what could not be read then cannot be read now. */
export function widened(before: Verification, after: Verification): readonly string[] {
  const { facts: old = {} } = before;
  const { facts: next = {} } = after;
  const restricted = before.verdict === 'live-restricted' && after.verdict === 'live' ? [{ line: 'The old key was refused what the new one may do.', wider: true }] : [];
  const known = [old.scopes && next.scopes && scopes(old.scopes, next.scopes), old.expiresAt && next.expiresAt && expiry(old.expiresAt, next.expiresAt)];
  return [...restricted, ...known.filter((part) => typeof part === 'object')].filter(({ wider }) => wider).map(({ line }) => line);
}

interface Part {
  readonly line: string;
  readonly wider: boolean;
}

function scopes(old: readonly string[] | undefined, next: readonly string[] | undefined): Part | undefined {
  if (old === undefined) return { line: 'What the old key may do could not be read, so it cannot be compared.', wider: false };
  if (next === undefined) return { line: `The old key may do: ${old.join(', ')}. What the new one may do is not known beforehand.`, wider: false };
  const more = next.filter((scope) => !old.includes(scope));
  const fewer = old.filter((scope) => !next.includes(scope));
  if (more.length === 0 && fewer.length === 0) return undefined;
  const changes = [more.length > 0 ? `more: ${more.join(', ')}` : '', fewer.length > 0 ? `no longer: ${fewer.join(', ')}` : ''].filter((one) => one !== '');
  return { line: `The old key may do: ${old.join(', ') || 'nothing'}. The new one may do ${changes.join('; ')}.`, wider: more.length > 0 };
}

function expiry(old: string | undefined, next: string | undefined): Part | undefined {
  const [before, after] = [old?.slice(0, 10), next?.slice(0, 10)];
  if (before === after) return undefined;
  if (before === undefined) return { line: `When the old key expires was not told; the new one expires on ${after}.`, wider: false };
  if (after === undefined) return { line: `The old key expires on ${before}; when the new one does is not known beforehand.`, wider: false };
  return { line: `The old key expires on ${before}, the new one on ${after}.`, wider: after > before };
}

import { Secret } from '../../secret/secret.js';

/** What is looked for elsewhere: an old key, and what went with it. */
export interface Sought {
  /** Whether a text holds one of them. */
  isIn(text: string): boolean;
  /** One a line, for programs that read patterns from a pipe: arguments are everybody's to see. */
  readonly patterns: Secret;
  /** A text as it may be shown: files and branches can be called anything, even after a key. */
  readonly masked: (text: string) => string;
}

/** @returns undefined where there is nothing to look for. */
export function soughtFor(secrets: readonly Secret[]): Sought | undefined {
  const known = secrets.filter(({ length }) => length > 0);
  if (known.length === 0) return undefined;
  const parts = known.map((secret) => secret.map(tellingLine));
  return {
    isIn: (text) => parts.some((part) => text.includes(part.reveal())),
    patterns: Secret.of(parts.map((part) => `${part.reveal()}\n`).join('')),
    masked: (text) => known.reduce((shown, secret) => shown.replaceAll(secret.reveal(), () => secret.masked), text),
  };
}

/** A block of several lines is known by its longest: the first and the last are the same in every block of its kind. */
function tellingLine(secret: string): string {
  const lines = secret.split('\n').map((line) => line.replace(/\r$/u, ''));
  const inner = lines.filter((line) => !line.startsWith('-----'));
  return (inner.length === 0 ? lines : inner).reduce((longest, line) => (line.length > longest.length ? line : longest), '');
}

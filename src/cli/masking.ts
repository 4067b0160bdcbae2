import type { Finding } from '../detection/finding.js';
import type { Secret } from '../secret/secret.js';

export type Mask = (text: string) => string;

type Detect = (text: string) => readonly Pick<Finding, 'start' | 'end' | 'secret'>[];

/** Masks what looks like a key in names and messages: a key may stand in a file's name. */
export const maskDetected =
  (detect: Detect): Mask =>
  (text) => {
    let masked = '';
    let at = 0;
    for (const { start, end, secret } of detect(text)) {
      masked += text.slice(at, start) + secret.masked;
      at = end;
    }
    return masked + text.slice(at);
  };

/** Also masks these secrets, which need not look like keys out of their place. `texts`: all that will be masked. */
export function maskKnown(secrets: Iterable<Secret>, texts: readonly string[], rest: Mask): Mask {
  const all = texts.join('\n');
  const present = new Map<string, string>();
  // The values are compared with the texts, and go nowhere.
  for (const secret of secrets) if (all.includes(secret.reveal())) present.set(secret.reveal(), secret.masked);
  const longestFirst = [...present].sort(([a], [b]) => b.length - a.length);
  return (text) => rest(longestFirst.reduce((masked, [value, mask]) => masked.replaceAll(value, () => mask), text));
}

import { type LocatedFinding, locate } from '../../../src/detection/position.js';
import type { Rule } from '../../../src/detection/rule.js';
import type { IgnoreFile } from '../../../src/ignoring/ignored.js';
import { type Ignoring, type IgnoringOptions, createIgnoring } from '../../../src/ignoring/ignoring.js';
import { Secret } from '../../../src/secret/secret.js';

/** Looks like no key; the rule that is said to have found it does not matter here. */
export const value = ['tok', 'q7Zx', 'R2mK', '9sLd', 'Vw3T'].join('');
export const other = ['tok', 'h4Bn', 'Y8cP', '1gFj', 'Xe6U'].join('');
export const today = '2026-11-24';
export const knownRules = new Set(['acme-token', 'acme-secret']);

/** Each place in the text where the values stand. */
export function found(text: string, { rule = 'acme-token', values = [value, other], variable }: { rule?: string; values?: readonly string[]; variable?: string } = {}): readonly LocatedFinding[] {
  const at: Rule = { id: rule, title: 'token', docs: 'https://acme.example', anchors: ['tok'], pattern: /tok/, variables: [] };
  const all = values.flatMap((one) =>
    Array.from(text.matchAll(new RegExp(one, 'g')), ({ index }) => ({
      rule: at,
      start: index,
      end: index + one.length,
      secret: Secret.of(one),
      checksum: 'none' as const,
      confidence: 0.9,
      parts: [],
      ...(variable !== undefined && { variable }),
    })),
  );
  return locate(text, all.sort((a, b) => a.start - b.start));
}

export const ignoringOf = (files: readonly IgnoreFile[], options: Partial<IgnoringOptions> = {}): Ignoring => createIgnoring(files, { knownRules, today, ...options });

/** `scope what` of each finding in the text, `-` where it is kept. */
export function judged(ignoring: Ignoring, text: string, path = 'src/app.py', about: Parameters<typeof found>[1] = {}): readonly string[] {
  return ignoring.verdicts(path, text, found(text, about), today).map((by) => (by === undefined ? '-' : `${by.scope} ${by.what}`));
}

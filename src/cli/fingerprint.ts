import { createHash } from 'node:crypto';
import type { Finding } from '../detection/finding.js';
import { detached } from '../workspace/detached.js';

/** What of a line counts on either side of a value: some files are one line. */
const REACH = 200;

/**
 * The line of each finding without any found value: what stays when lines move and keys are replaced, and tells nothing of them. Findings are in text order
 * and do not overlap; their parts may be other findings.
 */
export function contextsOf(text: string, findings: readonly Pick<Finding, 'start' | 'end' | 'parts'>[]): string[] {
  const values = findings.flatMap(({ start, end, parts }) => [{ start, end }, ...parts]).sort((a, b) => a.start - b.start);
  let rest = '';
  let at = 0;
  /** Of each value's start, in the rest of the text. */
  const places = new Map<number, number>();
  for (const { start, end } of values) {
    rest += text.slice(at, Math.max(at, start));
    places.set(start, places.get(start) ?? rest.length);
    at = Math.max(at, end);
  }
  rest += text.slice(at);
  return findings.map(({ start }) => {
    const place = places.get(start) ?? 0;
    const before = rest.slice(Math.max(0, place - REACH), place);
    const after = rest.slice(place, place + REACH);
    return detached((before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1) + (/^[^\r\n]*/u.exec(after)?.[0] ?? '')).trim());
  });
}

/** SHA-256, one for each: of the rule, the path, the context, and how many equal ones stand before it in the file. */
export function fingerprintsOf(path: string, findings: readonly { readonly ruleId: string; readonly context: string }[]): string[] {
  const seen = new Map<string, number>();
  return findings.map(({ ruleId, context }) => {
    const content = [ruleId, path, context].join('\0');
    const before = seen.get(content) ?? 0;
    seen.set(content, before + 1);
    return createHash('sha256').update(`${content}\0${before}`).digest('hex');
  });
}

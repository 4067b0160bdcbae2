import type { IgnoreFile, Judge, Problem } from './ignored.js';

/** Where a finding of gitleaks stands: `path:rule:line`, after the commit where it was found in one. */
interface Fingerprint {
  readonly rule: string;
  /** Its own line in the file, zero-based. */
  readonly at: number;
}

const COMMIT = /^[0-9a-f]{7,64}$/i;
/** As gitleaks writes it: what it calls a path has no colon, but a drive or an archive may bring one. */
const FINGERPRINT = /^(.+):([^:]+):(\d+)$/;

/**
 * `.gitleaksignore`. A fingerprint names a path, a line and gitleaks' rule. Its rules are not ours: where the two have no name in common, path and line decide. The
 * files here are of no commit, so one that names a commit holds for the same place.
 */
export function readGitleaksIgnore({ path: file, text }: IgnoreFile, knownRules: ReadonlySet<string>): { readonly judge: Judge; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const byPlace = new Map<string, Fingerprint[]>();
  text.split(/\r\n|\r|\n/).forEach((raw, at) => {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) return;
    const [, where = '', rule = '', number = ''] = FINGERPRINT.exec(line) ?? [];
    const [first = '', ...rest] = where.split(':');
    const path = (rest.length > 0 && COMMIT.test(first) ? rest.join(':') : where).replaceAll('\\', '/').replace(/^\.\//, '');
    if (path === '' || number === '') problems.push({ file, message: `line ${at + 1} is no fingerprint (path:rule:line, or commit:path:rule:line)` });
    else {
      const place = `${path}:${number}`;
      byPlace.set(place, [...(byPlace.get(place) ?? []), { rule, at }]);
    }
  });
  return {
    problems,
    judge: ({ path, finding }) => {
      const found = byPlace.get(`${path}:${finding.from.line + 1}`)?.find(({ rule }) => rule === '*' || rule === finding.rule.id || !knownRules.has(rule));
      return found && { scope: 'line', reason: '', file, what: `fingerprint of ${found.rule}`, line: found.at };
    },
  };
}

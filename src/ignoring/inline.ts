import type { IgnoredBy, Judge, Place } from './ignored.js';

/** Comments that others' tools know, on the line of the key. */
const SAME_LINE: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['gitleaks:allow', /gitleaks:allow/],
  ['betterleaks:allow', /betterleaks:allow/],
  ['pragma: allowlist secret', /pragma: ?(?:allow|white)list[ -]secret/],
];
const NEXT_LINE = /pragma: ?(?:allow|white)list[ -]nextline[ -]secret/;

/** `keywright:allow`, then the id of a rule if only that is meant, then why. */
const OWN = /keywright:allow(?![\w:-])/;
const RULE_ID = /^[a-z0-9]+(?:-[a-z0-9]+)+$/;
const COMMENT_ENDS = ['*/', '-->', '--%>', '#}', '}}'];

/** @param knownRules ids that are rules although they do not look like `provider-kind`. */
export function inlineJudge(knownRules: ReadonlySet<string>): Judge {
  return (place) => ownComment(place, knownRules) ?? otherComment(place);
}

function ownComment({ line, path, finding }: Place, knownRules: ReadonlySet<string>): IgnoredBy | undefined {
  const own = OWN.exec(line);
  if (own === null) return undefined;
  const said = reasonIn(line.slice(own.index + own[0].length));
  const [first = '', ...rest] = said.split(/[ \t]+/);
  const byRule = RULE_ID.test(first) || knownRules.has(first);
  if (byRule && first !== finding.rule.id) return undefined;
  return { scope: 'line', reason: byRule ? rest.join(' ') : said, file: path, what: 'keywright:allow', line: finding.from.line };
}

function reasonIn(behind: string): string {
  const [text = ''] = /^[^\r\n]*/.exec(behind) ?? [];
  const said = text.trim();
  const end = COMMENT_ENDS.find((mark) => said.endsWith(mark));
  return end === undefined ? said : said.slice(0, -end.length).trimEnd();
}

function otherComment({ line, before, path, finding }: Place): IgnoredBy | undefined {
  const found = SAME_LINE.find(([, pattern]) => pattern.test(line))?.[0];
  if (found !== undefined) return { scope: 'line', reason: '', file: path, what: found, line: finding.from.line };
  return NEXT_LINE.test(before) ? { scope: 'line', reason: '', file: path, what: 'pragma: allowlist nextline secret', line: finding.from.line - 1 } : undefined;
}

import { type JsonString, jsonStrings } from '../jsonStrings.js';
import { endsWithAny, isSet, type KnownFile, type KnownSecret } from './knownFile.js';

const FILES = ['mcp.json', '.mcp.json', 'claude_desktop_config.json', '.claude.json', 'mcp_config.json', 'mcp_settings.json', 'cline_mcp_settings.json', '.gemini/settings.json', 'mcp-config.json'];

/** The last word of a name says whether the value is a secret or something about one: `API_KEY`, not `API_KEY_FILE`. */
const SECRET_NAME = /(?:key|token|secret|passwd|password|(?:^|[_-])(?:pass|pat)|credentials?|auth(?:orization)?|cookie)(?:[_-](?:prod|dev|test|live|base|\d{1,2}))?$/i;
const PUBLIC_NAME = /public/i;
/** `Bearer …`, `Basic …` of a header. */
const SCHEME = /^(?:bearer|basic|token|apikey|bot)\s+/i;
/** `--api-key=…`, `Authorization: …` and `API_KEY=…` in one argument. */
const NAMED_VALUE = /^(?<name>-{0,2}[A-Za-z][\w.-]{0,80})(?:=|:\s{0,4})/;

const isSecretName = (name: unknown): boolean => typeof name === 'string' && SECRET_NAME.test(name) && !PUBLIC_NAME.test(name);

/** The part of a string from `skipped` on, if that is set; without an authorization scheme. */
function secretOf({ value, start, end }: JsonString, name: string, skipped = 0): KnownSecret[] {
  const scheme = SCHEME.exec(value.slice(skipped))?.[0].length ?? 0;
  const begin = skipped + scheme;
  // An escape in the value makes the text longer than it, wherever in it: then the whole is taken.
  const isPlain = value.length === end - start;
  return isSet(value.slice(begin)) ? [{ start: isPlain ? start + begin : start, end, name }] : [];
}

function secretsIn(text: string): readonly KnownSecret[] {
  const strings = jsonStrings(text, true) ?? [];
  return strings.flatMap((string, i) => {
    const { path, value } = string;
    const [parent, name] = path.slice(-2);
    if ((parent === 'env' || parent === 'headers') && isSecretName(name)) return secretOf(string, String(name));
    if (parent !== 'args' || typeof name !== 'number') return [];
    const named = NAMED_VALUE.exec(value);
    const own = named?.groups?.['name'];
    if (named !== null && own !== undefined && isSecretName(own)) return secretOf(string, own.replace(/^-+/, ''), named[0].length);
    const before = strings[i - 1];
    const flag = before?.path.at(-1) === name - 1 && before.value.startsWith('-') ? before.value : undefined;
    return flag !== undefined && isSecretName(flag) && !value.startsWith('-') ? secretOf(string, flag.replace(/^-+/, '')) : [];
  });
}

export const mcp: KnownFile = {
  id: 'generic-mcp-secret',
  title: 'secret of an MCP server',
  docs: 'https://modelcontextprotocol.io/docs/develop/connect-local-servers',
  matches: (path) => endsWithAny(path, FILES),
  secretsIn,
};

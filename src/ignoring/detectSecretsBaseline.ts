import { createHash } from 'node:crypto';
import * as v from 'valibot';
import type { IgnoreFile, Judge, Problem } from './ignored.js';

const Baseline = v.object({
  results: v.record(v.string(), v.array(v.object({ hashed_secret: v.pipe(v.string(), v.regex(/^[0-9a-f]{40}$/i)), type: v.optional(v.string(), ''), is_secret: v.optional(v.boolean()) }))),
});

const QUOTES = ['"', "'", '`'];
/** Of a private key, detect-secrets hashes what stands between the dashes of the first line. */
const PRIVATE_KEY = /^-----(BEGIN [A-Z ]*PRIVATE KEY(?: BLOCK)?)-----/;

/** A baseline of detect-secrets: what it holds for a file is known, by the SHA-1 of the value. What was audited and found to be real is not ignored. */
export function readDetectSecretsBaseline({ path: file, text }: IgnoreFile): { readonly judge: Judge; readonly problems: readonly Problem[] } {
  const parsed = parse(text);
  if (typeof parsed === 'string') return { judge: () => undefined, problems: [{ file, message: `this baseline was not applied: ${parsed}` }] };
  const known = new Map<string, string>();
  let real = 0;
  for (const [path, secrets] of Object.entries(parsed.results)) {
    for (const { hashed_secret: hash, type, is_secret: isSecret } of secrets) {
      if (isSecret === true) real++;
      else known.set(placeOf(path, hash), type);
    }
  }
  return {
    problems: real === 0 ? [] : [{ file, message: `${real} of its secrets were audited and found to be real: they are not ignored` }],
    judge: ({ path, finding }) => {
      const value = finding.secret.reveal();
      const type = [value, unquoted(value), PRIVATE_KEY.exec(value)?.[1]].map((one) => (one === undefined ? undefined : known.get(placeOf(path, sha1(one))))).find((one) => one !== undefined);
      return type === undefined ? undefined : { scope: 'value', reason: '', file, what: `baseline${type === '' ? '' : `: ${type}`}` };
    },
  };
}

const unquoted = (value: string): string | undefined => (value.length > 1 && QUOTES.some((quote) => value.startsWith(quote) && value.endsWith(quote)) ? value.slice(1, -1) : undefined);

const placeOf = (path: string, hash: string): string => `${path.replaceAll('\\', '/').replace(/^\.\//, '')}:${hash.toLowerCase()}`;

/** Not ours to choose: detect-secrets writes SHA-1. */
const sha1 = (text: string): string => createHash('sha1').update(text, 'utf8').digest('hex');

function parse(text: string): v.InferOutput<typeof Baseline> | string {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return 'it is no JSON';
  }
  const result = v.safeParse(Baseline, json);
  return result.success ? result.output : `${v.getDotPath(result.issues[0]) ?? 'it'}: ${result.issues[0].message}`;
}

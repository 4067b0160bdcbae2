import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { REPORT_SCHEMA } from './json.js';
import { UsageError } from './options.js';

const told = v.object({ fingerprint: v.string() });
const report = v.object({ schema: v.literal(REPORT_SCHEMA), findings: v.array(told), known: v.array(told) });

/** Fingerprints of what an earlier report holds: of what was new in it, and what was known to it. @throws {UsageError} */
export async function readBaseline(name: string): Promise<ReadonlySet<string>> {
  const refuse = (why: string): never => {
    throw new UsageError(`The baseline ${name} cannot be read: ${why}.`);
  };
  const text = await readFile(name, 'utf8').catch((error: unknown) => refuse(error instanceof Error ? error.message : String(error)));
  return fingerprintsIn(text) ?? refuse('it is not a report of keywright scan --format json');
}

export function fingerprintsIn(text: string): ReadonlySet<string> | undefined {
  try {
    const { findings, known } = v.parse(report, JSON.parse(text.replace(/^\uFEFF/u, '')));
    return new Set([...findings, ...known].map(({ fingerprint }) => fingerprint));
  } catch {
    return undefined;
  }
}

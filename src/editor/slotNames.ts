import type { Parts } from '../providers/credential.js';
import { isEnvFile } from '../references/envFile.js';
import { issuedParts } from '../rotation/parts.js';
import type { RotationPlan } from '../rotation/plan.js';
import { claimName, isKey, keySlot, read, readAll } from '../rotation/vault.js';
import type { Lock } from './locks.js';
import { issuedPlaces } from './keyParts.js';
import type { Regenerable } from './providers.js';
import type { RegenerateParts } from './rotationPorts.js';
import type { Subject } from './subject.js';

interface Given {
  readonly uri: string;
  readonly variable: string | undefined;
}

/** The variable of an `.env` file, else one that looks like a variable elsewhere, else a conventional name. */
function wantedName(given: readonly Given[], conventions: readonly string[], otherwise: string): string {
  const named = given.flatMap(({ uri, variable }) => (variable === undefined ? [] : [{ variable, env: isEnvFile(uri) }]));
  // `K` or `KEY` says nothing in a list of keys.
  const isName = (text: string): boolean => /^[A-Z_][A-Z0-9_]{4,}$/u.test(text);
  return (
    named.find(({ variable, env }) => env && /^[A-Za-z_]\w{4,}$/u.test(variable))?.variable ??
    named.find(({ variable }) => isName(variable))?.variable ??
    conventions.find(isName) ??
    otherwise
  );
}

/** What a key is called in SecretStorage. */
const nameFor = ({ stored, places, rule }: Subject): string => stored?.name ?? wantedName(places.map(({ uri, finding: { variable } }) => ({ uri, variable })), rule.variables, 'API_KEY');

type Claiming = Pick<RegenerateParts, 'secrets' | 'locks'>;

/** Claims the slot that the new key takes: the one that has the old key, else a free one. @param beside the old key keeps its own. @returns why there is none. */
export async function claimKeyName({ secrets, locks }: Claiming, provider: string, key: Subject, beside: boolean): Promise<{ readonly name: string; readonly claim: Lock } | { readonly why: string }> {
  if (key.stored === undefined || beside) return claimName(secrets, provider, nameFor(key), beside ? undefined : key.secret, (slot) => locks.take(`slot ${slot}`), (lock) => lock.release());
  const { name } = key.stored;
  const slot = keySlot(provider, name);
  const claim = await locks.take(`slot ${slot}`);
  if (claim === undefined) return { why: `${provider}/${name} is being regenerated already, here or in another window.` };
  const held = await read(secrets, slot);
  // It was looked up before its lock was had.
  return held !== undefined && isKey(held, key.secret) ? { name, claim } : { why: `${provider}/${name} is another key by now, or none. Nothing was changed.` };
}

/**
 * Claims slots for those parts that are issued with a key and secret themselves. @param old what they may hold already. @param key absent where it is lost.
 * @param held gets the locks. @returns what the plan has of it.
 */
export async function claimPartNames({ secrets, locks }: Claiming, { provider, lifecycle }: Regenerable, old: Parts, key: Subject | undefined, held: Lock[]): Promise<Pick<RotationPlan, 'partNames'>> {
  const partNames: Record<string, string> = {};
  const secretParts = issuedParts(lifecycle).filter(({ id, secret, needed }) => secret === true && (needed === true || old[id] !== undefined));
  const stored = secretParts.length === 0 ? [] : (await readAll(secrets)).keys.filter((one) => one.provider === provider.id);
  for (const { id } of secretParts) {
    const kept = stored.find(({ format, secret }) => format === id && old[id]?.equals(secret) === true);
    const places = key === undefined ? [] : issuedPlaces(key, { lifecycle }, old).filter(({ part }) => part.id === id);
    const conventions = provider.keys.find((format) => format.id === id)?.variables ?? [];
    const wanted = kept?.name ?? wantedName(places.map(({ uri, found: { variable } }) => ({ uri, variable })), conventions, id.toUpperCase().replace(/[^A-Z0-9]+/gu, '_'));
    const { name, claim } = await claimName(secrets, provider.id, wanted, old[id], (slot) => locks.take(`slot ${slot}`), (lock) => lock.release());
    held.push(claim);
    partNames[id] = name;
  }
  return Object.keys(partNames).length === 0 ? {} : { partNames };
}

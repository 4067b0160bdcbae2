import type { KeyHealth } from '../health/keyHealth.js';
import type { Parts } from '../providers/credential.js';
import { isEnvFile } from '../references/envFile.js';
import { issuedParts } from '../rotation/parts.js';
import type { RotationPlan } from '../rotation/plan.js';
import { claimName } from '../rotation/vault.js';
import type { Lock } from './locks.js';
import { issuedPlaces } from './keyParts.js';
import type { Regenerable } from './providers.js';
import type { RegenerateParts } from './rotationPorts.js';

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
export const nameFor = ({ places, rule }: KeyHealth): string => wantedName(places.map(({ uri, finding: { variable } }) => ({ uri, variable })), rule.variables, 'API_KEY');

/**
 * Claims slots for those parts that are issued with a key and secret themselves. @param old what they may hold already. @param key absent where it is lost.
 * @param held gets the locks. @returns what the plan has of it.
 */
export async function claimPartNames({ secrets, locks }: Pick<RegenerateParts, 'secrets' | 'locks'>, { provider, lifecycle }: Regenerable, old: Parts, key: KeyHealth | undefined, held: Lock[]): Promise<Pick<RotationPlan, 'partNames'>> {
  const partNames: Record<string, string> = {};
  for (const { id } of issuedParts(lifecycle).filter(({ id, secret, needed }) => secret === true && (needed === true || old[id] !== undefined))) {
    const places = key === undefined ? [] : issuedPlaces(key, { lifecycle }, old).filter(({ part }) => part.id === id);
    const conventions = provider.keys.find((format) => format.id === id)?.variables ?? [];
    const wanted = wantedName(places.map(({ uri, found: { variable } }) => ({ uri, variable })), conventions, id.toUpperCase().replace(/[^A-Z0-9]+/gu, '_'));
    const { name, claim } = await claimName(secrets, provider.id, wanted, old[id], (slot) => locks.take(`slot ${slot}`), (lock) => lock.release());
    held.push(claim);
    partNames[id] = name;
  }
  return Object.keys(partNames).length === 0 ? {} : { partNames };
}

import type { Credential, Part } from '../providers/credential.js';
import type { Lifecycle, NewKey } from '../providers/lifecycle.js';
import type { Replacing } from '../references/plan.js';
import { Secret } from '../secret/secret.js';
import { type RotationPlan, looksIssuedBy, matchesWhole } from './plan.js';

// What belongs to a key besides itself, and becomes another with it or stays.

/** A new key with what belongs to it: the parts that came with it, and those of the old one that stay. */
export const newKeyOf = ({ lifecycle, parts }: Pick<RotationPlan, 'lifecycle' | 'parts'>, key: NewKey): Credential => {
  const stay = Object.entries(parts).filter(([id]) => !issuedParts(lifecycle).some((part) => part.id === id));
  return { secret: key.secret, parts: { ...Object.fromEntries(stay), ...key.parts } };
};

/** What comes anew with each key. */
export const issuedParts = ({ parts = [] }: Pick<Lifecycle, 'parts'>): readonly Part[] => parts.filter(({ issued }) => issued === true);

/** What a new key lacks of what it has to come with: that of the old one would not go with it. */
export const missingOf = ({ lifecycle, parts }: Pick<RotationPlan, 'lifecycle' | 'parts'>, key: NewKey): readonly Part[] =>
  issuedParts(lifecycle).filter(({ id, needed }) => key.parts?.[id] === undefined && (needed === true || parts[id] !== undefined));

/** What tells how files are rewritten. */
export type Replaced = Pick<RotationPlan, 'provider' | 'lifecycle' | 'old' | 'parts' | 'name' | 'partNames' | 'write' | 'stored'>;

/** What the files hold of the old key, and what each is to become: the key first, then its parts. @param issued absent: not yet; a part that is no secret then stands for the new one. */
export function replacingOf({ provider, lifecycle, old, parts, name, partNames = {}, write }: Replaced, issued?: NewKey): readonly Replacing[] {
  const secretly = (was: Secret, is: Secret | undefined, slot: string): Replacing => {
    const reference = { provider: provider.id, name: slot };
    return { old: was, choice: write === 'value' && is !== undefined ? { kind: 'value', value: is, reference } : { kind: 'reference', reference } };
  };
  const ofParts = issuedParts(lifecycle).flatMap(({ id, secret }): readonly Replacing[] => {
    const [was, is] = [parts[id], issued === undefined ? parts[id] : issued.parts?.[id]];
    if (was === undefined || is === undefined || (issued !== undefined && was.equals(is))) return [];
    if (secret !== true) return [{ old: was, choice: { kind: 'plain', value: is } }];
    const slot = partNames[id];
    return slot === undefined ? [] : [secretly(was, issued && is, slot)];
  });
  return [secretly(old, issued?.secret, name), ...ofParts];
}

/** The old key and those of its parts that go with it: what no file is to hold any more. */
export const oldSecrets = (plan: Omit<Replaced, 'write'>): readonly Secret[] => replacingOf({ ...plan, write: 'reference' }).map(({ old }) => old);

/** Some keys look so, and every id does. */
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu;

/** The one key of this kind that stands whole, in quotes or between tags, in an answer that is cut or has another shape, with the parts that were issued with it: better than none. */
export function salvage({ lifecycle, provider, old, parts }: Pick<RotationPlan, 'lifecycle' | 'provider' | 'old' | 'parts'>, body: Secret): NewKey | undefined {
  const whole = [...body.reveal().matchAll(/"([^"\\]{8,2000})"|>([^<>&]{8,2000})</gu)].map(([, quoted = '', tagged = quoted]) => tagged);
  const only = (looks: (text: string) => boolean): Secret | undefined => {
    const [one, ...more] = new Set(whole.filter(looks));
    return one === undefined || more.length > 0 ? undefined : Secret.of(one);
  };
  const secret = only((text) => looksIssuedBy(lifecycle, provider, text) && !UUID.test(text));
  const found = issuedParts(lifecycle).map(({ id, pattern }) => [id, only((text) => matchesWhole(pattern, text))] as const);
  if (secret === undefined || secret.equals(old)) return undefined;
  const key = { secret, parts: Object.fromEntries(found.filter((entry): entry is [string, Secret] => entry[1] !== undefined)) };
  return missingOf({ lifecycle, parts }, key).length > 0 ? undefined : key;
}

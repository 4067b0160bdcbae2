import type { NewKey, Verification } from '../providers/lifecycle.js';
import type { Credential } from '../providers/credential.js';
import { missingOf, newKeyOf } from './parts.js';
import { type RotationPlan, sentTo, looksIssuedBy } from './plan.js';
import type { Person } from './ports.js';
import { type RotationPorts, RotationStopped } from './rotation.js';
import { StorageError, answerSlot, isKey, keySlot, read, setAside, storeAnswer, storeKey } from './vault.js';
import { lasting, watchKey } from './watchKey.js';

/** A key whose value nobody has: only its place is known, which a new one takes, and what of its parts stays. */
export type LostPlan = Pick<RotationPlan, 'id' | 'provider' | 'lifecycle' | 'rule' | 'name' | 'partNames' | 'parts' | 'baseUrl' | 'otherHosts'>;

export interface LostPorts extends Pick<RotationPorts, 'http' | 'secrets' | 'clock' | 'progress'> {
  readonly person: Pick<Person, 'pasteNewKey' | 'pastePart' | 'rescue'>;
}

export interface Replaced {
  readonly newKey: Credential;
  readonly verified: Verification;
}

/**
 * The person makes the new key on the provider's page. It is stored before it is tested, and nothing is asked of the provider but whether it works: so
 * nothing can be in doubt, and there is nothing to go back to. @throws {RotationStopped}
 */
export async function replaceLost(plan: LostPlan, ports: LostPorts, signal: AbortSignal): Promise<Replaced> {
  const { provider, lifecycle, rule, name } = plan;
  const whose = { provider: provider.id, format: rule.id, name };
  let kept = false;
  for (let problem: string | undefined; ; ) {
    ports.progress.report('issue', `Waiting for the new key from ${provider.name}'s page`);
    const pasted = await ports.person.pasteNewKey(problem);
    if (pasted === undefined || signal.aborted) throw gaveUp(kept);
    if (!looksIssuedBy(lifecycle, provider, pasted.reveal())) {
      problem = `That does not look like a ${provider.name} ${rule.title}.`;
      continue;
    }
    const at = ports.clock.now().toISOString();
    let given: NewKey = { secret: pasted };
    const keep = (): Promise<void> => insist(ports, plan, given, () => storeAnswer(ports.secrets, plan.id, { ...whose, parts: given.parts ?? {}, secret: pasted, at }));
    await insist(ports, plan, given, () => setAside(ports.secrets, ports.secrets, plan.id, pasted));
    await keep();
    kept = true;
    for (const part of missingOf(plan, given)) {
      const value = await ports.person.pastePart(part);
      if (value === undefined) throw gaveUp(kept);
      given = { ...given, parts: { ...given.parts, [part.id]: value } };
      await keep();
    }
    const key = newKeyOf(plan, given);
    const verified = await test(plan, ports, key, signal);
    // Only the provider's own “no” refuses a paste.
    if (verified.verdict === 'dead') {
      problem = `${provider.name} does not accept that key (${verified.evidence}).`;
      continue;
    }
    ports.progress.report('store', 'Storing the new key');
    const ofParts = Object.entries(plan.partNames ?? {}).flatMap(([id, slot]) => (given.parts?.[id] === undefined ? [] : [{ format: id, name: slot, secret: given.parts[id], parts: {} }]));
    const places = [...ofParts, { format: rule.id, name, ...key }];
    // The person took their time: a place may have been taken.
    for (const place of places) {
      const held = await insist(ports, plan, key, () => read(ports.secrets, keySlot(provider.id, place.name)));
      if (held !== undefined && !isKey(held, place.secret)) {
        throw new RotationStopped(`${provider.id}/${place.name} holds another key by now, which was left alone. What you pasted is kept: see Show Stored Keys.`, 'in-doubt');
      }
    }
    for (const place of places) await insist(ports, plan, key, () => storeKey(ports.secrets, { provider: provider.id, ...place, ...sentTo(plan), storedAt: at }));
    await ports.secrets.delete(answerSlot(plan.id));
    return { newKey: key, verified };
  }
}

const gaveUp = (kept: boolean): RotationStopped => new RotationStopped(`No working key was given, and nothing was changed.${kept ? ' What you pasted is kept: see Show Stored Keys.' : ''}`, 'untouched', true);

async function test({ provider, lifecycle }: LostPlan, { http, clock, progress }: LostPorts, key: Credential, signal: AbortSignal): Promise<Verification> {
  progress.report('verify', 'Testing the new key');
  const waiting = ({ evidence }: Verification, pause: number): void => progress.report('verify', `The new key does not work yet (${evidence}); asking ${provider.name} again in ${lasting(pause)}`);
  const settled = ({ verdict }: Verification): boolean => verdict === 'live' || verdict === 'live-restricted';
  return (await watchKey({ lifecycle, http, key, clock, signal, within: lifecycle.policy.propagation.newKey, settled, waiting })).last;
}

/** The page shows a key once: a store that fails is the person's to know, while the key can still be copied. */
async function insist<T>({ person }: LostPorts, { provider, name }: LostPlan, key: NewKey, work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof StorageError)) throw error;
      if ((await person.rescue(key, error.message)) === 'retry') continue;
      throw new RotationStopped(`You copied the new key of ${provider.id}/${name}, but it could not be kept: ${error.message} Put the copy where it belongs yourself.`, 'in-doubt');
    }
  }
}

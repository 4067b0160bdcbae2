import type { Credential } from '../providers/credential.js';
import { type ByCall, type Identity, type IssuedKey, type Verification, issuesByCall } from '../providers/lifecycle.js';
import type { Secret } from '../secret/secret.js';
import { giveAuthority } from './giveAuthority.js';
import { type Authorised, Refused, issueByCall } from './issueByCall.js';
import { keepAnswer, keepAnswered, keepEarlier } from './keep.js';
import { missingOf } from './parts.js';
import { looksIssuedBy, oldKeyOf } from './plan.js';
import { type Rotation, RotationStopped, intend, messageOf, passes, uncancellable } from './rotation.js';
import { testNew } from './testNew.js';

/** A new key, stored. */
export interface Acquired {
  readonly key: IssuedKey;
  /** The credential that authorised it and may revoke; absent when the person made the key on the provider's page. */
  readonly authority?: Credential;
  /** Present when it was tested already. */
  readonly verified?: Verification;
}

/** Gets a new key by the provider's class, or by hand where the call is not to be had. @throws {RotationStopped} */
export async function acquire(rotation: Rotation): Promise<Acquired> {
  const { plan, before } = rotation;
  const { lifecycle, provider } = plan;
  if (!passes(before) && before.verdict !== 'dead') {
    throw new RotationStopped(`${provider.name} did not say whether the old key works (${before.evidence}). Nothing was changed. Try again later.`, 'untouched');
  }
  if (!issuesByCall(lifecycle)) return byHand(rotation);
  const refusal = whyNotByCall(rotation);
  if (refusal !== undefined) return byHandInstead(rotation, refusal);
  try {
    const authorised = await authorise(rotation, lifecycle);
    return { key: await issueByCall(rotation, lifecycle, authorised), authority: authorised.authority };
  } catch (error) {
    if (error instanceof Refused) return byHandInstead(rotation, error.message);
    throw error;
  }
}

/** The credential that asks for the new key: the old one where it may. @throws {Refused} when no credential would help. */
async function authorise(rotation: Rotation, lifecycle: ByCall): Promise<Authorised> {
  const { plan, before } = rotation;
  const old = oldKeyOf(plan);
  const itself = lifecycle.mayIssue?.(before.facts ?? {});
  const { authority: wanted } = lifecycle;
  if (itself === true || wanted === undefined || lifecycle.prove === undefined) return { authority: old };
  const why = lifecycle.issue.unaskable?.(before.facts ?? {});
  if (why !== undefined) throw new Refused(why);
  const given = await giveAuthority(rotation, wanted, itself === undefined ? old : undefined);
  if (given === undefined) throw new RotationStopped('No credential was given to authorise it. Nothing was changed.', 'untouched', true);
  if (itself === false && given.secret.equals(plan.old)) throw new Refused('That is the key itself, which may not replace itself.');
  const proof = await identify(rotation, lifecycle, given);
  if (proof === undefined) {
    throw new Refused(`The credential does not see the old key in its account, so the new key might belong to another account. Nothing was asked of ${plan.provider.name}.`);
  }
  return { authority: given, proof };
}

/** Whether the old key is in the account of a credential. */
async function identify({ plan, ports }: Rotation, lifecycle: ByCall, authority: Credential): Promise<Identity | undefined> {
  try {
    return await lifecycle.prove?.(ports.http, oldKeyOf(plan), authority, uncancellable());
  } catch (error) {
    throw new RotationStopped(`${messageOf(error)} Nothing was changed.`, 'untouched');
  }
}

function whyNotByCall({ plan: { lifecycle, provider, reason }, before }: Rotation): string | undefined {
  if (before.verdict === 'dead' && before.unknown === true) {
    return `${provider.name} does not know the old key (${before.evidence}): it was deleted, or it belongs to another address than the one in keywright.baseUrls.`;
  }
  if (before.verdict === 'dead') return `${provider.name} says that the old key is dead already (${before.evidence}), so no call can replace it.`;
  if (lifecycle.class === 'rotate' && reason === 'another application') return `${provider.name}’s call would replace the key that is in use. Another one is made on the page.`;
  if (lifecycle.class === 'rotate' && lifecycle.authority === undefined && lifecycle.mayIssue?.(before.facts ?? {}) === false) return `This key may not replace itself. That would have to be authorised by ${lifecycle.policy.authority}`;
  return undefined;
}

async function byHandInstead(rotation: Rotation, why: string): Promise<Acquired> {
  if (!(await rotation.ports.person.acceptGuided(why))) throw new RotationStopped(`${why} Nothing was changed.`, 'untouched', true);
  rotation.remarks.push(why);
  return byHand(rotation);
}

/** The person makes the key on the provider's page and pastes it. @throws {RotationStopped} when they give up. */
export async function byHand(rotation: Rotation): Promise<Acquired> {
  const { plan, ports, signal } = rotation;
  const { provider } = plan;
  ports.progress.report('issue', `Waiting for the new key from ${provider.name}'s page`);
  await intend(rotation, 'issue', { by: 'hand' });
  let kept = false;
  for (let problem: string | undefined; ; ) {
    const pasted = await ports.person.pasteNewKey(problem);
    if (pasted === undefined || signal.aborted) throw gaveUp(kept);
    problem = whyNotTaken(rotation, pasted);
    if (problem !== undefined) continue;
    // The page shows a key once: it is stored before the provider is even asked about it.
    await keepEarlier(rotation, pasted);
    await keepAnswer(rotation, pasted, { secret: pasted });
    kept = true;
    const key = await withParts(rotation, { secret: pasted });
    if (key === undefined) throw gaveUp(kept);
    const verified = await testNew(rotation, key);
    // Only the provider's own “no” refuses a paste. It stays kept all the same: the provider may be late.
    if (verified.verdict === 'dead') {
      problem = `${provider.name} does not accept that key (${verified.evidence}).`;
      continue;
    }
    await keepAnswered(rotation, key);
    return { key, verified };
  }
}

const gaveUp = (kept: boolean): RotationStopped =>
  new RotationStopped(`No working key was given. Keywright changed nothing; a key that you made on the page still exists there.${kept ? ' What you pasted is kept: see Show Stored Keys.' : ''}`, 'untouched', true);

/** A pasted key with what the page shows beside it, each stored as it comes. @returns undefined when the person does not give one of them. */
export async function withParts(rotation: Rotation, pasted: IssuedKey): Promise<IssuedKey | undefined> {
  let key = pasted;
  for (const part of missingOf(rotation.plan, pasted)) {
    const value = await rotation.ports.person.pastePart(part);
    if (value === undefined) return undefined;
    key = { ...key, parts: { ...key.parts, [part.id]: value } };
    await keepAnswer(rotation, key.secret, key);
  }
  return key;
}

function whyNotTaken({ plan: { lifecycle, provider, rule, old } }: Rotation, pasted: Secret): string | undefined {
  if (pasted.equals(old)) return 'That is the old key. Paste the new one.';
  if (!looksIssuedBy(lifecycle, provider, pasted.reveal())) return `That does not look like a ${provider.name} ${rule.title}.`;
  return undefined;
}

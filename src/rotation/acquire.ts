import { HttpFailure, type HttpAnswer, type HttpRequest } from '../providers/http.js';
import { isSuccess } from '../providers/answer.js';
import type { Credential } from '../providers/credential.js';
import { type ByCall, AnswerError, type Identity, type IssuedKey, type IssueRequest, type LostAnswer, type Verification, issuesByCall } from '../providers/lifecycle.js';
import type { Secret } from '../secret/secret.js';
import { keepAnswer, keepEarlier, keepKey } from './keep.js';
import { looksIssuedBy, nameAtProvider, oldKeyOf } from './plan.js';
import { differenceOf } from './privileges.js';
import { type Rotation, RotationStopped, conclude, discard, intend, messageOf, uncancellable } from './rotation.js';
import { findSlot } from './slots.js';
import { testNew } from './testNew.js';
import { answerSlot } from './vault.js';

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
  if (before.verdict === 'rate-limited' || before.verdict === 'indeterminate') {
    throw new RotationStopped(`${provider.name} did not say whether the old key works (${before.evidence}). Nothing was changed. Try again later.`, 'untouched');
  }
  if (!issuesByCall(lifecycle)) return byHand(rotation);
  const refusal = whyNotByCall(rotation);
  if (refusal !== undefined) return byHandInstead(rotation, refusal);
  try {
    const authorised = await authorise(rotation, lifecycle);
    return { key: await byCall(rotation, lifecycle, authorised), authority: authorised.authority };
  } catch (error) {
    if (error instanceof Refused) return byHandInstead(rotation, error.message);
    throw error;
  }
}

/** The credential that asks for the new key: the old one where it may. @throws {Refused} when no credential would help. */
async function authorise(rotation: Rotation, lifecycle: ByCall): Promise<Authorised> {
  const { plan, ports, before } = rotation;
  const old = oldKeyOf(plan);
  const itself = lifecycle.mayIssue?.(before.facts ?? {});
  const { authority: wanted } = lifecycle;
  if (itself === true || wanted === undefined || lifecycle.prove === undefined) return { authority: old };
  const why = lifecycle.issue.unaskable?.(before.facts ?? {});
  if (why !== undefined) throw new Refused(why);
  const given = await ports.person.giveAuthority(wanted);
  if (given === undefined) throw new RotationStopped('No credential was given to authorise it. Nothing was changed.', 'untouched', true);
  const proof = await identify(rotation, lifecycle, given);
  if (proof === undefined) {
    throw new Refused(`The credential does not see the old key in its account, so the new key might belong to another account. Nothing was asked of ${plan.provider.name}.`);
  }
  return { authority: given, proof };
}

/** What authorises, and which key is the old one where that had to be shown. */
interface Authorised {
  readonly authority: Credential;
  readonly proof?: Identity;
}

/** Whether the old key is in the account of a credential. */
async function identify({ plan, ports }: Rotation, lifecycle: ByCall, authority: Credential): Promise<Identity | undefined> {
  try {
    return await lifecycle.prove?.(ports.http, oldKeyOf(plan), authority, uncancellable());
  } catch (error) {
    throw new RotationStopped(`${messageOf(error)} Nothing was changed.`, 'untouched');
  }
}

/** The provider said no, and nothing was issued. */
class Refused extends Error {}

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
    if (pasted === undefined || signal.aborted) {
      const last = kept ? ' What you pasted is kept: see Show Stored Keys.' : '';
      throw new RotationStopped(`No working key was given. Keywright changed nothing; a key that you made on the page still exists there.${last}`, 'untouched', true);
    }
    problem = whyNotTaken(rotation, pasted);
    if (problem !== undefined) continue;
    // The page shows a key once: it is stored before the provider is even asked about it.
    await keepEarlier(rotation, pasted);
    await keepAnswer(rotation, pasted, pasted);
    kept = true;
    const verified = await testNew(rotation, { secret: pasted });
    // Only the provider's own “no” refuses a paste. It stays kept all the same: the provider may be late.
    if (verified.verdict === 'dead') {
      problem = `${provider.name} does not accept that key (${verified.evidence}).`;
      continue;
    }
    const key: IssuedKey = { secret: pasted };
    await keepKey(rotation, key);
    await discard(rotation, answerSlot(plan.id));
    await conclude(rotation, 'issue', { issued: 'yes' });
    return { key, verified };
  }
}

function whyNotTaken({ plan: { lifecycle, provider, rule, old } }: Rotation, pasted: Secret): string | undefined {
  if (pasted.equals(old)) return 'That is the old key. Paste the new one.';
  if (!looksIssuedBy(lifecycle, provider, pasted.reveal())) return `That does not look like a ${provider.name} ${rule.title}.`;
  return undefined;
}

async function byCall(rotation: Rotation, lifecycle: ByCall, authorised: Authorised): Promise<IssuedKey> {
  const { issue } = lifecycle;
  const { plan, ports, signal } = rotation;
  const { authority } = authorised;
  const ask = asked(rotation, authorised);
  const request = await requestOf(rotation, lifecycle, ask);
  const difference = differenceOf(ask.old, issue.grants(ask));
  if (difference.lines.length === 0) ports.progress.report('issue', 'The new key is asked for with what the old one has');
  else if (!(await ports.person.acceptDifference(difference))) throw new RotationStopped('You did not want the new key to differ so. Nothing was changed.', 'untouched', true);
  if (lifecycle.class === 'create+revoke') await findSlot(rotation, lifecycle, authority);
  ports.progress.report('issue', `Asking ${plan.provider.name} for the new key`);
  await intend(rotation, 'issue', { by: 'call', nameAtProvider: ask.name, authority: authority.secret.equals(plan.old) ? 'old key' : 'another' });
  if (signal.aborted) throw new RotationStopped('Stopped as you asked. Nothing was changed.', 'untouched', true);
  let answer: HttpAnswer;
  try {
    answer = await ports.http.send(request, uncancellable());
  } catch (error) {
    if (error instanceof HttpFailure && error.reached === 'no') throw new RotationStopped(`${error.message} Nothing was changed.`, 'untouched');
    return inDoubt(rotation, lifecycle, ask, messageOf(error));
  }
  // The answer may hold the only copy of the new key: it is stored as it came, before it has any effect.
  const success = isSuccess(answer);
  const key = readIssued(lifecycle, answer);
  if (success) await keepAnswer(rotation, answer.body, key instanceof AnswerError ? answer.body : key.secret);
  if (key instanceof AnswerError) {
    await conclude(rotation, 'issue', { issued: key.issued, evidence: `the call answered ${answer.status}` });
    if (key.issued === 'maybe') return inDoubt(rotation, lifecycle, ask, key.message, success);
    if (success) await discard(rotation, answerSlot(plan.id));
    throw new Refused(key.message);
  }
  await conclude(rotation, 'issue', { issued: 'yes', ...(key.id === undefined ? {} : { keyId: key.id }) });
  await keepKey(rotation, key);
  await discard(rotation, answerSlot(plan.id));
  return key;
}

const asked = ({ plan, before }: Rotation, authorised: Authorised): IssueRequest => ({ ...authorised, key: oldKeyOf(plan), old: before.facts ?? {}, name: nameAtProvider(plan), today: plan.today });

/** Whatever goes wrong here goes wrong before anything was asked for. @throws {Refused} @throws {RotationStopped} */
async function requestOf({ ports }: Rotation, { issue }: ByCall, ask: IssueRequest): Promise<HttpRequest> {
  try {
    return await issue.request(ask, ports.http, uncancellable());
  } catch (error) {
    if (error instanceof AnswerError) throw new Refused(error.message);
    if (error instanceof HttpFailure) throw new RotationStopped(`${error.message} Nothing was changed.`, 'untouched');
    throw error;
  }
}

function readIssued({ issue }: ByCall, answer: HttpAnswer): IssuedKey | AnswerError {
  try {
    return issue.read(answer);
  } catch (error) {
    // Whatever else goes wrong in reading, a key may be in there.
    return error instanceof AnswerError ? error : new AnswerError(messageOf(error), 'maybe');
  }
}

/** The provider may have acted. Looks; never asks for a key again. */
async function inDoubt(rotation: Rotation, lifecycle: ByCall, ask: IssueRequest, cause: string, answerKept = false): Promise<never> {
  const { provider } = rotation.plan;
  const found = await resolveDoubt(rotation, lifecycle, ask, answerKept);
  if (found.outcome === 'not-issued') throw new RotationStopped(`${cause} ${provider.name} issued nothing: ${found.evidence}. Nothing was changed; you can try again.`, 'untouched');
  const kept = answerKept ? ' What came of the answer is kept: see Show Stored Keys.' : '';
  throw new RotationStopped(`${cause} ${found.evidence}. ${found.remedy}${kept} No file was changed. Do not simply try again.`, 'in-doubt');
}

/** A provider that was slow to answer may act after we looked: “nothing was issued” is believed after these pauses, in milliseconds, only. */
const lateness: readonly number[] = [2000, 8000, 20_000];

/** Asks what became of a call whose answer was lost, and writes that down. @param answerKept one of success came, so something was issued whatever a list says. */
export async function resolveDoubt(rotation: Rotation, lifecycle: ByCall, ask: IssueRequest, answerKept: boolean): Promise<LostAnswer> {
  const { plan, ports } = rotation;
  ports.progress.report('issue', `The answer was lost. Asking ${plan.provider.name} what became of it`);
  const remedy = `Look for a key named “${ask.name}” at ${plan.page}.`;
  const looked = await look();
  const found: LostAnswer = looked.outcome === 'not-issued' && answerKept ? { ...looked, outcome: 'unknown', remedy } : looked;
  const keyId = found.outcome === 'issued' ? found.keyId : undefined;
  await conclude(rotation, 'issue', { issued: found.outcome === 'not-issued' ? 'no' : 'maybe', evidence: found.evidence, ...(keyId === undefined ? {} : { keyId }) });
  return found;

  async function look(): Promise<LostAnswer> {
    try {
      let last = await lifecycle.resolveLost(ports.http, ask, uncancellable());
      for (const pause of answerKept ? [] : lateness) {
        if (last.outcome !== 'not-issued') break;
        await ports.clock.sleep(pause, uncancellable());
        last = await lifecycle.resolveLost(ports.http, ask, uncancellable());
      }
      return last;
    } catch (error) {
      return { outcome: 'unknown', evidence: messageOf(error), remedy };
    }
  }
}

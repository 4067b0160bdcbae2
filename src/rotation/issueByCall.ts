import type { Credential } from '../providers/credential.js';
import { HttpFailure, type HttpAnswer, type HttpRequest } from '../providers/http.js';
import { isSuccess } from '../providers/answer.js';
import { type ByCall, AnswerError, type Identity, type IssuedKey, type IssueRequest, type LostAnswer } from '../providers/lifecycle.js';
import { keepAnswer, keepKey } from './keep.js';
import { graceOf, nameAtProvider, oldKeyOf } from './plan.js';
import { differenceOf } from './privileges.js';
import { type Rotation, RotationStopped, conclude, discard, intend, messageOf, uncancellable } from './rotation.js';
import { findSlot } from './slots.js';
import { answerSlot } from './vault.js';
import { lasting } from './watchKey.js';

/** What authorises, and which key is the old one where that had to be shown. */
export interface Authorised {
  readonly authority: Credential;
  readonly proof?: Identity;
}

/** The provider said no, and nothing was issued. */
export class Refused extends Error {}

/** Asks for the new key once, and keeps what came before it has any effect. @throws {Refused} @throws {RotationStopped} */
export async function issueByCall(rotation: Rotation, lifecycle: ByCall, authorised: Authorised): Promise<IssuedKey> {
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
  await intend(rotation, 'issue', { by: 'call', nameAtProvider: ask.name, authority: authority.secret.equals(plan.old) ? 'old key' : 'another', ...(ask.proof !== undefined && { old: ask.proof }) });
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
  const read = success && issue.collect !== undefined ? undefined : await orFailure(() => issue.read(answer));
  if (success) await keepAnswer(rotation, answer.body, read === undefined || read instanceof AnswerError ? { secret: answer.body } : read);
  // Where the key is only being made, the provider shows it as often as it is asked.
  const key = read ?? (await orFailure(() => collected(rotation, lifecycle, answer, ask)));
  if (key instanceof AnswerError) {
    await conclude(rotation, 'issue', { issued: key.issued, evidence: `the call answered ${answer.status}` });
    if (key.issued === 'maybe') return inDoubt(rotation, lifecycle, ask, key.message, success);
    if (success) await discard(rotation, answerSlot(plan.id));
    throw new Refused(key.message);
  }
  return keepIssued(rotation, key);
}

/** Milliseconds: the pauses between looks for a key that is being made, which nobody names a time for. */
const looks: readonly number[] = [500, 1000, 2000, 4000, 8000, 15_000, 30_000];

async function collected({ plan, ports }: Rotation, { issue }: ByCall, answer: HttpAnswer, ask: IssueRequest): Promise<IssuedKey> {
  for (const pause of [...looks, undefined]) {
    const key = await issue.collect?.(ports.http, answer, ask, uncancellable());
    if (key !== undefined) return key;
    if (pause === undefined) break;
    ports.progress.report('issue', `${plan.provider.name} is making the key; looking again in ${lasting(pause)}`);
    await ports.clock.sleep(pause, uncancellable());
  }
  throw new AnswerError(`${plan.provider.name} answered ${answer.status}: it is making the key, and does not show it yet.`, 'maybe');
}

/** A new key whose value is known gets its slot. @throws {RotationStopped} */
export async function keepIssued(rotation: Rotation, key: IssuedKey): Promise<IssuedKey> {
  await conclude(rotation, 'issue', { issued: 'yes', ...(key.id === undefined ? {} : { keyId: key.id }) });
  await keepKey(rotation, key);
  await discard(rotation, answerSlot(rotation.plan.id));
  return key;
}

const asked = ({ plan, before }: Rotation, authorised: Authorised): IssueRequest => ({ ...authorised, key: oldKeyOf(plan), old: before.facts ?? {}, name: nameAtProvider(plan), today: plan.today, ...grace(plan) });

/** For how long the old key is left to work. What is asked again of a lost answer is asked with the same. */
export function grace(plan: Rotation['plan']): Pick<IssueRequest, 'grace'> {
  const milliseconds = graceOf(plan);
  return milliseconds === undefined ? {} : { grace: milliseconds };
}

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

/** Whatever else goes wrong in reading, a key may be in there. */
async function orFailure(read: () => IssuedKey | Promise<IssuedKey>): Promise<IssuedKey | AnswerError> {
  try {
    return await read();
  } catch (error) {
    return error instanceof AnswerError ? error : new AnswerError(messageOf(error), 'maybe');
  }
}

/** The provider may have acted. Looks; never asks for a key again. @returns the key where the provider shows it again. @throws {RotationStopped} */
async function inDoubt(rotation: Rotation, lifecycle: ByCall, ask: IssueRequest, cause: string, answerKept = false): Promise<IssuedKey> {
  const { provider } = rotation.plan;
  const found = await resolveDoubt(rotation, lifecycle, ask, answerKept);
  if (found.outcome === 'issued' && found.key !== undefined) return keepIssued(rotation, found.key);
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

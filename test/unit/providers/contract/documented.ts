import assert from 'node:assert/strict';
import { type Identity, type Lifecycle, AnswerError } from '../../../../src/providers/lifecycle.js';
import type { Cases, NarrowCase, RefusalCase, VerifyCase } from '../../../emulator/contract.js';
import type { Contract } from './contract.js';
import { type Issuing, asking, issuesOne, read, send } from './issuing.js';
import { type Revoking, holder } from './retiring.js';
import { type Subject, never, unless } from './subject.js';

const isIssuing = (subject: Subject): subject is Subject<Issuing> => subject.lifecycle.class === 'rotate' || subject.lifecycle.class === 'create+revoke';
const isRevoking = (subject: Subject): subject is Subject<Revoking> => subject.lifecycle.class === 'revoke-only' || subject.lifecycle.class === 'create+revoke';

function withKey<L extends Lifecycle>(subject: Subject<L>, token: string): Subject<L> {
  const key = subject.credential(token);
  return { ...subject, token, key, verify: (asked = key) => subject.verify(asked) };
}

async function verified(subject: Subject, { key, answer, verdict, says }: VerifyCase): Promise<void> {
  const asked = subject.credential(key());
  if (answer !== undefined) subject.fail(answer);
  const found = await subject.verify(asked);
  assert.equal(found.verdict, verdict, found.evidence);
  if (says !== undefined) assert.match(found.evidence, says);
  subject.tellsNothing(found.evidence);
}

/** @returns why it was refused. */
async function issueOf(subject: Subject<Issuing>, answer: RefusalCase['answer']): Promise<AnswerError | undefined> {
  const { issue } = subject.lifecycle;
  const asked = await asking(subject);
  const request = await unless(AnswerError, async () => issue.request(asked, subject.http, never));
  if (request instanceof AnswerError) return request;
  if (answer !== undefined) subject.fail(answer);
  const before = subject.state();
  const issued = await unless(AnswerError, async () => read(subject, await send(subject, request), asked));
  if (!(issued instanceof AnswerError)) return undefined;
  if (issued.issued === 'no') assert.equal(subject.state(), before, 'it was refused, and something changed');
  return issued;
}

/** By the id that is the key's own, where the provider's look at it is not what the case is about. */
async function revocationOf(subject: Subject<Revoking>, answer: RefusalCase['answer']): Promise<AnswerError | undefined> {
  const { lifecycle, http, key, token, emulation } = subject;
  const authority = await holder(subject);
  const identity: Identity = (await lifecycle.prove(http, key, authority, never)) ?? { keyId: emulation.find(token)?.id ?? '', how: 'it is told by the emulation' };
  const request = await lifecycle.revoke({ ...identity, of: 'old key', at: new Date().toISOString() }, authority, http, never);
  if (answer !== undefined) subject.fail(answer);
  const received = await send(subject, request);
  try {
    lifecycle.readRevoked(received);
  } catch (error) {
    if (error instanceof AnswerError) return error;
    throw error;
  }
  return undefined;
}

async function refused(subject: Subject, { call, key, answer, issued, says }: RefusalCase): Promise<void> {
  const over = withKey(subject, key());
  assert.ok(call === 'issue' ? isIssuing(over) : isRevoking(over), `its class has no call to ${call}`);
  const error = call === 'issue' && isIssuing(over) ? await issueOf(over, answer) : isRevoking(over) ? await revocationOf(over, answer) : undefined;
  assert.ok(error !== undefined, 'it was not refused');
  assert.equal(error.issued, issued, error.message);
  if (says !== undefined) assert.match(error.message, says);
  subject.tellsNothing(error);
}

async function replaced(subject: Subject, { key }: NarrowCase): Promise<void> {
  const over = withKey(subject, key());
  assert.ok(isIssuing(over), 'its class has no call to issue');
  await issuesOne(over);
}

/** What the provider is documented to answer. @param told by an emulation of its own: a case is found again by its place in the list. */
export function documenting(told: Cases, belongs: (one: VerifyCase | RefusalCase | NarrowCase) => boolean): readonly Contract[] {
  return [
    ...told.verify.flatMap((one, index): Contract[] => (belongs(one) ? [{ part: 'documented', name: `${one.name}: ${one.verdict}`, holds: (subject) => verified(subject, subject.emulation.cases.verify[index]!) }] : [])),
    ...told.refusals.flatMap((one, index): Contract[] =>
      belongs(one) ? [{ part: 'documented', name: `${one.name}: ${one.call === 'issue' ? 'issued' : 'revoked'} ${one.issued}`, holds: (subject) => refused(subject, subject.emulation.cases.refusals[index]!) }] : [],
    ),
    ...(told.narrow ?? []).flatMap((one, index): Contract[] => (belongs(one) ? [{ part: 'documented', name: `${one.name}: issued no wider`, holds: (subject) => replaced(subject, subject.emulation.cases.narrow![index]!) }] : [])),
  ];
}

import assert from 'node:assert/strict';
import { isSuccess } from '../../../../src/providers/answer.js';
import type { Credential } from '../../../../src/providers/credential.js';
import { type HttpAnswer, type HttpRequest, HttpFailure } from '../../../../src/providers/http.js';
import { type CreateRevokeLifecycle, type IssuedKey, type IssueRequest, type KeyFacts, type RotateLifecycle, AnswerError } from '../../../../src/providers/lifecycle.js';
import { foreign, garbled, refusals, tooMany, unclear } from './answers.js';
import { type Contract, beside, each } from './contract.js';
import { type Subject, never, thrownBy, unless } from './subject.js';
import { isLive } from './verifying.js';

export type Issuing = RotateLifecycle | CreateRevokeLifecycle;

const today = new Date().toISOString().slice(0, 10);

/** What a rotation asks for: by the key itself where it may, else by a credential that was shown to see it. */
export async function asking({ lifecycle, http, key, verify, authority: another }: Subject<Issuing>, given?: Credential): Promise<IssueRequest> {
  const { verdict, evidence, facts: old = {} } = await verify();
  assert.ok(isLive(verdict), evidence);
  const itself = given === undefined && (lifecycle.authority === undefined || lifecycle.mayIssue?.(old) === true);
  const authority = itself ? key : (given ?? another());
  const proof = itself ? undefined : await lifecycle.prove?.(http, key, authority, never);
  return { authority, key, old, name: 'keywright CONTRACT 0001', today, ...(proof !== undefined && { proof }) };
}

export const send = async ({ http }: Subject, request: HttpRequest): Promise<HttpAnswer> => http.send(request, never);

/** The key in an answer, as a rotation reads it. */
export async function read({ lifecycle: { issue }, http }: Subject<Issuing>, answer: HttpAnswer, asked: IssueRequest): Promise<IssuedKey> {
  if (!isSuccess(answer) || issue.collect === undefined) return issue.read(answer);
  for (let look = 0; look < 50; look++) {
    const key = await issue.collect(http, answer, asked, never);
    if (key !== undefined) return key;
  }
  return assert.fail('the key that is being made is never shown');
}

async function issued(subject: Subject<Issuing>, asked: IssueRequest): Promise<IssuedKey> {
  const { lifecycle, http } = subject;
  return read(subject, await send(subject, await lifecycle.issue.request(asked, http, never)), asked);
}

const madeSince = ({ emulation }: Subject, before: ReadonlySet<string>): readonly string[] => emulation.list().flatMap(({ token }) => (before.has(token) ? [] : [token]));
const tokens = ({ emulation }: Subject): ReadonlySet<string> => new Set(emulation.list().map(({ token }) => token));

/** No scope more, and no day longer. */
function isNotWider(of: Pick<KeyFacts, 'scopes' | 'expiresAt'>, than: Pick<KeyFacts, 'scopes' | 'expiresAt'>, whose: string): void {
  const more = than.scopes === undefined ? [] : (of.scopes ?? []).filter((scope) => than.scopes?.includes(scope) === false);
  assert.deepEqual(more, [], `the new key may do more than ${whose}`);
  if (than.expiresAt === undefined) return;
  assert.ok(of.expiresAt !== undefined && Date.parse(of.expiresAt.slice(0, 10)) <= Date.parse(than.expiresAt.slice(0, 10)), `the new key lives longer (${of.expiresAt ?? 'for ever'}) than ${whose} (${than.expiresAt})`);
}

/** The whole of an issue: one new key, which works, is known by its id, and may do no more than the old one. */
export async function issuesOne(subject: Subject<Issuing>, by?: Credential): Promise<void> {
  const { lifecycle, emulation, token, key, verify } = subject;
  const others = [subject.another(), subject.elsewhere()];
  const asked = await asking(subject, by);
  const before = tokens(subject);
  const fresh = await issued(subject, asked);
  const value = fresh.secret.reveal();
  assert.deepEqual(madeSince(subject, before), [value]);
  assert.equal(emulation.isLive(token), lifecycle.class === 'create+revoke', 'the old key');
  for (const other of others) assert.ok(emulation.isLive(other), 'another key died');
  assert.deepEqual(Object.keys(fresh.parts ?? {}).sort(), (lifecycle.parts ?? []).flatMap((part) => (part.issued === true ? [part.id] : [])).sort());
  const { verdict, evidence, facts = {} } = await verify({ secret: fresh.secret, parts: { ...key.parts, ...fresh.parts } });
  assert.ok(isLive(verdict), `${verdict}: ${evidence}`);
  if (fresh.id !== undefined) assert.equal(fresh.id, emulation.find(value)?.id);
  isNotWider(facts, asked.old, 'the old one');
  isNotWider(facts, lifecycle.issue.grants(asked), 'what was told before');
}

/** Reading an answer has to fail, without telling what it reads. */
async function unread(subject: Subject<Issuing>, answer: HttpAnswer, asked: IssueRequest): Promise<AnswerError['issued']> {
  const error = await thrownBy(() => read(subject, answer, asked));
  // Where the key is collected afterwards, the connection may break too.
  assert.ok(error instanceof AnswerError || (error instanceof HttpFailure && subject.lifecycle.issue.collect !== undefined), String(error));
  subject.tellsNothing(error);
  return error instanceof AnswerError ? error.issued : 'maybe';
}

/** A refusal may come before the call, too: it cannot be asked for. */
export async function refusedAltogether(subject: Subject<Issuing>, asked: IssueRequest): Promise<void> {
  const { lifecycle, http } = subject;
  const before = subject.state();
  const request = await unless(AnswerError, async () => lifecycle.issue.request(asked, http, never));
  if (request instanceof AnswerError) {
    assert.equal(request.issued, 'no');
    subject.tellsNothing(request);
  } else {
    assert.equal(await unread(subject, await send(subject, request), asked), 'no');
  }
  assert.equal(subject.state(), before);
}

export const issuing: readonly Contract<Issuing>[] = [
  { part: 'issue', name: 'issues one key, which works and may do no more than the old one', holds: (subject) => issuesOne(subject) },
  { part: 'issue', name: 'issues one by another credential', holds: (subject) => (subject.lifecycle.authority === undefined ? beside : issuesOne(subject, subject.authority())) },
  {
    part: 'issue',
    name: 'lets the old key work for as long as it is asked to, where the call can',
    holds: async (subject) => {
      const { lifecycle, verify, key } = subject;
      if (lifecycle.class !== 'rotate' || lifecycle.longestGrace === undefined) return beside;
      const asked = await asking(subject);
      const fresh = await issued(subject, { ...asked, grace: Math.min(lifecycle.longestGrace, 3_600_000) });
      for (const one of [key, { secret: fresh.secret, parts: { ...key.parts, ...fresh.parts } }]) assert.ok(isLive((await verify(one)).verdict));
      return undefined;
    },
  },
  {
    part: 'issue',
    name: 'changes nothing until it asks',
    holds: async (subject) => {
      const asked = await asking(subject);
      const before = subject.state();
      await subject.lifecycle.issue.request(asked, subject.http, never);
      assert.equal(subject.state(), before);
    },
  },
  {
    part: 'issue',
    name: 'asks for nothing wider when it cannot look before',
    holds: async (subject) => {
      const asked = await asking(subject);
      const before = subject.state();
      for (const fault of [...Object.values(garbled), ...Object.values(foreign), tooMany, 'drop-before'] as const) {
        subject.emulator.clearFaults();
        subject.fail(fault);
        const looked = subject.sent.length;
        const request = await unless(HttpFailure, () => unless(AnswerError, async () => subject.lifecycle.issue.request(asked, subject.http, never)));
        if (request instanceof Error) subject.tellsNothing(request);
        if (request instanceof AnswerError) assert.equal(request.issued, 'no');
        if (request instanceof Error || subject.sent.length === looked) continue;
        subject.emulator.clearFaults();
        const key = await read(subject, await send(subject, request), asked);
        const { facts = {} } = await subject.verify({ secret: key.secret, parts: { ...asked.key.parts, ...key.parts } });
        isNotWider(facts, asked.old, 'the old one');
        return; // One that it did ask for all the same is enough to see what it asks for.
      }
      assert.equal(subject.state(), before);
    },
  },
  ...refusals.map((fault): Contract<Issuing> => ({
    part: 'issue',
    name: `has issued nothing after ${typeof fault === 'object' && 'status' in fault ? fault.status : ''}`,
    holds: async (subject) => {
      const asked = await asking(subject);
      const request = await subject.lifecycle.issue.request(asked, subject.http, never);
      const before = subject.state();
      subject.fail(fault);
      assert.equal(await unread(subject, await send(subject, request), asked), 'no');
      assert.equal(subject.state(), before);
    },
  })),
  ...each<(typeof unclear)[string], Issuing>({ ...unclear, ...Object.fromEntries(Object.entries(garbled).map(([what, fault]) => [`an answer ${what}`, fault])) }, 'issue', (what) => `may have issued one after ${what}`, async (subject, fault) => {
    const asked = await asking(subject);
    const request = await subject.lifecycle.issue.request(asked, subject.http, never);
    subject.fail(fault, 1);
    assert.equal(await unread(subject, await send(subject, request), asked), 'maybe');
  }),
  {
    part: 'issue',
    name: 'is refused to a credential that is not known',
    holds: async (subject) => {
      const asked = await asking(subject);
      await refusedAltogether(subject, { ...asked, authority: subject.unknownAuthority() });
    },
  },
  {
    part: 'issue',
    name: 'is refused once what authorises it, or what it replaces, is dead',
    holds: async (subject) => {
      const asked = await asking(subject);
      const { emulation, lifecycle, token } = subject;
      const authority = asked.authority.secret.reveal();
      const isKey = emulation.find(authority) !== undefined;
      // What is no key of the provider's stays; and to make another one takes no old one.
      if (!isKey && lifecycle.class === 'create+revoke') return beside;
      emulation.revoke(isKey ? authority : token);
      return refusedAltogether(subject, asked);
    },
  },
];

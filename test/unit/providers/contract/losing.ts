import assert from 'node:assert/strict';
import { type Http, HttpFailure } from '../../../../src/providers/http.js';
import type { IssueRequest, LostAnswer } from '../../../../src/providers/lifecycle.js';
import type { Fault } from '../../../emulator/faults.js';
import { foreign, garbled, tooMany } from './answers.js';
import { type Contract, beside, each } from './contract.js';
import { type Issuing, asking, send } from './issuing.js';
import { type Subject, never, thrownBy, unless } from './subject.js';

/** The call that issues, without its answer. @returns what was asked, and the key that was made, if one was. */
async function lose(subject: Subject<Issuing>, fault: Fault): Promise<{ readonly asked: IssueRequest; readonly made: string | undefined }> {
  const asked = await asking(subject);
  const request = await subject.lifecycle.issue.request(asked, subject.http, never);
  const before = new Set(subject.emulation.list().map(({ token }) => token));
  subject.fail(fault, 1);
  await unless(HttpFailure, () => send(subject, request));
  return { asked, made: subject.emulation.list().find(({ token }) => !before.has(token))?.token };
}

/** Looks, and does nothing else. */
async function look(subject: Subject<Issuing>, asked: IssueRequest): Promise<LostAnswer> {
  const before = subject.state();
  const found = await subject.lifecycle.resolveLost(subject.http, asked, never);
  assert.equal(subject.state(), before, 'looking changed something');
  subject.tellsNothing(found.evidence);
  if (found.outcome !== 'not-issued') {
    assert.match(found.remedy, /\S/u);
    subject.tellsNothing(found.remedy);
  }
  return found;
}

/** Nobody can look in a name that is not let in, nor past answers that say nothing. */
const blind: Readonly<Record<string, Fault>> = {
  ...Object.fromEntries(Object.entries(garbled).map(([what, fault]) => [`answers ${what}`, fault])),
  ...foreign,
  'too many requests': tooMany,
  'a connection that breaks': 'drop-before',
};

/** A JSON text of which no entry of a list has the name. */
function without(name: string, text: string): string {
  const strip = (value: unknown, listed: boolean): unknown => {
    if (Array.isArray(value)) return value.map((one) => strip(one, true));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).flatMap(([field, one]) => (listed && one === name ? [] : [[field, strip(one, listed)]])));
  };
  try {
    return JSON.stringify(strip(JSON.parse(text), false));
  } catch (error) {
    if (error instanceof SyntaxError) return text;
    throw error;
  }
}

export const losing: readonly Contract<Issuing>[] = [
  {
    part: 'lost',
    name: 'finds the key that was made, or does not know',
    holds: async (subject) => {
      const bystander = subject.another();
      const { asked, made } = await lose(subject, 'drop-after');
      assert.ok(made !== undefined);
      const found = await look(subject, asked);
      assert.notEqual(found.outcome, 'not-issued', found.evidence);
      if (found.outcome === 'issued') {
        if (found.keyId !== undefined) assert.equal(found.keyId, subject.emulation.find(made)?.id);
        if (found.key !== undefined) assert.equal(found.key.secret.reveal(), made);
      }
      assert.ok(subject.emulation.isLive(made), 'looking killed the new key');
      assert.ok(subject.emulation.isLive(bystander), 'another key died');
    },
  },
  {
    part: 'lost',
    name: 'never says that a key was made when none was',
    holds: async (subject) => {
      subject.another();
      const { asked, made } = await lose(subject, 'drop-before');
      assert.equal(made, undefined);
      const found = await look(subject, asked);
      assert.notEqual(found.outcome, 'issued', found.evidence);
      assert.ok(subject.emulation.isLive(subject.token));
    },
  },
  ...each<LostAnswer['outcome'], Issuing>({ 'drop-after': 'not-issued', 'drop-before': 'issued' }, 'lost', (lost) => `finds the same when it looks after a restart and knows less, after ${lost}`, async (subject, wrong) => {
    const { asked, made } = await lose(subject, wrong === 'issued' ? 'drop-before' : 'drop-after');
    const [atOnce, later] = [await look(subject, asked), await look(subject, { ...asked, old: {} })];
    assert.equal(later.outcome, atOnce.outcome, later.evidence);
    assert.notEqual(later.outcome, wrong);
    if (later.outcome === 'issued' && later.keyId !== undefined) assert.equal(later.keyId, made && subject.emulation.find(made)?.id);
  }),
  ...(['drop-after', 'drop-before'] as const).flatMap((lost) =>
    each<Fault, Issuing>(blind, 'lost', (what) => `does not know from ${what}, when ${lost === 'drop-after' ? 'one was made' : 'none was'}`, async (subject, fault) => {
      const { asked } = await lose(subject, lost);
      subject.fail(fault);
      const found = await look(subject, asked);
      assert.equal(found.outcome, 'unknown', found.evidence);
    }),
  ),
  ...each<LostAnswer['outcome'], Issuing>({ 'drop-after': 'not-issued', 'drop-before': 'issued' }, 'lost', (lost) => `is not misled by a credential that is not let in, after ${lost}`, async (subject, wrong) => {
    // Where the key itself is asked, its death is what tells.
    if (subject.lifecycle.authority === undefined) return beside;
    const { asked } = await lose(subject, wrong === 'issued' ? 'drop-before' : 'drop-after');
    const found = await look(subject, { ...asked, authority: subject.unknownAuthority() });
    assert.notEqual(found.outcome, wrong, found.evidence);
    return undefined;
  }),
  {
    part: 'lost',
    name: 'does not say that none was made by a list that does not tell the name of ours',
    holds: async (subject) => {
      const { asked } = await lose(subject, 'drop-after');
      const unnaming: Http = {
        send: async (request, signal) => {
          const answer = await subject.http.send(request, signal);
          return { ...answer, body: answer.body.map((text) => without(asked.name, text)) };
        },
      };
      const found = await subject.lifecycle.resolveLost(unnaming, asked, never);
      assert.notEqual(found.outcome, 'not-issued', found.evidence);
    },
  },
  {
    part: 'lost',
    name: 'can be cancelled',
    holds: async (subject) => {
      const { asked } = await lose(subject, 'drop-before');
      const reason = new Error('stop');
      assert.equal(await thrownBy(() => subject.lifecycle.resolveLost(subject.http, asked, AbortSignal.abort(reason))), reason);
    },
  },
];

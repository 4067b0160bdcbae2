import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type State, historyOf } from '../../../src/rotation/history.js';
import type { Person } from '../../../src/rotation/ports.js';
import { type Adapter, emulationOf, oneOfEachKind } from '../../emulator/emulated.js';
import type { Fault } from '../../emulator/faults.js';
import { setCell } from '../../faults/cells.js';
import { flaws, violations } from '../../faults/judge.js';
import { memoryBacking, restIn } from '../../faults/memory.js';
import { type AtPoint, type Point, isCall } from '../../faults/points.js';
import { type Outcome, namesIn, play, recover } from '../../faults/stage.js';

/** One thing that happens to a rotation: somebody takes it up, with something wrong and an end in the middle, perhaps; or edits a file meanwhile. */
type Happening =
  | { readonly what: 'take up'; readonly how: 'resume' | 'roll back'; readonly wrong: Wrong }
  | { readonly what: 'edit'; readonly file: number };

interface Wrong {
  /** The process ends at this point. */
  readonly cutAt: number | undefined;
  /** The operation at this point fails once. */
  readonly failAt: number | undefined;
  readonly answer: { readonly method: string; readonly skip: number; readonly fault: Fault } | undefined;
  readonly remove: 'removed' | 'later';
  readonly restore: 'restore' | 'leave' | undefined;
}

const perhaps = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.oneof(fc.constant(undefined), value);
const faults: readonly Fault[] = ['drop-before', 'drop-after', 'truncate', 'wrong-schema', 'not-json', { status: 401, body: {} }, { status: 403 }, { status: 429, headers: { 'retry-after': '1' } }, { status: 500 }, { status: 500, acts: true }];
const wrongs: fc.Arbitrary<Wrong> = fc.record({
  cutAt: perhaps(fc.integer({ min: 1, max: 130 })),
  failAt: perhaps(fc.integer({ min: 1, max: 130 })),
  answer: perhaps(fc.record({ method: fc.constantFrom('GET', 'POST', 'PUT', 'PATCH', 'DELETE'), skip: fc.integer({ min: 0, max: 2 }), fault: fc.constantFrom(...faults) })),
  remove: fc.constantFrom('removed', 'later'),
  restore: fc.constantFrom('restore', 'leave', undefined),
});
const happenings: fc.Arbitrary<readonly Happening[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ what: fc.constant('take up' as const), how: fc.constantFrom('resume' as const, 'roll back' as const), wrong: wrongs }) },
    { weight: 1, arbitrary: fc.record({ what: fc.constant('edit' as const), file: fc.integer({ min: 0, max: 1 }) }) },
  ),
  { maxLength: 6 },
);

/** The model: the states in their order, and how far back one may lead. A step that begins anew forgets what it had found; what is stored stays so, what was revoked too. */
const order: readonly State[] = ['planned', 'in doubt', 'created', 'stored', 'verified', 'rewritten', 'grace', 'revoked', 'proven dead', 'announced', 'ended'];
const floors: Partial<Record<State, State>> = { 'in doubt': 'planned', stored: 'created', verified: 'created', rewritten: 'created', grace: 'created', 'proven dead': 'rewritten' };
const mayFollow = (before: State, after: State): boolean => order.indexOf(after) >= order.indexOf(floors[before] ?? before);

describe('any sequence of choices, faults and restarts', () => {
  for (const adapter of oneOfEachKind) {
    it(`${adapter.provider.name}, ${adapter.kind}: keeps to the model, loses no key, and ends clean once nothing is wrong any more`, async function () {
      this.timeout(120_000);
      const issuing = await issuingCall(adapter);
      await fc.assert(
        fc.asyncProperty(wrongs, happenings, fc.constantFrom('resume' as const, 'roll back' as const), (first, then, last) => follow(adapter, issuing, first, then, last)),
        { numRuns: 60 },
      );
    });
  }
});

/** The call that issues a key, where no other one is called so. */
async function issuingCall(adapter: Adapter): Promise<string | undefined> {
  const { emulator, scene, before, hand } = await setCell(adapter);
  try {
    const passed: Point[] = [];
    await play(scene, memoryBacking(hand, before.files), (point) => void passed.push(point));
    const point = passed[passed.indexOf('after journal issue intent') + 1];
    if (point === undefined || !isCall(point) || passed.filter((one) => one === point).length > 1) return undefined;
    return point.replace(/^before (\w+) (?:\w+:)?/u, '$1 ');
  } finally {
    await emulator.close();
  }
}

async function follow(adapter: Adapter, issuing: string | undefined, first: Wrong, then: readonly Happening[], last: 'resume' | 'roll back'): Promise<void> {
  const { emulator, issuer, scene, before, hand } = await setCell(adapter);
  try {
    const backing = memoryBacking(hand, before.files);
    const files = { ...before.files };
    const known = { ...before, files };
    let wrong: Wrong | undefined = first;
    const obliging = backing.person;
    // Who has a file restored loses what was typed into it; who was shown the difference knows.
    const person: Person = {
      ...obliging,
      removeOldKey: (why) => (wrong?.remove === 'later' ? Promise.resolve('later') : obliging.removeOldKey(why)),
      removeNewKey: (issued, why) => (wrong?.remove === 'later' ? Promise.resolve('later') : obliging.removeNewKey(issued, why)),
      restoreChanged: ({ uri, before: held }) => {
        const choice = wrong === undefined ? 'restore' : wrong.restore;
        if (choice === 'restore') restored.set(uri, Buffer.from(held.reveal(), 'latin1'));
        return Promise.resolve(choice);
      },
    };
    const restored = new Map<string, Buffer>();
    const now = (): State | undefined => historyOf(backing.records)?.state;
    const whole = { ...backing, person };
    let state: State | undefined;
    const act = async (deed: (at: AtPoint) => Promise<Outcome>): Promise<Outcome | undefined> => {
      let passed = 0;
      const { cutAt = Number.POSITIVE_INFINITY, failAt, answer } = wrong ?? {};
      if (answer !== undefined) {
        if (answer.skip > 0) emulator.fail({ provider: adapter.id, method: answer.method, path: /^\/(?!console)/u, fault: { slow: 0 }, times: answer.skip });
        emulator.fail({ provider: adapter.id, method: answer.method, path: /^\/(?!console)/u, fault: answer.fault, times: 1 });
      }
      const outcome = await deed(() => {
        passed++;
        if (passed >= cutAt) throw new Error('cut');
        if (passed === failAt) throw new Error('failed once');
      }).catch(() => undefined);
      emulator.clearFaults();
      for (const [uri, bytes] of restored) if (whole.texts.get(uri)?.equals(bytes) === true) files[uri] = bytes;
      restored.clear();
      const next = now();
      if (next !== undefined) assert.ok(state === undefined || mayFollow(state, next), `after ${state} came ${next}`);
      state = next;
      assert.deepEqual(await violations(issuer, known, scene, backing, restIn(backing)), []);
      const asked = emulator.requests.filter(({ method, path }) => `${method} ${namesIn(path)}` === issuing).length;
      assert.ok(issuing === undefined || asked <= 1, 'a key was asked for twice');
      return outcome;
    };
    let outcome = await act((at) => play(scene, whole, at));
    for (const happening of then) {
      if (happening.what === 'edit') {
        const name = scene.files[happening.file] ?? '';
        const typed = Buffer.from('\n# typed\n');
        whole.texts.set(name, Buffer.concat([whole.texts.get(name) ?? typed, typed]));
        files[name] = Buffer.concat([files[name] ?? typed, typed]);
        continue;
      }
      wrong = happening.wrong;
      const ended = now() === 'ended' ? { records: backing.records.length, requests: emulator.requests.length } : undefined;
      outcome = (await act((at) => recover(happening.how, scene, whole, at))) ?? outcome;
      if (ended !== undefined) assert.deepEqual(ended, { records: backing.records.length, requests: emulator.requests.length }, 'something was done after the end');
    }
    // Nothing is wrong any more. Where there is no way back, there is one forward.
    wrong = undefined;
    outcome = await act((at) => recover(last, scene, whole, at));
    if (outcome !== undefined && 'stopped' in outcome) outcome = await act((at) => recover('resume', scene, whole, at));
    assert.ok(outcome !== undefined);
    const lost = issuer.list().some(({ token }) => !before.keys.has(token) && !restIn(backing).kept.some((text) => text.includes(token)));
    // Or nobody tells whether there is one.
    const untold = emulationOf(adapter.provider)?.tellsOfLostCalls === false && now() === 'in doubt';
    if ('stopped' in outcome) assert.ok(lost || untold, `it stopped for good: ${outcome.message}`);
    const isSettled = 'stopped' in outcome || !issuer.isLive(scene.old) || outcome.ended !== 'done';
    // “Later” for the old key is an end too: it is left to the person, and said so.
    if (isSettled) assert.deepEqual(await flaws(issuer, known, scene, backing, restIn(backing), outcome, false), []);
  } finally {
    await emulator.close();
  }
}

import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Adapter, adapters, emulationOf, oneOfEachClass } from '../emulator/emulated.js';
import { until } from '../workbench/until.js';
import type { Task } from './child.js';
import { type Cell, type Holder, inParallel, ofTheProvider, setCell } from './cells.js';
import { isCall } from './points.js';
import { diskBacking } from './diskBacking.js';
import { type Rest, flaws, violations } from './judge.js';
import { type Ended, buildChild, run } from './processes.js';
import { type Outcome, fillSlots } from './stage.js';
import { Table } from './table.js';

/**
 * A process that rotates a key, killed by SIGKILL right before and right after each thing that outlives it, in the middle of a call, and in the middle of
 * writing a file; then a fresh process that takes the rotation up. The provider is in this process, and remembers.
 */
describe('a process that is killed while it rotates a key', () => {
  const table = new Table();
  let child: string;
  before(async () => {
    child = await buildChild();
  });
  after(() => console.log(`${String(table)}\n`));

  type How = 'resume' | 'roll back';
  interface Stage extends Cell {
    readonly folder: string;
    readonly task: Omit<Task, 'act'>;
  }

  /** Whose key, and what holds it. */
  interface Subject {
    readonly adapter: Adapter;
    readonly holder: Holder;
  }

  async function withStage({ adapter, holder }: Subject, work: (stage: Stage) => Promise<void>): Promise<void> {
    const cell = await setCell(adapter, 'reference', holder);
    const folder = await mkdtemp(join(tmpdir(), 'keywright-faults-'));
    try {
      await mkdir(join(folder, 'workspace'));
      for (const [name, bytes] of Object.entries(cell.before.files)) await writeFile(join(folder, 'workspace', name), bytes);
      await fillSlots(cell.scene, diskBacking(folder, cell.hand).secrets);
      await work({ ...cell, folder, task: { folder, hand: cell.hand, scene: cell.scene } });
    } finally {
      await cell.emulator.close();
      await rm(folder, { recursive: true, force: true });
    }
  }

  /** What rests on the disk, for the judge to look into. */
  async function restOf({ folder, hand }: Stage): Promise<Rest & { backing: ReturnType<typeof diskBacking> }> {
    const backing = diskBacking(folder, hand);
    const kept: string[] = [];
    for (const slot of await backing.secrets.slots()) kept.push((await backing.secrets.get(slot))?.reveal() ?? '');
    for (const slot of ['answer/rotation-0001', 'files/rotation-0001']) kept.push((await backing.sealed.get(slot))?.reveal() ?? '');
    const made = await backing.hands.made();
    return { kept: kept.map((text) => text.replaceAll('\\"', '"')), inHand: made === undefined ? [] : [made], backing };
  }

  /** After the kill, and after a fresh process has taken it up: nothing may be wrong. @param lost whether the answer may be lost with the process. */
  async function recovered(stage: Stage, how: How, isTorn: boolean, lost: boolean): Promise<readonly string[]> {
    const { issuer, before: first, scene, task } = stage;
    const dead = await restOf(stage);
    const wrong = (await violations(issuer, first, scene, dead.backing, dead)).filter((one) => !(isTorn && one.includes('half written')));
    const fresh = async (act: How): Promise<Outcome> => {
      const ended = await run(child, { ...task, act });
      if (ended.killed) throw new Error('the fresh process was killed');
      return ended.outcome;
    };
    let outcome = await fresh(how);
    // Where there is no way back, it says so and goes forward.
    if (how === 'roll back' && 'stopped' in outcome) outcome = await fresh('resume');
    const rest = await restOf(stage);
    const flawed = await flaws(issuer, first, scene, rest.backing, rest, outcome);
    const open = 'stopped' in outcome && !lost ? [`it stopped: ${outcome.message}`] : [];
    return [...wrong, ...flawed, ...open];
  }

  const whole = async (subject: Subject): Promise<readonly string[]> => {
    let ended: Ended | undefined;
    await withStage(subject, async (stage) => {
      ended = await run(child, { ...stage.task, act: 'play' });
      assert.ok(!ended.killed);
      const rest = await restOf(stage);
      assert.deepEqual([ended.outcome, await flaws(stage.issuer, stage.before, stage.scene, rest.backing, rest, ended.outcome)], [{ ended: 'done' }, []]);
    });
    assert.ok(ended?.killed === false);
    return ended.effects;
  };

  /** The effect that is the call of a step: what comes right behind the record that it is about to be made. */
  const callOf = (effects: readonly string[], step: 'issue' | 'revoke'): number | undefined => {
    const index = effects.indexOf(`journal ${step} intent`) + 1;
    return index > 0 && isCall(`before ${effects[index] ?? ''}`) ? index : undefined;
  };

  // All of them only for `npm run test:faults -- --all`: it takes long.
  const inFiles = (process.env['KEYWRIGHT_FAULTS'] === 'all' ? adapters : oneOfEachClass).map((adapter): Subject => ({ adapter, holder: 'files' }));
  const inSlots = oneOfEachClass.map((adapter): Subject => ({ adapter, holder: 'slot' }));
  for (const subject of [...inFiles, ...inSlots]) {
    const { adapter, holder } = subject;
    const title = `${adapter.provider.name}, ${adapter.format} (${adapter.kind})${holder === 'slot' ? ', in its slot alone' : ''}`;

    for (const how of ['resume', 'roll back'] as const) {
      it(`${title}: right before and right after everything, then ${how}`, async function () {
        this.timeout(300_000);
        const effects = await whole(subject);
        assert.ok(effects.length > 25, `there are only ${effects.length} effects`);
        const issuing = callOf(effects, 'issue');
        const untold = emulationOf(adapter.provider)?.tellsOfLostCalls === false;
        // Between two effects nothing changes that outlives the process: right after one is right before the next.
        const deaths = [...effects.map((_, index) => ({ when: 'before' as const, effect: index + 1 })), { when: 'after' as const, effect: effects.length }];
        const wrong: string[] = [];
        await inParallel(deaths, 2, (die) =>
          withStage(subject, async (stage) => {
            const ended = await run(child, { ...stage.task, act: 'play', die });
            // What came with the answer to the call that issues a key dies with the process, where it dies right behind that.
            // Where nobody tells whether the call was made, that is open already when it was about to be.
            const lost = issuing !== undefined && (die.effect - 2 === issuing || (untold && die.effect - 1 === issuing));
            const found = ended.killed ? await recovered(stage, how, false, lost) : ['it was not killed'];
            table.count(adapter, `killed right before and right after each effect and record, then ${how}`, found.length > 0);
            wrong.push(...found.map((one) => `${die.when} ${effects[die.effect - 1] ?? ''} (${die.effect}): ${one}`));
          }),
        );
        assert.deepEqual(wrong, []);
      });

      if (holder === 'files') it(`${title}: in the middle of writing a file, then ${how}`, async function () {
        this.timeout(60_000);
        const wrong: string[] = [];
        for (const tearAt of [1, 2]) {
          await withStage(subject, async (stage) => {
            const ended = await run(child, { ...stage.task, act: 'play', tearAt });
            const found = ended.killed ? await recovered(stage, how, true, false) : ['it was not killed'];
            table.count(adapter, `killed in the middle of writing a file, then ${how}`, found.length > 0);
            wrong.push(...found.map((one) => `file ${tearAt}: ${one}`));
          });
        }
        assert.deepEqual(wrong, []);
      });
    }

    for (const step of ['issue', 'revoke'] as const) {
      it(`${title}: between what the call to ${step} did and its answer`, async function () {
        this.timeout(60_000);
        const wrong: string[] = [];
        const effects = await whole(subject);
        const at = callOf(effects, step);
        if (at === undefined) return; // The person does it.
        const [method = ''] = (effects[at] ?? '').split(' ');
        const skipped = effects.slice(0, at).filter((effect) => effect.startsWith(`${method} `)).length;
        for (const how of ['resume', 'roll back'] as const) {
          await withStage(subject, async (stage) => {
            const { emulator } = stage;
            const of = { provider: adapter.id, method, path: ofTheProvider };
            const calls = (): number => emulator.requests.filter((request) => request.method === method && ofTheProvider.test(request.path)).length;
            if (skipped > 0) emulator.fail({ ...of, fault: { slow: 0 }, times: skipped });
            emulator.fail({ ...of, fault: { slow: 20_000 }, times: 1 });
            let pid: number | undefined;
            const ending = run(child, { ...stage.task, scene: { ...stage.scene, timeoutMs: 30_000 }, act: 'play' }, (started) => (pid = started));
            await until(`the call to ${step}`, () => Promise.resolve(calls() > skipped));
            if (pid !== undefined) process.kill(pid, 'SIGKILL');
            assert.deepEqual(await ending, { killed: true });
            emulator.clearFaults();
            const found = await recovered(stage, how, false, step === 'issue');
            table.count(adapter, `killed while an answer was on its way, then ${how}`, found.length > 0);
            wrong.push(...found.map((one) => `${how}: ${one}`));
          });
        }
        assert.deepEqual(wrong, []);
      });
    }
  }
});

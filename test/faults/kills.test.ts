import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from '../workbench/until.js';
import type { Task } from './child.js';
import { type Cell, inPairs, setCell } from './cells.js';
import { diskBacking } from './diskBacking.js';
import { type Rest, flaws, violations } from './judge.js';
import { type Ended, buildChild, run } from './processes.js';
import type { Outcome } from './stage.js';
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

  async function withStage(provider: Cell['scene']['provider'], work: (stage: Stage) => Promise<void>): Promise<void> {
    const cell = await setCell(provider);
    const folder = await mkdtemp(join(tmpdir(), 'keywright-faults-'));
    try {
      await mkdir(join(folder, 'workspace'));
      for (const [name, bytes] of Object.entries(cell.before.files)) await writeFile(join(folder, 'workspace', name), bytes);
      await work({ ...cell, folder, task: { folder, consoleUrl: cell.consoleUrl, scene: cell.scene } });
    } finally {
      await cell.emulator.close();
      await rm(folder, { recursive: true, force: true });
    }
  }

  /** What rests on the disk, for the judge to look into. */
  async function restOf({ folder, consoleUrl, scene }: Stage): Promise<Rest & { backing: ReturnType<typeof diskBacking> }> {
    const backing = diskBacking(folder, consoleUrl, scene.old);
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

  const whole = async (provider: Cell['scene']['provider']): Promise<readonly string[]> => {
    let ended: Ended | undefined;
    await withStage(provider, async (stage) => {
      ended = await run(child, { ...stage.task, act: 'play' });
      assert.ok(!ended.killed);
      const rest = await restOf(stage);
      assert.deepEqual([ended.outcome, await flaws(stage.issuer, stage.before, stage.scene, rest.backing, rest, ended.outcome)], [{ ended: 'done' }, []]);
    });
    assert.ok(ended?.killed === false);
    return ended.effects;
  };

  for (const provider of ['gitlab', 'sendgrid', 'openai'] as const) {
    for (const how of ['resume', 'roll back'] as const) {
      it(`${provider}: right before and right after everything, then ${how}`, async function () {
        this.timeout(300_000);
        const effects = await whole(provider);
        assert.ok(effects.length > 25, `there are only ${effects.length} effects`);
        // Between two effects nothing changes that outlives the process: right after one is right before the next.
        const deaths = [...effects.map((_, index) => ({ when: 'before' as const, effect: index + 1 })), { when: 'after' as const, effect: effects.length }];
        const wrong: string[] = [];
        await inPairs(deaths, (die) =>
          withStage(provider, async (stage) => {
            const ended = await run(child, { ...stage.task, act: 'play', die });
            // What came with the answer to the call that issues a key dies with the process, where it dies right behind that.
            const lost = effects[die.effect - 2]?.startsWith('POST ') === true;
            const found = ended.killed ? await recovered(stage, how, false, lost) : ['it was not killed'];
            table.count(provider, `killed right before and right after each effect and record, then ${how}`, found.length > 0);
            wrong.push(...found.map((one) => `${die.when} ${effects[die.effect - 1] ?? ''} (${die.effect}): ${one}`));
          }),
        );
        assert.deepEqual(wrong, []);
      });

      it(`${provider}: in the middle of writing a file, then ${how}`, async function () {
        this.timeout(60_000);
        const wrong: string[] = [];
        for (const tearAt of [1, 2]) {
          await withStage(provider, async (stage) => {
            const ended = await run(child, { ...stage.task, act: 'play', tearAt });
            const found = ended.killed ? await recovered(stage, how, true, false) : ['it was not killed'];
            table.count(provider, `killed in the middle of writing a file, then ${how}`, found.length > 0);
            wrong.push(...found.map((one) => `file ${tearAt}: ${one}`));
          });
        }
        assert.deepEqual(wrong, []);
      });
    }

    if (provider !== 'openai') {
      for (const method of provider === 'gitlab' ? (['POST'] as const) : (['POST', 'DELETE'] as const)) {
        it(`${provider}: between what ${method} did and its answer`, async function () {
          this.timeout(60_000);
          const wrong: string[] = [];
          for (const how of ['resume', 'roll back'] as const) {
            await withStage(provider, async (stage) => {
              stage.emulator.fail({ provider, method, fault: { slow: 20_000 }, times: 1 });
              let pid: number | undefined;
              const ending = run(child, { ...stage.task, scene: { ...stage.scene, timeoutMs: 30_000 }, act: 'play' }, (started) => (pid = started));
              await until(`the ${method}`, () => Promise.resolve(stage.emulator.requests.some((request) => request.method === method)));
              if (pid !== undefined) process.kill(pid, 'SIGKILL');
              assert.deepEqual(await ending, { killed: true });
              const found = await recovered(stage, how, false, method === 'POST');
              table.count(provider, `killed while an answer was on its way, then ${how}`, found.length > 0);
              wrong.push(...found.map((one) => `${how}: ${one}`));
            });
          }
          assert.deepEqual(wrong, []);
        });
      }
    }
  }
});

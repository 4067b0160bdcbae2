import assert from 'node:assert/strict';
import { type Adapter, emulationOf, oneOfEachClass, oneOfEachKind } from '../../emulator/emulated.js';
import { type Cell, type Holder, setCell } from '../../faults/cells.js';
import { flaws, violations } from '../../faults/judge.js';
import { type MemoryBacking, memoryBacking, restIn } from '../../faults/memory.js';
import type { AtPoint, Point } from '../../faults/points.js';
import { type Outcome, fillSlots, play, recover } from '../../faults/stage.js';

/** Every instant at which it can be cut short, in one process: whoever is cut can do nothing more. Processes that are really killed: `test/faults`. */
describe('a rotation that is cut short', () => {
  async function set(adapter: Adapter, holder: Holder): Promise<Cell & { readonly backing: MemoryBacking }> {
    await cell?.emulator.close();
    cell = await setCell(adapter, 'reference', holder);
    const backing = memoryBacking(cell.hand, cell.before.files);
    await fillSlots(cell.scene, backing.secrets);
    return { ...cell, backing };
  }
  let cell: Cell | undefined;
  after(() => cell?.emulator.close());

  /** Throws at a point, and at every one after it. */
  function cutAt(count: number): { readonly at: AtPoint; readonly passed: readonly Point[] } {
    const passed: Point[] = [];
    return {
      passed,
      at: (point) => {
        passed.push(point);
        if (passed.length >= count) throw new Error(`cut ${point}`);
      },
    };
  }

  async function pointsOf(adapter: Adapter, holder: Holder): Promise<readonly Point[]> {
    const { issuer, scene, before, backing } = await set(adapter, holder);
    const { at, passed } = cutAt(Number.POSITIVE_INFINITY);
    const outcome = await play(scene, backing, at);
    assert.deepEqual([outcome, await flaws(issuer, before, scene, backing, restIn(backing), outcome)], [{ ended: 'done' }, []]);
    return passed;
  }

  const inFiles = oneOfEachKind.map((adapter) => ({ adapter, holder: 'files' as const }));
  const inSlots = oneOfEachClass.map((adapter) => ({ adapter, holder: 'slot' as const }));
  for (const { adapter, holder } of [...inFiles, ...inSlots]) {
    for (const how of ['resume', 'roll back'] as const) {
      it(`${adapter.provider.name}, ${adapter.kind}${holder === 'slot' ? ', in its slot alone' : ''}: goes on from everywhere by “${how}”`, async function () {
        this.timeout(60_000);
        const points = await pointsOf(adapter, holder);
        const wrong: string[] = [];
        for (const [index, point] of points.entries()) {
          const { issuer, scene, before, backing } = await set(adapter, holder);
          await play(scene, backing, cutAt(index + 1).at).catch(() => undefined);
          for (const flaw of await violations(issuer, before, scene, backing, restIn(backing))) wrong.push(`${point}: ${flaw}`);
          let outcome: Outcome = await recover(how, scene, backing, () => undefined);
          if (how === 'roll back' && 'stopped' in outcome) outcome = await recover('resume', scene, backing, () => undefined);
          for (const flaw of await flaws(issuer, before, scene, backing, restIn(backing), outcome)) wrong.push(`${point}, then ${how} (${JSON.stringify(outcome)}): ${flaw}`);
          // Only a lost answer leaves something open, and only where one call has replaced the key; and a call that may have been made, where nobody tells.
          const open = emulationOf(adapter.provider)?.tellsOfLostCalls === false ? /^after journal issue intent|^(?:before|after) (?:POST|PUT|PATCH) |^before sealed set answer/u : /^after (?:POST|PUT|PATCH) |^before sealed set answer/u;
          if ('stopped' in outcome && !(outcome.stopped === 'in-doubt' && open.test(point))) wrong.push(`${point}, then ${how}: ${outcome.message}`);
        }
        assert.deepEqual(wrong, []);
      });
    }
  }
});

import assert from 'node:assert/strict';
import { type Before, flaws, violations } from '../../faults/judge.js';
import { type MemoryBacking, memoryBacking } from '../../faults/memory.js';
import type { AtPoint, Point } from '../../faults/points.js';
import { type Outcome, type Scene, play, recover } from '../../faults/stage.js';
import { type Emulator, startEmulator } from '../../emulator/emulator.js';
import type { ProviderId } from '../../emulator/faults.js';

/** Every instant at which it can be cut short, in one process: whoever is cut can do nothing more. Processes that are really killed: `test/faults`. */
describe('a rotation that is cut short', () => {
  let emulator: Emulator;
  /** One for each rotation: what others have made is not to be found. */
  const anew = async (): Promise<void> => {
    await emulator.close();
    emulator = await startEmulator();
  };
  before(async () => {
    emulator = await startEmulator();
  });
  after(() => emulator.close());

  interface Set {
    readonly scene: Scene;
    readonly before: Before;
    readonly backing: MemoryBacking;
  }

  function set(provider: ProviderId): Set {
    const issuer = emulator[provider];
    const bystanders = [issuer.mint(), issuer.mint()];
    const old = issuer.mint();
    const files = { '.env': Buffer.from(`\uFEFF# both\r\nA_KEY="${old}"\nOTHER=1`), '.env.local': Buffer.from(`A_KEY=${old}\n`) };
    const scene: Scene = { provider, baseUrl: emulator.baseUrls[provider], old, files: Object.keys(files), write: 'reference' };
    return { scene, before: { keys: new Set(issuer.list().map(({ token }) => token)), bystanders, files }, backing: memoryBacking(emulator.consoleUrls[provider], old, files) };
  }

  const restOf = ({ secrets, sealed, made, copied }: MemoryBacking): { kept: string[]; inHand: string[] } => ({
    kept: [...secrets.held.values(), ...sealed.held.values()].map((text) => text.replaceAll('\\"', '"')),
    inHand: [...copied, ...(made === undefined ? [] : [made])],
  });

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

  async function pointsOf(provider: ProviderId): Promise<readonly Point[]> {
    await anew();
    const { scene, before, backing } = set(provider);
    const { at, passed } = cutAt(Number.POSITIVE_INFINITY);
    const outcome = await play(scene, backing, at);
    assert.deepEqual([outcome, await flaws(emulator[provider], before, scene, backing, restOf(backing), outcome)], [{ ended: 'done' }, []]);
    return passed;
  }

  for (const provider of ['gitlab', 'sendgrid', 'openai'] as const) {
    for (const how of ['resume', 'roll back'] as const) {
      it(`${provider}: goes on from everywhere by “${how}”`, async function () {
        this.timeout(60_000);
        const points = await pointsOf(provider);
        const wrong: string[] = [];
        for (const [index, point] of points.entries()) {
          await anew();
          const { scene, before, backing } = set(provider);
          const issuer = emulator[provider];
          await play(scene, backing, cutAt(index + 1).at).catch(() => undefined);
          for (const flaw of await violations(issuer, before, scene, backing, restOf(backing))) wrong.push(`${point}: ${flaw}`);
          let outcome: Outcome = await recover(how, scene, backing, () => undefined);
          if (how === 'roll back' && 'stopped' in outcome) outcome = await recover('resume', scene, backing, () => undefined);
          for (const flaw of await flaws(issuer, before, scene, backing, restOf(backing), outcome)) wrong.push(`${point}, then ${how} (${JSON.stringify(outcome)}): ${flaw}`);
          // Only a lost answer leaves something open, and only where one call has replaced the key.
          if ('stopped' in outcome && !(outcome.stopped === 'in-doubt' && /^after POST|^before sealed set answer/u.test(point))) wrong.push(`${point}, then ${how}: ${outcome.message}`);
        }
        assert.deepEqual(wrong, []);
      });
    }
  }
});

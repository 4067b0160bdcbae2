import assert from 'node:assert/strict';
import { type Adapter, adapters, oneOfEachClass, oneOfEachKind } from '../emulator/emulated.js';
import type { Fault } from '../emulator/faults.js';
import { type Cell, type Holder, inParallel, ofTheProvider, setCell } from './cells.js';
import { flaws, violations } from './judge.js';
import { type MemoryBacking, memoryBacking, restIn } from './memory.js';
import { type AtPoint, type Point, isCall, isEffect } from './points.js';
import { startRelay } from './relay.js';
import { fillSlots, play, recover } from './stage.js';
import { Table } from './table.js';

/**
 * Whatever a provider, a network, a store, a disk or a file does wrong at whichever step; then the rotation is resumed, with all in order again. Networks and
 * providers fail every adapter; what does not depend on the provider fails one adapter of each kind.
 */
describe('a rotation in which something fails', () => {
  const table = new Table();
  after(() => console.log(`${String(table)}\n`));

  type Stage = Cell & { readonly backing: MemoryBacking };
  /** Whose key, and what holds it. */
  interface Subject {
    readonly adapter: Adapter;
    readonly holder: Holder;
  }
  async function withStage<T>({ adapter, holder }: Subject, work: (stage: Stage) => Promise<T>): Promise<T> {
    const cell = await setCell(adapter, 'reference', holder);
    const backing = memoryBacking(cell.hand, cell.before.files);
    try {
      await fillSlots(cell.scene, backing.secrets);
      return await work({ ...cell, backing });
    } finally {
      await cell.emulator.close();
    }
  }

  const points = (subject: Subject): Promise<readonly Point[]> =>
    withStage(subject, async ({ issuer, before, scene, backing }) => {
      const passed: Point[] = [];
      const outcome = await play({ ...scene, timeoutMs: 10_000 }, backing, (point) => void passed.push(point));
      assert.deepEqual([outcome, await flaws(issuer, before, scene, backing, restIn(backing), outcome)], [{ ended: 'done' }, []]);
      return passed;
    });

  /** What is wrong after the fault, and after it was resumed without. @param repair puts in order what the fault has broken. */
  async function outcomeOf({ issuer, before, scene, backing, hand }: Stage, at: AtPoint, repair: () => Promise<void> | void): Promise<readonly string[]> {
    const first = await play(scene, backing, at).catch((error: unknown) => ({ stopped: 'in-doubt' as const, message: String(error) }));
    await repair();
    const atOnce = await violations(issuer, before, scene, backing, restIn(backing));
    const told = JSON.stringify(first);
    const secret = [hand.authority.secret, ...issuer.list().map(({ token }) => token)].some((token) => told.includes(token)) ? ['a message tells a key'] : [];
    const last = 'stopped' in first && first.stopped !== 'untouched' ? await recover('resume', scene, backing, () => undefined) : first;
    return [...atOnce, ...secret, ...(await flaws(issuer, before, scene, backing, restIn(backing), last, false)).map((one) => `${one} (${told}, then ${JSON.stringify(last)})`)];
  }

  type Cells = readonly { readonly kind: string; readonly where: string; readonly work: (stage: Stage) => Promise<readonly string[]> }[];

  /** Plays each cell on a stage of its own, several at a time. Nothing may be wrong in any. */
  async function playAll(subject: Subject, cells: Cells): Promise<void> {
    const wrong: string[] = [];
    await inParallel(cells, 6, async ({ kind, where, work }) => {
      const found = await withStage(subject, work);
      table.count(subject.adapter, kind, found.length > 0);
      wrong.push(...found.map((one) => `${kind}, ${where}: ${one}`));
    });
    assert.ok(cells.length > 0);
    assert.deepEqual(wrong, []);
  }

  const answers: Readonly<Record<string, Fault>> = {
    'dropped before it acted': 'drop-before',
    'dropped after it acted': 'drop-after',
    'cut in the middle': 'truncate',
    'of another shape': 'wrong-schema',
    'a web page': 'not-json',
    401: { status: 401, body: {} },
    403: { status: 403, body: {} },
    429: { status: 429, headers: { 'retry-after': '1' } },
    500: { status: 500 },
    '500, and it acted': { status: 500, acts: true },
    503: { status: 503 },
    slow: { slow: 60 },
    'too slow, and it acted': { slow: 900 },
  };

  const inFiles = (adapter: Adapter): Subject => ({ adapter, holder: 'files' });
  const inSlots = oneOfEachClass.map((adapter): Subject => ({ adapter, holder: 'slot' }));
  const titleOf = ({ adapter, holder }: Subject, what: string): string => `${adapter.provider.name}, ${what}${holder === 'slot' ? ', in its slot alone' : ''}`;

  for (const subject of [...adapters.map(inFiles), ...inSlots]) {
    const { adapter } = subject;
    const title = titleOf(subject, adapter.format);

    it(`${title}: every answer is every wrong one, once and from then on`, async function () {
      this.timeout(240_000);
      const calls = (await points(subject)).filter(isCall);
      const cells = calls.flatMap((point, index): Cells =>
        Object.entries(answers).flatMap(([what, fault]) =>
          // What is slow from then on is the same, only longer.
          (typeof fault === 'object' && 'slow' in fault ? [1] : [1, undefined]).map((times) => ({
            kind: `answer ${what}`,
            where: `${point} (call ${index + 1})${times === 1 ? '' : ' and from then on'}`,
            work: (stage) => {
              const { emulator } = stage;
              const of = { provider: adapter.id, path: ofTheProvider };
              if (index > 0) emulator.fail({ ...of, fault: { slow: 0 }, times: index });
              emulator.fail({ ...of, fault, ...(times !== undefined && { times }) });
              return outcomeOf(stage, () => undefined, () => emulator.clearFaults());
            },
          })),
        ),
      );
      await playAll(subject, cells);
    });

    it(`${title}: the connection is refused from each call on`, async function () {
      this.timeout(60_000);
      const calls = (await points(subject)).filter(isCall);
      const cells = calls.map((point, index): Cells[number] => ({
        kind: 'connection refused',
        where: `${point} (call ${index + 1})`,
        work: async (stage) => {
          const { scene } = stage;
          const relay = await startRelay(Number(new URL(scene.baseUrl).port));
          const relayed = (address: string): string => address.replace(/(?<=:)\d+(?=\/)/u, String(relay.port));
          let passed = 0;
          let closing: Promise<void> | undefined;
          // Its connections end at once; the port itself is closed by the time that the call is made, or the call is cut.
          const at: AtPoint = (now) => {
            if (isCall(now) && passed++ === index) closing = relay.close();
          };
          const behind = { ...scene, baseUrl: relayed(scene.baseUrl), hosts: Object.fromEntries(Object.entries(scene.hosts).map(([name, address]) => [name, relayed(address)])) };
          try {
            return await outcomeOf({ ...stage, scene: behind }, at, async () => {
              await closing;
              await relay.open();
            });
          } finally {
            await relay.close();
          }
        },
      }));
      await playAll(subject, cells);
    });
  }

  for (const subject of [...oneOfEachKind.map(inFiles), ...inSlots]) {
    const title = titleOf(subject, subject.adapter.kind);

    it(`${title}: a store or the disk fails at each step, once and from then on`, async function () {
      this.timeout(120_000);
      const all = await points(subject);
      const kinds: Readonly<Record<string, RegExp>> = { 'SecretStorage throws': /^before SecretStorage/u, 'disk full': /^before (?:journal|sealed|write of)/u };
      const failing = Object.entries(kinds).flatMap(([kind, fails]) =>
        all.flatMap((point, index): Cells => {
          if (!fails.test(point)) return [];
          return [true, false].map((once) => ({
            kind: `${kind}${once ? ' once' : ' from then on'}`,
            where: `${point} (${index})`,
            work: (stage) => {
              let passed = -1;
              const at: AtPoint = (now) => {
                passed++;
                if (fails.test(now) && (once ? passed === index : passed >= index)) throw new Error(kind);
              };
              return outcomeOf(stage, at, () => undefined);
            },
          }));
        }),
      );
      const garbling = all.flatMap((point, index): Cells => {
        const slot = /^after SecretStorage set (\w+)/u.exec(point)?.[1];
        if (slot === undefined) return [];
        const work = (stage: Stage): Promise<readonly string[]> => {
          let passed = -1;
          const { held } = stage.backing.secrets;
          const at: AtPoint = () => {
            if (++passed !== index) return;
            for (const name of held.keys()) if (name.startsWith(slot)) held.set(name, 'something else');
          };
          return outcomeOf(stage, at, () => undefined);
        };
        return [{ kind: 'SecretStorage returns something else', where: point, work }];
      });
      await playAll(subject, [...failing, ...garbling]);
    });

    if (subject.holder === 'files') it(`${title}: a file changes, becomes read-only, or goes at each step`, async function () {
      this.timeout(120_000);
      const all = await points(subject);
      const cells = all.flatMap((point, index): Cells => {
        if (!isEffect(point) || !point.startsWith('before ')) return [];
        return ['.env', '.env.local'].flatMap((name): Cells => {
          const of = (kind: string, work: Cells[number]['work']): Cells[number] => ({ kind, where: `${point}, ${name}`, work });
          const changed = of('file changed', (stage) => {
            const { texts } = stage.backing;
            const files = { ...stage.before.files };
            let passed = -1;
            const at: AtPoint = () => {
              if (++passed !== index) return;
              const more = Buffer.from('\nTYPED=1\n');
              texts.set(name, Buffer.concat([texts.get(name) ?? more, more]));
              files[name] = Buffer.concat([files[name] ?? more, more]);
            };
            return outcomeOf({ ...stage, before: { ...stage.before, files } }, at, () => undefined);
          });
          const gone = of('file gone', (stage) => {
            let passed = -1;
            let held: Buffer | undefined;
            const { texts } = stage.backing;
            const at: AtPoint = () => {
              if (++passed !== index) return;
              held = texts.get(name);
              texts.delete(name);
            };
            const bringBack = (): void => {
              if (held !== undefined && !texts.has(name)) texts.set(name, held);
            };
            return outcomeOf(stage, at, bringBack);
          });
          const readOnly = of('file read-only', (stage) => {
            let passed = -1;
            const at: AtPoint = (now) => {
              passed++;
              if (passed >= index && now === `before write of ${name}`) throw new Error('EACCES: permission denied');
            };
            return outcomeOf(stage, at, () => undefined);
          });
          // No writer can tell what changes while it writes.
          return point === `before write of ${name}` ? [gone, readOnly] : [changed, gone, readOnly];
        });
      });
      await playAll(subject, cells);
    });
  }
});

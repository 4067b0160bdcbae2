import assert from 'node:assert/strict';
import type { ProviderId } from '../emulator/emulations.js';
import type { Fault } from '../emulator/faults.js';
import { type Cell, setCell } from './cells.js';
import { flaws, violations } from './judge.js';
import { type MemoryBacking, memoryBacking, restIn } from './memory.js';
import { type AtPoint, type Point, isEffect } from './points.js';
import { startRelay } from './relay.js';
import { play, recover } from './stage.js';
import { Table } from './table.js';

/** Whatever a provider, a network, a store, a disk or a file does wrong at whichever step; then the rotation is resumed, with all in order again. */
describe('a rotation in which something fails', () => {
  const table = new Table();
  after(() => console.log(`${String(table)}\n`));

  type Stage = Cell & { readonly backing: MemoryBacking };
  async function withStage<T>(provider: ProviderId, work: (stage: Stage) => Promise<T>): Promise<T> {
    const cell = await setCell(provider);
    try {
      return await work({ ...cell, backing: memoryBacking(cell.consoleUrl, cell.scene.old, cell.before.files) });
    } finally {
      await cell.emulator.close();
    }
  }

  const points = (provider: ProviderId): Promise<readonly Point[]> =>
    withStage(provider, async ({ scene, backing }) => {
      const passed: Point[] = [];
      assert.deepEqual(await play(scene, backing, (point) => void passed.push(point)), { ended: 'done' });
      return passed;
    });

  /** What is wrong after the fault, and after it was resumed without. @param repair puts in order what the fault has broken. */
  async function outcomeOf({ issuer, before, scene, backing }: Stage, at: AtPoint, repair: () => Promise<void> | void): Promise<readonly string[]> {
    const first = await play(scene, backing, at).catch((error: unknown) => ({ stopped: 'in-doubt' as const, message: String(error) }));
    await repair();
    const atOnce = await violations(issuer, before, scene, backing, restIn(backing));
    const told = JSON.stringify(first);
    const secret = [scene.old, ...issuer.list().map(({ token }) => token)].some((token) => told.includes(token)) ? ['a message tells a key'] : [];
    const last = 'stopped' in first && first.stopped !== 'untouched' ? await recover('resume', scene, backing, () => undefined) : first;
    return [...atOnce, ...secret, ...(await flaws(issuer, before, scene, backing, restIn(backing), last, false)).map((one) => `${one} (${told}, then ${JSON.stringify(last)})`)];
  }

  async function cell(provider: ProviderId, kind: string, where: string, wrong: string[], work: (stage: Stage) => Promise<readonly string[]>): Promise<void> {
    const found = await withStage(provider, work);
    table.count(provider, kind, found.length > 0);
    wrong.push(...found.map((one) => `${kind}, ${where}: ${one}`));
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

  for (const provider of ['gitlab', 'sendgrid', 'openai'] as const) {
    /** The calls in their order: each with how many of its kind come before it. */
    const callsOf = async (): Promise<readonly { readonly point: Point; readonly method: string; readonly path: RegExp; readonly before: number }[]> => {
      const seen = new Map<string, number>();
      return (await points(provider)).flatMap((point) => {
        const [, method = '', path = ''] = /^before (GET|POST|DELETE) (\/.*)$/u.exec(point) ?? [];
        if (method === '') return [];
        const before = seen.get(point) ?? 0;
        seen.set(point, before + 1);
        return [{ point, method, path: new RegExp(`^${path.replace('{id}', '[\\w-]+')}$`, 'u'), before }];
      });
    };

    it(`${provider}: every answer is every wrong one, once and from then on`, async function () {
      this.timeout(240_000);
      const wrong: string[] = [];
      for (const { point, method, path, before } of await callsOf()) {
        for (const [what, fault] of Object.entries(answers)) {
          for (const times of [1, undefined]) {
            if (times === undefined && typeof fault === 'object' && 'slow' in fault) continue; // The same, only longer.
            await cell(provider, `answer ${what}`, `${point} (${before + 1})`, wrong, (stage) => {
              const { emulator } = stage;
              if (before > 0) emulator.fail({ provider, method, path, fault: { slow: 0 }, times: before });
              emulator.fail({ provider, method, path, fault, ...(times !== undefined && { times }) });
              return outcomeOf(stage, () => undefined, () => emulator.clearFaults());
            });
          }
        }
      }
      assert.deepEqual(wrong, []);
    });

    it(`${provider}: the connection is refused from each call on`, async function () {
      this.timeout(60_000);
      const wrong: string[] = [];
      for (const { point, before } of await callsOf()) {
        await cell(provider, 'connection refused', `${point} (${before + 1})`, wrong, async (stage) => {
          const url = new URL(stage.scene.baseUrl);
          const relay = await startRelay(Number(url.port));
          url.port = String(relay.port);
          let left = before;
          let closing: Promise<void> | undefined;
          // Its connections end at once; the port itself is closed by the time that the call is made, or the call is cut.
          const at: AtPoint = (now) => {
            if (now === point && left-- === 0) closing = relay.close();
          };
          try {
            return await outcomeOf({ ...stage, scene: { ...stage.scene, baseUrl: url.href.replace(/\/$/u, '') } }, at, async () => {
              await closing;
              await relay.open();
            });
          } finally {
            await relay.close();
          }
        });
      }
      assert.deepEqual(wrong, []);
    });

    it(`${provider}: a store or the disk fails at each step, once and from then on`, async function () {
      this.timeout(120_000);
      const wrong: string[] = [];
      const all = await points(provider);
      const kinds: Readonly<Record<string, RegExp>> = { 'SecretStorage throws': /^before SecretStorage/u, 'disk full': /^before (?:journal|sealed|write of)/u };
      for (const [kind, fails] of Object.entries(kinds)) {
        for (const [index, point] of all.entries()) {
          if (!fails.test(point)) continue;
          for (const once of [true, false]) {
            await cell(provider, `${kind}${once ? ' once' : ' from then on'}`, `${point} (${index})`, wrong, (stage) => {
              let passed = -1;
              return outcomeOf(
                stage,
                (now) => {
                  passed++;
                  if (fails.test(now) && (once ? passed === index : passed >= index)) throw new Error(kind);
                },
                () => undefined,
              );
            });
          }
        }
      }
      for (const [index, point] of all.entries()) {
        const slot = /^after SecretStorage set (\w+)/u.exec(point)?.[1];
        if (slot === undefined) continue;
        await cell(provider, 'SecretStorage returns something else', point, wrong, (stage) => {
          let passed = -1;
          const { held } = stage.backing.secrets;
          return outcomeOf(
            stage,
            () => {
              if (++passed !== index) return;
              for (const name of held.keys()) if (name.startsWith(slot)) held.set(name, 'something else');
            },
            () => undefined,
          );
        });
      }
      assert.deepEqual(wrong, []);
    });

    it(`${provider}: a file changes, becomes read-only, or goes at each step`, async function () {
      this.timeout(120_000);
      const wrong: string[] = [];
      const all = await points(provider);
      for (const [index, point] of all.entries()) {
        if (!isEffect(point) || !point.startsWith('before ')) continue;
        for (const name of ['.env', '.env.local']) {
          // No writer can tell what changes while it writes.
          if (point !== `before write of ${name}`) await cell(provider, 'file changed', `${point}, ${name}`, wrong, (stage) => {
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
          await cell(provider, 'file gone', `${point}, ${name}`, wrong, (stage) => {
            let passed = -1;
            let gone: Buffer | undefined;
            const { texts } = stage.backing;
            const at: AtPoint = () => {
              if (++passed !== index) return;
              gone = texts.get(name);
              texts.delete(name);
            };
            const bringBack = (): void => {
              if (gone !== undefined && !texts.has(name)) texts.set(name, gone);
            };
            return outcomeOf(stage, at, bringBack);
          });
          await cell(provider, 'file read-only', `${point}, ${name}`, wrong, (stage) => {
            let passed = -1;
            const at: AtPoint = (now) => {
              passed++;
              if (passed >= index && now === `before write of ${name}`) throw new Error('EACCES: permission denied');
            };
            return outcomeOf(stage, at, () => undefined);
          });
        }
      }
      assert.deepEqual(wrong, []);
    });
  }
});

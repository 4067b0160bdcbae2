import assert from 'node:assert/strict';
import { adapterFor } from '../../emulator/emulated.js';
import { type Cell, setCell } from '../../faults/cells.js';
import { type MemoryBacking, memoryBacking } from '../../faults/memory.js';
import type { Point } from '../../faults/points.js';
import type { JournalRecord } from '../../../src/rotation/journal.js';
import { Overtaken } from '../../../src/rotation/ports.js';
import { type Outcome, play, recover } from '../../faults/stage.js';

/** A rotation that was cut short holds its name for nobody: another key may have it by the time it is resumed. */
describe('a slot that another key has taken meanwhile', () => {
  const slot = 'key/sendgrid/SENDGRID_API_KEY';
  let cell: Cell;
  let backing: MemoryBacking;
  beforeEach(async () => {
    cell = await setCell(adapterFor('sendgrid-api-key'));
    backing = memoryBacking(cell.hand, cell.before.files);
  });
  afterEach(() => cell.emulator.close());

  const cutAt = async (which: Point): Promise<void> => {
    let cut = false;
    await play(cell.scene, backing, (point) => {
      cut ||= point === which;
      if (cut) throw new Error(`cut ${point}`);
    }).catch(() => undefined);
  };
  const keep = (value: string): unknown =>
    backing.secrets.held.set(slot, JSON.stringify({ provider: 'sendgrid', name: 'SENDGRID_API_KEY', value, storedAt: '2026-11-23T12:00:00.000Z', baseUrl: cell.scene.baseUrl }));
  const resume = (): Promise<Outcome> => recover('resume', cell.scene, backing, () => undefined);
  const newest = (): string => cell.emulator.sendgrid.list().map(({ token }) => token).find((token) => backing.sealed.held.get('answer/rotation-0001')?.includes(token) === true) ?? assert.fail();

  it('is left alone: the new key waits in its answer until the slot is free', async () => {
    await cutAt('before SecretStorage set key');
    const [issued, other] = [newest(), cell.emulator.sendgrid.mint()];
    keep(other);
    const outcome = await resume();
    assert.match('message' in outcome ? outcome.message : '', /holds another key by now/u);
    assert.ok(backing.secrets.held.get(slot)?.includes(other), 'the other key is nowhere any more');
    assert.ok(backing.secrets.held.get('answer/rotation-0001')?.includes(issued), 'the new key is nowhere any more');
    assert.ok(cell.emulator.sendgrid.isLive(cell.scene.old));
    backing.secrets.held.delete(slot);
    assert.deepEqual(await resume(), { ended: 'done' });
    assert.ok(backing.secrets.held.get(slot)?.includes(issued));
  });

  it('is left alone where the new key’s own successor is in it', async () => {
    await cutAt('before journal rewrite intent');
    const issued = newest();
    const successor = cell.emulator.sendgrid.mint();
    keep(successor);
    cell.emulator.sendgrid.revoke(issued);
    assert.match(JSON.stringify(await resume()), /holds another key by now/u);
    assert.ok(backing.secrets.held.get(slot)?.includes(successor));
    // What was in the sealed file only is now where the person finds it.
    assert.ok(backing.secrets.held.get('answer/rotation-0001')?.includes(issued));
  });

  it('is left alone where nobody can read what is in it, and replaced where it holds the old key', async () => {
    await cutAt('before SecretStorage set key');
    backing.secrets.held.set(slot, 'not what Keywright wrote');
    assert.match(JSON.stringify(await resume()), /is not what Keywright wrote there/u);
    assert.equal(backing.secrets.held.get(slot), 'not what Keywright wrote');
    keep(cell.scene.old);
    assert.deepEqual(await resume(), { ended: 'done' });
  });

  it('is not written by a window that was only slow, and has lost it to another one', async () => {
    const append = (record: JournalRecord): Promise<void> =>
      record.step === 'store' && record.phase === 'intent' ? Promise.reject(new Overtaken('Another window has taken this over.')) : backing.journal.append(record);
    const outcome = await play(cell.scene, { ...backing, journal: { ...backing.journal, append } }, () => undefined);
    assert.match(JSON.stringify(outcome), /Another window has taken this over\. The new key is kept/u);
    assert.equal(backing.secrets.held.get(slot), undefined);
    assert.ok(backing.secrets.held.get('answer/rotation-0001')?.includes(newest()));
    assert.deepEqual(Object.fromEntries(backing.texts), cell.before.files);
    assert.ok(cell.emulator.sendgrid.isLive(cell.scene.old));
  });
});

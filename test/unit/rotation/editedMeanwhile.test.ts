import assert from 'node:assert/strict';
import { type Emulator, startEmulator } from '../../emulator/emulator.js';
import { type MemoryBacking, memoryBacking } from '../../faults/memory.js';
import type { AtPoint, Point } from '../../faults/points.js';
import { type Outcome, type Scene, play, recover } from '../../faults/stage.js';
import { historyOf } from '../../../src/rotation/history.js';
import type { Person } from '../../../src/rotation/ports.js';

/** Between a crash and the recovery a person works on: with the files, or on the provider's page. */
describe('a rotation that was cut short, and what has happened since', () => {
  let emulator: Emulator;
  beforeEach(async () => void (emulator = await startEmulator()));
  afterEach(() => emulator.close());

  let old: string;
  let scene: Scene;
  let backing: MemoryBacking;
  /** A rotation that is cut at a point. @param make what the files hold, for a key. */
  async function cutShort(at: Point, make: (key: string) => Record<string, string>, review?: true): Promise<void> {
    old = emulator.sendgrid.mint();
    const files = Object.fromEntries(Object.entries(make(old)).map(([name, text]) => [name, Buffer.from(text)]));
    const format = 'sendgrid-api-key';
    scene = { provider: 'sendgrid', format, baseUrl: emulator.baseUrls.sendgrid, hosts: {}, old, parts: {}, files: Object.keys(files), write: 'reference', ...(review && { review }) };
    backing = memoryBacking({ consoleUrl: emulator.consoleUrls.sendgrid, format, old, authority: { secret: old, parts: {} } }, files);
    await play(scene, backing, cutAt(at)).catch(() => undefined);
  }
  /** Throws at a point, and at every one after it. */
  const cutAt = (which: Point): AtPoint => {
    let cut = false;
    return (point) => {
      cut ||= point === which;
      if (cut) throw new Error(`cut ${point}`);
    };
  };
  const goOn = (how: 'resume' | 'roll back', restoreChanged: Person['restoreChanged'] = () => assert.fail('it was asked')): Promise<Outcome> =>
    recover(how, scene, { ...backing, person: { ...backing.person, restoreChanged } }, () => undefined);
  const textOf = (name: string): string => backing.texts.get(name)?.toString('utf8') ?? '(gone)';

  it('a file that is left as UTF-16 and refers to the new key keeps that alive', async () => {
    await cutShort('before DELETE /v3/api_keys/{id}', (key) => ({ '.env': `A_KEY=${key}\n` }));
    assert.match(textOf('.env'), /keywright:\/\//u);
    backing.texts.set('.env', Buffer.from(`\uFEFF${textOf('.env')}MORE=1\n`, 'utf16le'));
    const outcome = await goOn('roll back', () => Promise.resolve('leave'));
    assert.ok('stopped' in outcome && outcome.message.includes('new key still works'), JSON.stringify(outcome));
    assert.equal(emulator.sendgrid.list().filter(({ token }) => emulator.sendgrid.isLive(token)).length, 2);
  });

  for (const review of [true, undefined] as const) {
    it(`a file that holds the old key ${review ? 'since the person left it so in a review stays' : 'again without a review is changed again'}`, async () => {
      await cutShort('before DELETE /v3/api_keys/{id}', (key) => ({ '.env': `A_KEY=${key}\n`, 'b.env': `B_KEY=${key}\n` }), review);
      backing.texts.set('b.env', Buffer.from(`B_KEY=${old}\n`));
      assert.deepEqual(await goOn('resume'), { ended: 'done' });
      assert.equal(textOf('b.env').includes(old), review === true);
      assert.ok(!emulator.sendgrid.isLive(old));
    });
  }

  for (const [what, names] of Object.entries({ 'the only file': ['.env'], 'one of two files': ['.env', 'b.env'] })) {
    it(`${what} that was renamed before it was changed is not told as changed, and the old key stays`, async () => {
      await cutShort('before write of .env', (key) => Object.fromEntries(names.map((name) => [name, `A_KEY=${key}\n`])));
      const held = backing.texts.get('.env') ?? assert.fail();
      backing.texts.delete('.env');
      backing.texts.set('renamed.env', held);
      const outcome = await goOn('resume');
      assert.ok('stopped' in outcome && /\.env is gone.* old key was not revoked/u.test(outcome.message), JSON.stringify(outcome));
      assert.ok(emulator.sendgrid.isLive(old));
      assert.notEqual(historyOf(backing.records)?.outcome('rewrite')?.changed, true);
      // Put back, it goes on.
      backing.texts.set('.env', held);
      assert.deepEqual(await goOn('resume'), { ended: 'done' });
      assert.match(textOf('.env'), /keywright:\/\//u);
    });
  }

  it('a file from which the key was removed by hand is not told as changed, and the old key stays', async () => {
    await cutShort('before write of .env', (key) => ({ '.env': `A_KEY=${key}\n` }));
    backing.texts.set('.env', Buffer.from('# nothing\n'));
    const outcome = await goOn('resume');
    assert.ok('stopped' in outcome && emulator.sendgrid.isLive(old), JSON.stringify(outcome));
    assert.notEqual(historyOf(backing.records)?.outcome('rewrite')?.changed, true);
  });

  it('a file that was changed and then deleted holds nothing up', async () => {
    await cutShort('before journal revoke intent', (key) => ({ '.env': `A_KEY=${key}\n` }));
    backing.texts.delete('.env');
    assert.deepEqual(await goOn('resume'), { ended: 'done' });
    assert.ok(!emulator.sendgrid.isLive(old));
  });

  const shortened: Readonly<Record<string, (text: string) => string>> = {
    'without its last line': (text) => text.replace('OTHER=1\n', ''),
    empty: () => '',
  };
  for (const [what, shorten] of Object.entries(shortened)) {
    for (const how of ['resume', 'roll back'] as const) {
      it(`a file that is ${what} may have been torn or shortened: ${how} asks, and leaves it so where that is wanted`, async () => {
        await cutShort('before write of .env', (key) => ({ '.env': `A_KEY=${key}\nOTHER=1\n`, 'b.env': `A_KEY=${key}\n` }));
        backing.texts.set('.env', Buffer.from(shorten(textOf('.env'))));
        const asked: string[] = [];
        const outcome = await goOn(how, ({ label, torn }) => Promise.resolve((asked.push(`${label} ${String(torn)}`), 'leave' as const)));
        assert.deepEqual([outcome, asked], [{ ended: how === 'resume' ? 'done' : 'rolled back' }, ['.env true']]);
        assert.ok(!textOf('.env').includes('OTHER'), textOf('.env').replace(old, 'OLD'));
        if (how === 'roll back') assert.equal(historyOf(backing.records)?.outcome('roll back')?.files, 'as chosen');
        assert.equal(emulator.sendgrid.isLive(old), how === 'roll back');
      });

      it(`${how} gives a file that is ${what} back what it held where that is wanted, and stops where nobody answers`, async () => {
        await cutShort('before write of .env', (key) => ({ '.env': `A_KEY=${key}\nOTHER=1\n` }));
        const cut = shorten(textOf('.env'));
        backing.texts.set('.env', Buffer.from(cut));
        const outcome = await goOn(how, () => Promise.resolve(undefined));
        assert.ok('stopped' in outcome, JSON.stringify(outcome));
        assert.equal(textOf('.env'), cut);
        await goOn(how, () => Promise.resolve('restore'));
        assert.match(textOf('.env'), /OTHER=1\n$/u);
      });
    }
  }

  it('the old key dies after going back has begun, and the new one lives: Roll Back says why not, and Resume goes forward to it', async () => {
    await cutShort('before DELETE /v3/api_keys/{id}', (key) => ({ '.env': `A_KEY=${key}\n` }));
    await recover('roll back', scene, backing, cutAt('before DELETE /v3/api_keys/{id}')).catch(() => undefined);
    assert.ok(textOf('.env').includes(old), 'it was not given back');
    emulator.sendgrid.revoke(old);
    const outcome = await goOn('roll back');
    assert.ok('stopped' in outcome && outcome.message.includes('cannot be brought back. Resume goes on with the new one'), JSON.stringify(outcome));
    assert.deepEqual(await goOn('resume'), { ended: 'done' });
    assert.match(textOf('.env'), /keywright:\/\//u);
    assert.deepEqual(historyOf(backing.records)?.outcome('end'), { how: 'done' });
  });

  for (const at of ['after DELETE /v3/api_keys/{id}', 'before journal roll back outcome'] as const) {
    it(`both keys are dead when going back is cut ${at}: a person makes another, and Resume takes it`, async () => {
      await cutShort('before DELETE /v3/api_keys/{id}', (key) => ({ '.env': `A_KEY=${key}\n` }));
      await recover('roll back', scene, backing, cutAt(at)).catch(() => undefined);
      emulator.sendgrid.revoke(old);
      // The first look at the new key finds it dead, where that was not known.
      const outcomes = [await goOn('resume'), await goOn('resume')];
      assert.deepEqual(outcomes.at(-1), { ended: 'done' }, JSON.stringify(outcomes));
      assert.ok(emulator.sendgrid.isLive(backing.made ?? ''));
      assert.match(textOf('.env'), /keywright:\/\//u);
    });
  }
});

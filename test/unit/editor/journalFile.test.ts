import assert from 'node:assert/strict';
import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type JournalFiles, createJournal } from '../../../src/editor/journalFile.js';
import { JournalError, type JournalRecord } from '../../../src/rotation/journal.js';
import { plan, record } from '../rotation/records.js';

describe('the journal', () => {
  let folder: string;
  let path: string;
  let journal: JournalFiles;
  beforeEach(async () => {
    folder = join(await mkdtemp(join(tmpdir(), 'keywright-journal-')), 'not made yet');
    path = join(folder, 'a.journal');
    journal = createJournal(folder);
  });
  afterEach(() => rm(join(folder, '..'), { recursive: true, force: true }));

  const some: readonly JournalRecord[] = [plan('a'), record('a', 'issue', 'intent', { by: 'call', nameAtProvider: 'keywright one' }), record('a', 'issue', 'outcome', { issued: 'yes', keyId: '1' })];
  const write = async (): Promise<void> => {
    for (const one of some) await journal.append(one);
  };

  it('gives back what was written, each rotation by itself', async () => {
    assert.deepEqual([await journal.rotations(), await journal.read('a')], [[], []]);
    await write();
    await journal.append(plan('b'));
    assert.deepEqual(await journal.read('a'), some);
    assert.deepEqual(await journal.read('b'), [plan('b')]);
    assert.deepEqual([...(await journal.rotations())].sort(), ['a', 'b']);
    await journal.forget('b');
    assert.deepEqual(await journal.rotations(), ['a']);
  });

  it('leaves out a record that was torn at any byte, and goes on behind it', async () => {
    await write();
    const whole = await readFile(path, 'utf8');
    const last = whole.trimEnd().lastIndexOf('\n') + 1;
    // Without the line break alone the record is whole.
    for (let length = last; length < whole.length - 1; length++) {
      await writeFile(path, whole.slice(0, length));
      assert.deepEqual(await journal.read('a'), some.slice(0, 2), `torn at ${length}`);
    }
    const next = record('a', 'issue', 'outcome', { issued: 'maybe' });
    await journal.append(next);
    assert.deepEqual(await journal.read('a'), [...some.slice(0, 2), next]);
  });

  it('leaves out a record whose bytes changed at its end, and refuses a journal that lacks one in the middle', async () => {
    await write();
    const whole = await readFile(path, 'utf8');
    await writeFile(path, whole.replace('"keyId":"1"', '"keyId":"2"'));
    assert.equal((await journal.read('a')).length, 2);
    await writeFile(path, whole.replace('keywright one', 'keywright two'));
    await assert.rejects(journal.read('a'), (error: unknown) => error instanceof JournalError && error.message.includes(path) && error.message.includes('damaged: record 2 is missing'));
    await assert.rejects(journal.append(plan('a')), JournalError);
  });

  it('can be read after two windows wrote to it at once, of which one had lost the rotation without knowing it yet', async () => {
    const issued = record('a', 'issue', 'outcome', { issued: 'maybe' });
    for (let turn = 1; turn <= 5; turn++) {
      await journal.append(plan('a'));
      await Promise.all([createJournal(folder).append(issued), createJournal(folder).append(issued), journal.append(issued)]);
      assert.deepEqual((await journal.read('a')).slice(4 * (turn - 1)), [plan('a'), issued, issued, issued]);
    }
    // One that is lost is missed all the same.
    const lines = (await readFile(path, 'utf8')).trimEnd().split('\n');
    await writeFile(path, lines.toSpliced(8, 1).join('\n'));
    await assert.rejects(journal.read('a'), /damaged: record 9 is missing/u);
  });

  it('refuses another version and a step that it does not know, and says what to do', async () => {
    await write();
    await appendFile(path, '2 0123456789abcdef {}\n');
    await assert.rejects(journal.read('a'), /a\.journal cannot be used\. It was written by another version.*format 2.*Update Keywright/u);
    await journal.forget('a');
    await journal.append(plan('a'));
    await journal.append({ ...plan('a'), step: 'transfer' } as unknown as JournalRecord);
    await assert.rejects(journal.read('a'), /does not know\. Update Keywright/u);
  });
});

import assert from 'node:assert/strict';
import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type JournalFile, createJournal } from '../../../src/editor/journalFile.js';
import type { JournalRecord } from '../../../src/rotation/ports.js';
import { unfinished } from '../../../src/rotation/unfinished.js';

describe('the journal', () => {
  let folder: string;
  let journal: JournalFile;
  let closing: AbortController;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'keywright-journal-'));
    closing = new AbortController();
    journal = createJournal(join(folder, 'not made yet'), closing.signal);
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const record = (rotation: string, step: JournalRecord['step'], phase: JournalRecord['phase'], note: JournalRecord['note'] = {}): JournalRecord => ({ rotation, step, phase, at: '2026-11-23T12:00:00.000Z', note });
  const begun = (rotation: string): JournalRecord[] => [
    record(rotation, 'check', 'intent', { provider: 'gitlab', name: 'GITLAB_TOKEN', page: 'https://gitlab.example/keys' }),
    record(rotation, 'issue', 'intent', { by: 'call', nameAtProvider: 'keywright one' }),
  ];

  it('gives back what was written, without a line that was torn', async () => {
    assert.deepEqual(await journal.read(), []);
    for (const one of begun('a')) await journal.append(one);
    await appendFile(join(folder, 'not made yet', 'rotations.jsonl'), '{"rotation":"a","step":"sto');
    assert.deepEqual(await journal.read(), begun('a'));
    const next = record('b', 'end', 'outcome', { state: 'done' });
    await journal.append(next);
    assert.deepEqual(await journal.read(), [...begun('a'), next], 'a torn line does not swallow the next one');
  });

  it('writes no end while the window closes: nobody could be told, so the next start tells', async () => {
    for (const one of begun('a')) await journal.append(one);
    closing.abort();
    await journal.append(record('a', 'issue', 'outcome'));
    await journal.append(record('a', 'end', 'outcome', { state: 'in-doubt' }));
    assert.deepEqual(
      unfinished(await journal.read()).map(({ rotation, step }) => [rotation, step]),
      [['a', 'issue']],
    );
  });

  it('names rotations that asked for a key and never ended', () => {
    const ended = [...begun('done'), record('done', 'end', 'outcome', { state: 'done' })];
    const harmless = begun('only looked').slice(0, 1);
    const stored = [...begun('stored'), record('stored', 'store', 'outcome')];
    assert.deepEqual(unfinished([...ended, ...harmless, ...begun('cut'), ...stored]), [
      { rotation: 'cut', provider: 'gitlab', name: 'GITLAB_TOKEN', page: 'https://gitlab.example/keys', step: 'issue', at: '2026-11-23T12:00:00.000Z', nameAtProvider: 'keywright one' },
      { rotation: 'stored', provider: 'gitlab', name: 'GITLAB_TOKEN', page: 'https://gitlab.example/keys', step: 'store', at: '2026-11-23T12:00:00.000Z', nameAtProvider: 'keywright one' },
    ]);
  });
});

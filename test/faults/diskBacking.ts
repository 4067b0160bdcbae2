import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createJournal } from '../../src/editor/journalFile.js';
import { createSealedFiles } from '../../src/editor/sealedFiles.js';
import type { SecretStore } from '../../src/rotation/ports.js';
import { Secret } from '../../src/secret/secret.js';
import type { Disk } from './fileReferences.js';
import { type Hand, type Hands, obligingPerson } from './person.js';
import type { Backing } from './stage.js';

const orUndefined = (error: unknown): undefined => {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
  throw error;
};

/** SecretStorage stands in files here, because the real one runs only in VS Code: a slot is whole or not there. */
function fileStore(folder: string): SecretStore {
  const pathOf = (slot: string): string => join(folder, encodeURIComponent(slot));
  return {
    get: async (slot) => {
      const text = await readFile(pathOf(slot), 'utf8').catch(orUndefined);
      return text === undefined ? undefined : Secret.of(text);
    },
    set: async (slot, value) => {
      await mkdir(folder, { recursive: true });
      await writeFile(`${pathOf(slot)}~`, value.reveal(), { flush: true });
      await rename(`${pathOf(slot)}~`, pathOf(slot));
    },
    delete: (slot) => rm(pathOf(slot), { force: true }),
    slots: async () => ((await readdir(folder).catch(orUndefined)) ?? []).filter((name) => !name.endsWith('~')).map(decodeURIComponent),
  };
}

/** What outlives a process that is killed: all of it on the disk, the journal and the sealed files by the code that ships. */
export function diskBacking(folder: string, hand: Hand): Backing & { readonly hands: Hands } {
  const key = createHash('sha256').update(folder).digest();
  const workspace = join(folder, 'workspace');
  const disk: Disk = {
    read: (uri) => readFile(join(workspace, uri)).catch(orUndefined),
    write: (uri, bytes) => writeFile(join(workspace, uri), bytes),
  };
  const inHand = join(folder, 'made');
  const hands: Hands = {
    made: () => readFile(inHand, 'utf8').catch(orUndefined),
    make: (token) => writeFile(inHand, token),
    copy: (token) => writeFile(join(folder, 'copied'), token),
  };
  return {
    secrets: fileStore(join(folder, 'secrets')),
    sealed: createSealedFiles(join(folder, 'sealed'), () => Promise.resolve(key)),
    journal: createJournal(join(folder, 'rotations')),
    disk,
    hands,
    person: obligingPerson(hand, hands),
    key,
  };
}

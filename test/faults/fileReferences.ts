import { planRewrite } from '../../src/references/plan.js';
import type { NewKey } from '../../src/providers/lifecycle.js';
import { replacingOf } from '../../src/rotation/parts.js';
import type { RotationPlan } from '../../src/rotation/plan.js';
import { type FileBytes, type References, RewriteError } from '../../src/rotation/ports.js';
import { Secret } from '../../src/secret/secret.js';

/** The disk, or what stands for it. */
export interface Disk {
  /** Undefined: gone. */
  read(uri: string): Promise<Buffer | undefined>;
  /** @throws when it cannot be written. */
  write(uri: string, bytes: Buffer): Promise<void>;
}

const bytesOf = (bytes: Buffer): FileBytes => Secret.of(bytes.toString('latin1'));

/** The references of a rotation without an editor: the plan of the real one, file by file. All of them are git-ignored. */
export function createFileReferences(what: RotationPlan, disk: Disk): References {
  const planned = async (issued?: NewKey): Promise<{ uri: string; label: string; before: Buffer; after: Buffer; occurrences: number }[]> => {
    const found = [];
    for (const { uri, label } of what.files) {
      const before = await disk.read(uri);
      if (before === undefined) throw new RewriteError(`${label} cannot be read.`);
      const [plan] = planRewrite([{ path: label, text: before.toString('utf8'), ignored: true }], replacingOf(what, issued));
      if (plan !== undefined) found.push({ uri, label, before, after: Buffer.from(plan.after.reveal()), occurrences: plan.edits.length });
    }
    if (found.length === 0) throw new RewriteError('The key is in none of the files any more.');
    return found;
  };
  return {
    check: async () => {
      await planned();
    },
    preview: async (issued) => (await planned(issued)).map(({ uri, label, before, after }) => ({ uri, label, before: bytesOf(before), after: bytesOf(after) })),
    rewrite: async (issued) => {
      const changes = await planned(issued);
      const done: typeof changes = [];
      for (const change of changes) {
        try {
          if ((await disk.read(change.uri))?.equals(change.before) !== true) throw new Error('It was changed at the same time.');
          done.push(change);
          await disk.write(change.uri, change.after);
        } catch (error) {
          for (const { uri, before } of done) await disk.write(uri, before).catch(() => undefined);
          throw new RewriteError(`${change.label} could not be saved: ${error instanceof Error ? error.message : ''}`);
        }
      }
      return { files: changes.length, occurrences: changes.reduce((sum, { occurrences }) => sum + occurrences, 0), left: [] };
    },
    read: async ({ uri }) => {
      const bytes = await disk.read(uri);
      return bytes === undefined ? undefined : bytesOf(bytes);
    },
    restore: ({ uri }, bytes) => disk.write(uri, Buffer.from(bytes.reveal(), 'latin1')),
  };
}

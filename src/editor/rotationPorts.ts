import type { TeamNotice } from '../rotation/notice.js';
import type { RotationPlan } from '../rotation/plan.js';
import type { Progress, References, SecretStore, SlotStore } from '../rotation/ports.js';
import { filesWith } from '../rotation/holding.js';
import { issuedParts, replacingOf } from '../rotation/parts.js';
import type { RotationPorts, RotationSummary } from '../rotation/rotation.js';
import type { Http } from '../providers/http.js';
import { recordStored } from './approvals.js';
import { clock } from './clock.js';
import type { JournalFiles } from './journalFile.js';
import type { KeyIndex } from './keyIndex.js';
import type { EditorKeyMemory } from './keyMemory.js';
import type { Lock, Locks } from './locks.js';
import type { Log } from './log.js';
import type { OtherHolders } from './otherHolders.js';
import { ownJournal } from './ownJournal.js';
import { createPerson } from './person.js';
import type { IgnoredNow } from './keyFiles.js';
import { messageOf, sayError } from './say.js';
import type { StorageFacts } from './storageFacts.js';
import { showSummary } from './summary.js';

/** What everything that regenerates, resumes or ends a rotation is made of. */
export interface RegenerateParts {
  readonly index: KeyIndex;
  /** Whether all windows of this installation name a key by the same fingerprint: otherwise two of them hold “the lock of the key”. */
  readonly fingerprintsLast: boolean;
  readonly memory: EditorKeyMemory;
  readonly secrets: SecretStore;
  readonly storage: () => Promise<StorageFacts>;
  readonly sealed: SlotStore;
  readonly journal: JournalFiles;
  readonly locks: Locks;
  readonly ignoredNow: IgnoredNow;
  readonly holders: OtherHolders;
  readonly log: Log;
  /** The window is closing: nothing can be told any more. */
  readonly closing: AbortSignal;
  /** A regeneration came to its end, or has left the old key to work for a while. */
  readonly changed: () => void;
}

interface Given {
  readonly plan: RotationPlan;
  readonly http: Http;
  /** The rotation's own. */
  readonly lock: Lock;
  /** Those of its key and of its slot. */
  readonly others: readonly Lock[];
  readonly references: References;
  readonly report: Progress['report'];
  readonly signal: AbortSignal;
  /** What is said besides what the rotation says. */
  readonly remarks: readonly string[];
  /** The names under which the old key was found. */
  readonly variables: readonly string[];
  readonly noticeOf: (summary: RotationSummary) => TeamNotice;
}

/** A rotation's ports in this window. */
export async function createRotationPorts(parts: RegenerateParts, { plan, http, lock, others, references, report, signal, remarks, variables, noticeOf }: Given): Promise<RotationPorts> {
  const storage = await parts.storage();
  parts.holders.began(plan.id);
  return {
    http,
    secrets: parts.secrets,
    sealed: parts.sealed,
    journal: ownJournal(parts.journal, lock, others),
    clock,
    references: {
      ...references,
      rewrite: async (issued) => {
        // Before the files refer to it: whatever ends here, they are allowed what they held. What a stored key's files hold may be no more than an id.
        for (const { old, choice } of replacingOf(plan)) {
          if (choice.kind === 'plain') continue;
          const holding = plan.stored === true ? await filesWith(references, plan.files, [old]) : plan.files;
          await recordStored(parts.secrets, choice.reference, holding.map(({ uri }) => uri), parts.log);
        }
        parts.holders.began(plan.id);
        return references.rewrite(issued);
      },
    },
    person: createPerson(plan, parts.secrets, signal, storage),
    progress: { report },
    fingerprint: (secret) => parts.index.fingerprintOf(secret),
    announce: (summary) => {
      parts.closing.throwIfAborted();
      remember(parts, plan, summary);
      const looking = plan.reason === 'another application' ? undefined : parts.holders.look(plan, variables, summary.oldKey.dead);
      // Not awaited: it may stay for hours.
      const all = { ...summary, remarks: [...summary.remarks, ...remarks] };
      void showSummary(plan, all, noticeOf(summary), parts.secrets, parts.log, looking).catch((error: unknown) => sayError(messageOf(error)));
      return Promise.resolve();
    },
  };
}

function remember({ index, memory }: RegenerateParts, { provider, lifecycle, name, old }: RotationPlan, { newKey, newParts, verified, oldKey }: RotationSummary): void {
  const at = clock.now().toISOString();
  memory.setCheck(index.fingerprintOf(newKey), { verdict: verified.verdict, evidence: verified.evidence, at });
  if (oldKey.dead) memory.setCheck(index.fingerprintOf(old), { verdict: 'dead', evidence: oldKey.evidence, at });
  // It stands in the files as it is: without the key it opens nothing.
  for (const { id, secret } of issuedParts(lifecycle)) if (secret !== true && newParts[id] !== undefined) memory.setBelongsTo(index.fingerprintOf(newParts[id]), `${provider.id}/${name}`);
  index.touch();
}

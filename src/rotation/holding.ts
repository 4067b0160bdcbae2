import { formatReference, runsOn } from '../references/reference.js';
import type { Secret } from '../secret/secret.js';
import type { FileRef } from './journal.js';
import type { RotationPlan } from './plan.js';
import type { FileBytes, References } from './ports.js';

// What stands in a file's bytes. Keys and references are ASCII: in UTF-16 each of their characters has a NUL beside it, in UTF-8 and its like none.

const textIn = (bytes: FileBytes): string => bytes.reveal().replaceAll('\0', '');

/** Of these files those that hold the key; one that is gone holds nothing. */
export async function filesWith(references: Pick<References, 'read'>, files: readonly FileRef[], key: Secret): Promise<readonly FileRef[]> {
  const found: FileRef[] = [];
  for (const file of files) {
    const bytes = await references.read(file);
    if (bytes !== undefined && textIn(bytes).includes(key.reveal())) found.push(file);
  }
  return found;
}

/** Whether a file needs the new key: it refers to it, or holds it. @param issued undefined where its value is not known. */
export function needsNew(bytes: FileBytes, { provider, name }: Pick<RotationPlan, 'provider' | 'name'>, issued: Secret | undefined): boolean {
  const text = textIn(bytes);
  const [, ...behind] = text.split(formatReference(provider.id, name));
  return behind.some((following) => !runsOn(following)) || (issued !== undefined && text.includes(issued.reveal()));
}

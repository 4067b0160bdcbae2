import { formatReference, runsOn } from '../references/reference.js';
import type { Secret } from '../secret/secret.js';
import type { FileRef } from './journal.js';
import type { NewKey } from '../providers/lifecycle.js';
import type { RotationPlan } from './plan.js';
import type { FileBytes, References } from './ports.js';

// What stands in a file's bytes. Keys and references are ASCII: in UTF-16 each of their characters has a NUL beside it, in UTF-8 and its like none.

const textIn = (bytes: FileBytes): string => bytes.reveal().replaceAll('\0', '');

/** Of these files those that hold one of the secrets; one that is gone holds nothing. */
export async function filesWith(references: Pick<References, 'read'>, files: readonly FileRef[], secrets: readonly Secret[]): Promise<readonly FileRef[]> {
  const found: FileRef[] = [];
  for (const file of files) {
    const bytes = await references.read(file);
    const text = bytes && textIn(bytes);
    if (text !== undefined && secrets.some((secret) => text.includes(secret.reveal()))) found.push(file);
  }
  return found;
}

/** Whether a file needs the new key: it refers to it, or holds it, or one of the parts that came with it. @param issued undefined where its value is not known. */
export function needsNew(bytes: FileBytes, { provider, name, partNames = {}, parts }: Pick<RotationPlan, 'provider' | 'name' | 'partNames' | 'parts'>, issued: NewKey | undefined): boolean {
  const text = textIn(bytes);
  const isReferred = [name, ...Object.values(partNames)].some((one) => {
    const [, ...behind] = text.split(formatReference(provider.id, one));
    return behind.some((following) => !runsOn(following));
  });
  const ownParts = Object.entries(issued?.parts ?? {}).flatMap(([id, part]) => (parts[id]?.equals(part) === true ? [] : [part]));
  return isReferred || (issued !== undefined && [issued.secret, ...ownParts].some((one) => text.includes(one.reveal())));
}

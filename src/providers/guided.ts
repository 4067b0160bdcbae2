import type { Propagation, Verification } from './lifecycle.js';

// What most keys that a person replaces on a page have alike, in words and times.

/** Goes on from “The old key dies”. */
export const deletedByHand = 'when you delete it on the page, after the new one has been tested and put in place.';
export const replacedAtOnce = 'at once, when you make the new one: what uses it fails until the new one is in place.';

/** Goes on from “Authorised by”. */
export const signedIn = (where: string): string => `you, signed in to ${where}.`;

/** A step that many pages end with. */
export const copyAndPaste = 'Copy it, and come back to paste it.';

/** What is allowed for where the provider documents nothing. A key is pasted some seconds after it was made. */
export const usualAllowance: Propagation = { newKey: 10_000, oldKey: 120_000 };

/** There is nothing to wait for where nothing can be asked. */
export const noAllowance: Propagation = { newKey: 0, oldKey: 0 };

/** Of a key that no free and harmless call is known to tell anything of. What became of it, its person has to see. */
export const notProbed = (): Promise<Verification> => Promise.resolve({ verdict: 'indeterminate', evidence: 'no probe is known', untestable: true });

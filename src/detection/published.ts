import { createHash } from 'node:crypto';
import type { Rule } from './rule.js';

const DIGITS = 16;

/** How a published key is named here: no scanner shall take this source for a leak. */
const digestOf = (key: string): string => createHash('sha256').update(key).digest('hex').slice(0, DIGITS);

/** Whether a key is one that its issuer published, in an example or a test of its own. */
export const isPublished = ({ published }: Rule, key: string): boolean => published?.includes(digestOf(key)) ?? false;

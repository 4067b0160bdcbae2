import type { Secret } from '../secret/secret.js';
import type { Rule } from './rule.js';

/** A key in a text. */
export interface Finding {
  readonly rule: Rule;
  /** UTF-16 offsets of the key itself in the text, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly secret: Secret;
  /** The name it is assigned to on its line, where there is one: `OPENAI_API_KEY`. */
  readonly variable?: string;
  /** `none` where the format has no checksum. */
  readonly checksum: 'valid' | 'invalid' | 'none';
}

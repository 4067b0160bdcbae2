import type { Secret } from '../secret/secret.js';
import type { Rule } from './rule.js';

/** Another piece of the same credential, near it in the same text: the access key id beside a secret access key. */
export interface Part {
  readonly rule: Rule;
  /** As in {@link Finding}. */
  readonly start: number;
  readonly end: number;
  readonly secret: Secret;
  readonly variable?: string;
}

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
  /** How likely it is a real key, 0 to 1: what people rank and cut by, never a proof. */
  readonly confidence: number;
  /** What it works together with, in text order; empty where it works alone. */
  readonly parts: readonly Part[];
}

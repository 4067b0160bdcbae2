import type { EncodedAnchor } from './decoding/anchors.js';
import type { Secret } from '../secret/secret.js';
import type { KeyKind } from './rule.js';

/** In which form a key stands in a text, where it is not the key itself that stands there. */
export type Encoding = EncodedAnchor['encoding'] | 'escaped' | 'notebook';

/** Another piece of the same credential, near it in the same text: the access key id beside a secret access key. */
export interface Part {
  readonly rule: KeyKind;
  /** As in {@link Finding}. */
  readonly start: number;
  readonly end: number;
  readonly secret: Secret;
  readonly variable?: string;
  /** Absent where the text from `start` to `end` is the key itself. */
  readonly encoding?: Encoding;
}

/** A key in a text. */
export interface Finding {
  readonly rule: KeyKind;
  /** UTF-16 offsets of the key itself in the text, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly secret: Secret;
  /** The name it is assigned to on its line, where there is one: `OPENAI_API_KEY`. */
  readonly variable?: string;
  /** As in {@link Part}: the offsets are those of the encoded text then. */
  readonly encoding?: Encoding;
  /** `none` where the format has no checksum. */
  readonly checksum: 'valid' | 'invalid' | 'none';
  /** How likely it is a real key, 0 to 1: what people rank and cut by, never a proof. */
  readonly confidence: number;
  /** What it works together with, in text order; empty where it works alone. */
  readonly parts: readonly Part[];
}

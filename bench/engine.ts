import { createDetector } from '../src/detection/detector.js';
import type { Finding } from '../src/detection/finding.js';
import { providers, rulesOf } from '../src/providers/registry.js';

/** The engine as the benches use it. */
export interface Engine {
  detect(text: string, path?: string): readonly Finding[];
}

/** As it is used on files. */
export interface ByteEngine extends Engine {
  detectBytes(bytes: Uint8Array): readonly Finding[];
}

export const engine = (): ByteEngine => createDetector(rulesOf(providers));

export interface Span {
  readonly start: number;
  readonly end: number;
}

export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Where a finding hits: at its key and at the keys that belong to it. */
export const spansOf = (finding: Finding): readonly (Span & Pick<Finding, 'rule'>)[] => [finding, ...finding.parts];

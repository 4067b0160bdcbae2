import { isPlaceholder, isReference } from '../placeholder.js';

/** A secret that stands where its file's format says that one stands. */
export interface KnownSecret {
  readonly start: number;
  readonly end: number;
  /** The variable, host or user that it belongs to. */
  readonly name?: string;
}

/** A kind of file with places for secrets, where a value counts whatever it looks like. */
export interface KnownFile {
  /** Stable, `generic-netrc-password`; diagnostics and ignores name it. */
  readonly id: string;
  readonly title: string;
  /** The documentation of the format. */
  readonly docs: string;
  /** @param path slash-separated; case tells. */
  matches(path: string): boolean;
  /** In the order of the text. Offsets are of the text as it is given; placeholders and references are left out. */
  secretsIn(text: string): readonly KnownSecret[];
}

/** What says that nothing is set, or only repeats what the place is for. */
const NOTHING = /^(?:pass|passwd|password|secret|token|key|none|null|true|false|undefined|empty|todo|tbd|n\/a|[x*.?_#-]+)$/i;

/** A file that holds the secret. A random value may begin with a slash too, so the rest has to be a place that machines have. */
const LOCATION = /^(?:~|\.{1,2})[\\/]|^\/(?:home|Users|etc|var|opt|root|run|mnt|tmp|usr|app)\/|^[A-Za-z]:\\/;

/** Whether a value at such a place is a secret, however short. */
export const isSet = (value: string): boolean => value !== '' && !NOTHING.test(value) && !LOCATION.test(value) && !isPlaceholder(value);

/** The same of encoded data, which holds runs and repetitions as it likes. */
export const isSetData = (value: string): boolean => value.length >= 8 && !isReference(value);

/** Whether the path ends with one of these, from the beginning of a name on: `.docker/config.json`. */
export const endsWithAny = (path: string, ends: readonly string[]): boolean => ends.some((end) => path === end || path.endsWith(`/${end}`));

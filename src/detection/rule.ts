/** How one kind of key looks. Declared by the provider that issues it. */
export interface KeyFormat {
  /** Stable id, `provider-kind`; diagnostics and ignores name it. Generic rules begin with `generic`. */
  readonly id: string;
  /** What people call it, without the provider: "personal access token". */
  readonly title: string;
  /** Literals of at least three characters; every match contains one. They are the cheap first test of a text. */
  readonly anchors: readonly string[];
  /**
   * Matches the key; a named group `key` narrows the match where context is needed. Flags are the declaration's own (`i` at most). Every quantifier is
   * bounded and none is nested, so time is linear in the text. Token borders are the engine's business, not the expression's.
   */
  readonly pattern: RegExp;
  /** How many characters before an anchor a match may begin. Absent: every match begins with an anchor. */
  readonly reach?: number;
  /**
   * Present where the format carries a checksum. A mismatch lowers confidence and is said; it never hides a finding. `undefined`: this form of the key
   * carries none (the older of two forms).
   */
  readonly checksum?: (key: string) => boolean | undefined;
  /** Lowest Shannon entropy in bits per character of a real key; placeholders fall below. */
  readonly minEntropy?: number;
  /** Variable names by convention, the commonest first: `OPENAI_API_KEY`. */
  readonly variables: readonly string[];
  /** Meant to be public (a publishable key): listed, never an error. */
  readonly public?: boolean;
}

/** A format together with who issues it. */
export interface Rule extends KeyFormat {
  /** Absent for generic rules. */
  readonly provider?: { readonly id: string; readonly name: string };
  /** The provider's own documentation of this kind of key. */
  readonly docs: string;
}

interface FormatBase {
  /** Stable id, `provider-kind`; diagnostics and ignores name it. Generic rules begin with `generic`. */
  readonly id: string;
  /** What people call it, without the provider: "personal access token". */
  readonly title: string;
  /** Lowest Shannon entropy in bits per character of a real key; placeholders fall below. */
  readonly minEntropy?: number;
  /** Variable names by convention, the commonest first: `OPENAI_API_KEY`. */
  readonly variables: readonly string[];
  /** Meant to be public (a publishable key): listed, never an error, and there is nothing to rotate. */
  readonly public?: boolean;
  /** No secret by itself (an account id, an app id): reported only as a part of the finding that it belongs to. */
  readonly identifier?: boolean;
  /** Ids of the same provider's formats that it works together with: the access key id of a secret access key. Declared by the secret one. */
  readonly companions?: readonly string[];
  /**
   * Present where the format carries check digits: the same key with the digits that it should have, `undefined` where this form of the key carries none.
   * A mismatch lowers confidence and is said; it never hides a finding. Takes whole keys of the right shape.
   */
  readonly checksum?: (key: string) => string | undefined;
  /** Keys that the issuer has published, in examples and tests of its own, and that are never told: the first sixteen hex digits of their SHA-256. */
  readonly published?: readonly string[];
}

/** A key that shows by itself what it is. */
export interface TokenFormat extends FormatBase {
  /** Literals of at least three characters; every match contains one. They are the cheap first test of a text. */
  readonly anchors: readonly string[];
  /**
   * Matches the key; a named group `key` narrows the match where context is needed. Flags are the declaration's own (`i` at most). Every quantifier is
   * bounded and none is nested, so time is linear in the text. Token borders are the engine's business, not the expression's.
   */
  readonly pattern: RegExp;
  /** How many characters before an anchor a match may begin. Absent: every match begins with an anchor. */
  readonly reach?: number;
  readonly names?: never;
  readonly about?: never;
  readonly unless?: never;
}

/** A key that nothing but the name it is given to gives away: 32 hex digits under `DATADOG_API_KEY`. */
export interface NamedFormat extends FormatBase {
  /**
   * Words of at least three characters in lower case, one of which begins a word of the name. An underscore stands for any joint or none: `dd_api` is
   * `dd-api`, `dd.api`, `dd api` and `ddApi` too.
   */
  readonly names: readonly string[];
  /** Where the name alone does not tell this kind from others of its provider: what else stands between the name's beginning and the key. Flag `i`. */
  readonly about?: RegExp;
  /** What then stands there of another kind only. Flag `i`. */
  readonly unless?: RegExp;
  /** Matches the whole key and nothing around it. Bounded as in {@link TokenFormat}. */
  readonly pattern: RegExp;
  readonly anchors?: never;
  readonly reach?: never;
}

/** How one kind of key looks. Declared by the provider that issues it. */
export type KeyFormat = TokenFormat | NamedFormat;

/** What there is to say of a kind of key: plain data, which another thread can be sent. */
export interface KeyKind extends Pick<FormatBase, 'id' | 'title' | 'variables' | 'public' | 'identifier'> {
  /** Absent for generic rules. */
  readonly provider?: {
    readonly id: string;
    readonly name: string;
    /** The page where its keys are made and removed. */
    readonly console?: string;
  };
  /** The provider's own documentation of this kind of key. */
  readonly docs: string;
}

/** A format together with who issues it. */
export type Rule = KeyFormat & KeyKind;

/** What there is to say of it, without what it is looked for by. */
export const kindOf = ({ id, title, variables, public: isPublic, identifier, provider, docs }: KeyKind): KeyKind => ({
  id,
  title,
  variables,
  docs,
  ...(isPublic !== undefined && { public: isPublic }),
  ...(identifier !== undefined && { identifier }),
  ...(provider !== undefined && { provider }),
});

/** What stands between the parts of a name, or nothing. */
const JOINTS = ['_', '-', '.', ' ', ''];

const spellings = ([first = '', ...rest]: readonly string[]): string[] => (rest.length === 0 ? [first] : JOINTS.flatMap((joint) => spellings(rest).map((more) => first + joint + more)));

/** The literals by which a text is searched for keys of this format. */
export const anchorsOf = (format: KeyFormat): readonly string[] => format.anchors ?? format.names.flatMap((name) => spellings(name.split('_')));

/** A place where what is sought stands and stays. */
export interface LeftPlace {
  /** `k8s.yaml:6` */
  readonly at: string;
  /** What stands there where it is not the key as it is: `key in base64`. */
  readonly encoded?: string;
  /** Sentences: why it stays, and what to do. */
  readonly why: string;
}

/** What is done with a key. */
export type Deed = 'regenerate' | 'move' | 'put back';

const plainly: Readonly<Record<Deed, string>> = {
  regenerate: 'holds the key, which stays there.',
  move: 'holds the key, which stays there.',
  'put back': 'refers to it still.',
};

const inAnotherForm: Readonly<Record<Deed, (what: string) => string>> = {
  regenerate: (what) => `holds the old ${what}, which stays as it is. Put the new one there by hand, in the same form.`,
  move: (what) => `holds the ${what}, which stays as it is. Take it out by hand.`,
  'put back': (what) => `holds the ${what}.`,
};

/** For people, by what is done. */
export const leftWords = (deed: Deed, places: readonly LeftPlace[]): readonly string[] =>
  places.map(({ at, encoded, why }) => [at, encoded === undefined ? plainly[deed] : inAnotherForm[deed](encoded), why].filter((part) => part !== '').join(' '));

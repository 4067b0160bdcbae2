import type { Span } from './edit.js';

/** Stands in a file for a key that lives in SecretStorage: `keywright://openai/OPENAI_API_KEY`. */
export interface Reference {
  readonly provider: string;
  readonly name: string;
}

const SCHEME = 'keywright://';
const PROVIDER = '[a-z][A-Za-z0-9-]*';
const NAME = '[A-Za-z_][A-Za-z0-9_.-]*';
const ANYWHERE = new RegExp(`${SCHEME}${PROVIDER}/${NAME}`, 'g');
const WHOLE = new RegExp(`^${SCHEME}(${PROVIDER})/(${NAME})$`);

/** Characters that would be read as part of a reference if they stood right behind one. */
const NAME_CHARACTER = /[A-Za-z0-9_.-]/;

/** Of these only, in every reference: safe unquoted in every `.env` dialect, in shells, JSON and YAML. */
export const REFERENCE_CHARACTERS = /^[A-Za-z0-9_:/.-]*$/;

/** @throws {RangeError} when it could not be parsed back. */
export function formatReference(provider: string, name: string): string {
  const text = `${SCHEME}${provider}/${name}`;
  if (parseReference(text) === undefined) {
    throw new RangeError(
      `A reference cannot be made of provider ${JSON.stringify(provider)} and name ${JSON.stringify(name)}: ` +
        'the provider begins with a lower-case letter and goes on with letters, digits and hyphens, the name begins with a letter or underscore and goes on with letters, digits, "_", "." and "-".',
    );
  }
  return text;
}

/** Strict: the whole text, nothing around it. `undefined` for anything else. */
export function parseReference(text: string): Reference | undefined {
  // `$` without the m flag still matches only the very end in JavaScript, so a trailing line break is refused too.
  const [, provider, name] = WHOLE.exec(text) ?? [];
  return provider === undefined || name === undefined ? undefined : { provider, name };
}

export interface ReferenceAt extends Span {
  readonly reference: Reference;
}

/** Every reference in a text, wherever it stands. Each is read as long as it can be. */
export function referencesIn(text: string): readonly ReferenceAt[] {
  return [...text.matchAll(ANYWHERE)].flatMap((found) => {
    const reference = parseReference(found[0]);
    return reference === undefined ? [] : [{ reference, start: found.index, end: found.index + found[0].length }];
  });
}

/** `openai/OPENAI_API_KEY`: what a stored key is called in lists and questions. */
export const nameOfReference = ({ provider, name }: Reference): string => `${provider}/${name}`;

/** Whether a reference that is followed by this text would be read as a longer one. */
export function runsOn(following: string): boolean {
  return NAME_CHARACTER.test(following.charAt(0));
}

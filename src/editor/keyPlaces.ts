import type { KeyHealth, Place } from '../health/keyHealth.js';
import type { Part, Parts } from '../providers/credential.js';
import type { KeyPlace } from './keyFiles.js';
import { type PartPlace, issuedPlaces } from './keyParts.js';
import type { Regenerable } from './providers.js';

/** Where files hold the key, and what goes with it. */
export const placesInFiles = (key: Pick<KeyHealth, 'places' | 'loose'>, regenerable: Pick<Regenerable, 'lifecycle'>, parts: Parts): readonly KeyPlace[] => [
  ...key.places.filter(inFile).map(placeOf),
  ...issuedPlaces(key, regenerable, parts).filter(inFile).map(placeOfPart),
];

/** Cells of notebooks and old versions are no documents that could be rewritten: the notebook's file is. */
export const inFile = ({ uri }: Pick<Place, 'uri'>): boolean => !/^(?:vscode-notebook-cell|git|vscode-scm):/u.test(uri);

const placeOf = ({ uri, finding: { start, end, from, encoding } }: Place): KeyPlace => ({ uri, ...(encoding !== undefined && { encoded: { start, end, line: from.line + 1, encoding } }) });

const placeOfPart = ({ uri, part: { title }, found: { start, end, from, encoding, secret } }: PartPlace & { readonly part: Part }): KeyPlace => ({
  uri,
  ...(encoding !== undefined && { encoded: { start, end, line: from.line + 1, encoding, part: { title, secret } } }),
});

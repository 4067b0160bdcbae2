import * as vscode from 'vscode';
import type { LocatedFinding } from '../detection/position.js';
import type { Part, Parts } from '../providers/credential.js';
import { issuedParts } from '../rotation/parts.js';
import type { Secret } from '../secret/secret.js';
import { askPart } from './askSecret.js';
import { labelOf } from './diagnostics.js';
import { type Regenerable, consolePageOf } from './providers.js';
import type { Subject } from './subject.js';

/** A part of the key, or a part that stands without it. */
export interface PartPlace {
  readonly uri: string;
  readonly found: Pick<LocatedFinding, 'secret' | 'start' | 'end' | 'from' | 'variable' | 'encoding'>;
}

/** Where a part of this kind stands. Of one that stands without the key, the key of another may be meant: it counts only once the value is known. */
export const placesOfPart = ({ places, loose }: Pick<Subject, 'places' | 'loose'>, id: string): { readonly near: readonly PartPlace[]; readonly loose: readonly PartPlace[] } => ({
  near: places.flatMap(({ uri, finding }) => finding.parts.filter(({ rule }) => rule.id === id).map((found) => ({ uri, found }))),
  loose: loose.filter(({ finding }) => finding.rule.id === id).map(({ uri, finding }) => ({ uri, found: finding })),
});

/** Where the old parts stand that are rewritten with the key. */
export const issuedPlaces = (key: Pick<Subject, 'places' | 'loose'>, { lifecycle }: Pick<Regenerable, 'lifecycle'>, parts: Parts): readonly (PartPlace & { readonly part: Part })[] =>
  issuedParts(lifecycle).flatMap((part) => {
    const { near, loose } = placesOfPart(key, part.id);
    return [...near, ...loose].filter(({ found }) => parts[part.id]?.equals(found.secret) === true).map((place) => ({ ...place, part }));
  });

/**
 * What the key works together with: as it is stored with it, else as it stands near it, and from the person where that is not found, or is not the same everywhere.
 * @returns undefined when they give up.
 */
export async function partsOf(key: Subject, { provider, lifecycle }: Regenerable): Promise<Parts | undefined> {
  const parts: Record<string, Secret> = {};
  for (const part of lifecycle.parts ?? []) {
    const kept = key.stored?.parts[part.id];
    if (kept !== undefined) {
      parts[part.id] = kept;
      continue;
    }
    const { near } = placesOfPart(key, part.id);
    const [one, ...others] = distinct(near);
    if (one === undefined && part.needed !== true) continue;
    const title = labelOf(key);
    const prompt = `No ${part.title} was found near the key, and ${provider.name} can be asked nothing without it. Paste it.`;
    const value = one === undefined ? await askPart(part, { title, prompt, page: consolePageOf(provider) }, new AbortController().signal) : others.length === 0 ? one : await choose(title, part, near);
    if (value === undefined) return undefined;
    parts[part.id] = value;
  }
  return parts;
}

const distinct = (places: readonly PartPlace[]): readonly Secret[] =>
  places.map(({ found }) => found.secret).filter((secret, index, all) => all.findIndex((other) => other.equals(secret)) === index);

async function choose(title: string, part: Part, places: readonly PartPlace[]): Promise<Secret | undefined> {
  const whereOf = (secret: Secret): string =>
    places.flatMap(({ uri, found }) => (found.secret.equals(secret) ? [`${vscode.workspace.asRelativePath(vscode.Uri.parse(uri, true))}:${found.from.line + 1}`] : [])).join(', ');
  const rows = distinct(places).map((secret) => ({ label: secret.masked, description: whereOf(secret), secret }));
  return (await vscode.window.showQuickPick(rows, { title, placeHolder: `Its places have different ones beside it: which ${part.title} is the key’s own?`, ignoreFocusOut: true }))?.secret;
}

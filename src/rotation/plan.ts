import type { KeyKind } from '../detection/rule.js';
import type { Credential, Parts } from '../providers/credential.js';
import type { Lifecycle } from '../providers/lifecycle.js';
import type { ManagedProvider, Provider } from '../providers/provider.js';
import type { Secret } from '../secret/secret.js';
import type { FileRef } from './journal.js';
import { bulleted, bulletedSentences } from './lists.js';
import type { Reason } from './reason.js';
import { lasting } from './watchKey.js';

/** What an `.env` line holds afterwards: `reference` is `keywright://…`, `value` is the new key itself. */
export type Write = 'reference' | 'value';

/** One regeneration, decided and not begun. */
export interface RotationPlan {
  /** Unique; also names the slots and the new key at the provider. */
  readonly id: string;
  readonly provider: ManagedProvider;
  readonly lifecycle: Lifecycle;
  readonly rule: KeyKind;
  readonly reason: Reason;
  readonly old: Secret;
  /** What belongs to the old key. */
  readonly parts: Parts;
  /** The slot's name, and the reference's: `OPENAI_API_KEY`. */
  readonly name: string;
  /** The same of those parts that are issued with the key and secret themselves, by the part's id. Absent: there are none. */
  readonly partNames?: Readonly<Record<string, string>>;
  /** Where the keys are sent: kept with them, so that they are never asked about elsewhere. */
  readonly baseUrl: string;
  /** The provider's other addresses, to which they may be sent too. Absent: there are none, or they are told no more. */
  readonly otherHosts?: readonly string[];
  /** The page on which the person makes and removes keys. */
  readonly page: string;
  /** ISO date. */
  readonly today: string;
  /** The files that hold the old key, or a part that is issued with it. None: nothing is to be rewritten. */
  readonly files: readonly FileRef[];
  /** The old key has its slot, so that no file need hold it. */
  readonly stored?: true;
  readonly write: Write;
  /** The person sees the changes of the files before they are made, and may leave some. */
  readonly review?: true;
  /** Milliseconds for which both keys work where it is only due; absent: none. */
  readonly overlap?: number;
}

/** The old key with what belongs to it. */
export const oldKeyOf = ({ old, parts }: Pick<RotationPlan, 'old' | 'parts'>): Credential => ({ secret: old, parts });

/** Where a key is sent, as it is kept with it: the provider's other addresses only where they are set apart. */
export function sentTo({ provider, baseUrl, otherHosts = [] }: Pick<RotationPlan, 'provider' | 'baseUrl' | 'otherHosts'>): { readonly baseUrl: string; readonly otherHosts?: string[] } {
  const own = Object.values(provider.hosts ?? {});
  return { baseUrl, ...(otherHosts.some((host) => !own.includes(host)) && { otherHosts: [...otherHosts] }) };
}

/** Whether what was kept with these addresses is sent to them and no other now. */
export function isSentAsBefore(now: Parameters<typeof sentTo>[0], before: { readonly baseUrl: string; readonly otherHosts?: readonly string[] | undefined }): boolean {
  const { baseUrl, otherHosts = [] } = sentTo(now);
  return baseUrl === before.baseUrl && otherHosts.join(' ') === (before.otherHosts ?? []).join(' ');
}

/** A name that a person recognises at the provider and that no other key has. */
export const nameAtProvider = (plan: RotationPlan): string => `keywright ${plan.name} ${plan.today} ${plan.id.slice(0, 8)}`;

/** Whether a pasted text is a key of a kind that this rotation can take. */
export function looksIssuedBy(lifecycle: Lifecycle, provider: Provider, pasted: string): boolean {
  return provider.keys
    .filter(({ id }) => lifecycle.formats.includes(id))
    .some(({ pattern }) => isKeyOf(pattern, pasted));
}

/** Whether a text is all of what a format calls the key: its group `key`, or all that it matches. */
export const isKeyOf = ({ source, flags }: RegExp, text: string): boolean => matchesWhole(new RegExp(keySource(source), flags), text);

/** What stands in an expression's group `key`; all of it where there is none. */
function keySource(source: string): string {
  const mark = '(?<key>';
  const from = source.indexOf(mark);
  if (from < 0) return source;
  let depth = 1;
  for (const { 0: token, index } of source.slice(from + mark.length).matchAll(/\\.|\[(?:\\.|[^\]\\])*\]|[()]/gu)) {
    if (token === '(') depth++;
    else if (token === ')' && --depth === 0) return source.slice(from + mark.length, from + mark.length + index);
  }
  return source;
}

/** Whether an expression matches all of a text. */
export const matchesWhole = ({ source, flags }: RegExp, text: string): boolean => new RegExp(`^(?:${source})$`, flags.replace(/[gy]/gu, '')).test(text);

/** Why nothing is done with a key that files are called after, as people do with what they save: what is called so would be told in journals, logs and messages. */
export function renameFirst(files: readonly FileRef[], { old, parts, lifecycle }: Pick<RotationPlan, 'old' | 'parts' | 'lifecycle'>): string | undefined {
  const secrets = [old, ...(lifecycle.parts ?? []).flatMap(({ id, secret }) => (secret === true && parts[id] !== undefined ? [parts[id]] : []))];
  const named = files.filter(({ uri, label }) => [uri, decoded(uri), label].some((text) => secrets.some((secret) => text.includes(secret.reveal()))));
  if (named.length === 0) return undefined;
  const labels = named.map(({ label }) => secrets.reduce((text, secret) => text.replaceAll(secret.reveal(), () => secret.masked), label));
  return `${labels.join(', ')} ${labels.length === 1 ? 'is' : 'are'} called after the key itself. Such a name is told in journals, logs and messages: rename ${labels.length === 1 ? 'it' : 'them'}, then try again.`;
}

function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri; // A `%` that stands for itself.
  }
}

export interface FileToChange {
  readonly label: string;
  readonly occurrences: number;
  /** In words, what will stand there. */
  readonly becomes: string;
  /** It has changes that are not saved; they will be saved with it. */
  readonly dirty: boolean;
}

const classWords: Record<Lifecycle['class'], string> = {
  rotate: 'one call replaces the key.',
  'create+revoke': 'a second key is made, tested and put in place; then the old one is deleted.',
  'revoke-only': 'you make the new key on the provider’s page and paste it here; Keywright does the rest, and revokes the old one.',
  guided: 'you make the new key on the provider’s page and paste it here. Keywright does the rest.',
};

/** Milliseconds for which the call itself leaves the old key to work; undefined where it dies in it, or does not die by it. */
export const graceOf = ({ lifecycle, reason, overlap = 0 }: Pick<RotationPlan, 'lifecycle' | 'reason' | 'overlap'>): number | undefined =>
  lifecycle.class === 'rotate' && lifecycle.longestGrace !== undefined && reason === 'due' && overlap > 0 ? Math.min(overlap, lifecycle.longestGrace) : undefined;

/** What becomes of the old key for that reason. */
function fateOf(plan: RotationPlan): string {
  const { reason, lifecycle, overlap = 0 } = plan;
  if (reason === 'another application') return 'The key that you have stays in use, and no file changes.';
  const grace = graceOf(plan);
  if (grace !== undefined) return `Both keys work for ${lasting(grace)} (keywright.rotation.overlapHours); then the old one dies by itself.`;
  if (lifecycle.class === 'rotate') return reason === 'due' ? 'An overlap is impossible: the old key dies in the call, and whatever still uses it stops working then.' : 'The old key dies in the call.';
  if (reason !== 'due' || overlap === 0) return 'The old key goes as soon as the new one works and is in place.';
  const then = lifecycle.class === 'guided' ? 'you are reminded to remove the old one' : 'the old one is revoked, or you are asked (keywright.rotation.whenOverlapEnds)';
  return `Both keys work for ${lasting(overlap)} (keywright.rotation.overlapHours); then ${then}.`;
}

/** What the key works together with, and what becomes of that. */
const partLines = ({ lifecycle, parts, reason }: RotationPlan): readonly string[] =>
  (lifecycle.parts ?? []).flatMap(({ id, title, issued }) => {
    const part = parts[id];
    if (part === undefined) return [];
    const becomes = issued !== true ? 'which stays' : reason === 'another application' ? 'and the new key comes with one of its own' : 'which is replaced with it';
    return [`It works together with its ${title} ${part.masked}, ${becomes}.`];
  });

/** What becomes of the files, in words. */
export interface SheetChanges {
  readonly files: readonly FileToChange[];
  /** Places of the old key that stay as they are. */
  readonly left?: readonly string[];
  /** What the person has to do afterwards. */
  readonly then?: readonly string[];
}

/** The sheet: what will happen, before anything does. @param storage what is known of SecretStorage. @param repeats how often it was regenerated lately. */
export function describe(plan: RotationPlan, { files, left = [], then = [] }: SheetChanges, storage: readonly string[] = [], repeats?: string): { readonly title: string; readonly detail: string } {
  const { lifecycle, provider, rule, reason, old, name } = plan;
  const { policy } = lifecycle;
  const another = reason === 'another application';
  const how = another
    ? [lifecycle.class === 'create+revoke' ? 'How: one more key is made and tested.' : 'How: you make one more key on the provider’s page and paste it here; it is tested.']
    : [`How (${lifecycle.class}): ${classWords[lifecycle.class]}`, `The old key dies ${policy.oldKeyDies}`];
  const changes = [
    files.length === 0 ? [noFileChanges(left.length === 0 ? 'held nowhere' : plan.stored === true ? 'stored' : 'left', `keywright://${provider.id}/${name}`)] : filesChange(files),
    bulletedSentences('Not changed; put the new key there by hand:', left),
    bulletedSentences('Afterwards:', then),
  ].filter((lines) => lines.length > 0);
  const groups = [
    [`Why: ${reason}. ${fateOf(plan)}`, ...how, `Authorised by ${policy.authority}`, `Sent to ${[...new Set([plan.baseUrl, ...(plan.otherHosts ?? [])].map((url) => new URL(url).host))].join(', ')}, nowhere else.`, ...partLines(plan)],
    ...(another ? [] : changes),
    [
      `SecretStorage will be the only place that has the new key, as ${provider.id}/${name}, until you copy it. ${storage.join(' ')}`.trim(),
      ...(lifecycle.class === 'rotate' && !another ? ['The old key dies in the call, so nothing can be asked before: by confirming you say that this is enough until you have a copy.'] : []),
      'Terminals, tasks (keywright.terminals.inject), debug sessions and keywright run get it in the place of a reference; what else needs the key needs a copy.',
    ],
    [
      ...(repeats === undefined ? [] : [repeats]),
      ...policy.limits,
      `A new key may need up to ${lasting(policy.propagation.newKey)} until it works, and the old one up to ${lasting(policy.propagation.oldKey)} until it is dead: both are waited for.`,
    ].map((limit) => `– ${limit}`),
  ];
  return { title: another ? `Make another ${provider.name} ${rule.title}, beside ${old.masked}?` : `Regenerate the ${provider.name} ${rule.title} ${old.masked}?`, detail: groups.map((lines) => lines.join('\n')).join('\n\n') };
}

/** The files with what becomes of each, as a list. */
export const filesChange = (files: readonly FileToChange[]): readonly string[] =>
  bulleted(files.length === 1 ? 'One file changes:' : `${files.length} files change at once, and one undo restores their text:`, files.map(fileLine));

/** What becomes of a file, in a line of a list. */
export const fileLine = ({ label, occurrences, becomes, dirty }: FileToChange): string =>
  `${label}${occurrences > 1 ? ` (${occurrences} times)` : ''} → ${becomes}${dirty ? ' (its unsaved changes are saved with it)' : ''}`;

const noFileChanges = (why: 'held nowhere' | 'stored' | 'left', reference: string): string =>
  why === 'left' ? 'No file changes: Keywright can write the new key nowhere.' : `No file ${why === 'stored' ? '' : 'holds the key, so none '}changes: ${reference} stands for the new one.`;

import type { RotationPlan } from './plan.js';
import type { Reason } from './reason.js';
import type { RotationSummary } from './rotation.js';

/** What the team is told. It holds no key, only masked ends; the names in it may come from anyone, so that each form writes them as text and nothing else. */
export interface TeamNotice {
  readonly title: string;
  readonly facts: readonly Fact[];
  /** What each reader must do, in order. */
  readonly todo: readonly string[];
}

export interface Fact {
  readonly label: string;
  readonly text: string;
}

export interface ChangedFile {
  readonly label: string;
  /** Git tracks it: the team has it too. */
  readonly shared: boolean;
}

export interface Regenerated {
  readonly plan: RotationPlan;
  readonly summary: Pick<RotationSummary, 'newKey' | 'oldKey' | 'expiresAt'>;
  readonly at: Date;
  readonly files: readonly ChangedFile[];
  /** The names under which the old key was found. */
  readonly variables: readonly string[];
}

const why: Readonly<Record<Reason, string>> = {
  compromised: 'the old key was exposed, or may have been. Treat it as known to others.',
  lost: 'nobody had the old key any more.',
  due: 'it was due.',
  'another application': 'another application needs a key of its own.',
};

/** Names listed at most: a message that is cut off in the middle would lack what to do. */
const most = 20;

export function teamNotice({ plan, summary, at, files, variables }: Regenerated): TeamNotice {
  const { provider, rule, reason, old, name, page } = plan;
  const { newKey, oldKey, expiresAt } = summary;
  // Files and variables are called what people call them: even a key.
  const masked = (text: string): string => [old, newKey].reduce((known, key) => known.replaceAll(key.reveal(), () => key.masked), text);
  const names = [...new Set([name, ...variables])];
  const shared = files.filter((file) => file.shared).map(({ label }) => label);
  const own = files.filter((file) => !file.shared).map(({ label }) => label);
  const facts: readonly (Fact | undefined)[] = [
    { label: 'Why', text: why[reason] },
    { label: 'When', text: minute(at.toISOString()) },
    { label: `Old key (${old.masked})`, text: oldKey.dead ? 'no longer works.' : oldKey.stays === true ? 'stays in use.' : oldKey.until === undefined ? `still works until it is removed at ${page}` : `works until ${minute(oldKey.until)} and is then revoked.` },
    { label: `New key (${newKey.masked})`, text: `${expiresAt === undefined ? '' : `expires on ${expiresAt.slice(0, 10)}. `}It is not in this message: ask for it over your usual secure channel.` },
    { label: names.length === 1 ? 'Variable' : 'Variables', text: listed(names) },
    shared.length === 0 ? undefined : { label: 'Changed in the repository', text: listed(shared) },
    own.length === 0 ? undefined : { label: 'Changed on one machine only', text: listed(own) },
  ];
  return {
    title: masked(reason === 'another application' ? `${provider.name}: another ${rule.title} was made, for ${name}` : `${provider.name}: the ${rule.title} in ${name} was regenerated`),
    facts: facts.filter((fact) => fact !== undefined).map(({ label, text }) => ({ label, text: masked(text) })),
    todo: [
      `Put the new key where you use ${name}: your .env, CI secrets, deployments.`,
      ...(shared.length === 0 ? [] : ['Pull the changes once they are pushed.']),
      ...(reason === 'compromised' ? ['Look whether anybody has used the old key.'] : []),
      ...(oldKey.dead || oldKey.stays === true ? [] : ['Stop using the old key: it is about to be removed.']),
    ].map(masked),
  };
}

/** The same, with the files that name the key to CI: what they set is set anew on a page, which the reader of the notice may be the one to reach. */
export function withCi({ title, facts, todo }: TeamNotice, files: readonly string[]): TeamNotice {
  return { title, facts: files.length === 0 ? facts : [...facts, { label: 'Named to CI and deployments in', text: listed(files) }], todo };
}

const minute = (iso: string): string => `${iso.slice(0, 16).replace('T', ' ')} UTC`;
const listed = (names: readonly string[]): string => [...names.slice(0, most), ...(names.length > most ? [`${names.length - most} more`] : [])].join(', ');

/** To paste anywhere. */
export function noticeText({ title, facts, todo }: TeamNotice): string {
  return [`${title}.`, ...facts.map(({ label, text }) => `${label}: ${text}`), 'What to do:', ...todo.map((step, at) => `${at + 1}. ${step}`)].join('\n');
}

/** As a document. Every character that Markdown would read as more than itself is escaped. */
export function noticeMarkdown({ title, facts, todo }: TeamNotice): string {
  return [
    `# ${escaped(title)}`,
    '',
    ...facts.map(({ label, text }) => `- **${escaped(label)}:** ${escaped(text)}`),
    '',
    '## What to do',
    ...todo.map((step, at) => `${at + 1}. ${escaped(step)}`),
    '',
  ].join('\n');
}

/** By CommonMark a backslash makes these characters like any other; an underscore within a word is one. */
const escaped = (text: string): string => text.replace(/[\\`*[\]<>&~]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/gu, '\\$&').replace(/[\r\n]+/gu, ' ');

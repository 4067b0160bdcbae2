import type { History } from './history.js';
import type { Step } from './journal.js';

// What is said of a rotation that was cut short. Nothing of it can hold a key: it comes from the journal.

/** Whether there may be a way back, as far as the journal alone tells: where one call has replaced the key, there is none. */
export function mayGoBack(history: History): boolean {
  return !(history.plan.class === 'rotate' && history.intent('issue')?.by === 'call' && history.outcome('issue')?.issued === 'yes');
}

/** One or two sentences: how far it came and what that means. @param provider its name for people. */
export function standing(history: History, provider: string): string {
  const { name, provider: id, files } = history.plan;
  const stored = `The new key is stored as ${id}/${name}.`;
  const labels = files.map(({ label }) => label).join(', ');
  const inFiles = (standing: string): string => (labels === '' ? stored : `${stored} ${labels} ${standing}`);
  if (history.intent('roll back') !== undefined) return 'It was being given back what it was, and that was cut short too.';
  switch (history.state) {
    case 'planned':
      return `You were to make the new key on ${provider}'s page. If you made one, it still exists there.`;
    case 'in doubt':
      return `${provider} was asked for a new key, and its answer was lost: a key named “${history.intent('issue')?.nameAtProvider ?? name}” may exist. Do not simply regenerate again.`;
    case 'created':
      return `${provider} issued the new key, and its answer is kept.`;
    case 'stored':
    case 'verified':
      return inFiles('may still hold the old key.');
    case 'rewritten':
    case 'grace':
      return `${inFiles('refer to it.')} The old key may still work.`;
    case 'revoked':
    case 'proven dead':
      return `${inFiles('refer to it.')} The old key was revoked.`;
    case 'announced':
    case 'ended':
      return 'All is done but the last record.';
  }
}

/** What can be done about it. */
export function wayOn(history: History): string {
  if (history.intent('roll back') !== undefined) return 'Resume goes on with rolling back; where the old key has died meanwhile it goes forward, to the new one.';
  if (!mayGoBack(history)) return 'One call has replaced such a key and the old one died in it, so there is only a way forward: Resume.';
  return `Resume goes on from there. Roll Back ${history.plan.files.length === 0 ? 'puts the old key back where it was, and revokes the new one' : 'gives the files back what they held, revokes the new key and leaves the old one'}.`;
}

const order: readonly Step[] = ['plan', 'issue', 'store', 'verify', 'rewrite', 'grace', 'revoke', 'prove dead', 'announce', 'roll back'];

/** One line for each step that was begun. */
export function stepsOf(history: History): readonly string[] {
  return order.filter((step) => history.intent(step) !== undefined).map((step) => `• ${step}: ${outcomeWords(history, step)}`);
}

function outcomeWords(history: History, step: Step): string {
  const note = history.outcome(step);
  if (note === undefined) return 'begun, not ended';
  const facts = Object.entries(note).flatMap(([name, value]: [string, unknown]) => (['string', 'number', 'boolean'].includes(typeof value) ? [`${name} ${String(value)}`] : []));
  return facts.length === 0 ? 'done' : facts.join(', ');
}

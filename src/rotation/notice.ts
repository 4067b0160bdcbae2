import type { RotationPlan } from './plan.js';
import type { RotationSummary } from './rotate.js';

/** A text for the team: what was replaced and what each must do. It holds no key, only masked ends. @param shared files that the team has too. */
export function teamNotice({ provider, rule, old, name, today, page }: RotationPlan, { newKey, oldKey, expiresAt }: RotationSummary, shared: readonly string[]): string {
  const expiry = expiresAt === undefined ? '' : ` and expires on ${expiresAt.slice(0, 10)}`;
  return [
    `${provider.name}: the ${rule.title} in ${name} was regenerated on ${today}.`,
    oldKey.dead ? `The old key (${old.masked}) no longer works.` : `The old key (${old.masked}) still works until it is removed at ${page}.`,
    `The new one ends in ${newKey.masked.replace(/^•+/u, '')}${expiry}. Ask for it over your usual secure channel; it is not in this message.`,
    `What to do: put the new key where you use ${name} (your .env, CI secrets, deployments).`,
    ...(shared.length === 0 ? [] : [`Once they are pushed, pull the changes to ${shared.join(', ')}.`]),
  ].join('\n');
}

import type { RotationPlan } from './plan.js';
import type { RotationSummary } from './rotate.js';

/** A text for the team: what was replaced and what each must do. It holds no key, only masked ends. */
export function teamNotice(plan: RotationPlan, { newKey, oldKey, expiresAt }: RotationSummary, files: readonly string[]): string {
  const { provider, rule, old, name, today } = plan;
  return [
    `${provider.name}: the ${rule.title} in ${name} was regenerated on ${today}.`,
    oldKey.dead ? `The old key (${old.masked}) no longer works.` : `The old key (${old.masked}) is about to be removed.`,
    `The new one ends in ${newKey.masked}${expiresAt === undefined ? '' : ` and expires on ${expiresAt.slice(0, 10)}`}. Ask for it over your usual secure channel; it is not in this message.`,
    `What to do: put the new key where you use ${name} (your .env, CI secrets, deployments)${files.length === 0 ? '.' : `, and pull the changes to ${files.join(', ')}.`}`,
  ].join('\n');
}

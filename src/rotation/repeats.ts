import type { History } from './history.js';

const hour = 3_600_000;
const times = (count: number): string => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`);

/** How often the key of a name was asked for lately, by this machine's own journals; undefined when it was not within a day. Refused and lost calls count too: providers count them. */
export function repeatsOf(histories: readonly History[], { provider, name }: { readonly provider: string; readonly name: string }, now: Date): string | undefined {
  const since = (age: number): number =>
    histories.filter((one) => one.plan.provider === provider && one.plan.name === name && one.intent('issue') !== undefined && now.getTime() - Date.parse(one.begun) < age).length;
  const [lately, day] = [since(hour), since(24 * hour)];
  if (day === 0) return undefined;
  return `${provider}/${name} was regenerated ${times(day)} in the last 24 hours on this machine${lately === 0 ? '' : lately === day ? ', within the last hour' : `, ${lately} of them in the last hour`}.`;
}

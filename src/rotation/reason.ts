/** Why a key is regenerated: what becomes of the old one follows from it. `due`: nothing happened to it, it is only old. */
export const reasons = ['compromised', 'due', 'another application', 'lost'] as const;

export type Reason = (typeof reasons)[number];

/** An owner is given up soon, so that nobody waits for that. */
export const quick = { heartbeat: 50, silence: 400 } as const;

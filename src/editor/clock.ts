import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '../rotation/ports.js';

export const clock: Clock = {
  now: () => new Date(),
  sleep: async (milliseconds, signal) => {
    await sleep(milliseconds, undefined, { signal });
  },
};

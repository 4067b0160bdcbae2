const DEFAULT_MS = 15_000;

/** Asks `probe` until it has an answer. @throws naming `what` was waited for, and the last error of the probe if it threw. */
export async function until<T>(what: string, probe: () => Promise<T | undefined | false>, deadlineMs = DEFAULT_MS): Promise<T> {
  const deadline = Date.now() + deadlineMs;
  let last: unknown;
  do {
    try {
      const answer = await probe();
      if (answer !== undefined && answer !== false) return answer;
      last = undefined;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  } while (Date.now() < deadline);
  throw new Error(`Waited ${deadlineMs} ms for ${what}.`, { cause: last });
}

/** Things that go somewhere together. */
export interface Batches<T> {
  push(one: T): void;
  /** Sends what is left, and returns when all of it has arrived. */
  end(): Promise<void>;
  dispose(): void;
}

/**
 * Collects things until there are `most`, or one has waited for `patience` milliseconds. One batch goes after the other: whoever takes them may be slower than
 * whoever finds them.
 */
export function createBatches<T>(most: number, patience: number, send: (batch: readonly T[]) => Promise<void>): Batches<T> {
  let waiting: T[] = [];
  let timer: NodeJS.Timeout | undefined;
  let sent = Promise.resolve();
  const flush = (): void => {
    clearTimeout(timer);
    timer = undefined;
    const batch = waiting;
    waiting = [];
    if (batch.length > 0) sent = sent.then(() => send(batch));
    sent.catch(() => undefined); // Until `end` looks at it.
  };
  return {
    push: (one) => {
      waiting.push(one);
      timer ??= setTimeout(flush, patience);
      if (waiting.length >= most) flush();
    },
    end: async () => {
      flush();
      await sent;
    },
    dispose: () => clearTimeout(timer),
  };
}

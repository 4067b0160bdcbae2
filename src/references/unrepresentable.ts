/** The file cannot hold the new value in a way that every reader understands alike. The message names the place, never the value. */
export class UnrepresentableError extends Error {
  constructor(
    readonly fileName: string,
    readonly line: number,
    why: string,
    next = 'Change this line by hand, or choose a reference instead of the value.',
  ) {
    super(`${fileName}:${line}: ${why} ${next}`);
    this.name = 'UnrepresentableError';
  }
}

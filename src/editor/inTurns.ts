/** Asked of VS Code at once: more of them would only queue there. */
const width = 8;

/** Does the same to each, several at a time. @returns what came of each, in order. */
export async function inTurns<T, R>(items: readonly T[], work: (item: T, index: number) => Promise<R>): Promise<readonly R[]> {
  const results: R[] = [];
  for (let at = 0; at < items.length; at += width) results.push(...(await Promise.all(items.slice(at, at + width).map((item, index) => work(item, at + index)))));
  return results;
}

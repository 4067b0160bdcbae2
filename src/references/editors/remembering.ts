/** Asks about each but once: of what stands in one value, all is read from it. */
export function remembering<K, V>(ask: (about: K) => V): (about: K) => V {
  const known = new Map<K, { readonly answer: V }>();
  return (about) => {
    const found = known.get(about) ?? { answer: ask(about) };
    known.set(about, found);
    return found.answer;
  };
}

/** Has each reader read the same but once. */
export function readOnce<About extends readonly unknown[]>(...about: About): <T>(reader: (...about: About) => T) => T {
  const read = remembering((reader: (...about: About) => unknown) => reader(...about));
  return <T>(reader: (...about: About) => T) => read(reader) as T;
}

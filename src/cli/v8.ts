import { setFlagsFromString } from 'node:v8';

const FLAGS = [
  // To compile took as much of the processor as to search 100 MB: less is inlined.
  '--max-inlined-bytecode-size-cumulative=150',
  // By itself the heap grows to several times what is in use before it is cleared: a quarter more memory, and no faster.
  '--heap-growing-percent=100',
];
/** The last that is known to have them: V8 complains aloud of what it does not know. */
const NEWEST_NODE = 24;

/** As a scan needs V8, which is short and leaves much behind at once. Of the whole process, so not for an editor. Measured by `npm run bench:speed`. */
export function tuneV8(): void {
  if (Number.parseInt(process.versions.node, 10) <= NEWEST_NODE) FLAGS.forEach(setFlagsFromString);
}

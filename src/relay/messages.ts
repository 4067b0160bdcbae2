import * as v from 'valibot';

/** What the command line asks a window: one line of JSON each way, then the connection ends. */
export const request = v.object({
  token: v.string(),
  /** Where the command is to run: absolute. */
  directory: v.string(),
  /** What the `.env` files hold, later ones winning. */
  texts: v.array(v.string()),
});

export const answer = v.union([
  v.object({
    variables: v.record(v.string(), v.string()),
    /** In words: variables that are never set. */
    refused: v.array(v.string()),
    /** In words: references that have no key for this folder. */
    unresolved: v.array(v.string()),
  }),
  v.object({ error: v.string() }),
]);

/** How a window is found: a file that only its user can read. */
export const announcement = v.object({ socket: v.string(), token: v.string(), folders: v.array(v.string()), pid: v.number(), host: v.string() });

export type Request = Omit<v.InferOutput<typeof request>, 'token'>;
export type Answer = v.InferOutput<typeof answer>;
export type Announcement = v.InferOutput<typeof announcement>;

/** Bytes of a line at most. */
export const LONGEST = 4 * 1024 * 1024;

/** @returns undefined for what is none. */
export function parseAs<T extends v.GenericSchema>(schema: T, text: string): v.InferOutput<T> | undefined {
  try {
    const parsed = v.safeParse(schema, JSON.parse(text));
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}

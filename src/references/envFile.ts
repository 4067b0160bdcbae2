/**
 * File names that hold variables in `.env` form. They are looked for even where everything else is ignored, because that is where keys live,
 * and an ignored one is the only kind of file into which a key's value may be written.
 */
const ENV_FILE_NAMES: readonly RegExp[] = [
  /^\.env$/i,
  /^\.env[._-].+$/i, // .env.local, .env-prod, .env.example
  /^\.envrc(?:[._-].+)?$/i, // direnv
  /^.+\.env$/i, // prod.env
  /^\.flaskenv$/i,
  /^\.dev\.vars(?:\..+)?$/i, // wrangler
];

/** @param name a file's name or its path, with either separator. */
export function isEnvFile(name: string): boolean {
  const base = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  return ENV_FILE_NAMES.some((pattern) => pattern.test(base));
}

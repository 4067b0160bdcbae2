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
  return ENV_FILE_NAMES.some((pattern) => pattern.test(baseName(name)));
}

/** direnv's file is a shell script: what it does not export, no program gets. */
export const isShellScript = (name: string): boolean => /^\.envrc(?:$|[._-])/i.test(baseName(name));

const baseName = (path: string): string => path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);

/**
 * Paths of files that hold variables in `.env` form. They are looked for even where everything else is ignored, because that is where keys live.
 */
export const ENV_FILES: readonly RegExp[] = [
  /(?:^|\/)\.env$/i,
  /(?:^|\/)\.env[._-][^/]+$/i, // .env.local, .env-prod, .env.example
  /(?:^|\/)\.envrc(?:[._-][^/]+)?$/i, // direnv
  /[^/]\.env$/i, // prod.env
  /(?:^|\/)\.flaskenv$/i,
  /(?:^|\/)\.dev\.vars(?:\.[^/]+)?$/i, // wrangler
];

/** @param path with either separator. */
export const isEnvFile = (path: string): boolean => ENV_FILES.some((pattern) => pattern.test(path.replaceAll('\\', '/')));

/** direnv's file is a shell script: what it does not export, no program gets. */
export const isShellScript = (path: string): boolean => /(?:^|[\\/])\.envrc(?:[._-][^\\/]+)?$/i.test(path);

/**
 * How everything that ships is bundled, and what is measured as it ships (`bench/bundled.ts`).
 * @param {boolean} production as users get it: minified.
 * @returns {import('esbuild').BuildOptions}
 */
export const bundling = (production) => ({
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  external: ['vscode'],
  // The other build of jsonc-parser requires its parts in a way that no bundler sees.
  mainFields: ['module', 'main'],
  // A bundle finds what lies beside it by __dirname; only sources have an address of their own.
  define: { 'import.meta.url': 'undefined' },
  minify: production,
  sourcemap: production ? false : 'linked',
  legalComments: 'none',
  logLevel: 'warning',
});

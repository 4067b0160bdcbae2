import { build } from 'esbuild';

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

/**
 * The same, where what is imported by `import()` is a file of its own that is read when it is needed. esbuild splits ES modules only, so that what it makes of them is made CommonJS, file by file.
 * @param {string} entry @param {string} outdir @param {boolean} production
 */
export async function buildInChunks(entry, outdir, production) {
  const options = bundling(production);
  const split = { format: /** @type {const} */ ('esm'), splitting: true, outExtension: { '.js': '.cjs' }, chunkNames: '[name]-[hash]', sourcemap: production ? false : /** @type {const} */ ('inline') };
  const { outputFiles } = await build({ ...options, ...split, entryPoints: [entry], outdir, write: false });
  for (const { path, text } of outputFiles) {
    await build({ ...options, bundle: false, external: [], stdin: { contents: text, sourcefile: `${path}.mjs` }, outfile: path, supported: { 'dynamic-import': false } });
  }
}

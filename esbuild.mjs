// Bundles what ships (one extension, one CLI, threads of both) and, with --host-tests, the suites that run inside the extension host.
import { build } from 'esbuild';

const production = process.argv.includes('--production');
/** `--outdir=…`: elsewhere than in dist. */
const dist = process.argv.find((argument) => argument.startsWith('--outdir='))?.slice('--outdir='.length) ?? 'dist';

/** @type {import('esbuild').BuildOptions} */
const shared = {
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
};

/** Threads: each a bundle beside the one that starts it. @param {string} outdir */
const buildWorkers = (outdir) =>
  build({ ...shared, entryPoints: ['scanWorker', 'repositoryRulesWorker'].map((name) => `src/workspace/${name}.ts`), outdir, outExtension: { '.js': '.cjs' } });

await build({ ...shared, entryPoints: ['src/extension.ts'], outfile: `${dist}/extension.cjs` });
await build({ ...shared, entryPoints: ['src/cli.ts'], outfile: `${dist}/cli.cjs`, banner: { js: '#!/usr/bin/env node' } });
await buildWorkers(dist);
if (process.argv.includes('--host-tests')) {
  await build({ ...shared, minify: false, entryPoints: ['test/host/index.ts'], outfile: 'out/host/index.cjs', external: ['vscode', 'mocha'] });
  await buildWorkers('out/host');
}

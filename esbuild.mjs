// Bundles what ships (one extension, one CLI) and, with --host-tests, the suites that run inside the extension host.
import { build } from 'esbuild';

const production = process.argv.includes('--production');

/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  external: ['vscode'],
  minify: production,
  sourcemap: production ? false : 'linked',
  legalComments: 'none',
  logLevel: 'warning',
};

await build({ ...shared, entryPoints: ['src/extension.ts'], outfile: 'dist/extension.cjs' });
await build({ ...shared, entryPoints: ['src/cli.ts'], outfile: 'dist/cli.cjs', banner: { js: '#!/usr/bin/env node' } });
if (process.argv.includes('--host-tests')) {
  await build({ ...shared, minify: false, entryPoints: ['test/host/index.ts'], outfile: 'out/host/index.cjs', external: ['vscode', 'mocha'] });
}

// Bundles what ships (one extension, one CLI, threads of both) and, with --host-tests, the suites that run inside the extension host.
import { build } from 'esbuild';
import { bundling } from './scripts/bundling.mjs';

const production = process.argv.includes('--production');
/** `--outdir=…`: elsewhere than in dist. */
const dist = process.argv.find((argument) => argument.startsWith('--outdir='))?.slice('--outdir='.length) ?? 'dist';
const shared = bundling(production);

/** Threads: each a bundle beside the one that starts it. @param {string} outdir */
const buildWorkers = (outdir) =>
  build({ ...shared, entryPoints: ['scanWorker', 'repositoryRulesWorker', 'planWorker'].map((name) => `src/workspace/${name}.ts`), outdir, outExtension: { '.js': '.cjs' } });

await build({ ...shared, entryPoints: ['src/extension.ts'], outfile: `${dist}/extension.cjs` });
await build({ ...shared, entryPoints: ['src/cli.ts'], outfile: `${dist}/cli.cjs`, banner: { js: '#!/usr/bin/env node' } });
await buildWorkers(dist);
if (process.argv.includes('--host-tests')) {
  await build({ ...shared, minify: false, entryPoints: ['test/host/index.ts'], outfile: 'out/host/index.cjs', external: ['vscode', 'mocha'] });
  await buildWorkers('out/host');
}

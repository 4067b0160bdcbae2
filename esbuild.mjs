// Bundles what ships (one extension, one CLI, threads of both) and, with --host-tests, the suites that run inside the extension host.
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { buildInChunks, bundling } from './scripts/bundling.mjs';

const production = process.argv.includes('--production');
/** `--outdir=…`: elsewhere than in dist. */
const dist = process.argv.find((argument) => argument.startsWith('--outdir='))?.slice('--outdir='.length) ?? 'dist';
const shared = bundling(production);

/** Threads: each a bundle beside the one that starts it. @param {string} outdir */
const buildWorkers = (outdir) =>
  build({ ...shared, entryPoints: ['scanWorker', 'repositoryRulesWorker', 'planWorker'].map((name) => `src/workspace/${name}.ts`), outdir, outExtension: { '.js': '.cjs' } });

// Chunks are called after what they hold, so that those of an earlier build would stay.
await mkdir(dist, { recursive: true });
for (const name of await readdir(dist)) if (/\.cjs(?:\.map)?$/.test(name)) await rm(join(dist, name));
await buildInChunks('src/extension.ts', dist, production);
await build({ ...shared, entryPoints: ['src/cli.ts'], outfile: `${dist}/cli.cjs`, banner: { js: '#!/usr/bin/env node' } });
await buildWorkers(dist);
if (process.argv.includes('--host-tests')) {
  await build({ ...shared, minify: false, entryPoints: ['test/host/index.ts'], outfile: 'out/host/index.cjs', external: ['vscode', 'mocha'] });
  await buildWorkers('out/host');
}

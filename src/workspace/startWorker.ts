import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker, type WorkerOptions } from 'node:worker_threads';

/** A bundle has the worker's bundle beside it; from sources it is a source, which Node does not read by itself. */
export function startWorker(name: string, options: WorkerOptions): Worker {
  const here = typeof __filename === 'string' ? __filename : fileURLToPath(import.meta.url);
  if (here.endsWith('.cjs')) return new Worker(join(dirname(here), `${name}.cjs`), options);
  const source = JSON.stringify(join(dirname(here), `${name}.ts`));
  return new Worker(`require('tsx/cjs/api').require(${source}, ${source})`, { ...options, eval: true });
}

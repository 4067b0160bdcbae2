// A process of its own: loads files of an extension one after the other, as an extension host does, and sends how many milliseconds each took.
import Module, { createRequire } from 'node:module';

/** Stands for all of VS Code, of which next to nothing is used while files are loaded. */
const nothing = (): void => undefined;
const anything: object = new Proxy(nothing, { get: () => anything, apply: () => anything });
const vscode = Object.create(anything) as object;
const loader = Module as unknown as { _load: (name: string, ...rest: readonly unknown[]) => unknown };
const load = loader._load;
loader._load = (name, ...rest) => (name === 'vscode' ? vscode : load(name, ...rest));

const require = createRequire(__filename);
// What Node itself has is there already in an extension host.
for (const name of ['child_process', 'crypto', 'fs/promises', 'http', 'https', 'net', 'os', 'perf_hooks', 'stream', 'timers/promises', 'url', 'util', 'worker_threads', 'zlib']) require(`node:${name}`);
process.send?.(
  process.argv.slice(2).map((path) => {
    const began = performance.now();
    require(path);
    return performance.now() - began;
  }),
);

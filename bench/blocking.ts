// `npm run bench:blocking [-- folder]`: how long a scan holds up the event loop at once, and how fast it is, on this project's node_modules by default; and the
// same of a document of 5 MB that is scanned again and again, as while it is typed; of a rewrite of large files; and of the extension's start.
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { createScanPool } from '../src/workspace/scanPool.js';
import { DEFAULT_MAX_BYTES, scanTree } from '../src/workspace/scan.js';
import { createScanThread } from '../src/workspace/scanThread.js';
import { activation } from './activation.js';
import { planning } from './planning.js';

const LINE = 'const greeting = "hello, world: no api_key, no token and no secret";\n';
const SEARCHES = 20;

const ms = (milliseconds: number): string => `${milliseconds.toFixed(1)} ms`;
const heldUp = (): string => `event loop held up: median ${ms(delay.percentile(50) / 1e6)}, 99.9 % ${ms(delay.percentile(99.9) / 1e6)}, longest ${ms(delay.max / 1e6)} (a frame is 16 ms)`;

const root = process.argv[2] ?? 'node_modules';
const scanner = createScanPool({ generic: true });
const delay = monitorEventLoopDelay({ resolution: 1 });
delay.enable();
const began = performance.now();
let files = 0;
let findings = 0;
for await (const file of scanTree([root], scanner, { maxBytes: DEFAULT_MAX_BYTES, signal: new AbortController().signal })) {
  files++;
  findings += file.findings.length;
}
delay.disable();
scanner.dispose();
const seconds = (performance.now() - began) / 1000;
console.log(`${files} files, ${findings} findings in ${seconds.toFixed(1)} s`);
console.log(heldUp());

const text = LINE.repeat(Math.floor(DEFAULT_MAX_BYTES / LINE.length));
const thread = createScanThread({ generic: true });
await thread.ruleIds(); // It has started.
delay.reset();
delay.enable();
const asked = performance.now();
for (let search = 0; search < SEARCHES; search++) await thread.search('document.ts', () => text);
delay.disable();
thread.dispose();
console.log(`a document of ${(text.length / 1e6).toFixed(1)} MB in ${ms((performance.now() - asked) / SEARCHES)}`);
console.log(heldUp());

for await (const line of planning()) console.log(line);
console.log(await activation());

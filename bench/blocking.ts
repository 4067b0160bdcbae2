// `npm run bench:blocking [-- folder]`: how long a scan holds up the event loop at once, and how fast it is, on this project's node_modules by default.
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { createScanPool } from '../src/workspace/scanPool.js';
import { DEFAULT_MAX_BYTES, scanTree } from '../src/workspace/scan.js';

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
const ms = (nanoseconds: number): string => `${(nanoseconds / 1e6).toFixed(1)} ms`;
console.log(`${files} files, ${findings} findings in ${seconds.toFixed(1)} s`);
console.log(`event loop held up: median ${ms(delay.percentile(50))}, 99.9 % ${ms(delay.percentile(99.9))}, longest ${ms(delay.max)} (a frame is 16 ms)`);

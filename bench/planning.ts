import { monitorEventLoopDelay } from 'node:perf_hooks';
import { planRewrite as planInPlace } from '../src/references/plan.js';
import { Secret } from '../src/secret/secret.js';
import { planRewrite } from '../src/workspace/planThread.js';

const SIZE = 500_000;
const RUNS = 3;
const KEY = ['sk', 'test', 'a1B2c3D4'.repeat(4)].join('-');
/** A file of that name by one entry of it, over and over: the key stands in the middle. */
const KINDS: Readonly<Record<string, (name: string, value: string) => string>> = {
  '.env': (name, value) => `${name}=${value}\n`,
  'config.yaml': (name, value) => `${name}:\n  value: ${value} # a note\n  list: [1, two, "three"]\n`,
  'config.toml': (name, value) => `[${name}]\nvalue = "${value}" # a note\nlist = [1, "two"]\n`,
  'config.json': (name, value) => `  "${name}": {"value": "${value}", "list": [1, "two"]},\n`,
};

const least = (of: readonly number[]): number => Math.min(...of);

/** How long the plan of one large file takes, and how long whoever asks for it is held up at once: in place that is the same. One line each, of the least of some runs. */
export async function* planning(): AsyncGenerator<string> {
  for (const [path, entry] of Object.entries(KINDS)) {
    const count = Math.floor(SIZE / entry('name_1000', 'value').length);
    const entries = Array.from({ length: count }, (_, at) => entry(`name_${at}`, at === count >> 1 ? KEY : 'value')).join('');
    const text = path.endsWith('.json') ? `{\n${entries.slice(0, -2)}\n}\n` : entries;
    const asked = [[{ path, text, ignored: false }], [{ old: Secret.of(KEY), choice: { kind: 'reference', reference: { provider: 'openai', name: 'A' } } }]] as const;
    const inPlace: number[] = [];
    const heldUp: number[] = [];
    const took: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      const began = performance.now();
      planInPlace(...asked);
      inPlace.push(performance.now() - began);
      const delay = monitorEventLoopDelay({ resolution: 1 });
      delay.enable();
      const sent = performance.now();
      await planRewrite(...asked);
      took.push(performance.now() - sent);
      delay.disable();
      heldUp.push(delay.max / 1e6);
    }
    yield `a rewrite of ${path} of ${(text.length / 1e6).toFixed(1)} MB: in place ${least(inPlace).toFixed(0)} ms at once; in its thread held up for ${least(heldUp).toFixed(1)} ms at most (${(least(inPlace) / least(heldUp)).toFixed(0)} times less), done after ${least(took).toFixed(0)} ms`;
  }
}

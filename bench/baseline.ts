import { readFileSync, writeFileSync } from 'node:fs';
import { FIGURES, shown, sizesOf, type Figure, type Measured } from './figures.js';

const FILE = new URL('baseline.json', import.meta.url);

/** What was measured when it was last good, and on how much. */
export interface Baseline {
  readonly sizes: Readonly<Record<string, number>>;
  readonly figures: Readonly<Record<string, number>>;
}

export const readBaseline = (): Baseline => JSON.parse(readFileSync(FILE, 'utf8')) as Baseline;

/** Figures that cannot be measured here keep what they had. */
export function updateBaseline(measured: Measured): void {
  const before = readBaseline();
  const figures = FIGURES.map((figure) => [figure.id, rounded(figure.of(measured)) ?? before.figures[figure.id]]);
  const next = { sizes: { ...before.sizes, ...sizesOf(measured) }, figures: Object.fromEntries(figures) as Record<string, number> };
  writeFileSync(FILE, `${JSON.stringify(next, undefined, 2)}\n`);
}

const rounded = (value: number | undefined): number | undefined => (value === undefined ? undefined : Math.round(value * 1000) / 1000);

/** What is wrong with a figure, in words; `undefined` where it holds, or cannot be measured here. */
export function regression(figure: Figure, measured: Measured, baseline: Baseline): string | undefined {
  const [now, before] = [figure.of(measured), baseline.figures[figure.id]];
  if (now === undefined) return undefined;
  if (before === undefined) return `${figure.name}: no baseline; write it with npm run bench:detection -- --update`;
  const worse = figure.better === 'more' ? before - now : now - before;
  return worse > figure.noise ? `${figure.name}: ${shown(figure, now)}, and the baseline is ${shown(figure, before)}` : undefined;
}

/** Recall must not rise by claiming less. A corpus of another size is another corpus. */
export function shrinkage(measured: Measured, { sizes }: Baseline): readonly string[] {
  return Object.entries(sizesOf(measured)).flatMap(([name, now]) => {
    const before = sizes[name] ?? 0;
    return now < before ? [`${name}: ${now}, and the baseline is of ${before}`] : [];
  });
}

import type { Locator, Page } from 'playwright-core';
import { plain, textOf } from './locating.js';
import type { PageElement } from './pageElement.js';
import { until } from './until.js';

export interface Problem {
  /** Name of the file, not its path. */
  readonly file: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly message: string;
  readonly source: string;
  readonly code: string;
  readonly line: number;
  readonly column: number;
}

/** Every row of the open Problems view, also those out of sight. */
export async function readProblems(page: Page): Promise<Problem[]> {
  const panel = page.locator('.markers-panel');
  await panel.waitFor();
  const list = panel.locator('.monaco-list[role=tree]');
  return until('all rows of the Problems view', async () => {
    const label = (await panel.locator('#markers-panel-arialabel').getAttribute('aria-label')) ?? '';
    const expected = Number(/Showing (\d+)/.exec(label)?.[1] ?? 0);
    if (expected === 0) return [];
    // The list holds only the rows in sight.
    const rows = new Map<number, { file?: string; problem?: Problem }>();
    // The last row may go meanwhile, and with it the list.
    await list.hover({ timeout: 1000 });
    await page.mouse.wheel(0, -100_000);
    for (let tries = 0; countOf(rows) < expected && tries < 200; tries += 1) {
      await readRows(list, rows);
      await page.mouse.wheel(0, 60);
    }
    if (countOf(rows) !== expected) return undefined;
    return inOrder(rows);
  });
}

function countOf(rows: ReadonlyMap<number, { problem?: Problem }>): number {
  return [...rows.values()].filter((row) => row.problem).length;
}

function inOrder(rows: ReadonlyMap<number, { file?: string; problem?: Problem }>): Problem[] {
  let file = '';
  return [...rows].sort(([a], [b]) => a - b).flatMap(([, row]) => {
    file = row.file ?? file;
    return row.problem ? [{ ...row.problem, file }] : [];
  });
}

async function readRows(list: Locator, into: Map<number, { file?: string; problem?: Problem }>): Promise<void> {
  const rows = await list.locator('.monaco-list-row').evaluateAll((elements: readonly PageElement[]) =>
    elements.map((element) => {
      const text = (selector: string): string => element.querySelector(selector)?.textContent ?? '';
      return {
        index: Number(element.getAttribute('data-index')),
        file: text('.resource-label-container .label-name'),
        icon: element.querySelector('.marker-icon')?.getAttribute('class') ?? '',
        message: text('.marker-message'),
        source: text('.marker-source'),
        code: text('.marker-code'),
        place: text('.marker-line'),
      };
    }),
  );
  for (const row of rows) {
    if (row.icon === '') {
      into.set(row.index, { file: plain(row.file) });
      continue;
    }
    const [, line, column] = /Ln (\d+), Col (\d+)/.exec(row.place) ?? [];
    const severity = /\berror\b/.test(row.icon) ? 'error' : /\bwarning\b/.test(row.icon) ? 'warning' : 'info';
    const problem = { file: '', severity, message: plain(row.message), source: plain(row.source), code: plain(row.code), line: Number(line), column: Number(column) } as const;
    into.set(row.index, { problem });
  }
}

export interface TreeRow {
  readonly label: string;
  readonly description: string;
  /** 1 at the root. */
  readonly level: number;
}

/** The rows in sight of a tree view in the side bar or panel, by the view's title. */
export async function readTree(page: Page, view: string): Promise<TreeRow[]> {
  const rows: TreeRow[] = [];
  for (const row of await treeRows(page, view).all()) {
    rows.push({
      label: await textOf(row.locator('.label-name')),
      description: await textOf(row.locator('.label-description')),
      level: Number(await row.getAttribute('aria-level')),
    });
  }
  return rows;
}

export function treeRows(page: Page, view: string): Locator {
  const pane = page.locator('.pane').filter({ has: page.locator(`.pane-header[aria-label^="${view}"], .monaco-list[aria-label^="${view}"]`) });
  return pane.locator('.monaco-list-row');
}

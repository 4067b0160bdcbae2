import type { Locator } from 'playwright-core';

/** Text of an element with the workbench's no-break spaces made plain, or `''` when there is none. Does not wait. */
export async function textOf(locator: Locator): Promise<string> {
  return (await locator.count()) === 0 ? '' : plain(await locator.first().innerText());
}

export function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ').trim();
}

/** Matches the whole text of an element. */
export function exactly(text: string): RegExp {
  return new RegExp(`^\\s*${text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s')}\\s*$`);
}

export function matches(text: string, wanted: string | RegExp): boolean {
  return typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text);
}

import type { Locator, Page } from 'playwright-core';
import { matches, textOf } from './locating.js';
import type { PageElement } from './pageElement.js';
import { until } from './until.js';

export interface StatusBarItem {
  readonly id: string;
  /** Without icons. */
  readonly text: string;
  /** Names of its codicons. */
  readonly icons: readonly string[];
  readonly kind: 'error' | 'warning' | 'plain';
  /** As computed, `rgb(…)`. */
  readonly background: string;
  /** What a screen reader says. */
  readonly spoken: string;
}

/** Items by `{ id }`, `publisher.extension.item`, or by `{ text }`. */
export type WhichItem = { readonly id: string } | { readonly text: string | RegExp };

export class StatusBar {
  constructor(private readonly page: Page) {}

  /** Waits until it is there. */
  async item(which: WhichItem, deadlineMs?: number): Promise<StatusBarItem> {
    return until(`the status bar item ${describeWhich(which)}`, async () => {
      const found = await this.#find(which);
      return found && read(found);
    }, deadlineMs);
  }

  /** Hovers over it until its tooltip shows, and gives the text of that. */
  async tooltip(which: WhichItem): Promise<string> {
    await this.item(which);
    const shown = this.page.locator('.monaco-hover:visible .hover-contents');
    return until(`the tooltip of ${describeWhich(which)}`, async () => {
      await this.page.mouse.move(640, 300);
      const item = await this.#find(which);
      await item?.hover();
      await shown.first().waitFor({ timeout: 3000 });
      return (await textOf(shown)) || undefined;
    });
  }

  async click(which: WhichItem): Promise<void> {
    await this.item(which);
    await (await this.#find(which))?.locator('a').first().click();
  }

  async #find(which: WhichItem): Promise<Locator | undefined> {
    if ('id' in which) {
      const item = this.page.locator(`.statusbar-item[id="${which.id}"]`);
      return (await item.count()) > 0 ? item.first() : undefined;
    }
    for (const item of await this.page.locator('.statusbar-item').all()) if (matches(await textOf(item), which.text)) return item;
    return undefined;
  }
}

async function read(item: Locator): Promise<StatusBarItem> {
  const text = await textOf(item);
  const rest = await item.evaluate((element: PageElement) => ({
    id: element.id,
    icons: [...element.querySelectorAll('.codicon')].flatMap((icon) => [...icon.classList].filter((name) => name.startsWith('codicon-')).map((name) => name.slice('codicon-'.length))),
    kind: element.classList.contains('error-kind') ? ('error' as const) : element.classList.contains('warning-kind') ? ('warning' as const) : ('plain' as const),
    background: String(element.computedStyleMap().get('background-color')),
    spoken: element.getAttribute('aria-label') ?? '',
  }));
  return { text, ...rest };
}

function describeWhich(which: WhichItem): string {
  return 'id' in which ? which.id : String(which.text);
}

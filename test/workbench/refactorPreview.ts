import type { Locator, Page } from 'playwright-core';
import { plain } from './locating.js';
import { until } from './until.js';

/** The panel in which VS Code shows all changes of an edit before it makes them. */
export class RefactorPreview {
  readonly #panel: Locator;

  constructor(private readonly page: Page) {
    this.#panel = page.locator('.bulk-edit-panel');
  }

  /** Waits for it, and ticks all changes of these files. @returns its rows in sight, from the top to the bottom. */
  async tick(files: readonly string[]): Promise<readonly string[]> {
    const seen = new Set<string>();
    const rows = this.#panel.locator('.monaco-list-row');
    await rows.first().waitFor();
    const left = new Set(files);
    // Only the rows in sight are there at all.
    await until('the rows of the Refactor Preview', async () => {
      for (const row of await rows.all()) {
        const text = plain(await row.innerText());
        seen.add(text);
        if (!left.delete(text)) continue;
        await row.locator('.monaco-checkbox, input').first().click();
      }
      if (left.size === 0) return true;
      await this.#panel.locator('.monaco-list').hover();
      await this.page.mouse.wheel(0, 60);
      return false;
    });
    return [...seen];
  }

  async press(button: 'Apply' | 'Discard'): Promise<void> {
    await this.#panel.locator('.monaco-button', { hasText: button }).click();
  }
}

import type { Locator, Page } from 'playwright-core';
import { exactly, plain, textOf } from './locating.js';
import { until } from './until.js';

export interface QuickPickItem {
  readonly label: string;
  readonly description: string;
  readonly detail: string;
  /** Only where several can be chosen. */
  readonly checked?: boolean;
}

export interface QuickPick {
  readonly title: string;
  readonly placeholder: string;
  /** Those in sight: filter a list that is longer than about fifteen. */
  readonly items: readonly QuickPickItem[];
}

export interface InputBox {
  readonly title: string;
  /** Prompt, or the message of a failed validation. */
  readonly message: string;
  readonly placeholder: string;
  readonly value: string;
  readonly password: boolean;
}

/** The one widget that shows quick picks and input boxes. */
export class QuickInput {
  readonly #widget: Locator;
  readonly #input: Locator;
  readonly #rows: Locator;

  constructor(private readonly page: Page) {
    this.#widget = page.locator('.quick-input-widget:visible');
    this.#input = this.#widget.locator('.quick-input-box input');
    this.#rows = this.#widget.locator('.quick-input-list .monaco-list-row');
  }

  /** Waits for a quick pick with items. Name its title where one follows another. */
  async pick(title?: string): Promise<QuickPick> {
    await this.opened(title);
    await this.#rows.first().waitFor();
    const items: QuickPickItem[] = [];
    for (const row of await this.#rows.all()) items.push(await readItem(row));
    return { title: await textOf(this.#widget.locator('.quick-input-title')), placeholder: (await this.#input.getAttribute('placeholder')) ?? '', items };
  }

  /** Waits for an input box. */
  async box(title?: string): Promise<InputBox> {
    await this.opened(title);
    await this.#widget.locator('.quick-input-message').waitFor();
    return {
      title: await textOf(this.#widget.locator('.quick-input-title')),
      message: await textOf(this.#widget.locator('.quick-input-message')),
      placeholder: (await this.#input.getAttribute('placeholder')) ?? '',
      value: await this.#input.inputValue(),
      password: (await this.#input.getAttribute('type')) === 'password',
    };
  }

  /** Types over what is there: the filter of a quick pick, or the value of an input box. */
  async type(text: string): Promise<void> {
    await this.#input.fill(text);
  }

  async accept(): Promise<void> {
    await this.#input.press('Enter');
  }

  /** Escape, and waits until it is gone. */
  async cancel(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await this.#widget.waitFor({ state: 'hidden' });
  }

  /** Clicks the item with this label (all of it, icons apart): chooses it, or checks it where several can be chosen. */
  async choose(label: string, deadlineMs?: number): Promise<void> {
    const row = this.#row(label);
    await row.waitFor(deadlineMs === undefined ? {} : { timeout: deadlineMs }).catch(async (error: unknown) => {
      const there = await this.#rows.locator('.label-name').allInnerTexts();
      throw new Error(`The quick pick has no "${label}". It has: ${there.map(plain).join(' | ') || 'nothing'}`, { cause: error });
    });
    await row.click();
  }

  /** A title button, or the button of one item, by its tooltip. */
  async pressButton(name: string, itemLabel?: string): Promise<void> {
    const where = itemLabel === undefined ? this.#widget.locator('.quick-input-titlebar, .quick-input-inline-action-bar') : this.#row(itemLabel);
    if (itemLabel !== undefined) await where.hover();
    await where.getByRole('button', { name }).click();
  }

  isOpen(): Promise<boolean> {
    return this.#widget.isVisible();
  }

  async untilClosed(): Promise<void> {
    await this.#widget.waitFor({ state: 'hidden' });
  }

  #row(label: string): Locator {
    return this.#rows.filter({ has: this.page.locator('.quick-input-list-row:first-child .label-name', { hasText: exactly(label) }) }).first();
  }

  /** Waits until it is there, items or not. */
  async opened(title?: string): Promise<void> {
    const wanted = title === undefined ? 'a quick pick or input box' : `a quick pick or input box titled "${title}"`;
    await until(wanted, async () => {
      if (!(await this.#input.isVisible())) return false;
      return title === undefined || (await textOf(this.#widget.locator('.quick-input-title'))).includes(title);
    });
  }
}

async function readItem(row: Locator): Promise<QuickPickItem> {
  const checked = row.locator('.quick-input-list-label > .monaco-checkbox, .quick-input-list-label > [role=checkbox]');
  return {
    label: await textOf(row.locator('.quick-input-list-row:first-child .label-name')),
    description: await textOf(row.locator('.label-description')),
    detail: await textOf(row.locator('.quick-input-list-label-meta')),
    ...((await checked.count()) > 0 && (await checked.first().isVisible()) && { checked: (await checked.first().getAttribute('aria-checked')) === 'true' }),
  };
}

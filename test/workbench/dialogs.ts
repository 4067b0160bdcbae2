import type { Locator, Page } from 'playwright-core';
import { exactly, matches, plain, textOf } from './locating.js';
import { until } from './until.js';

export interface Modal {
  readonly message: string;
  readonly detail: string;
  readonly buttons: readonly string[];
}

export interface Notification {
  readonly severity: 'error' | 'warning' | 'info';
  readonly message: string;
  readonly buttons: readonly string[];
  /** Of a running progress: its percentage, or `unknown`. */
  readonly progress?: number | 'unknown';
}

/** Modal dialogs and notifications. */
export class Dialogs {
  readonly #box: Locator;
  readonly #notifications: Locator;

  constructor(private readonly page: Page) {
    this.#box = page.locator('.monaco-dialog-box');
    this.#notifications = page.locator('.notifications-toasts.visible .notification-list-item, .notifications-center.visible .notification-list-item');
  }

  /** Waits for a modal dialog. */
  async modal(): Promise<Modal> {
    await this.#box.waitFor();
    return {
      message: await textOf(this.#box.locator('.dialog-message-text')),
      detail: await textOf(this.#box.locator('.dialog-message-detail')),
      buttons: (await this.#box.locator('.dialog-buttons .monaco-button').allInnerTexts()).map(plain),
    };
  }

  /** Presses a button of the modal dialog and waits until it has closed. */
  async pressModal(button: string): Promise<void> {
    const message = await textOf(this.#box.locator('.dialog-message-text'));
    await this.#box.locator('.dialog-buttons .monaco-button', { hasText: exactly(button) }).click();
    // Another dialog may follow at once.
    await until('the dialog to close', async () => !(await this.#box.isVisible()) || (await textOf(this.#box.locator('.dialog-message-text'))) !== message);
  }

  hasModal(): Promise<boolean> {
    return this.#box.isVisible();
  }

  /** Those on the screen now: at most three toasts, unless the notification centre is open. */
  async notifications(): Promise<Notification[]> {
    const all: Notification[] = [];
    for (const item of await this.#notifications.all()) {
      // One may vanish while it is read.
      const read = await readNotification(item).catch(() => undefined);
      if (read) all.push(read);
    }
    return all;
  }

  async notification(text: string | RegExp, deadlineMs?: number): Promise<Notification> {
    return until(`a notification ${String(text)}`, async () => (await this.notifications()).find((one) => matches(one.message, text)), deadlineMs);
  }

  async untilNoNotification(text: string | RegExp, deadlineMs?: number): Promise<void> {
    await until(`the notification ${String(text)} to go`, async () => !(await this.notifications()).some((one) => matches(one.message, text)), deadlineMs);
  }

  /** Presses a button of a notification (`Cancel` of a progress too). */
  async pressNotification(text: string | RegExp, button: string): Promise<void> {
    await this.notification(text);
    const item = this.#notifications.filter({ hasText: text }).first();
    await item.locator('.notification-list-item-buttons-container .monaco-button', { hasText: exactly(button) }).click();
  }
}

async function readNotification(item: Locator): Promise<Notification> {
  const icon = (await item.locator('.notification-list-item-icon').getAttribute('class', { timeout: 1000 })) ?? '';
  const bar = item.locator('xpath=following-sibling::*[@role="progressbar"]').and(item.page().locator('.active, .infinite'));
  const running = (await bar.count()) > 0;
  const percent = running ? await bar.first().getAttribute('aria-valuenow', { timeout: 1000 }) : null;
  return {
    severity: icon.includes('codicon-error') ? 'error' : icon.includes('codicon-warning') ? 'warning' : 'info',
    message: plain(await item.locator('.notification-list-item-message').innerText({ timeout: 1000 })),
    buttons: (await item.locator('.notification-list-item-buttons-container .monaco-button').allInnerTexts()).map(plain),
    ...(running && { progress: percent === null ? 'unknown' : Number(percent) }),
  };
}

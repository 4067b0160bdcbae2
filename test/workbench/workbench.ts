import { mkdir } from 'node:fs/promises';
import { basename, isAbsolute, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import { Dialogs } from './dialogs.js';
import { exactly, plain } from './locating.js';
import { readProblems, readTree, treeRows, type Problem, type TreeRow } from './panels.js';
import { textOutsideEditors, type PageElement } from './pageElement.js';
import { QuickInput } from './quickInput.js';
import { StatusBar } from './statusBar.js';
import { until } from './until.js';

const SCREENSHOTS = fileURLToPath(new URL('../../test-results/screenshots/', import.meta.url));
const OPENING_MS = 60_000;
/** A server of a language that starts only now keeps VS Code from answering. */
const QUICK_FIXES_MS = 45_000;

/** The real workbench, used as a user does. Everything waits for what it needs; nothing waits for a time. */
export class Workbench {
  readonly quickInput: QuickInput;
  readonly dialogs: Dialogs;
  readonly statusBar: StatusBar;

  private constructor(
    readonly page: Page,
    /** The folder that is open: relative paths start here. */
    readonly folder: string,
  ) {
    this.quickInput = new QuickInput(page);
    this.dialogs = new Dialogs(page);
    this.statusBar = new StatusBar(page);
  }

  static async open(page: Page, url: string, folder: string): Promise<Workbench> {
    await page.goto(url);
    const workbench = new Workbench(page, folder);
    await workbench.#ready();
    return workbench;
  }

  /** Reloads the window. Unsaved changes and SecretStorage survive it; extensions start anew. */
  async reload(): Promise<void> {
    await this.page.reload();
    await this.#ready();
  }

  /** Runs a command by its whole title in the Command Palette, such as `Keywright: Scan Workspace`. */
  async command(title: string): Promise<void> {
    // Open already, it does not take up the commands of extensions that start later: it is opened anew then.
    await until(`the command "${title}"`, async () => {
      if (await this.quickInput.isOpen()) await this.quickInput.cancel();
      await this.page.keyboard.press('F1');
      await this.quickInput.opened();
      await this.quickInput.type(`>${title}`);
      await this.quickInput.choose(title, 1500);
      return true;
    });
  }

  /** Titles that the Command Palette offers for `filter`. */
  async commands(filter: string): Promise<string[]> {
    await this.page.keyboard.press('F1');
    await this.quickInput.opened();
    await this.quickInput.type(`>${filter}`);
    const found = await until('the Command Palette to filter', async () => {
      const { items } = await this.quickInput.pick();
      const labels = items.map((item) => item.label);
      return labels.some((label) => label.toLowerCase().includes(filter.toLowerCase()) || label === 'No matching commands') && labels;
    });
    await this.quickInput.cancel();
    return found.filter((label) => label !== 'No matching commands');
  }

  /** Opens a file by its path, git-ignored or not, with the cursor there and the focus in it. */
  async openFile(path: string, place: { line: number; column?: number } = { line: 1 }): Promise<void> {
    const absolute = isAbsolute(path) ? path : join(this.folder, path);
    await this.page.keyboard.press('ControlOrMeta+P');
    await this.quickInput.opened();
    await this.quickInput.type(`${absolute}:${place.line}:${place.column ?? 1}`);
    await this.quickInput.choose(basename(path));
    await this.quickInput.untilClosed();
    await this.page.locator('.editor-group-container.active .tab.active', { hasText: basename(path) }).waitFor();
    await until(`the cursor in ${path}, line ${place.line}`, async () => {
      const item = await this.statusBar.item({ id: 'status.editor.selection' });
      return item.text.startsWith(`Ln ${place.line}, Col ${place.column ?? 1}`);
    });
    await this.#focusEditor();
  }

  /** The lines in sight of the active editor. */
  async editorText(): Promise<string> {
    const lines = await this.#editor().locator('.view-lines .view-line').evaluateAll((elements) =>
      (elements as readonly PageElement[]).map((element) => ({ top: element.offsetTop, text: element.textContent })).sort((a, b) => a.top - b.top).map((line) => line.text ?? ''),
    );
    return lines.map((line) => line.replaceAll('\u00a0', ' ')).join('\n');
  }

  async save(): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+S');
    await this.page.locator('.editor-group-container.active .tab.active.dirty').waitFor({ state: 'detached' });
  }

  /** Titles of the quick fixes at the cursor; leaves the list closed. */
  async quickFixes(): Promise<string[]> {
    const list = await this.#openQuickFixes();
    const titles = (await list.locator('.monaco-list-row.action .title').allInnerTexts()).map(plain);
    await this.page.keyboard.press('Escape');
    await list.waitFor({ state: 'hidden' });
    return titles;
  }

  async applyQuickFix(title: string): Promise<void> {
    const list = await this.#openQuickFixes();
    await list.locator('.monaco-list-row.action').filter({ has: this.page.locator('.title', { hasText: exactly(title) }) }).click();
  }

  /** Opens the Problems view and reads it. */
  async problems(): Promise<Problem[]> {
    if (!(await this.page.locator('.markers-panel').isVisible())) await this.command('Problems: Focus on Problems View');
    return readProblems(this.page);
  }

  /** Waits until the Problems view satisfies `wanted`. */
  async problemsUntil(wanted: (problems: readonly Problem[]) => boolean, deadlineMs?: number): Promise<Problem[]> {
    let last: Problem[] = [];
    return until('the expected problems', async () => {
      last = await this.problems();
      return wanted(last) && last;
    }, deadlineMs).catch((error: unknown) => {
      throw new Error(`The Problems view has not what was expected. It has: ${JSON.stringify(last, null, 1)}`, { cause: error });
    });
  }

  /** The rows in sight of a tree view that is open. */
  async tree(view: string): Promise<TreeRow[]> {
    return readTree(this.page, view);
  }

  treeRow(view: string, label: string | RegExp): Locator {
    return treeRows(this.page, view).filter({ hasText: label }).first();
  }

  /** Opens a new terminal and runs a line in it. */
  async runInTerminal(line: string): Promise<void> {
    const before = await this.page.locator('.terminal-wrapper').count();
    await this.command('Terminal: Create New Terminal');
    await until('the terminal', async () => (await this.page.locator('.terminal-wrapper').count()) > before);
    await until('its prompt', async () => /\S/.test(await this.terminalText()));
    await this.page.keyboard.type(line);
    await this.page.keyboard.press('Enter');
  }

  /** What the active terminal shows. */
  async terminalText(): Promise<string> {
    const rows = await this.page.locator('.terminal-wrapper.active .xterm-rows > div').allInnerTexts();
    return rows.map((row) => row.replaceAll('\u00a0', ' ').trimEnd()).join('\n').trimEnd();
  }

  /**
   * All that the page holds outside text editors, web views included: text (also what is scrolled or folded away), labels, tooltips, values of
   * inputs that are no password boxes. For proving that a key is nowhere.
   */
  async visibleText(): Promise<string> {
    const parts: string[] = [];
    for (const frame of this.page.frames()) parts.push(await frame.locator('body').evaluate(textOutsideEditors).catch(() => ''));
    return parts.join('\n').replaceAll('\u00a0', ' ');
  }

  /** Into `test-results/screenshots/<name>.png`. @returns its path. */
  async screenshot(name: string): Promise<string> {
    await mkdir(SCREENSHOTS, { recursive: true });
    const path = join(SCREENSHOTS, `${name}.png`);
    await this.page.screenshot({ path });
    return path;
  }

  #editor(): Locator {
    return this.page.locator('.editor-group-container.active .editor-instance .monaco-editor').first();
  }

  async #focusEditor(): Promise<void> {
    await this.#editor().locator('textarea, .native-edit-context').first().focus();
  }

  async #openQuickFixes(): Promise<Locator> {
    const list = this.page.locator('.action-widget:visible').filter({ has: this.page.locator('.monaco-list-row.action') });
    const none = this.page.locator('.monaco-editor-overlaymessage', { hasText: /no (?:quick fixes|code actions)/iu });
    // Right after a file opens its diagnostics may not have come yet, and then VS Code says that there is no fix. Asked again while it still looks, it begins anew.
    await until('quick fixes at the cursor', async () => {
      await none.waitFor({ state: 'hidden' });
      await this.#focusEditor();
      await this.page.keyboard.press('ControlOrMeta+.');
      // Focus may have gone elsewhere as the key was pressed.
      await list.or(none).first().waitFor({ timeout: 4000 });
      return list.first().isVisible();
    }, QUICK_FIXES_MS).catch(async (error: unknown) => {
      throw new Error(`There are no quick fixes. The Problems view has: ${JSON.stringify(await this.problems())}`, { cause: error });
    });
    return list.first();
  }

  async #ready(): Promise<void> {
    await this.page.locator('.monaco-workbench .part.statusbar').waitFor({ timeout: OPENING_MS });
    // The problems counter comes when the workbench is restored, the remote indicator changes when the extension host can be reached.
    await this.statusBar.item({ id: 'status.problems' }, OPENING_MS);
    await until('the connection to the server', async () => !/opening remote/i.test((await this.statusBar.item({ id: 'status.host' })).spoken), OPENING_MS);
  }
}

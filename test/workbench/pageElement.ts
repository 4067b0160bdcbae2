/** What is used of an element by functions that run in the page. TypeScript's DOM library would give its globals to the whole project. */
export interface PageElement {
  readonly id: string;
  readonly classList: Iterable<string> & { contains(name: string): boolean };
  readonly textContent: string | null;
  readonly offsetTop: number;
  readonly nodeType: number;
  readonly childNodes: Iterable<PageElement>;
  readonly value?: unknown;
  getAttribute(name: string): string | null;
  matches(selector: string): boolean;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  computedStyleMap(): { get(property: string): { toString(): string } | undefined };
}

/** Runs in the page, so it is complete in itself: texts, labels, tooltips and values of inputs that are no password boxes. */
export function textOutsideEditors(body: PageElement): string {
  const found: string[] = [];
  const walk = (node: PageElement): void => {
    if (node.nodeType === 3) found.push(node.textContent ?? '');
    if (node.nodeType !== 1 || node.matches('.monaco-editor, style, script')) return;
    for (const name of ['aria-label', 'title', 'placeholder', 'alt']) found.push(node.getAttribute(name) ?? '');
    if (node.matches('input:not([type=password])')) found.push(String(node.value));
    for (const child of node.childNodes) walk(child);
  };
  walk(body);
  return found.filter((text) => text.trim() !== '').join('\n');
}

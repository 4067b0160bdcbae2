import type { Workbench } from '../workbench/workbench.js';

/** Presses “Regenerate key…” at a place of the key, or on the only key there is, and answers why: then the sheet is there. */
export async function regenerate(workbench: Workbench, at?: { readonly path: string; readonly line: number; readonly column: number }, why: 'Compromised' | 'Due' | 'Another Application Needs One' = 'Compromised'): Promise<void> {
  if (at === undefined) {
    await workbench.command('Keywright: Regenerate Key…');
    await workbench.quickInput.pick('Keywright');
    await workbench.quickInput.accept();
  } else {
    await workbench.openFile(at.path, { line: at.line, column: at.column });
    const fix = (await workbench.quickFixes()).find((title) => title.startsWith('Regenerate key…'));
    if (fix === undefined) throw new Error('There is no quick fix.');
    await workbench.applyQuickFix(fix);
  }
  await workbench.quickInput.pick('Regenerate ');
  await workbench.quickInput.choose(why);
}

import * as vscode from 'vscode';
import type { Reason } from '../rotation/reason.js';
import { labelOf } from './diagnostics.js';
import type { Subject } from './subject.js';

type Offered = Exclude<Reason, 'lost'>;

const choices: Readonly<Record<Offered, { readonly label: string; readonly detail: string }>> = {
  compromised: { label: '$(warning) Compromised', detail: 'It was exposed, or may have been' },
  due: { label: '$(calendar) Due', detail: 'Nothing happened to it: it is replaced because it is old' },
  'another application': { label: '$(add) Another Application Needs One', detail: 'One more key is made: this one stays in use, and no file changes' },
};

/** The likelier one first, so that Enter takes it. What git tracks is in the history of everybody who has the repository; so may be what git was not asked about. */
function reasonsFor({ exposure }: Pick<Subject, 'exposure'>): readonly Offered[] {
  return exposure === 'tracked' || exposure === 'unknown' ? ['compromised', 'due', 'another application'] : ['due', 'compromised', 'another application'];
}

/** @returns undefined when the user gives up. */
export async function askReason(key: Subject): Promise<Reason | undefined> {
  const rows = reasonsFor(key).map((reason) => ({ ...choices[reason], reason }));
  return (await vscode.window.showQuickPick(rows, { title: `Regenerate ${labelOf(key)}`, placeHolder: 'Why is it regenerated?', ignoreFocusOut: true }))?.reason;
}

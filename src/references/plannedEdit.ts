import { Secret } from '../secret/secret.js';
import type { Edit, Span } from './edit.js';

/** An edit whose new text may hold a key, and so is a secret: it can be printed or logged without telling it. */
export interface PlannedEdit extends Span {
  readonly newText: Secret;
}

export const concealed = (edits: readonly Edit[]): readonly PlannedEdit[] => edits.map(({ start, end, newText }) => ({ start, end, newText: Secret.of(newText) }));

/** Where the texts themselves are needed. */
export const revealed = (edits: readonly PlannedEdit[]): readonly Edit[] => edits.map(({ start, end, newText }) => ({ start, end, newText: newText.reveal() }));

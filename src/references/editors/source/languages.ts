import type { FileEditor } from '../editor.js';
import { javascript } from './javascript.js';
import type { Language } from './language.js';
import { python } from './python.js';
import { sourceEditor } from './source.js';

const LANGUAGES: readonly Language[] = [javascript, python];

/** Of programs: a literal becomes what reads the variable there. */
export const SOURCE: readonly FileEditor[] = LANGUAGES.map(sourceEditor);

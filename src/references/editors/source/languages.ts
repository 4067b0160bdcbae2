import type { FileEditor } from '../editor.js';
import { csharp } from './csharp.js';
import { go } from './go.js';
import { java } from './java.js';
import { javascript } from './javascript.js';
import { kotlin } from './kotlin.js';
import type { Language } from './language.js';
import { pages } from './pages.js';
import { php } from './php.js';
import { powershell } from './powershell.js';
import { python } from './python.js';
import { ruby } from './ruby.js';
import { rust } from './rust.js';
import { sourceEditor } from './source.js';
import { swift } from './swift.js';

const LANGUAGES: readonly Language[] = [javascript, python, go, java, rust, ruby, php, csharp, kotlin, swift, powershell];

/** Of programs: a literal becomes what reads the variable there. */
export const SOURCE: readonly FileEditor[] = [...LANGUAGES.map(sourceEditor), pages];

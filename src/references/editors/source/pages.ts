import { noForm, valueEditor } from '../values.js';
import type { FileEditor } from '../editor.js';

/** What browsers get holds no secret, whatever stands for it: a build would put it back. */
export const pages: FileEditor = valueEditor({
  id: 'pages',
  title: 'page for browsers',
  files: [/\.(?:vue|svelte|astro|html?|xhtml)$/i],
  syntax: () => (span) => ({ ...span, path: [], inner: span, write: (text) => (/^[A-Za-z0-9_:/.-]*$/.test(text) ? text : undefined), read: () => undefined }),
  form: noForm('The file goes to browsers, where there are no variables and nothing is secret: have a server make the request, and take the key out.'),
});

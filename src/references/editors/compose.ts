import type { FileEditor } from './editor.js';
import { inCommands, outside } from './forms.js';
import { type Form, asVariable, valueEditor } from './values.js';
import { yaml } from './yaml.js';

const asBraces = asVariable((name) => `\${${name}}`);

/** A `$` before it would take the first of the form for a plain one. */
const interpolated: Form = (place) => (place.before.endsWith('$') ? { left: 'A `$` stands before it, and would change how it is read. Change it by hand.' } : asBraces(place));

// docs.docker.com, "command" of the Compose file reference: it is split as by a shell. What is a list may be for one, too.
const commands = ['command', 'entrypoint', 'test'].flatMap((name) => [`services.**.${name}`, `services.**.${name}.*`]);

const parts = { syntax: yaml, literal: inCommands(commands, (value) => value.replaceAll('$', '$$$$')) };

/** Any value of these files is interpolated, nested ones too: docs.docker.com, "Interpolation" of the Compose file reference. */
export const COMPOSE: readonly FileEditor[] = [
  valueEditor({ ...parts, id: 'compose', title: 'Docker Compose file', files: [/(?:^|\/)(?:docker-)?compose(?:[._-][^/]*)?\.ya?ml$/i], form: interpolated }),
  valueEditor({
    ...parts,
    id: 'docker-stack',
    title: 'Docker stack file',
    files: [/(?:^|\/)docker-stack(?:[._-][^/]*)?\.ya?ml$/i],
    form: (place) => {
      const made = outside('${', '}', interpolated)(place);
      return 'left' in made ? made : { ...made, then: `Have ${place.variable} in the environment of \`docker stack deploy\`, which does not read .env files.` };
    },
  }),
];

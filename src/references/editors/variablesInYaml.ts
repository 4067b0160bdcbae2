import type { FileEditor } from './editor.js';
import { byPlace, inCommands, outside, without } from './forms.js';
import { type Form, asVariable, noForm, valueEditor } from './values.js';
import { yaml } from './yaml.js';
import { unlessManifest } from './yamlFiles.js';

const asBraces = asVariable((name) => `\${${name}}`);

const conditions = ['when', 'failed_when', 'changed_when', 'until', 'that', 'var'].flatMap((name) => [`**.${name}`, `**.${name}.*`]);

/** Jinja: only where no template is open, of which the syntax of YAML knows. */
const lookup: Form = byPlace(
  [[conditions, noForm('It is an expression itself, in which no template can stand. Give the key to a variable, and name that here.')]],
  asVariable((name) => `{{ lookup('env', '${name}') }}`),
);

/** Files of tools that put environment variables of their own process into values. */
export const VARIABLES_IN_YAML: readonly FileEditor[] = [
  // docs.spring.io, "Externalized Configuration", "Property Placeholders".
  valueEditor({ id: 'spring', title: 'Spring configuration', files: [/(?:^|\/)(?:application|bootstrap)(?:-[^/]+)?\.ya?ml$/i], syntax: yaml, form: unlessManifest(outside('${', '}', outside('#{', '}', asBraces))), literal: without('${', '#{') }),
  // serverless.com, "Variables", "Referencing Environment Variables".
  valueEditor({ id: 'serverless', title: 'Serverless configuration', files: [/(?:^|\/)serverless(?:\.[^/]+)?\.ya?ml$/i], syntax: yaml, form: outside('${', '}', asVariable((name) => `\${env:${name}}`)), literal: without('${') }),
  // yarnpkg.com, "Settings (.yarnrc.yml)".
  valueEditor({ id: 'yarnrc-yml', title: 'Yarn configuration', files: [/(?:^|\/)\.yarnrc\.ya?ml$/i], syntax: yaml, form: outside('${', '}', asBraces), literal: without('${') }),
  // docs.ansible.com, "ansible.builtin.env lookup": the environment of the machine that runs the playbook.
  valueEditor({ id: 'ansible', title: 'Ansible variables', files: [/(?:^|\/)(?:group_vars|host_vars)\/.+\.ya?ml$/i, /(?:^|\/)roles\/[^/]+\/(?:vars|defaults|tasks|handlers)\/.+\.ya?ml$/i], syntax: yaml, form: lookup, literal: inCommands(conditions, without('{{', '{%', '{#')) }),
];

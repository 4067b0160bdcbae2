import type { FileEditor } from './editor.js';
import { byPlace, noFormFor } from './forms.js';
import { type Form, noForm, valueEditor } from './values.js';
import { yaml } from './yaml.js';

const manifest = byPlace(
  [[['data.*', 'stringData.*'], noForm('Kubernetes puts nothing into a manifest. Take the Secret out of this file, and make it with `kubectl create secret` or an operator for external secrets.')]],
  noFormFor((name) => `Kubernetes puts nothing into a manifest. Make a Secret with \`kubectl create secret\`, and refer to it here, as with \`valueFrom.secretKeyRef\` in place of ${name}'s \`value\`.`),
);

const unknown = noForm('Nothing is known to put variables into this file. Have the program that reads it take the key from its environment, or keep the file out of git.');

const isManifest = (text: string): boolean => /^apiVersion:/m.test(text) && /^kind:/m.test(text);

/** Manifests of Kubernetes have any name, those of other tools too. */
export const unlessManifest =
  (form: Form): Form =>
  (place) =>
    (place.ofFile(isManifest) ? manifest : form)(place);

export const YAML_FILES: readonly FileEditor[] = [
  valueEditor({
    id: 'helm-values',
    title: 'Helm values',
    files: [/(?:^|\/)values(?:[._-][^/]*)?\.ya?ml$/i],
    syntax: yaml,
    form: noForm('Nothing puts variables into the values of a chart. Take it out, and give it by `--set` or in a file of values that git ignores.'),
  }),
  valueEditor({ id: 'yaml', title: 'YAML file', files: [/\.ya?ml$/i], syntax: yaml, form: unlessManifest(unknown) }),
];

import { byPlace, inCommands, noFormFor, setElsewhere, without } from './forms.js';
import { type Form, valueEditor } from './values.js';
import { yaml } from './yaml.js';

/** Of the repository. @param where the page of its settings. */
const secret =
  (form: (name: string) => string, where: string): Form =>
  (place) =>
    /^GITHUB_/i.test(place.variable)
      ? { left: 'GitHub takes no secret whose name begins with GITHUB_. Rename the key, then try again.' }
      : setElsewhere(form, (name) => `Set the secret ${name} in the repository's settings (${where}) before the next run.`)(place);

// Where secrets are known: docs.github.com, "Contexts reference", "Context availability".
const form = byPlace(
  [
    [
      ['env.*', 'jobs.*.env.*', 'jobs.*.secrets.*', ...['container', 'services.*'].flatMap((within) => [`jobs.*.${within}.env.*`, `jobs.*.${within}.credentials.*`]), ...['env.*', 'with.*', 'run'].map((within) => `jobs.*.steps.*.${within}`)],
      secret((name) => `\${{ secrets.${name} }}`, 'Settings → Secrets and variables → Actions'),
    ],
    [['jobs.*.with.*'], noFormFor((name) => `What a workflow passes to another one under \`with\` can be no secret. Pass \`\${{ secrets.${name} }}\` under \`secrets\` instead.`)],
    [['jobs.*.outputs.*'], noFormFor(() => 'GitHub drops outputs that hold secrets. Read the secret in the job that needs it.')],
  ],
  noFormFor((name) => `GitHub knows no secrets there. Give \`\${{ secrets.${name} }}\` to a variable under \`env\`, and use that.`),
);

const SCRIPTS = ['**.run', '**.if', '**.with.script'];

export const GITHUB = [
  valueEditor({ id: 'github-actions', title: 'GitHub Actions workflow', files: [/(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/i], syntax: yaml, form, literal: inCommands(SCRIPTS, without('${{')) }),
  valueEditor({
    id: 'github-action',
    title: 'GitHub action',
    files: [/(?:^|\/)action\.ya?ml$/i],
    syntax: yaml,
    form: noFormFor((name) => `An action cannot read secrets. Give it an input, and pass \`\${{ secrets.${name} }}\` to it in the workflow that uses it.`),
    literal: inCommands(SCRIPTS, without('${{')),
  }),
  valueEditor({
    id: 'dependabot',
    title: 'Dependabot configuration',
    files: [/(?:^|\/)\.github\/dependabot\.ya?ml$/i],
    syntax: yaml,
    form: byPlace(
      [[['username', 'password', 'key', 'token'].map((name) => `registries.*.${name}`), secret((name) => `\${{secrets.${name}}}`, 'Settings → Secrets and variables → Dependabot')]],
      noFormFor(() => 'Dependabot takes secrets in `registries` only, for users, passwords, keys and tokens. Move it there.'),
    ),
    literal: without('${{'),
  }),
];

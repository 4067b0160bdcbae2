import assert from 'node:assert/strict';
import { REFUSED, asReference, filled, readsBack, replace, rows } from './editing.js';
import { mapStrings, readYaml, yamlTemplate } from './yamlDocuments.js';

const NAME = 'OPENAI_API_KEY';
const SECRET = `\${{ secrets.${NAME} }}`;

describe('what stands for a key in YAML files of tools', () => {
  rows('.github/workflows/ci.yml', 'github-actions', [
    ['a variable of all jobs', 'env:\n  K: §\n', `env:\n  K: ${SECRET}\n`],
    ['a variable of a step, in a flow', 'jobs:\n  a:\n    steps:\n      - env: {K: §}\n', `jobs:\n  a:\n    steps:\n      - env: {K: "${SECRET}"}\n`],
    ['an input of an action', "jobs:\n  a:\n    steps:\n      - uses: x/y@v1\n        with:\n          token: '§'\n", `jobs:\n  a:\n    steps:\n      - uses: x/y@v1\n        with:\n          token: '${SECRET}'\n`],
    ['a script', "jobs:\n  a:\n    steps:\n      - run: |\n          curl -H 'Authorization: Bearer §' x\n", `jobs:\n  a:\n    steps:\n      - run: |\n          curl -H 'Authorization: Bearer ${SECRET}' x\n`],
    ['the registry of a container', 'jobs:\n  a:\n    container:\n      credentials:\n        password: "§"\n', `jobs:\n  a:\n    container:\n      credentials:\n        password: "${SECRET}"\n`],
    ['what a called workflow gets', 'jobs:\n  a:\n    secrets:\n      k: §\n', `jobs:\n  a:\n    secrets:\n      k: ${SECRET}\n`],
    ['an input of a called workflow', 'jobs:\n  a:\n    with:\n      k: §\n', { left: /under `secrets` instead/ }],
    ['an output', 'jobs:\n  a:\n    outputs:\n      k: §\n', { left: /drops outputs/ }],
    ['a condition', "jobs:\n  a:\n    if: github.token == '§'\n", { left: /knows no secrets there/ }],
    ['a name', 'name: §\n', { left: /knows no secrets there/ }],
    ['within an expression', "env:\n  K: ${{ vars.K || '§' }}\n", { left: /template/ }],
    ['a value', 'env:\n  K: §\n', REFUSED, '${{ x }}'],
    ['a value that is a word, in a script', 'jobs:\n  a:\n    steps:\n      - run: curl §\n', 'jobs:\n  a:\n    steps:\n      - run: "curl a-b_c"\n', 'a-b_c'],
    ['a value that a shell would take apart', 'jobs:\n  a:\n    steps:\n      - run: curl §\n', REFUSED, 'a;b'],
    ['a value that would end a text in a condition', "jobs:\n  a:\n    if: github.actor == '§'\n", REFUSED, "it's"],
  ]);
  it('tells where a secret is set, and reads no variable of this machine', () => {
    const { then, reads, becomes } = replace('.github/workflows/ci.yml', filled('env:\n  K: §\n'), asReference);
    assert.deepEqual([then, reads, becomes], [[`Set the secret ${NAME} in the repository's settings (Settings → Secrets and variables → Actions) before the next run.`], [], [SECRET]]);
  });
  it('makes no secret of the names that GitHub keeps', () => {
    const { left } = replace('.github/workflows/ci.yml', filled('env:\n  K: §\n'), { kind: 'reference', reference: 'keywright://github/GITHUB_TOKEN', variable: 'GITHUB_TOKEN' });
    assert.match(left[0]?.why ?? '', /GITHUB_/);
  });
  rows('.github/actions/x/action.yml', 'github-action', [['a step', 'runs:\n  steps:\n    - env:\n        K: §\n', { left: /Give it an input/ }]]);
  rows('.github/dependabot.yml', 'dependabot', [
    ['a registry', 'registries:\n  a:\n    token: §\n', `registries:\n  a:\n    token: \${{secrets.${NAME}}}\n`],
    ['elsewhere', 'updates:\n  - directory: §\n', { left: /Move it there/ }],
  ]);
  rows('docker-compose.prod.yml', 'compose', [
    ['a map', 'services:\n  a:\n    environment:\n      K: §\n', `services:\n  a:\n    environment:\n      K: \${${NAME}}\n`],
    ['a list', 'services:\n  a:\n    environment:\n      - K=§\n      - "L=§"\n', `services:\n  a:\n    environment:\n      - K=\${${NAME}}\n      - "L=\${${NAME}}"\n`],
    ['a default', 'a: ${K:-§}\n', `a: \${K:-\${${NAME}}}\n`],
    ['a dollar before it', 'a: $§\n', { left: /`\$` stands before it/ }],
    ['a value with a dollar', 'a: §\n', 'a: a$$b_$${c\n', 'a$b_${c'],
    ['a comment with a dollar', 'a: b # §\n', 'a: b # x$y\n', 'x$y'],
    ['a value in a command', 'services:\n  a:\n    command: a §\n', 'services:\n  a:\n    command: "a b-c"\n', 'b-c'],
    ['a value that would be two words of a command', 'services:\n  a:\n    command: a §\n', REFUSED, 'b c'],
    ['a value of lines in a default', 'a: "${K:-§}"\n', REFUSED, 'x\ny'],
  ]);
  rows('docker-stack.yml', 'docker-stack', [['a map', 'a: §\n', `a: \${${NAME}}\n`], ['a default', 'a: ${K:-§}\n', { left: /something else that is computed/ }]]);
  rows('.gitlab-ci.yml', 'gitlab-ci', [
    ['another variable', 'variables:\n  K: §\n', `variables:\n  K: $${NAME}\n`],
    ['the same variable', `job:\n  variables:\n    ${NAME}: §\n`, { left: /Take the line out/ }],
    ['a script', 'job:\n  script:\n    - curl -u "me:§" x\n', `job:\n  script:\n    - curl -u "me:$${NAME}" x\n`],
    ['a script of several lines', "job:\n  script:\n    - |\n      # it's one\n      curl 'a' §\n", `job:\n  script:\n    - |\n      # it's one\n      curl 'a' $${NAME}\n`],
    ['single quotes of the shell', "job:\n  script:\n    - curl -u 'me:§' x\n", { left: /not certain that a shell/ }],
    ['single quotes of the shell in those of YAML', "job:\n  script:\n    - 'curl -H ''Bearer §'' x'\n", { left: /not certain that a shell/ }],
    ['a here-document', 'job:\n  script:\n    - |\n      cat <<E\n      §\n      E\n', { left: /not certain that a shell/ }],
    ['a script for PowerShell', 'job:\n  tags: [windows]\n  script:\n    - curl §\n', { left: /not certain that a shell/ }],
    ['a rule', "job:\n  rules:\n    - if: $K == '§'\n", { left: /not certain that GitLab/ }],
    ['a value that a shell would take apart', 'job:\n  script:\n    - curl §\n', REFUSED, 'a b'],
  ]);
  rows('.circleci/config.yml', 'circleci', [
    ['a command', 'jobs:\n  a:\n    steps:\n      - run: curl §\n      - run:\n          command: curl "§"\n', `jobs:\n  a:\n    steps:\n      - run: curl $${NAME}\n      - run:\n          command: curl "$${NAME}"\n`],
    ['a registry', 'jobs:\n  a:\n    docker:\n      - image: x\n        auth:\n          password: §\n', `jobs:\n  a:\n    docker:\n      - image: x\n        auth:\n          password: $${NAME}\n`],
    ['a variable', 'jobs:\n  a:\n    environment:\n      K: §\n', { left: /Take the line out/ }],
  ]);
  rows('azure-pipelines.yml', 'azure-pipelines', [
    ['a variable of a step', `steps:\n  - script: x\n    env:\n      ${NAME}: §\n`, `steps:\n  - script: x\n    env:\n      ${NAME}: $(${NAME})\n`],
    ['a script, in single quotes too', "steps:\n  - script: curl 'x-key:§'\n", `steps:\n  - script: curl 'x-key:$(${NAME})'\n`],
    ['a variable', 'variables:\n  K: §\n', `variables:\n  K: $(${NAME})\n`],
    ['the same variable', `variables:\n  ${NAME}: §\n`, { left: /Take the line out/ }],
    ['a condition', "steps:\n  - script: x\n    condition: eq('§', '')\n", { left: /not certain that Azure/ }],
  ]);
  rows('bitbucket-pipelines.yml', 'bitbucket-pipelines', [
    ['a script', 'pipelines:\n  default:\n    - step:\n        script:\n          - curl §\n', `pipelines:\n  default:\n    - step:\n        script:\n          - curl $${NAME}\n`],
    ['a pipe', "pipelines:\n  default:\n    - step:\n        script:\n          - pipe: x\n            variables:\n              K: '§'\n", `pipelines:\n  default:\n    - step:\n        script:\n          - pipe: x\n            variables:\n              K: '$${NAME}'\n`],
    ['elsewhere', 'options:\n  docker: §\n', { left: /not certain that Bitbucket/ }],
  ]);
  rows('.travis.yml', 'travis', [['a script', 'script: curl §\n', `script: curl $${NAME}\n`], ['a variable', 'env:\n  - K=§\n', { left: /travis encrypt/ }]]);
  rows('.drone.yml', 'drone', [['a variable', 'steps:\n  - environment:\n      K: §\n', { left: /from_secret/ }]]);
  rows('src/main/resources/application-dev.yml', 'spring', [
    ['a value', 'a:\n  b: §\n', `a:\n  b: \${${NAME}}\n`],
    ['a default of another', 'a: ${K:§}\n', { left: /something else that is computed/ }],
    ['a manifest that is called so', 'apiVersion: argoproj.io/v1alpha1\nkind: Application\nspec: §\n', { left: /Kubernetes puts nothing/ }],
  ]);
  rows('serverless.yml', 'serverless', [['a value', 'provider:\n  environment:\n    K: §\n', `provider:\n  environment:\n    K: \${env:${NAME}}\n`]]);
  rows('.yarnrc.yml', 'yarnrc-yml', [['a token', 'npmAuthToken: "§"\n', `npmAuthToken: "\${${NAME}}"\n`]]);
  rows('group_vars/all.yml', 'ansible', [
    ['a value', 'k: §\n', `k: "{{ lookup('env', '${NAME}') }}"\n`],
    ['a part, in single quotes', "k: 'Bearer §'\n", `k: 'Bearer {{ lookup(''env'', ''${NAME}'') }}'\n`],
    ['within a template', "k: \"{{ x | default('§') }}\"\n", { left: /template/ }],
    ['what is encrypted', 'k: !vault §\n', { left: /tag !vault/ }],
    ['a condition', "- when: x == '§'\n", { left: /expression itself/ }],
    ['a value that would end a text in a condition', "- when: x == '§'\n", REFUSED, "a'b"],
  ]);
  rows('deploy/app.yaml', 'yaml', [
    ['a Secret', 'apiVersion: v1\nkind: Secret\nstringData:\n  k: §\n', { left: /Take the Secret out/ }],
    ['a variable of a container', 'apiVersion: apps/v1\nkind: Deployment\nspec:\n  containers:\n    - env:\n        - name: K\n          value: §\n', { left: /secretKeyRef/ }],
  ]);
  rows('chart/values-prod.yaml', 'helm-values', [['a value', 'k: §\n', { left: /--set/ }]]);

  const braces = (form: RegExp) => ({
    path: '',
    runs: 300,
    // What needs quotes cannot be put into a value of several lines without any.
    template: yamlTemplate.filter((made) => !/[:-] some text\r?\n/.test(made)),
    read: readYaml,
    expand: (read: unknown, variables: Readonly<Record<string, string>>): unknown => mapStrings(read, (one) => one.replace(form, (_, name: string) => variables[name] ?? '')),
  });
  readsBack({ ...braces(/\$\{(\w+)\}/g), format: 'spring', path: 'application.yml' });
  readsBack({ ...braces(/\$\{env:(\w+)\}/g), format: 'serverless', path: 'serverless.yml' });
  readsBack({ ...braces(/\{\{ lookup\('env', '(\w+)'\) \}\}/g), format: 'ansible', path: 'group_vars/all.yml' });
});

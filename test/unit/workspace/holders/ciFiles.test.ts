import assert from 'node:assert/strict';
import { join } from 'node:path';
import { ciFilesNaming, namedIn, systemOf } from '../../../../src/workspace/holders/ciFiles.js';
import { CI_SYSTEMS } from '../../../../src/workspace/holders/ciSystems.js';
import { remoteIn, remotesOf } from '../../../../src/workspace/holders/remotes.js';
import { git, never, removeSandboxes, repository, sandbox } from '../sandbox.js';
import { asking } from './found.js';

const NAME = 'OPENAI_API_KEY';

/** Of each system a file as people write it, and what the value is called there. */
const samples: readonly (readonly [system: string, path: string, text: string, line: number, names: readonly string[]])[] = [
  ['GitHub Actions', '.github/workflows/ci.yml', `on: push\nenv:\n  ${NAME}: \${{ secrets.${NAME} }}\n`, 3, [NAME]],
  ['GitHub Actions', '.github/workflows/release.yaml', `env:\n  ${NAME}: \${{ secrets.PROD_KEY }}\n  OTHER: \${{ secrets.OTHER }}\n`, 2, ['PROD_KEY']],
  ['GitHub Actions', '.github/workflows/called.yml', `on:\n  workflow_call:\n    secrets:\n      ${NAME}:\n        required: true\n`, 4, [NAME]],
  ['GitHub Actions', '.github/actions/deploy/action.yml', `runs:\n  env:\n    ${NAME}: \${{ secrets['${NAME}'] }}\n`, 3, [NAME]],
  ['GitLab CI', '.gitlab-ci.yml', `test:\n  script:\n    - run --key "$${NAME}" --to "$URL"\n`, 3, [NAME]],
  ['GitLab CI', 'ci/deploy.gitlab-ci.yml', `variables:\n  ${NAME}: $PROD_KEY\n`, 2, ['PROD_KEY']],
  ['CircleCI', '.circleci/config.yml', `environment:\n  ${NAME}: $KEY\n`, 2, ['KEY']],
  ['Azure Pipelines', 'azure-pipelines.yml', `env:\n  ${NAME}: $(openai.key)\n`, 2, ['openai.key']],
  ['Bitbucket Pipelines', 'bitbucket-pipelines.yml', `script:\n  - export X=$${NAME}\n`, 2, [NAME]],
  ['Jenkins', 'Jenkinsfile', `environment {\n  ${NAME} = credentials('openai-key')\n}\n`, 2, ['openai-key']],
  ['Jenkins', 'ci/release.jenkinsfile', `withCredentials([string(credentialsId: 'openai', variable: '${NAME}')]) {\n`, 1, ['openai']],
  ['Drone or Woodpecker', '.drone.yml', `environment:\n  ${NAME}:\n    from_secret: openai_key\n`, 2, ['openai_key']],
  ['Travis CI', '.travis.yml', `script:\n  - run $${NAME}\n`, 2, [NAME]],
  ['Buildkite', '.buildkite/pipeline.yml', `env:\n  ${NAME}: "\${${NAME}}"\n`, 2, [NAME]],
  ['Vercel', 'vercel.json', `{ "env": { "${NAME}": "@openai" } }\n`, 1, [NAME]],
  ['Netlify', 'netlify.toml', `[build.environment]\n${NAME} = ""\n`, 2, [NAME]],
  ['Fly.io', 'fly.toml', `[env]\n  # ${NAME} is a secret\n`, 2, [NAME]],
  ['Render', 'render.yaml', `envVars:\n  - key: ${NAME}\n    sync: false\n`, 2, [NAME]],
  ['Docker Compose', 'deploy/docker-compose.prod.yml', `environment:\n  - ${NAME}\n`, 2, [NAME]],
  ['Docker Compose', 'compose.yaml', `environment:\n  ${NAME}: \${OPENAI_KEY:?}\n`, 2, ['OPENAI_KEY']],
  ['Docker', 'Dockerfile', `FROM node\nARG ${NAME}\n`, 2, [NAME]],
  ['Docker', 'services/api/api.Dockerfile', `ENV ${NAME}=\n`, 1, [NAME]],
];

describe('files that tell CI of a variable', () => {
  afterEach(removeSandboxes);

  it('are known for every system of the table, each at its line and with what the value is called there', async () => {
    const root = repository(Object.fromEntries(samples.map(([, path, text]) => [path, text])));
    const found: unknown[] = [];
    for await (const { system, label, line, names, path } of ciFilesNaming(root, new Set([NAME]), never())) {
      assert.equal(path, join(root, label));
      found.push([system.name, label, line, names]);
    }
    const inOrder = (a: unknown, b: unknown): number => (String(a) < String(b) ? -1 : 1);
    assert.deepEqual(found.sort(inOrder), samples.map(([system, path, , line, names]) => [system, path, line, names]).sort(inOrder));
    assert.deepEqual(new Set(samples.map(([system]) => system)), new Set(CI_SYSTEMS.map(({ name }) => name)));
  });

  it('say what to do for a name, and name no command that takes a value', () => {
    for (const { name, next, command } of CI_SYSTEMS) {
      assert.match(next('THE_NAME'), /THE_NAME.*\.$/u, name);
      assert.doesNotMatch(`${next('N')} ${command?.('N') ?? ''}`, /N=|--body/u, name);
    }
  });

  it('name neither longer names nor what refers to the stored key', () => {
    const github = systemOf('.github/workflows/x.yml');
    assert.ok(github);
    for (const line of [`${NAME}_OLD: x`, `MY_${NAME}: x`, `x${NAME}`, `${NAME}: keywright://openai/${NAME}`]) assert.equal(namedIn(line, github, new Set([NAME])), undefined, line);
  });

  it('are none of other places, names and kinds', async () => {
    const text = `x: \${{ secrets.${NAME} }}\n`;
    const root = sandbox({ 'src/ci.yml': text, 'docs/.github/workflows/x.yml': text, '.github/dependabot.yml': text, 'node_modules/x/Dockerfile': text, 'Dockerfile.md': 'FROM x\n', 'compose.yml': `\0${NAME}` });
    const found: string[] = [];
    for await (const { label } of ciFilesNaming(root, new Set([NAME]), never())) found.push(label);
    assert.deepEqual(found, []);
  });

  it('are found at the top of the repository where only a part of it is open', async () => {
    const root = repository({ '.github/workflows/ci.yml': `x: \${{ secrets.${NAME} }}\n`, 'apps/web/Dockerfile': `ARG ${NAME}\n`, 'apps/api/Dockerfile': `ARG ${NAME}\n`, '.gitlab-ci.yml': `x: $${NAME}\n` });
    const found: string[] = [];
    for await (const { label } of ciFilesNaming(join(root, 'apps/web'), new Set([NAME]), never())) found.push(label);
    assert.deepEqual(found.sort(), ['.github/workflows/ci.yml', '.gitlab-ci.yml', 'apps/web/Dockerfile']);
  });
});

describe('remotes of a repository', () => {
  afterEach(removeSandboxes);

  const addresses: readonly (readonly [string, string | undefined])[] = [
    ['git@github.com:owner/name.git', 'github.com owner/name'],
    ['https://github.com/owner/name', 'github.com owner/name'],
    ['https://user:word@GitHub.com/owner/name.git/', 'github.com owner/name'],
    ['ssh://git@gitlab.com:2222/group/sub/name.git', 'gitlab.com group/sub/name'],
    ['git@ssh.dev.azure.com:v3/org/project/name', 'dev.azure.com org/project/name'],
    ['https://org@dev.azure.com/org/project/_git/name', 'dev.azure.com org/project/_git/name'],
    ['/srv/git/name.git', undefined],
    ['../name', undefined],
    ['C:\\git\\name', undefined],
    ['ext::sh -c touch% x', undefined],
    ['https://github.com/owner/na me?x=1#y', undefined],
    ['github', undefined],
    ['', undefined],
  ];
  for (const [address, wanted] of addresses) {
    it(`reads ${JSON.stringify(address)}`, () => {
      const remote = remoteIn(address);
      assert.equal(remote && `${remote.host} ${remote.path}`, wanted);
    });
  }

  it('come with origin first and without what authorises them, and lead to the pages of hosts that are known', async () => {
    const root = repository();
    const word = ['pass', 'word', '123'].join('');
    git(root, 'remote', 'add', 'fork', 'git@gitlab.com:me/name.git');
    git(root, 'remote', 'add', 'origin', `https://me:${word}@github.com/owner/name.git`);
    git(root, 'remote', 'add', 'other', 'https://github.com.evil.example/owner/name');
    const remotes = await remotesOf(asking(), root);
    assert.deepEqual(remotes, [{ host: 'github.com', path: 'owner/name' }, { host: 'gitlab.com', path: 'me/name' }, { host: 'github.com.evil.example', path: 'owner/name' }]);
    const pages = CI_SYSTEMS.flatMap(({ name, page }) => remotes.flatMap((remote) => (page === undefined || name === 'Vercel' || name === 'Netlify' || name === 'Fly.io' || name === 'Render' ? [] : (page(remote) ?? []))));
    assert.deepEqual(pages, [
      'https://github.com/owner/name/settings/secrets/actions',
      'https://gitlab.com/me/name/-/settings/ci_cd',
      'https://app.circleci.com/settings/project/github/owner/name/environment-variables',
      'https://app.travis-ci.com/github/owner/name/settings',
    ]);
    assert.deepEqual(await remotesOf(asking(), repository()), []);
  });
});

import type { Remote } from './remotes.js';

/** Something that builds or runs what a repository holds, with secrets of its own. */
export interface CiSystem {
  readonly name: string;
  readonly icon: string;
  /** Globs from the top of the repository; one without a slash is a file's name wherever it lies. */
  readonly files: readonly string[];
  /** In a line that gives a variable its value: what the value is called there, by the group. Absent: what the variable is. */
  readonly source?: RegExp;
  /** What to do, for a name or several, short enough for one line. */
  readonly next: (name: string) => string;
  /** A command that asks for the value by itself, for a name: none takes it as an argument. */
  readonly command?: (name: string) => string;
  /** Where it is set, told by a remote of the repository; undefined for a host that is not its own. */
  readonly page?: (remote: Remote) => string | undefined;
}

const on = (host: string, page: (path: string) => string): NonNullable<CiSystem['page']> => (remote) => (remote.host === host ? page(remote.path) : undefined);
const dollar = /\$\{?(\w{1,200})/gu;

/** One row each: its files, how they name a secret, and where that is set anew. */
export const CI_SYSTEMS: readonly CiSystem[] = [
  {
    // https://docs.github.com/actions/security-for-github-actions/security-guides/using-secrets-in-github-actions
    name: 'GitHub Actions',
    icon: 'github-action',
    files: ['.github/workflows/*.{yml,yaml}', '.github/actions/**/*.{yml,yaml}', 'action.{yml,yaml}'],
    source: /\b(?:secrets|vars)(?:\.|\[')(\w{1,200})/gu,
    next: (name) => `Set the secret ${name} anew: Settings → Secrets and variables → Actions.`,
    command: (name) => `gh secret set ${name}`,
    page: on('github.com', (path) => `https://github.com/${path}/settings/secrets/actions`),
  },
  {
    // https://docs.gitlab.com/ci/variables/
    name: 'GitLab CI',
    icon: 'gitlab',
    files: ['*.gitlab-ci.{yml,yaml}', '.gitlab/ci/**/*.{yml,yaml}', '.gitlab-ci/**/*.{yml,yaml}'],
    source: dollar,
    next: (name) => `Set ${name} anew: Settings → CI/CD → Variables, of the project or its group.`,
    page: on('gitlab.com', (path) => `https://gitlab.com/${path}/-/settings/ci_cd`),
  },
  {
    // https://circleci.com/docs/set-environment-variable/
    name: 'CircleCI',
    icon: 'server-process',
    files: ['.circleci/*.{yml,yaml}'],
    source: dollar,
    next: (name) => `Set ${name} anew: Project Settings → Environment Variables, or in its context.`,
    page: (remote) => on('github.com', (path) => `https://app.circleci.com/settings/project/github/${path}/environment-variables`)(remote) ?? on('bitbucket.org', (path) => `https://app.circleci.com/settings/project/bitbucket/${path}/environment-variables`)(remote),
  },
  {
    // https://learn.microsoft.com/azure/devops/pipelines/process/set-secret-variables
    name: 'Azure Pipelines',
    icon: 'azure-devops',
    files: ['azure-pipelines*.{yml,yaml}', '.azure-pipelines/**/*.{yml,yaml}', '.azuredevops/**/*.{yml,yaml}'],
    source: /\$\((\w[\w.]{0,199})\)/gu,
    next: (name) => `Set ${name} anew: the pipeline’s Variables, or its group in Pipelines → Library.`,
    page: on('dev.azure.com', (path) => `https://dev.azure.com/${path.split('/').slice(0, 2).join('/')}/_library?itemType=VariableGroups`),
  },
  {
    // https://support.atlassian.com/bitbucket-cloud/docs/variables-and-secrets/
    name: 'Bitbucket Pipelines',
    icon: 'server-process',
    files: ['bitbucket-pipelines.{yml,yaml}'],
    source: dollar,
    next: (name) => `Set ${name} anew: Repository settings → Repository variables.`,
    page: on('bitbucket.org', (path) => `https://bitbucket.org/${path}/admin/pipelines/repository-variables`),
  },
  {
    // https://www.jenkins.io/doc/book/using/using-credentials/
    name: 'Jenkins',
    icon: 'server-process',
    files: ['Jenkinsfile', 'Jenkinsfile.*', '*.jenkinsfile'],
    source: /credentials(?:\(|Id:)\s{0,20}['"]([\w.-]{1,200})/gu,
    next: (name) => `Update the credential ${name}: Manage Jenkins → Credentials.`,
  },
  {
    // https://docs.drone.io/secret/
    name: 'Drone or Woodpecker',
    icon: 'server-process',
    files: ['.drone.{yml,yaml,jsonnet,star}', '.woodpecker.{yml,yaml}', '.woodpecker/*.{yml,yaml}'],
    source: /from_secret:?\s{0,20}["']?([\w.-]{1,200})/gu,
    next: (name) => `Set the secret ${name} anew: the repository’s Settings → Secrets.`,
  },
  {
    // https://docs.travis-ci.com/user/environment-variables/
    name: 'Travis CI',
    icon: 'server-process',
    files: ['.travis.{yml,yaml}'],
    source: dollar,
    next: (name) => `Set ${name} anew: More options → Settings → Environment Variables.`,
    page: on('github.com', (path) => `https://app.travis-ci.com/github/${path}/settings`),
  },
  {
    // https://buildkite.com/docs/pipelines/security/secrets/managing
    name: 'Buildkite',
    icon: 'server-process',
    files: ['.buildkite/**/*.{yml,yaml}', 'buildkite.{yml,yaml}'],
    source: dollar,
    next: (name) => `Set ${name} anew where the pipeline has it from: secrets, hooks, or a store.`,
  },
  {
    // https://vercel.com/docs/environment-variables
    name: 'Vercel',
    icon: 'cloud',
    files: ['vercel.json'],
    next: (name) => `Set ${name} anew: Settings → Environment Variables; then deploy again.`,
    page: () => 'https://vercel.com/dashboard',
  },
  {
    // https://docs.netlify.com/environment-variables/get-started/
    name: 'Netlify',
    icon: 'cloud',
    files: ['netlify.toml'],
    next: (name) => `Set ${name} anew: Project configuration → Environment variables; then deploy.`,
    page: () => 'https://app.netlify.com/',
  },
  {
    // https://fly.io/docs/apps/secrets/
    name: 'Fly.io',
    icon: 'cloud',
    files: ['fly.toml', 'fly.*.toml'],
    next: (name) => `Set ${name} anew (fly secrets import reads standard input); then deploy.`,
    page: () => 'https://fly.io/dashboard',
  },
  {
    // https://render.com/docs/configure-environment-variables
    name: 'Render',
    icon: 'cloud',
    files: ['render.{yml,yaml}'],
    next: (name) => `Set ${name} anew: the service’s Environment, or its environment group.`,
    page: () => 'https://dashboard.render.com/',
  },
  {
    // https://docs.docker.com/compose/how-tos/environment-variables/
    name: 'Docker Compose',
    icon: 'package',
    files: ['compose*.{yml,yaml}', '*docker-compose*.{yml,yaml}'],
    source: dollar,
    next: (name) => `Start it again with the new ${name}: keywright run -- docker compose up -d.`,
  },
  {
    // https://docs.docker.com/build/building/variables/
    name: 'Docker',
    icon: 'package',
    files: ['Dockerfile', 'Dockerfile.*', '*.Dockerfile', '*.dockerfile', 'Containerfile'],
    next: (name) => `Start its containers with the new ${name}; build anew what was built with the old.`,
  },
];

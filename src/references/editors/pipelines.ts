import type { FileEditor } from './editor.js';
import { type Shape, byPlace, inCommands, noFormFor, outside, setElsewhere, without } from './forms.js';
import { expandedByShell } from './shell.js';
import { type Form, noForm, valueEditor } from './values.js';
import { yaml } from './yaml.js';

/** What runs on a server of others gets variables from its settings, and takes none from this machine. */
const editor = (id: string, title: string, files: RegExp, form: Form, commands: readonly Shape[] = []): FileEditor =>
  valueEditor({ id, title, files: [files], syntax: yaml, form, literal: inCommands([...commands, '**.if', '**.condition'], without('$')) });

/** A variable that is made of itself is none. */
const unlessSame =
  (form: Form, why: (variable: string) => string): Form =>
  (place) =>
    place.path.at(-1) === place.variable ? { left: why(place.variable) } : form(place);

const scripts = ['script', 'before_script', 'after_script'];
const dollar = (then: (name: string) => string): Form => setElsewhere((name) => `$${name}`, then);

// docs.gitlab.com, "Where variables can be used", "CI/CD variable precedence": those of a project go before those of the file.
const gitlab = dollar((name) => `Set the variable ${name} in the project's settings (Settings → CI/CD → Variables), masked, before the next run.`);
const gitlabScripts = [...scripts, ...scripts.map((name) => `*.${name}`)].flatMap((shape) => [shape, `${shape}.*`]);
const gitlabForm = byPlace(
  [
    [gitlabScripts, expandedByShell(gitlab)],
    [['variables.*', '*.variables.*'], unlessSame(outside('${', '}', gitlab), (name) => `Take the line out, and set ${name} in the project's settings (Settings → CI/CD → Variables), masked: jobs get it by that name.`)],
  ],
  noFormFor((name) => `It is not certain that GitLab puts variables in there. Set ${name} in the project's settings (Settings → CI/CD → Variables), and read it in the script.`),
);

// circleci.com/docs, "Introduction to environment variables": nothing is put into `environment`.
const circle = dollar((name) => `Set the variable ${name} in the project's settings (Environment Variables) or in a context before the next run.`);
const circleScripts = ['**.run', '**.run.command'];
const circleForm = byPlace(
  [
    [circleScripts, expandedByShell(circle)],
    [['**.auth.username', '**.auth.password', '**.aws_auth.aws_access_key_id', '**.aws_auth.aws_secret_access_key'], outside('<<', '>>', circle)],
    [['**.environment.*', '**.environment'], noFormFor((name) => `CircleCI puts nothing into \`environment\`. Take the line out, and set ${name} in the project's settings (Environment Variables) or in a context.`)],
  ],
  noFormFor((name) => `It is not certain that CircleCI puts variables in there. Set ${name} in the project's settings (Environment Variables), and read it in a command.`),
);

// learn.microsoft.com, "Set secret variables": secrets are put in by `$(NAME)` at run time, and are no variables of a script until `env` names them.
const azure = setElsewhere((name) => `$(${name})`, (name) => `Set the variable ${name} of the pipeline (Edit → Variables), kept secret, before the next run.`);
const azureScripts = ['script', 'bash', 'powershell', 'pwsh'].map((name) => `**.steps.*.${name}`);
const azureForm = byPlace(
  [
    [['variables.*', '**.variables.*'], unlessSame(outside('$(', ')', azure), (name) => `Take the line out, and set the variable ${name} of the pipeline (Edit → Variables), kept secret.`)],
    [['**.env.*', '**.inputs.*', ...azureScripts], outside('$(', ')', outside('${{', '}}', azure))],
  ],
  noFormFor((name) => `It is not certain that Azure Pipelines puts secrets in there. Set the variable ${name} of the pipeline, kept secret, and give \`$(${name})\` to a step under \`env\`.`),
);

// support.atlassian.com, "Variables and secrets" of Bitbucket Pipelines: in scripts, for pipes, for services and for the registry of an image.
const bitbucket = dollar((name) => `Set the variable ${name} in the repository's settings (Pipelines → Repository variables), secured, before the next run.`);
const bitbucketScripts = ['**.script.*', '**.after-script.*'];
const bitbucketForm = byPlace(
  [
    [bitbucketScripts, expandedByShell(bitbucket)],
    [['**.script.*.variables.*', '**.after-script.*.variables.*', '**.services.*.variables.*', '**.image.username', '**.image.password'], bitbucket],
  ],
  noFormFor((name) => `It is not certain that Bitbucket puts variables in there. Set ${name} in the repository's settings (Pipelines → Repository variables), and read it in the script.`),
);

const travis = dollar((name) => `Set the variable ${name} in the repository's settings on Travis CI (Environment Variables) before the next run.`);
const steps = ['before_install', 'install', 'before_script', 'script', 'after_success', 'after_failure', 'after_script', 'before_deploy', 'after_deploy'];
const travisScripts = steps.flatMap((name) => [name, `${name}.*`]);
const travisForm = byPlace(
  [[travisScripts, expandedByShell(travis)]],
  noFormFor((name) => `Take it out, and set ${name} in the repository's settings on Travis CI (Environment Variables), or have it encrypted by \`travis encrypt\`.`),
);

export const PIPELINES: readonly FileEditor[] = [
  editor('gitlab-ci', 'GitLab CI/CD configuration', /(?:^|\/)(?:[^/]*\.)?gitlab-ci\.ya?ml$|(?:^|\/)\.gitlab\/ci\/[^/]+\.ya?ml$/i, gitlabForm, gitlabScripts),
  editor('circleci', 'CircleCI configuration', /(?:^|\/)\.circleci\/[^/]+\.ya?ml$/i, circleForm, circleScripts),
  editor('azure-pipelines', 'Azure Pipelines definition', /(?:^|\/)\.?azure-pipelines[^/]*\.ya?ml$|(?:^|\/)\.azure-?pipelines\/[^/]+\.ya?ml$/i, azureForm, azureScripts),
  editor('bitbucket-pipelines', 'Bitbucket Pipelines configuration', /(?:^|\/)bitbucket-pipelines\.ya?ml$/i, bitbucketForm, bitbucketScripts),
  editor('travis', 'Travis CI configuration', /(?:^|\/)\.travis\.ya?ml$/i, travisForm, travisScripts),
  editor('drone', 'Drone or Woodpecker pipeline', /(?:^|\/)\.(?:drone|woodpecker)\.ya?ml$|(?:^|\/)\.woodpecker\/[^/]+\.ya?ml$/i, noFormFor((name) => `A secret is taken by its name, not as text. Write \`{ from_secret: ${name} }\` as the whole value, and make that secret in the repository's settings.`)),
  editor('pipeline', 'Pipeline of another CI service', /(?:^|\/)(?:codefresh|appveyor|\.appveyor|buildspec|cloudbuild|\.cirrus)\.ya?ml$/i, noForm('It is not known how variables are put in there. Make it a secret of the service, and read it from the environment.')),
];

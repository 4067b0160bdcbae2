import type { FileEditor } from '../editor.js';
import { type Form, type FormPlace, noForm, valueEditor } from '../values.js';
import { byPlace, noFormFor } from '../forms.js';
import { jsonSyntax } from './syntax.js';

/** Files that no variable is put into. Each says what takes the place of a key in it. */
const left = (id: string, title: string, files: readonly RegExp[], form: Form): FileEditor => valueEditor({ id, title, files, syntax: jsonSyntax, form });

const because =
  (why: (place: FormPlace) => string): Form =>
  (place) => ({ left: why(place) });

const UNREAD = noFormFor((variable) => `Nothing puts variables into this file. Have the program read ${variable} from its environment, and take the key out.`);

/** Names of settings as variables have them; undefined where one could not be a part of a variable's name. */
const variableOf = (path: FormPlace['path'], separator: string): string | undefined =>
  path.every((step) => /^[A-Za-z0-9_]{1,60}$/.test(String(step))) ? path.join(separator) : undefined;

const packageJson = left('package.json', 'package.json', [/(?:^|\/)package\.json$/i], byPlace(
  [
    [
      ['scripts.*'],
      noFormFor((variable) => `npm runs scripts by sh or by cmd, which write variables differently. Take the key out of the script and have what it runs read ${variable} from its environment.`),
    ],
  ],
  UNREAD,
));

/** https://learn.microsoft.com/aspnet/core/fundamentals/configuration: a variable goes before the files, with `__` between the names; indices of arrays are names. */
const appSettings = left('appsettings', '.NET settings', [/(?:^|\/)appsettings(?:\.[^/]{1,60})?\.json$/i], because((place) => {
  const variable = variableOf(place.path, '__');
  return `A variable goes before this file in .NET, by the names of the setting with "__" between them. ${variable === undefined ? 'Define that' : `Define ${variable}`} in the .env, referring to the stored key, and take the key out.`;
}));

/** Variables that `dotnet run` sets as they stand there, over those of the terminal. */
const launchSettings = left('launchsettings', '.NET launch settings', [/(?:^|\/)launchSettings\.json$/i], because(({ path }) => {
  const variable = variableOf(path.slice(-1), '');
  return `The program gets this variable as it stands there. Define ${variable ?? 'it'} in the .env, referring to the stored key, and take it out here: then the program has it from the terminal.`;
}));

/** Azure Functions Core Tools: what the environment has already is not taken from the file. */
const functions = left('functions', 'Azure Functions settings', [/(?:^|\/)local\.settings\.json$/i], byPlace(
  [
    [
      ['Values.*'],
      because(({ path }) => {
        const variable = variableOf(path.slice(1), '__');
        return `Azure Functions puts no variables into this file, but takes one before it. ${variable === undefined ? 'Define it' : `Define ${variable}`} in the .env, referring to the stored key, and take the key out.`;
      }),
    ],
  ],
  UNREAD,
));

/** A file of values goes before `TF_VAR_…`, so that it has to leave the file. */
const terraformValues = left('tfvars.json', 'Terraform values', [/\.tfvars\.json$/i], because(({ path }) => {
  const variable = variableOf(path.slice(0, 1), '');
  return `Terraform puts no variables into a file of values. Define ${variable === undefined ? 'TF_VAR_ with its name' : `TF_VAR_${variable}`} in the .env, referring to the stored key, and take the key out.`;
}));

const terraformState = left('tfstate', 'Terraform state', [/\.tfstate(?:\.backup)?$/i], noForm('Terraform writes its state itself: apply the new key, and it holds that. Keep the state out of git.'));

const composerAuth = left('composer', 'Composer credentials', [/(?:^|\/)auth\.json$/i], noForm('Composer reads this file as it is, or the same JSON from the variable COMPOSER_AUTH. Put the new key there by hand, and keep the file out of git.'));

const vercel = left('vercel', 'Vercel project', [/(?:^|\/)(?:vercel|now)\.json$/i], noFormFor((variable) => `Vercel reads this file as it is. Set ${variable} in the settings of the project there, and take the key out.`));

const firebase = left('firebase', 'Firebase settings', [/(?:^|\/)(?:firebase\.json|\.firebaserc|\.runtimeconfig\.json)$/i], noFormFor((variable) => `Firebase reads this file as it is. Set ${variable} as a secret of the functions, and take the key out.`));

const expo = left('expo', 'Expo project', [/(?:^|\/)(?:eas|app)\.json$/i], noFormFor((variable) => `Expo reads this file as it is. Set ${variable} as a variable of the project there, or read it in app.config.js, and take the key out.`));

const postman = left('postman', 'Postman collection', [/\.postman_(?:collection|environment|globals)\.json$/i], noFormFor((variable) => `Postman reads variables of its own only. Put the key into its vault and {{vault:${variable}}} here.`));

const json = left('json', 'JSON', [/\.(?:json|jsonc|geojson|topojson|webmanifest|code-snippets|code-profile|sublime-settings|sublime-project|avsc|arb)$/i, /(?:^|\/)(?:\.babelrc|\.swcrc|\.jshintrc|\.jscsrc|\.bowerrc|\.watchmanconfig|\.lintstagedrc|\.nycrc|composer\.lock|flake\.lock|Pipfile\.lock)$/i], UNREAD);

/** Those of one tool, and last JSON of any other kind. */
export const JSON_FILES: readonly FileEditor[] = [packageJson, appSettings, launchSettings, functions, terraformValues, terraformState, composerAuth, vercel, firebase, expo, postman, json];

import { BY_HAND } from './byHand.js';
import { COMPOSE } from './compose.js';
import { dockerfile } from './dockerfile.js';
import { dotenv } from './dotenv.js';
import { DOTFILES } from './dotfiles.js';
import type { FileEditor } from './editor.js';
import { gitConfig } from './gitConfig.js';
import { GITHUB } from './githubActions.js';
import { INI } from './ini.js';
import { AGENTS, devcontainer } from './json/agents.js';
import { JSON_FILES } from './json/others.js';
import { VSCODE } from './json/vscode.js';
import { just, make } from './make.js';
import { netrc } from './netrc.js';
import { notebook } from './notebook.js';
import { npmrc } from './npmrc.js';
import { PIPELINES } from './pipelines.js';
import { plain } from './plain.js';
import { PROPERTIES } from './properties.js';
import { fish } from './shell/fish.js';
import { shell } from './shell/shell.js';
import { SOURCE } from './source/languages.js';
import { TERRAFORM } from './terraform.js';
import { TOML_FILES } from './tomlFiles.js';
import { VARIABLES_IN_YAML } from './variablesInYaml.js';
import { YAML_FILES } from './yamlFiles.js';

/** The first whose files match edits a file: those of one tool before those of a language. */
export const EDITORS: readonly FileEditor[] = [
  dotenv,
  npmrc,
  netrc,
  gitConfig,
  ...DOTFILES,
  ...INI,
  ...PROPERTIES,
  ...GITHUB,
  ...COMPOSE,
  ...PIPELINES,
  ...VARIABLES_IN_YAML,
  ...YAML_FILES,
  notebook((path) => editorFor(path)),
  ...VSCODE,
  ...AGENTS,
  devcontainer,
  ...JSON_FILES,
  ...SOURCE,
  ...TOML_FILES,
  dockerfile,
  ...TERRAFORM,
  make,
  just,
  shell,
  fish,
  ...BY_HAND,
  plain,
];

/** @param path with either separator. */
export function editorFor(path: string): FileEditor {
  const normal = path.replaceAll('\\', '/');
  return EDITORS.find(({ files }) => files.some((pattern) => pattern.test(normal))) ?? plain;
}

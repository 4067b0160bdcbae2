import type { Node } from 'jsonc-parser';
import type { FileEditor } from '../editor.js';
import { referringArguments, showsVariables, startsProgram } from '../../launch.js';
import { byPlace, noFormFor, outside, without } from '../forms.js';
import { type Form, type FormPlace, asVariable, rewriteValues } from '../values.js';
import { type Inputs, inputText, inputsOf } from './inputs.js';
import { jsonSyntax } from './syntax.js';
import { type Path, isRecord, treeOf, valueAt } from './tree.js';

const PLATFORMS = ['windows', 'osx', 'linux'];
/** Fields of each of these, and of its parts for one system. */
const fieldsOf = (owner: string, fields: readonly string[]): readonly string[] => ['', ...PLATFORMS.map((name) => `${name}.`)].flatMap((system) => fields.map((field) => owner + system + field));

/** `${env:NAME}` of VS Code's own environment, which no key is in. Where it stands for the same variable of a terminal, that is set afterwards. */
const fromEnvironment = outside('${', '}', asVariable((variable) => `\${env:${variable}}`));
const isOfItsName = ({ path, before, after, variable }: FormPlace): boolean => path.at(-1) === variable && before === '' && after === '';

/** Asked of the person by VS Code: the one way to have a key where no variable arrives. @param when it is asked for, in words. */
const asked =
  (inputs: Inputs, when: string): Form =>
  (place) => {
    const id = inputs.idFor(place.variable);
    if (id === undefined) return { left: 'The file has no place for an input that VS Code would ask for.' };
    const made = outside('${', '}', asVariable(() => inputText(id)))(place);
    return 'left' in made ? made : { text: made.text, then: `VS Code asks for ${id} ${when}. "Keywright: Copy Stored Key" copies it.` };
  };

const launchForm = (launchOf: (path: Path) => unknown): Form =>
  byPlace(
    [
      [
        fieldsOf('configurations.*.', ['env.*', 'environment.*.value', 'args', 'args.*']),
        (place) => {
          const launch = launchOf(place.path.slice(0, 2));
          if (!isRecord(launch) || !startsProgram(launch)) return { left: 'It is no setting of a program that is started.' };
          if (place.path.includes('args') && referringArguments({ ...launch, args: [place.reference] }).length === 0) return { left: `No key is put into the arguments of such a launch. Have the program read ${place.variable} from its environment.` };
          // There its variables are those of the terminal; what is its own would be written into it.
          if (showsVariables(launch) && !(place.path.includes('env') && isOfItsName(place))) return { left: 'It runs in a terminal, into which VS Code would write the key. With "console": "internalConsole" it gets it.' };
          return fromEnvironment(place);
        },
      ],
    ],
    noFormFor((variable) => `Only the variables and the arguments of a launch get keys. Have the program read ${variable} from its environment, and take the key out.`),
  );

/**
 * What a task runs is started in a terminal, whose variables are set after those of the task: one of the same name may as well be the task's. A command line gets no variable that shells of all
 * systems read alike, and `${env:NAME}` in it would be VS Code's own, so that the person is asked for it.
 */
const taskForm = (inputs: Inputs, taskOf: (path: Path) => unknown): Form => {
  const prompt = asked(inputs, 'each time the task runs');
  const inShell = (place: FormPlace): boolean => {
    const task = place.path[0] === 'tasks' ? taskOf(place.path.slice(0, 2)) : {};
    return isRecord(task) && ['shell', 'process', undefined].includes(task['type'] as string | undefined);
  };
  const left = noFormFor((variable) => `Only shell and process tasks get keys, in what they run and in options.env. Have what runs read ${variable} from its environment, and take the key out.`);
  const everywhere = (fields: readonly string[]): readonly string[] => [...fieldsOf('', fields), ...fieldsOf('tasks.*.', fields)];
  return byPlace(
    [
      [everywhere(['options.env.*']), (place) => (!inShell(place) ? left(place) : isOfItsName(place) ? fromEnvironment(place) : prompt(place))],
      [everywhere(['command', 'command.value', 'args.*', 'args.*.value', 'options.shell.args.*']), (place) => (inShell(place) ? prompt(place) : left(place))],
    ],
    left,
  );
};

const settingsForm: Form = (place) => {
  const [setting = '', ...within] = place.path;
  const { variable } = place;
  if (!/^terminal\.integrated\.env\.(?:windows|osx|linux)$/.test(String(setting)) || within.length !== 1) {
    return { left: `A setting is read as it is. Take it out where its extension reads ${variable} from the environment or keeps a key itself; else put the new key into the settings of the user.` };
  }
  return isOfItsName(place) ? fromEnvironment(place) : { left: `Terminals get ${variable} by that name alone. Take this one out, and define it in the .env, referring to the stored key.` };
};

/** https://code.visualstudio.com/docs/copilot/reference/mcp-configuration: inputs are asked for once, and kept by VS Code. */
const serverForm = (inputs: Inputs): Form =>
  byPlace(
    [[['command', 'args.*', 'env.*', 'url', 'headers.*'].map((field) => `servers.*.${field}`), asked(inputs, 'once, when the server starts next, and keeps it')]],
    noFormFor((variable) => `VS Code reads this as it is. Put ${variable} into the variables or the headers of a server.`),
  );

interface Parts {
  /** Where inputs are listed. */
  readonly inputs: Path;
  readonly form: (inputs: Inputs, tree: Node | undefined) => Form;
}

function vscodeEditor({ inputs: at, form, ...about }: Pick<FileEditor, 'id' | 'title' | 'files'> & Parts): FileEditor {
  const literal = without('${');
  return {
    ...about,
    holdsValues: true,
    rewrite: (text, occurrences, path) => {
      const tree = treeOf(text);
      const inputs = inputsOf(text, tree, at);
      return inputs.adding(rewriteValues(text, occurrences, jsonSyntax(text, path), form(inputs, tree), literal));
    },
  };
}

const whole = (tree: Node | undefined) => (path: Path): unknown => valueAt(tree, path);
const part = (tree: Node | undefined, name: string) => (path: Path): unknown => valueAt(tree, [name, ...path]);

/** A workspace holds the files of a folder as its parts. */
const workspaceForm = (inputs: Inputs, tree: Node | undefined): Form => {
  const parts: Readonly<Record<string, Form>> = { launch: launchForm(part(tree, 'launch')), tasks: taskForm(inputs, part(tree, 'tasks')), settings: settingsForm };
  return (place) => {
    const form = Object.entries(parts).find(([name]) => name === place.path[0])?.[1];
    return form === undefined ? { left: 'Nothing puts variables into this part of a workspace. Take the key out.' } : form({ ...place, path: place.path.slice(1) });
  };
};

export const VSCODE: readonly FileEditor[] = [
  vscodeEditor({ id: 'launch', title: 'VS Code launch configurations', files: [/(?:^|\/)\.vscode\/launch\.json$/i], inputs: ['inputs'], form: (_, tree) => launchForm(whole(tree)) }),
  vscodeEditor({ id: 'tasks', title: 'VS Code tasks', files: [/(?:^|\/)(?:\.vscode|User)\/tasks\.json$/i], inputs: ['inputs'], form: (inputs, tree) => taskForm(inputs, whole(tree)) }),
  vscodeEditor({ id: 'vscode-mcp', title: 'MCP servers of VS Code', files: [/(?:^|\/)(?:\.vscode|User|User\/profiles\/[^/]{1,100})\/mcp\.json$/i], inputs: ['inputs'], form: serverForm }),
  vscodeEditor({ id: 'vscode-settings', title: 'VS Code settings', files: [/(?:^|\/)(?:\.vscode|User|User\/profiles\/[^/]{1,100})\/settings\.json$/i], inputs: ['inputs'], form: () => settingsForm }),
  vscodeEditor({ id: 'code-workspace', title: 'VS Code workspace', files: [/\.code-workspace$/i], inputs: ['tasks', 'inputs'], form: workspaceForm }),
];

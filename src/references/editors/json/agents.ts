import type { FileEditor } from '../editor.js';
import { byPlace, noFormFor, outside, without } from '../forms.js';
import { type Form, type Literal, asVariable, valueEditor } from '../values.js';
import { jsonSyntax } from './syntax.js';

/** Where the servers of a tool have what it puts variables into. */
const SERVERS = ['command', 'args.*', 'env.*', 'url', 'serverUrl', 'headers.*'].map((field) => `mcpServers.*.${field}`);

const editor = (id: string, title: string, files: readonly RegExp[], form: Form, literal: Literal = (value) => value): FileEditor => valueEditor({ id, title, files, syntax: jsonSyntax, form, literal });

const elsewhere = noFormFor((variable) => `Variables are put into the command, the arguments, the variables, the address and the headers of a server only. Move the key there, then as ${variable}.`);

/** An application that is not started from a terminal has the environment of the desktop. */
const fromDesktop =
  (tool: string, form: (variable: string) => string): Form =>
  (place) => {
    const made = outside('${', '}', asVariable(form))(place);
    return 'left' in made ? made : { ...made, then: `${tool} reads ${place.variable} from the environment that it is started in. Start it from a terminal that has it.` };
  };

const unread = (tool: string): Form => noFormFor((variable) => `${tool} puts no variables into this file. Put the new key there by hand and keep the file out of git, or have the server read ${variable} in another way.`);

/** Tools that start MCP servers, by what each documents of the variables in its file. */
export const AGENTS: readonly FileEditor[] = [
  // https://code.claude.com/docs/en/mcp: `${VAR}` and `${VAR:-default}` in these fields; it runs in a terminal.
  editor('claude-mcp', 'MCP servers of Claude Code', [/(?:^|\/)\.mcp\.json$/i], byPlace([[SERVERS, outside('${', '}', asVariable((variable) => `\${${variable}}`))]], elsewhere), without('${')),
  // https://cursor.com/docs/mcp: `${env:NAME}` in these fields.
  editor('cursor-mcp', 'MCP servers of Cursor', [/(?:^|\/)\.cursor\/mcp\.json$/i], byPlace([[SERVERS, fromDesktop('Cursor', (variable) => `\${env:${variable}}`)]], elsewhere), without('${')),
  // https://docs.windsurf.com/windsurf/cascade/mcp: `${env:NAME}` in these fields.
  editor('windsurf-mcp', 'MCP servers of Windsurf', [/(?:^|\/)\.codeium\/(?:windsurf(?:-next)?\/)?mcp_config\.json$/i], byPlace([[SERVERS, fromDesktop('Windsurf', (variable) => `\${env:${variable}}`)]], elsewhere), without('${')),
  // https://geminicli.com/docs/reference/configuration: `$NAME` and `${NAME}` in every string; it runs in a terminal.
  editor('gemini', 'Gemini CLI settings', [/(?:^|\/)\.gemini\/settings\.json$/i], outside('${', '}', asVariable((variable) => `\${${variable}}`)), (value) => (/\$[\w{]/.test(value) ? undefined : value)),
  // https://opencode.ai/docs/config: `{env:NAME}` and `{file:path}` anywhere; it runs in a terminal.
  editor('opencode', 'OpenCode settings', [/(?:^|\/)opencode\.jsonc?$/i], outside('{env:', '}', asVariable((variable) => `{env:${variable}}`)), without('{env:', '{file:')),
  editor('claude-desktop', 'Claude Desktop settings', [/(?:^|\/)claude_desktop_config\.json$/i], unread('Claude Desktop')),
  // https://github.com/cline/cline/issues/3129
  editor('cline-mcp', 'MCP servers of Cline', [/(?:^|\/)cline_mcp_settings\.json$/i], unread('Cline')),
  editor('zed', 'Zed settings', [/(?:^|\/)\.?zed\/(?:settings|tasks)\.json$/i], unread('Zed')),
  editor('claude-settings', 'Claude Code settings', [/(?:^|\/)\.claude\/settings(?:\.local)?\.json$/i, /(?:^|\/)\.claude\.json$/i], noFormFor((variable) => `Claude Code takes this as it is, but what it runs has the variables of its terminal. Take the key out, and ${variable} comes from there.`)),
  editor('mcp', 'MCP servers', [/(?:^|\/)(?:mcp|mcp_config|mcp_settings|mcp-config)\.json$/i], unread('The tool that this file is of')),
];

/** https://containers.dev/implementors/json_reference: variables of the machine in every string; where a command would have them they would stand in its log. */
export const devcontainer = editor(
  'devcontainer',
  'development container',
  [/(?:^|\/)\.?devcontainer\.json$/i],
  byPlace(
    [
      [
        ['containerEnv.*', 'remoteEnv.*', 'build.args.*', 'runArgs.*'],
        fromDesktop('VS Code', (variable) => `\${localEnv:${variable}}`),
      ],
    ],
    noFormFor((variable) => `Only the variables of a container and the arguments that it is started with get keys. Have what runs in it read ${variable} from remoteEnv, and take the key out.`),
  ),
  without('${'),
);

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from 'jsonc-parser';
import { replaceSecrets } from '../../../../src/references/replace.js';
import { Secret } from '../../../../src/secret/secret.js';
import { count } from './counts.js';
import { asReference, filled, KEY, replace, rows } from './editing.js';
import { OTHER, withoutMark } from './json.js';

const INPUT = '{ "id": "OPENAI_API_KEY", "type": "promptString", "description": "OPENAI_API_KEY, which Keywright keeps", "password": true }';

describe('editors of JSON files of tools', () => {
  rows('.vscode/launch.json', 'launch', [
    ['a variable', '{"configurations": [{"request": "launch", "env": {"K": "§"}}]}', '{"configurations": [{"request": "launch", "env": {"K": "${env:OPENAI_API_KEY}"}}]}'],
    ['an argument', '{"configurations": [{"type": "node", "request": "launch", "args": ["--key=§"]}]}', '{"configurations": [{"type": "node", "request": "launch", "args": ["--key=${env:OPENAI_API_KEY}"]}]}'],
    ['an argument of a debugger that is not known', '{"configurations": [{"request": "launch", "args": ["--key=§"]}]}', { left: /^No key is put into the arguments/ }],
    ['in a terminal', '{"configurations": [{"type": "node", "console": "integratedTerminal", "request": "launch", "env": {"K": "§"}}]}', { left: /^It runs in a terminal/ }],
    ['for one system', '{"configurations": [{"request": "launch", "osx": {"env": {"K": "§"}}}]}', '{"configurations": [{"request": "launch", "osx": {"env": {"K": "${env:OPENAI_API_KEY}"}}}]}'],
    ['of a C++ debugger', '{"configurations": [{"request": "launch", "environment": [{"name": "K", "value": "§"}]}]}', '{"configurations": [{"request": "launch", "environment": [{"name": "K", "value": "${env:OPENAI_API_KEY}"}]}]}'],
    ['what is joined', '{"configurations": [{"request": "attach", "env": {"K": "§"}}]}', { left: /no setting of a program/ }],
    ['an address', '{"configurations": [{"request": "launch", "url": "http://h/§"}]}', { left: /^Only the variables and the arguments/ }],
    ['within another variable', '{"configurations": [{"request": "launch", "env": {"K": "${command:§}"}}]}', { left: /within something else/ }],
    ['in a URL, escaped', '{"configurations": [{"request": "launch", "env": {"K": "https://u:§@h"}}]}', '{"configurations": [{"request": "launch", "env": {"K": "https://u:${env:OPENAI_API_KEY}@h"}}]}'],
  ]);
  rows('.vscode/tasks.json', 'tasks', [
    ['a variable of the same name', '{"tasks": [{"options": {"env": {"OPENAI_API_KEY": "§"}}}]}', '{"tasks": [{"options": {"env": {"OPENAI_API_KEY": "${env:OPENAI_API_KEY}"}}}]}'],
    ['a variable of another name', '{"tasks": [{"options": {"env": {"K": "§"}}}]}', `{"tasks": [{"options": {"env": {"K": "\${input:OPENAI_API_KEY}"}}}], "inputs": [ ${INPUT} ]}`],
    [
      'a command line',
      '{\n  // tasks\n  "tasks": [\n    { "type": "shell", "command": "curl -H §", },\n  ],\n}\n',
      '{\n  // tasks\n  "tasks": [\n    { "type": "shell", "command": "curl -H ${input:OPENAI_API_KEY}", },\n  ],\n  "inputs": [\n    {\n      "id": "OPENAI_API_KEY",\n      "type": "promptString",\n      "description": "OPENAI_API_KEY, which Keywright keeps",\n      "password": true\n    }\n  ],\n}\n',
    ],
    ['a task of an extension', '{"tasks": [{"type": "docker-run", "command": "§"}]}', { left: /^Only shell and process tasks/ }],
    ['a label', '{"tasks": [{"label": "§"}]}', { left: /^Only shell and process tasks/ }],
  ]);
  rows('.vscode/mcp.json', 'vscode-mcp', [
    [
      'a new list of inputs, as the file is written',
      '\uFEFF{\r\n\t"servers": {\r\n\t\t"a": {"env": {"K": "§", "L": "Bearer §"}}\r\n\t}\r\n}',
      '\uFEFF{\r\n\t"servers": {\r\n\t\t"a": {"env": {"K": "${input:OPENAI_API_KEY}", "L": "Bearer ${input:OPENAI_API_KEY}"}}\r\n\t},\r\n\t"inputs": [\r\n\t\t{\r\n\t\t\t"id": "OPENAI_API_KEY",\r\n\t\t\t"type": "promptString",\r\n\t\t\t"description": "OPENAI_API_KEY, which Keywright keeps",\r\n\t\t\t"password": true\r\n\t\t}\r\n\t]\r\n}',
    ],
    ['an empty list', '{"inputs": [], "servers": {"a": {"args": ["§"]}}}', `{"inputs": [ ${INPUT} ], "servers": {"a": {"args": ["\${input:OPENAI_API_KEY}"]}}}`],
    ['an empty list with a comment', '{\n "inputs": [ // none\n ],\n "servers": {"a": {"args": ["§"]}}}', '{\n "inputs": [\n  {\n   "id": "OPENAI_API_KEY",\n   "type": "promptString",\n   "description": "OPENAI_API_KEY, which Keywright keeps",\n   "password": true\n  }\n  // none\n ],\n "servers": {"a": {"args": ["${input:OPENAI_API_KEY}"]}}}'.replace('\n  // none', '\n  // none')],
    ['an entry that is there', `{"inputs": [${INPUT}], "servers": {"a": {"url": "https://h/?k=§"}}}`, `{"inputs": [${INPUT}], "servers": {"a": {"url": "https://h/?k=\${input:OPENAI_API_KEY}"}}}`],
    ['an id that is taken', '{"inputs": [{"id": "OPENAI_API_KEY", "type": "pickString"}], "servers": {"a": {"url": "§"}}}', `{"inputs": [{"id": "OPENAI_API_KEY", "type": "pickString"}, ${INPUT.replaceAll('OPENAI_API_KEY', 'OPENAI_API_KEY_2')}], "servers": {"a": {"url": "\${input:OPENAI_API_KEY_2}"}}}`],
    ['a list that is none', '{"inputs": 1, "servers": {"a": {"url": "§"}}}', { left: /no place for an input/ }],
    ['a broken file', '{"servers": {"a": {"url": "§"}}', { left: /no place for an input/ }],
    ['a default', '{"inputs": [{"id": "a", "default": "§"}]}', { left: /as it is/ }],
    ['a value', '{"servers": {"a": {"env": {"K": "§"}}}}', '{"servers": {"a": {"env": {"K": "new"}}}}', 'new'],
  ]);
  rows('.vscode/settings.json', 'vscode-settings', [
    ['a variable of terminals', '{"terminal.integrated.env.osx": {"OPENAI_API_KEY": "§"}}', '{"terminal.integrated.env.osx": {"OPENAI_API_KEY": "${env:OPENAI_API_KEY}"}}'],
    ['of another name', '{"terminal.integrated.env.osx": {"K": "§"}}', { left: /by that name alone/ }],
    ['another setting', '{"a.key": "§"}', { left: /^A setting is read as it is/ }],
  ]);
  rows('all.code-workspace', 'code-workspace', [
    ['a launch', '{"launch": {"configurations": [{"request": "launch", "env": {"K": "§"}}]}}', '{"launch": {"configurations": [{"request": "launch", "env": {"K": "${env:OPENAI_API_KEY}"}}]}}'],
    ['a task', '{"tasks": {"tasks": [{"command": "§"}]}}', `{"tasks": {"tasks": [{"command": "\${input:OPENAI_API_KEY}"}], "inputs": [ ${INPUT} ]}}`],
    ['a setting', '{"settings": {"a": "§"}}', { left: /^A setting/ }],
    ['a folder', '{"folders": [{"path": "§"}]}', { left: /part of a workspace/ }],
  ]);
  rows('.mcp.json', 'claude-mcp', [
    ['a header', '{"mcpServers": {"a": {"headers": {"Authorization": "Bearer §"}}}}', '{"mcpServers": {"a": {"headers": {"Authorization": "Bearer ${OPENAI_API_KEY}"}}}}'],
    ['a default of a variable', '{"mcpServers": {"a": {"env": {"K": "${K:-x/§}"}}}}', { left: /within something else/ }],
    ['another place', '{"note": "§"}', { left: /of a server only/ }],
  ]);
  rows('.cursor/mcp.json', 'cursor-mcp', [['a variable', '{"mcpServers": {"a": {"env": {"K": "§"}}}}', '{"mcpServers": {"a": {"env": {"K": "${env:OPENAI_API_KEY}"}}}}']]);
  rows('.codeium/windsurf/mcp_config.json', 'windsurf-mcp', [['a variable', '{"mcpServers": {"a": {"serverUrl": "§"}}}', '{"mcpServers": {"a": {"serverUrl": "${env:OPENAI_API_KEY}"}}}']]);
  rows('.gemini/settings.json', 'gemini', [['any string', '{"a": ["§"]}', '{"a": ["${OPENAI_API_KEY}"]}']]);
  rows('opencode.jsonc', 'opencode', [['any string', '{"a": "§" /* § */}', '{"a": "{env:OPENAI_API_KEY}" /* keywright://openai/OPENAI_API_KEY */}']]);
  rows('claude_desktop_config.json', 'claude-desktop', [['a variable', '{"mcpServers": {"a": {"env": {"K": "§"}}}}', { left: /^Claude Desktop puts no variables/ }]]);
  rows('.zed/settings.json', 'zed', [['a variable', '{"context_servers": {"a": {"env": {"K": "§"}}}}', { left: /^Zed puts no variables/ }]]);
  rows('.roo/mcp.json', 'mcp', [['a variable', '{"mcpServers": {"a": {"env": {"K": "§"}}}}', { left: /puts no variables/ }]]);
  rows('.devcontainer/devcontainer.json', 'devcontainer', [
    ['a variable', '{"remoteEnv": {"K": "§"}}', '{"remoteEnv": {"K": "${localEnv:OPENAI_API_KEY}"}}'],
    ['a command', '{"postCreateCommand": "echo §"}', { left: /^Only the variables/ }],
  ]);

  it('says what a person has to do, and which variables are read from now on', () => {
    const told = (path: string, text: string): unknown => {
      const { reads, then, becomes } = replace(path, filled(text), asReference);
      return { reads, then, becomes };
    };
    assert.deepEqual(told('.vscode/mcp.json', '{"servers": {"a": {"url": "§"}}}'), {
      reads: [],
      then: ['VS Code asks for OPENAI_API_KEY once, when the server starts next, and keeps it. "Keywright: Copy Stored Key" copies it.'],
      becomes: ['${input:OPENAI_API_KEY}'],
    });
    assert.deepEqual(told('.mcp.json', '{"mcpServers": {"a": {"url": "§"}}}'), { reads: ['OPENAI_API_KEY'], then: [], becomes: ['${OPENAI_API_KEY}'] });
    assert.deepEqual(told('.cursor/mcp.json', '{"mcpServers": {"a": {"url": "§"}}}'), {
      reads: ['OPENAI_API_KEY'],
      then: ['Cursor reads OPENAI_API_KEY from the environment that it is started in. Start it from a terminal that has it.'],
      becomes: ['${env:OPENAI_API_KEY}'],
    });
  });

  it('gives each input an entry, once, and changes nothing else, whatever the file', () => {
    const gap = fc.constantFrom('', ' ', '\n', '\r\n\t', '\n  // note\n  ', '/* { */');
    const entry = fc.constantFrom(`{"id": "OPENAI_API_KEY", "type": "promptString", "password": true}`, '{"id": "OPENAI_API_KEY", "type": "command"}', '{"id": "x"}', '{"id": "OTHER_KEY_2"}', '{"id": "OTHER_KEY", "type": "promptString"}');
    const list = (open: string, items: fc.Arbitrary<string>, close: string): fc.Arbitrary<string> =>
      fc.tuple(fc.array(fc.tuple(gap, items, gap).map((parts) => parts.join('')), { maxLength: 3 }), gap, fc.boolean()).map(([all, inside, trailing]) => open + all.join(',') + (trailing && all.length > 0 ? ',' : '') + inside + close);
    const inputs = list('[', entry, ']').map((text) => `"inputs": ${text}`);
    const value = fc.constantFrom(`"${KEY}"`, `"${OTHER}"`, `"\\u0041 ${KEY} ${OTHER}"`, '"x"');
    const server = list('{', fc.tuple(fc.constantFrom('"env"', '"headers"'), list('{', fc.tuple(fc.constantFrom('"A"', '"B"'), value).map(([name, one]) => `${name}:${one}`), '}')).map(([name, one]) => `${name}: ${one}`), '}');
    const servers = list('{', server.map((one) => `"s": ${one}`), '}').map((text) => `"servers": ${text}`);
    const document = fc.tuple(fc.constantFrom('', '\uFEFF'), list('{', fc.oneof(servers, servers, inputs), '}')).map((parts) => parts.join(''));
    const other = { kind: 'reference', reference: 'keywright://openai/OTHER_KEY', variable: 'OTHER_KEY' } as const;
    fc.assert(
      fc.property(document, (text) => {
        const replaced = replaceSecrets(text, [{ secret: Secret.of(KEY), by: asReference }, { secret: Secret.of(OTHER), by: other }], '.vscode/mcp.json');
        count('mcp.json of VS Code, inputs');
        assert.deepEqual(replaced.left, []);
        const read = (json: string): { servers?: unknown; inputs?: { id: string; type?: string; password?: boolean }[] } => {
          const errors: never[] = [];
          const tree: unknown = parse(withoutMark(json), errors, { allowTrailingComma: true });
          assert.deepEqual(errors, []);
          return tree as ReturnType<typeof read>;
        };
        const [before, after] = [read(text), read(replaced.text)];
        const used = [...replaced.text.matchAll(/\$\{input:(\w+)\}/g)].map(([, id]) => id);
        const byKey = (variable: string): string => used.find((id) => id?.startsWith(variable) === true) ?? '';
        assert.deepEqual(after.servers, before.servers === undefined ? undefined : JSON.parse(JSON.stringify(before.servers).replaceAll(KEY, () => `\${input:${byKey('OPENAI_API_KEY')}}`).replaceAll(OTHER, () => `\${input:${byKey('OTHER_KEY')}}`)));
        const old = before.inputs ?? [];
        assert.deepEqual(after.inputs?.slice(0, old.length) ?? [], old);
        for (const id of used) {
          const first = after.inputs?.find((one) => one.id === id);
          assert.deepEqual([first?.type, first?.password], ['promptString', true]);
        }
        const added = (after.inputs ?? []).slice(old.length).map(({ id }) => id);
        assert.deepEqual(added, [...new Set(added)]);
        assert.ok(added.every((id) => used.includes(id)));
        const keys = [`\${input:${byKey('OPENAI_API_KEY')}}`, `\${input:${byKey('OTHER_KEY')}}`];
        for (const { start, end, newText } of replaced.edits) assert.ok(start === end || ([KEY, OTHER].includes(text.slice(start, end)) && keys.includes(newText)));
      }),
      { numRuns: 3000 },
    );
  });
});

import assert from 'node:assert/strict';
import { Worker } from 'node:worker_threads';
import { type Choice, type PlannedFile, type Replacing, type SourceFile, mayHoldValue, planRewrite as planInPlace } from '../../../src/references/plan.js';
import { revealed } from '../../../src/references/plannedEdit.js';
import { Secret } from '../../../src/secret/secret.js';
import { mayHoldValues, planRewrite } from '../../../src/workspace/planThread.js';
import { fakeKey } from '../references/fake.js';

const KEY = fakeKey();
const ID = fakeKey('i');
const reference = { provider: 'openai', name: 'OPENAI_API_KEY' };

/** `§` is the key, `¤` what was issued with it. The first is where variables are defined, the second where they are named. */
const TEXTS: Readonly<Record<string, string>> = {
  '.env': 'OTHER=1\r\nA="§" # note\n',
  '.env.example': 'OTHER=\n',
  '.envrc': 'export A=§',
  'compose.yaml': 'services:\n  a:\n    environment:\n      A: "§"\n      B: ¤\n',
  '.github/workflows/a.yml': 'jobs:\n  a:\n    env:\n      A: §\n',
  'config.yaml': 'a: § # §\nb: |\n  §\n',
  'settings.json': '{"a": "§", "b": ["¤"], "👋": "x§"}',
  '.vscode/launch.json': '{"configurations": [{"type": "node", "env": {"A": "§"}}]} // §',
  'config.toml': 'a = "§"\n[b]\nc = \'\'\'§\'\'\'\n',
  'a.properties': 'a=§\n',
  'a.ini': '[a]\nb = §\n',
  '.npmrc': '//registry.npmjs.org/:_authToken=§\n',
  '.netrc': 'machine a login b password §\n',
  'Dockerfile': 'FROM a\nENV A=§\nRUN curl -H "A: §" b\n',
  'main.tf': 'variable "a" {\n  default = "§"\n}\n',
  'Makefile': 'A = §\n',
  'a.sh': '#!/bin/sh\ncurl -H "A: §" https://a/?k=§\n',
  'a.ts': 'const a = `x${b}§`; const c = "§";\n',
  'a.py': 'a = "§"\nb = f"{c} §"\n',
  'a.go': 'package main\n\nvar a = "§"\n',
  'a.java': 'class A { String a = "§"; }\n',
  'a.rb': "A = '§'\n",
  'a.php': "<?php $a = '§';\n",
  'a.ipynb': '{"cells": [{"cell_type": "code", "source": ["a = \\"§\\"\\n"]}], "metadata": {"language_info": {"name": "python"}}}',
  'README.md': 'é § and ¤, §tail\n',
  'empty.txt': '',
};
const files = Object.entries(TEXTS).map(([path, text], at): SourceFile => ({
  path: `app/${path}`,
  text: text.replaceAll('§', KEY).replaceAll('¤', ID),
  ignored: at % 2 === 0,
  ...(at !== 1 && { env: 0 }),
  ...(at === 0 && { examples: [1] }),
}));
const choices: Readonly<Record<Choice['kind'], Choice>> = {
  reference: { kind: 'reference', reference },
  value: { kind: 'value', value: Secret.of(fakeKey('z')), reference },
  plain: { kind: 'plain', value: Secret.of('id2') },
};
const replacing = (choice: Choice): readonly Replacing[] => [{ old: Secret.of(KEY), choice }, { old: Secret.of(ID), choice: choices.plain }];
const told = (plan: readonly PlannedFile[]) => plan.map(({ edits, before, after, ...rest }) => ({ ...rest, edits: revealed(edits), before: before.reveal(), after: after.reveal() }));
/** What a thread that does not end does, or one that ends. */
const thread = (source: string) => (): Worker => new Worker(`const { parentPort: port } = require('node:worker_threads'); port.on('message', (message) => { if (typeof message === 'object') { ${source} } });`, { eval: true });

describe('the thread that plans', function () {
  this.timeout(60_000);

  for (const choice of Object.values(choices)) {
    it(`plans exactly what is planned in place, by ${choice.kind}`, async () => {
      const plan = await planRewrite(files, replacing(choice));
      assert.deepEqual(told(plan), told(planInPlace(files, replacing(choice))));
      assert.ok(plan.length > files.length / 2 && plan.some(({ left }) => left.length > 0) && (choice.kind === 'plain' || plan.some(({ then }) => then.length > 0)));
    });
  }

  it('knows which files may hold a key', async () => {
    const paths = Object.keys(TEXTS);
    const may = await mayHoldValues(paths);
    assert.deepEqual(may, paths.map((path) => mayHoldValue(path, true)));
    assert.deepEqual([may.includes(true), may.includes(false)], [true, true]);
  });

  it('fails as planning in place does', async () => {
    const impossible = replacing({ kind: 'value', value: Secret.of('a\nb'), reference });
    const inPlace = (): unknown => planInPlace(files, impossible);
    let expected: unknown;
    assert.throws(inPlace, (error) => ((expected = error), true));
    assert.ok(expected instanceof Error);
    await assert.rejects(planRewrite(files, impossible), { name: expected.name, message: expected.message });
  });

  it('does not mix two plans', async () => {
    const plans = await Promise.all([choices.reference, choices.value, choices.plain, choices.value].map(async (choice) => ({ choice, plan: await planRewrite(files, replacing(choice)) })));
    for (const { choice, plan } of plans) assert.deepEqual(told(plan), told(planInPlace(files, replacing(choice))));
  });

  it('leaves a file that takes too long, with the reason', async () => {
    const slow = files.findIndex(({ path }) => path === 'app/config.yaml');
    // Hangs as an editor would, unless it is told to leave that file; what it plans then is asked of the real one.
    const hangs = thread(`if (message.files[${slow}].left === undefined) { port.postMessage({ begins: ${slow} }); for (;;); } throw new Error(message.files.flatMap((file) => file.left === undefined ? [] : [file.path + ': ' + file.left]).join());`);
    await assert.rejects(planRewrite(files, replacing(choices.reference), { perFileMs: 200 }, hangs), { message: 'app/config.yaml: What is to stand there was not found within 0.2 s. Change it by hand.' });
    const plan = await planRewrite(files.map((file, at) => (at === slow ? { ...file, left: 'Too slow.' } : file)), replacing(choices.value));
    const of = plan.find(({ at }) => at === slow);
    assert.deepEqual([of?.edits, of?.left.map(({ line, why }) => [line, why])], [[], [[1, 'Too slow.'], [1, 'Too slow.'], [3, 'Too slow.']]]);
    assert.ok(plan.some(({ edits }) => edits.length > 0));
  });

  it('tells of a file that takes too long even so, and plans nothing', async () => {
    const hangs = thread('port.postMessage({ begins: 5 }); for (;;);');
    await assert.rejects(planRewrite(files, replacing(choices.reference), { perFileMs: 200 }, hangs), { message: 'What becomes of app/config.yaml was not found within 0.2 s. No file was changed.' });
    await assert.rejects(planRewrite(files, replacing(choices.reference), { perFileMs: 200 }, thread('for (;;);')), { message: 'What becomes of the files was not found within 0.2 s. No file was changed.' });
  });

  it('takes its time for many files that are each soon done', async () => {
    const steady = thread('let at = 0; const next = () => { port.postMessage(at === 8 ? { planned: [] } : { begins: at }); if (at++ < 8) setTimeout(next, 100); }; next();');
    assert.deepEqual(await planRewrite(files, replacing(choices.reference), { perFileMs: 400 }, steady), []);
  });

  it('tells of a thread that fails or ends', async () => {
    await assert.rejects(planRewrite(files, replacing(choices.reference), undefined, thread("throw new TypeError('no');")), { name: 'TypeError', message: 'no' });
    await assert.rejects(planRewrite(files, replacing(choices.reference), undefined, thread('process.exit(0);')), { message: 'The thread that plans changes of files has ended.' });
  });
});

import assert from 'node:assert/strict';
import { KEY, REFERENCE, REFUSED, VARIABLE, asReference, asValue, filled, readsBack, replace, rows } from './editing.js';
import { mapStrings, readYaml, yamlTemplate } from './yamlDocuments.js';

/** As Compose reads: what is left for variables is marked, so that `$$` is not taken for them. */
const readCompose = (text: string): unknown => mapStrings(readYaml(text), (one) => one.replace(/\$\$|\$\{(\w+)\}/g, (all, name: string | undefined) => (name === undefined ? '$' : `\u0001${name}\u0002`)));

describe('editors of YAML', () => {
  const VALUE = 'a: #b';
  rows('config.yaml', 'yaml', [
    ['nothing is known of variables', 'a: §\n', { left: /Nothing is known/ }],
    ['a comment', 'a: b # was §\n', `a: b # was ${REFERENCE}\n`],
    ['a comment before a directive', '# §\n%YAML 1.2\n---\na: §\n', '# new_value_1\n%YAML 1.2\n---\na: new_value_1\n', 'new_value_1'],
    ['a name', '§: a\n', { left: /no value/ }],
    ['a name in a flow', 'a: {§: 1, b}\n', { left: /no value/ }],
    ['an anchor', 'a: &§ b\n', { left: /no value/ }],
    ['a tag of the tool', 'a: !vault §\n', { left: /tag !vault/ }],
    ['a plain value', 'a: §\n', 'a: new_value_1\n', 'new_value_1'],
    ['a plain value that needs quotes', 'a: §  # n\n', 'a: "a: #b"  # n\n', VALUE],
    ['a part of a plain value that needs quotes', 'a: x §y\n'.replace('y', ''), 'a: "x a: #b"\n', VALUE],
    ['single quotes', "a: '§'\n", "a: 'a: #b'\n", VALUE],
    ['single quotes around one', "a: '§'\n", "a: 'it''s'\n", "it's"],
    ['double quotes around some', 'a: "§"\n', 'a: "a\\"b\\\\c"\n', 'a"b\\c'],
    ['an escape before it', 'a: "\\n§\\""\n', 'a: "\\nnew_value_1\\""\n', 'new_value_1'],
    ['a literal block', 'a: |\n  x\n  §\n', 'a: |\n  x\n  a: #b\n', VALUE],
    ['several lines in a literal block', 'a: |\r\n  §\r\nb: 1\r\n', 'a: |\r\n  x\r\n  y\r\nb: 1\r\n', 'x\ny'],
    ['several lines in a folded block', 'a: >\n  §\n', REFUSED, 'x\ny'],
    ['a block in the first column', '--- |\n§\n', REFUSED, '--- x'],
    ['a flow', 'a: [§, b]\n', 'a: ["x,y:z", b]\n', 'x,y:z'],
    ['a number', 'a: §\n', 'a: "1234567"\n', '1234567'],
    ['a word', 'a: §\n', 'a: "no"\n', 'no'],
    ['a date', 'a: §\n', 'a: "2001-01-01"\n', '2001-01-01'],
    ['a line separator', 'a: §\n', 'a: "x\\u2028y"\n', 'x\u2028y'],
    ['half a character', 'a: §\n', REFUSED, '\uD800'],
    ['twice in a value', 'a: § §\n', 'a: "x: x:"\n', 'x:'],
    ['a value of several lines that would need quotes', 'a: x\n  §\n', REFUSED, VALUE],
    ['between braces of a template', "a: \"{{ x | default('§') }}\"\n", "a: \"{{ x | default('new') }}\"\n", 'new'],
    ['what a template would read', "a: \"{{ x | default('§') }}\"\n", REFUSED, "it's"],
    ['after what is no YAML', 'a: b\n{% if x %}\nb: §\n', { left: /cannot be read/ }],
    ['a name that is not closed', "'a\n: §\nb: §\n", { left: /cannot be read/ }],
    ['a name that begins with what no name does', '`a: §\n', { left: /cannot be read/ }],
    ['a value that is not closed', 'a: "§\nb: c\n', { left: /cannot be read/ }],
    ['a tab before a name', 'a:\n\tb: §\n', { left: /cannot be read/ }],
    ['line ends of old', 'a: §\rb: 1\n', { left: /line ends/ }],
  ]);
  for (const word of ['null', '~', 'yes', 'On', 'y', 'N', '1e3', '0x1F', '0o17', '1_000', '190:20:30', '.inf', '-.INF', '=', '<<', '2001-12-14t21:59:43.10-05:00', '- a', '-', '? a', '%a', '@a', '`a', '&a', '*a', '!a', '|', '>', '[a', '{a', 'a: b', 'a #b', "'a", '"a', 'a:', ' a', 'a ', '\ta', '---', '{{ a }}', 'é', '\u2028', '\uFEFF', '\0', '\u007F', '']) {
    if (word !== '') {
      it(`reads back ${JSON.stringify(word)} wherever it is written`, () => {
        for (const template of ['a: §', "a: '§'", 'a: "§"', 'a: [§]', 'a: {b: §}', '- §', '- k: §\n  l: 1', '§', 'a: &x §\nb: *x', 'a: x/§']) {
          const text = filled(template);
          const { text: after } = replace('a.yaml', text, asValue(word));
          assert.deepEqual(readYaml(after), mapStrings(readYaml(text), (one) => one.replace(KEY, () => word)), template);
        }
      });
    }
  }

  it('writes before the first mistake and leaves what follows', () => {
    const { text, left } = replace('a.yaml', filled('a: §\n{% if x %}\nb: §\n---\nc: §\n'), asValue('new_value'));
    assert.equal(text, filled('a: new_value\n{% if x %}\nb: §\n---\nc: new_value\n'));
    assert.deepEqual(left.map(({ line }) => line), [3]);
  });

  const deep: readonly (readonly [string, string])[] = [
    ['lists in brackets', `${'['.repeat(5000)}§${']'.repeat(5000)}`],
    ['lists in a line', `${'- '.repeat(5000)}§\nb: 1`],
    ['names in a line', `${'a: '.repeat(5000)}§`],
    ['names line by line', Array.from({ length: 2000 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join('') + `${' '.repeat(2000)}b: §`],
    ['as deep as is read', Array.from({ length: 60 }, (_, depth) => `${' '.repeat(2 * depth)}- a:\n`).join('') + `${' '.repeat(120)}${'['.repeat(60)}§${']'.repeat(60)}`],
  ];
  for (const [what, template] of deep) {
    it(`ends for ${what}`, () => {
      const { text, left } = replace('a.yaml', filled(template), asReference);
      assert.deepEqual([text === filled(template), left.length], [true, 1]);
    });
  }

  rows('compose.yaml', 'compose', [
    ['a value within a default', 'a: "${A:-§}"\n', 'a: "${A:-new-1}"\n', 'new-1'],
    ['a value that would end a default', 'a: "${A:-§}"\n', REFUSED, 'a}b'],
  ]);

  it('follows no alias', () => {
    const laughs = ['a0: &a0 [§]', ...Array.from({ length: 40 }, (_, at) => `a${at + 1}: &a${at + 1} [${Array.from({ length: 10 }, () => `*a${at}`).join(', ')}]`)].join('\n');
    const { text } = replace('compose.yaml', filled(laughs), asReference);
    assert.equal(text, filled(laughs, `"\${${VARIABLE}}"`));
  });

  readsBack({ format: 'yaml', path: 'config.yaml', template: yamlTemplate, read: readYaml });
  readsBack({
    format: 'compose',
    path: 'docker-compose.yml',
    template: yamlTemplate,
    read: readCompose,
    expand: (read, variables) => mapStrings(read, (one) => one.replace(/\u0001(\w+)\u0002/g, (_, name: string) => variables[name] ?? '')),
  });
});

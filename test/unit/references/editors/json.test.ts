import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits } from '../../../../src/references/edit.js';
import { jsonSyntax } from '../../../../src/references/editors/json/syntax.js';
import { type Replaced, replaceSecrets } from '../../../../src/references/replace.js';
import { UnrepresentableError } from '../../../../src/references/unrepresentable.js';
import { Secret } from '../../../../src/secret/secret.js';
import { fakeKey } from '../fake.js';
import { count } from './counts.js';
import { anyValue, asReference, asValue, filled, KEY, REFERENCE, replace, rows } from './editing.js';
import { jsonTexts, OTHER, valuesOf } from './json.js';

const UNREAD = /^Nothing puts variables into this file\./;

function attempt(replacing: () => Replaced): Replaced | undefined {
  try {
    return replacing();
  } catch (error) {
    assert.ok(error instanceof UnrepresentableError);
    return undefined;
  }
}

describe('editors of JSON', () => {
  rows('config/settings.json', 'json', [
    ['nothing puts variables in', '{"key": "§"}', { left: UNREAD }],
    ['a comment', '// § once\n{"a": 1 /* § */}', '// keywright://openai/OPENAI_API_KEY once\n{"a": 1 /* keywright://openai/OPENAI_API_KEY */}'],
    ['a name', '{"§": 1}', { left: /name/ }],
    ['a value', '{\r\n\t"key" : "Bearer §" , }', '{\r\n\t"key" : "Bearer a\\"b\\\\c" , }', 'a"b\\c'],
    ['a value after a byte order mark', '\uFEFF{"key":"§"}', '\uFEFF{"key":"new"}', 'new'],
    ['a value that is all of the file', '"§"', '"new"', 'new'],
    ['texts in lines', '{"a":"§"}\n{"a":"§"}\n', '{"a":"n"}\n{"a":"n"}\n', 'n'],
    ['beside escapes', '["\\u0041\\n§\\"\\\\"]', '["\\u0041\\nn\\"\\\\"]', 'n'],
    ['a value before what is broken', '{"a": "§", oops', '{"a": "n", oops', 'n'],
    ['what is broken', "{'a': '§'}", { left: /no valid JSON/ }, 'n'],
    ['after what is broken', '{"a": 1]}, {"b": "§"}', { left: /no valid JSON/ }, 'n'],
    ['a string without an end', '{"a": "§', { left: /no valid JSON/ }, 'n'],
    ['a string whose last quote is escaped', '{"a": "§ \\"', { left: /no valid JSON/ }, 'n'],
    ['no string', '{"a": §}', { left: /no valid JSON/ }, 'n'],
  ]);
  rows('app/appsettings.Production.json', 'appsettings', [
    ['is overridden by a variable', '{"ConnectionStrings": {"Db": ["x", "pw=§;"]}}', { left: /ConnectionStrings__Db__1 in the \.env/ }],
    ['with a name that no variable has', '{"My.Section": {"k": "§"}}', { left: /Define that in the \.env/ }],
    ['with the key in its name', '{"§": {"k": "§"}}', { left: /\.$/ }],
  ]);
  rows('local.settings.json', 'functions', [['is overridden by a variable', '{"Values": {"Api": "§"}}', { left: /Define Api in/ }]]);
  rows('prod.tfvars.json', 'tfvars.json', [['names the variable', '{"db": {"pw": "§"}}', { left: /TF_VAR_db in/ }]]);
  rows('package.json', 'package.json', [
    ['a script', '{"scripts": {"a": "curl §"}}', { left: /cmd/ }],
    ['any other place', '{"config": {"a": "§"}}', { left: UNREAD }],
  ]);

  const secrets = [KEY, OTHER];
  for (const [format, path, comments] of [['JSON', 'a.json', false], ['JSONC', 'a.jsonc', true]] as const) {
    it(`${format}: exactly the values are replaced, whatever the file`, () => {
      fc.assert(
        fc.property(jsonTexts(comments), anyValue, anyValue, (text, one, two) => {
          const values = new Map([[KEY, one], [OTHER, two]]);
          const replaced = attempt(() => replaceSecrets(text, secrets.map((secret) => ({ secret: Secret.of(secret), by: asValue(values.get(secret) ?? '') })), path));
          count(format, replaced === undefined);
          // In a comment only.
          if (replaced === undefined) {
            assert.match(one, /\*\/|[^\P{Cc}\t]|[\u2028\u2029]/u);
            return;
          }
          for (const { start, end } of replaced.edits) assert.ok(secrets.includes(text.slice(start, end)));
          assert.ok(replaced.left.every(({ why }) => why.includes('name')));
          assert.equal(replaced.text, applyEdits(text, replaced.edits));
          const inText = (value: unknown): unknown => (typeof value === 'string' ? value.split(KEY).map((part) => part.split(OTHER).join(two)).join(one) : value);
          assert.deepEqual(valuesOf(replaced.text), valuesOf(text).map(([at, value]) => [at, inText(value)]));
        }),
        { numRuns: 3000 },
      );
    });

    it(`${format}: nothing but comments gets a reference`, () => {
      fc.assert(
        fc.property(jsonTexts(comments), (text) => {
          const replaced = replace(path, text, asReference);
          count(`${format}, variable`);
          assert.ok(replaced.edits.every(({ newText }) => newText === REFERENCE));
          assert.deepEqual(valuesOf(replaced.text), valuesOf(text));
          assert.equal(replaced.text.split(KEY).length - 1, replaced.left.length);
        }),
        { numRuns: 2000 },
      );
    });
  }

  it('tells what covers any span of any text, and never throws', () => {
    const text = fc.oneof(jsonTexts(true), fc.string({ maxLength: 30, unit: fc.constantFrom('{', '}', '[', ']', ',', ':', '"', '\\', '/', '*', '\n', 'a', '1', ' ', 'u', '\u00a0') }));
    fc.assert(
      fc.property(text, fc.array(fc.tuple(fc.nat({ max: 40 }), fc.nat({ max: 6 })), { maxLength: 6 }), (made, at) => {
        const covering = jsonSyntax(made, '');
        count('JSON, broken');
        const spans = at.map(([start, length]) => ({ start, end: start + length })).filter(({ end }) => end <= made.length).sort((a, b) => a.start - b.start);
        for (const span of spans) {
          const covers = covering(span);
          if (typeof covers !== 'object' || 'left' in covers) continue;
          assert.ok(covers.inner.start <= span.start && span.end <= covers.inner.end);
          assert.equal(made[covers.start], '"');
          // What is written there is read there, and what stands around it as before.
          const inner = made.slice(covers.inner.start, covers.inner.end);
          const value = covers.read(inner);
          if (value === undefined) continue;
          const before = covers.read(made.slice(covers.inner.start, span.start));
          const after = covers.read(made.slice(span.end, covers.inner.end));
          const within = covers.read(made.slice(span.start, span.end));
          assert.equal(`${before}${within}${after}`, value);
        }
      }),
      { numRuns: 5000 },
    );
  });

  it('is cut in no escape', () => {
    const ended = (text: string): string[] => replaceSecrets(text, [{ secret: Secret.of('u0041'), by: asValue('n') }], 'a.json').left.map(({ why }) => why);
    assert.deepEqual(ended('["\\u0041"]'), ['It begins or ends within an escape.']);
    assert.deepEqual(ended('["\\\\u0041"]'), []);
    assert.deepEqual(ended('["\\\\\\u0041"]'), ['It begins or ends within an escape.']);
  });

  it('may nest as deep as it likes', () => {
    const deep = 200_000;
    const text = filled(`${'[{"a":'.repeat(deep)}"§"${'}]'.repeat(deep)}`);
    assert.equal(replace('a.json', text, asValue('n')).text, text.replace(KEY, 'n'));
  });

  it('takes time by the length of the file, however many stand in it', () => {
    const text = `[${'{"name":"value","key":"§","more":[1,2,"three"]},'.repeat(20_000)}"${' § '.repeat(20_000)}"]`;
    const started = performance.now();
    const { occurrences } = replace('a.json', filled(text, fakeKey()), asValue('n'));
    assert.equal(occurrences, 40_000);
    const took = performance.now() - started;
    assert.ok(took < 5000, `${Math.round(took)} ms`);
  });
});

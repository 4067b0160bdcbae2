import { strict as assert } from 'node:assert';
import { createDetector } from '../../../src/detection/detector.js';
import { anchorsOf } from '../../../src/detection/rule.js';
import { providers, rulesOf } from '../../../src/providers/registry.js';
import { sampleOf, type Sample } from './samples.js';

const rules = rulesOf(providers);
/** What is no secret by itself is reported only as a part of one: here it has to show by itself all the same. */
const detector = createDetector(rules.map((rule) => ({ ...rule, identifier: false, companions: [] })));
const SEEDS = [1, 2, 3];

/** Places where keys are found. A name is given where only the name tells what the key is. */
const CONTEXTS: Record<string, (value: string, name: string) => string> = {
  'a line of .env': (value, name) => `A=1\n${name}=${value}\nB=2\n`,
  'a quoted line of .env': (value, name) => `${name}="${value}"\r\n`,
  'an export': (value, name) => `export ${name}='${value}'\n`,
  JSON: (value, name) => `{ "${name}": "${value}", "next": 1 }`,
  'JSON in a string': (value, name) => `"{\\"${name}\\":\\"${value}\\"}"`,
  YAML: (value, name) => `env:\n  ${name}: ${value}\n`,
  Python: (value, name) => `os.environ["${name}"] = "${value}"\n`,
  JavaScript: (value, name) => `const ${name} = process.env.${name} ?? '${value}';\n`,
  'a header': (value, name) => `curl -H "${name}: ${value}" https://api.example.com/v1\n`,
  'an address': (value, name) => `https://api.example.com/v1?${name}=${value}&page=2\n`,
  'after an escaped line end': (value, name) => `log("${name}:\\n${name}=${value}\\n")`,
  XML: (value, name) => `<${name}>${value}</${name}>`,
};

/** Where a key that shows what it is stands alone. */
const ALONE: Record<string, (value: string) => string> = {
  alone: (value) => value,
  'after an escape': (value) => `"first\\n${value}"`,
  'after a percent escape': (value) => `q=key%20${value}%0A`,
  'in prose': (value) => `Use the key ${value}, please.`,
  'as bearer': (value) => `Authorization: Bearer ${value}\r\n`,
};

const foundIn = (text: string, id: string): string[] => detector.detect(text).filter(({ rule }) => rule.id === id).map(({ secret }) => secret.reveal());

const samples = (rule: (typeof rules)[number]): Sample[] => SEEDS.map((seed) => sampleOf(rule, seed));

describe('key formats', () => {
  it('have ids, anchors and documentation of the agreed shapes', () => {
    assert.equal(new Set(rules.map(({ id }) => id)).size, rules.length);
    assert.ok(providers.length >= 50);
    for (const rule of rules) {
      const { id, provider, docs, variables, pattern } = rule;
      const anchors = anchorsOf(rule);
      assert.match(id, /^[a-z0-9]+(?:-[a-z0-9]+)+$/);
      assert.ok(id.replaceAll('-', '').startsWith((provider?.id ?? '').toLowerCase()), id);
      assert.ok(anchors.length > 0 && anchors.every((anchor) => anchor.length >= 3), id);
      assert.ok(docs.startsWith('https://'), id);
      assert.ok(variables.length > 0 && variables.every((name) => /^[A-Za-z][A-Za-z0-9_]*$/.test(name)), id);
      assert.match(pattern.flags, /^i?$/, id);
    }
  });

  it('have no quantifier that is unbounded, and none inside another', () => {
    for (const { id, pattern } of rules) {
      const outsideClasses = pattern.source.replace(/\\./g, '_').replace(/\[[^\]]*\]/g, '_');
      assert.doesNotMatch(outsideClasses, /[*+]|\{\d+,\}/, id);
      assert.doesNotMatch(outsideClasses, /\([^()]*\{[^()]*\)\{/, id);
    }
  });

  for (const rule of rules) {
    describe(rule.id, () => {
      const [first] = samples(rule);

      it('begins within reach of an anchor', () => {
        for (const { text, name } of samples(rule)) {
          const whole = (name ?? '') + text;
          const at = anchorsOf(rule).map((anchor) => whole.toLowerCase().indexOf(anchor.toLowerCase())).filter((index) => index >= 0);
          assert.ok(at.length > 0 && (name !== undefined || Math.min(...at) <= (rule.reach ?? 0)));
        }
      });

      it('is found wherever keys stand', () => {
        for (const { text, key, name } of samples(rule)) {
          for (const [place, put] of Object.entries(CONTEXTS)) assert.deepEqual(foundIn(put(text, name ?? rule.variables[0]!), rule.id), [key], place);
          for (const [place, put] of Object.entries(name === undefined ? ALONE : {})) assert.deepEqual(foundIn(put(text), rule.id), [key], place);
        }
      });

      it('is not found inside a longer run', () => {
        for (const { text, key, name, fixed } of samples(rule)) {
          const put = (value: string): string => `${name ?? 'value'} = "${value}"`;
          if (fixed || name === undefined) assert.deepEqual(foundIn(put(text.replace(key, `x9${key}`)), rule.id), []);
          if (fixed) assert.deepEqual(foundIn(put(`${text}Z9z`), rule.id), []);
        }
      });

      if (first?.fixed === true) {
        it('is not found when its last character is cut', () => {
          for (const { text, name } of samples(rule)) assert.deepEqual(foundIn(`${name ?? 'value'} = "${text.slice(0, -1)}"`, rule.id), []);
        });
      }

      it('is not found as a placeholder', () => {
        for (const { text, key, name } of samples(rule)) {
          const masked = text.replace(key, key.slice(0, Math.ceil(key.length / 2)) + 'x'.repeat(Math.floor(key.length / 2)));
          assert.deepEqual(foundIn(`${name ?? 'value'} = "${masked}"`, rule.id), []);
        }
      });
    });
  }
});

import { strict as assert } from 'node:assert';
import { CONFIDENCE, LIKELY } from '../../../src/detection/confidence.js';
import { createDetector } from '../../../src/detection/detector.js';
import type { Finding } from '../../../src/detection/finding.js';
import { type Rule, anchorsOf } from '../../../src/detection/rule.js';
import { providers, rulesOf } from '../../../src/providers/registry.js';
import { contextsOf } from './contexts.js';
import { type Sample, type Spoiled, sampleOf, spoiledSamples } from './samples.js';

const rules = rulesOf(providers);
/** What is no secret by itself is reported only as a part of one: here it has to show by itself all the same. */
const detector = createDetector(rules.map((rule) => ({ ...rule, identifier: false, companions: [] })), { generic: false });
const SEEDS = [1, 2, 3];

const findingsIn = (text: string, id: string): Finding[] => detector.detect(text).filter(({ rule }) => rule.id === id);
const foundIn = (text: string, id: string): string[] => findingsIn(text, id).map(({ secret }) => secret.reveal());
const given = ({ name, text }: Sample): string => `${name ?? 'value'} = "${text}"`;

const samples = (rule: Rule): Sample[] => SEEDS.map((seed) => sampleOf(rule, seed));
const spoiled = (rule: Rule): Spoiled[] => SEEDS.flatMap((seed) => spoiledSamples(rule, seed));

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
      // A dot that was meant as one.
      assert.doesNotMatch(outsideClasses, /\./, id);
    }
  });

  for (const rule of rules) {
    describe(rule.id, () => {
      it('begins within reach of an anchor', () => {
        for (const { text, name } of samples(rule)) {
          const whole = (name ?? '') + text;
          const at = anchorsOf(rule).map((anchor) => whole.toLowerCase().indexOf(anchor.toLowerCase())).filter((index) => index >= 0);
          assert.ok(at.length > 0 && (name !== undefined || Math.min(...at) <= (rule.reach ?? 0)));
        }
      });

      it('is found wherever keys stand', () => {
        const made = samples(rule).map(({ text, key, name }) => ({ key, contexts: contextsOf(text, name ?? rule.variables[0]!, name === undefined) }));
        // Each place with one of the samples, in turn.
        for (const [turn, { key, contexts }] of made.entries()) {
          for (const [i, [place, text]] of contexts.entries()) if (i % made.length === turn) assert.deepEqual([...new Set(foundIn(text, rule.id))], [key], place);
        }
      });

      it('is not found inside a longer run', () => {
        for (const sample of samples(rule)) {
          const { text, key, name, fixed } = sample;
          // Between two things that stand beside it, what is longer is another key.
          if (fixed || (name === undefined && text.startsWith(key))) assert.deepEqual(foundIn(given({ ...sample, text: text.replace(key, `x9${key}`) }), rule.id), []);
        }
      });

      it('is not found where one character, the charset, the length or the name is wrong', () => {
        const wrong = spoiled(rule).filter(({ what }) => what !== 'checksum');
        for (const sample of wrong) assert.deepEqual(foundIn(given(sample), rule.id), [], `${sample.what}: ${sample.text.length} characters`);
        const due: Spoiled['what'][] = ['charset', rule.names === undefined ? 'one character' : 'name', ...(sampleOf(rule, 1).fixed ? (['shorter', 'longer'] as const) : [])];
        assert.deepEqual(due.filter((what) => !wrong.some((sample) => sample.what === what)), []);
      });

      if (rule.checksum !== undefined) {
        it('is sure where the checksum holds, and in doubt where it does not', () => {
          const told = (sample: Sample): unknown[] => findingsIn(given(sample), rule.id).map(({ secret, checksum, confidence }) => [secret.reveal(), checksum, confidence]);
          for (const sample of samples(rule)) {
            const carries = rule.checksum?.(sample.key) !== undefined;
            assert.deepEqual(told(sample), [[sample.key, ...(carries ? ['valid', CONFIDENCE.checksumHolds] : ['none', CONFIDENCE.token])]]);
          }
          const failing = spoiled(rule).filter(({ what }) => what === 'checksum');
          for (const sample of failing) assert.deepEqual(told(sample), [[sample.key, 'invalid', CONFIDENCE.checksumFails]]);
          assert.ok(failing.length > 0 && failing.every((sample) => findingsIn(given(sample), rule.id)[0]!.confidence < LIKELY));
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

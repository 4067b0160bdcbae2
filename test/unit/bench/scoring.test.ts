import assert from 'node:assert/strict';
import type { Figure, Measured } from '../../../bench/figures.js';
import { regression } from '../../../bench/baseline.js';
import { averagePrecision, f1Of, precisionOf, recallOf, scoreFile, type Label } from '../../../bench/credData.js';
import type { Engine } from '../../../bench/engine.js';
import { isOtherKind } from '../../../bench/otherKinds.js';
import { scoreSamples } from '../../../bench/samples.js';
import type { Finding } from '../../../src/detection/finding.js';
import { Secret } from '../../../src/secret/secret.js';

/** Takes every run of digits for a key; the more digits, the surer. Those of `github` are GitHub's. */
const digits: Engine = {
  detect: (text) =>
    [...text.matchAll(/(github)?(\d+)/g)].map(({ index, 1: named, 2: key = '' }): Finding => {
      const start = index + (named ?? '').length;
      const rule = { id: 'digits', title: '', docs: '', anchors: ['123'], pattern: /\d+/, variables: [], ...(named !== undefined && { provider: { id: 'github', name: '' } }) };
      return { rule, start, end: start + key.length, secret: Secret.of(key), checksum: 'none', confidence: key.length / 10, parts: [] };
    }),
};

const label = (line: number, rule: string, kind: Label['label'], value?: readonly [number, number]): Label => ({
  file: 'a', lineStart: line, lineEnd: line, valueStart: value?.[0] ?? -1, valueEnd: value?.[1] ?? -1, secret: null, rule, label: kind,
});

describe('scoring', () => {
  const text = ['password 12345', 'é𝒳 1234 and 777', 'id 999', 'maybe 88', 'plain 6', 'missed'].join('\n');
  const labels = [label(1, 'Password', 'T'), label(2, 'Token', 'T', [3, 7]), label(3, 'UUID:Token', 'T'), label(4, 'Key', 'X'), label(5, 'Key', 'F'), label(6, 'PEM Private Key', 'T')];
  const score = { files: 1, labels: labels.length, ...scoreFile('a', text, labels, digits) };

  it('counts a finding by its row: real, wrong on F rows and elsewhere, neither on X rows and categories left out', () => {
    assert.deepEqual(score.hits.map(({ on, real }) => [on, real]), [['Password', true], ['Token', true], ['unlabelled', false], ['Key', false]]);
    assert.deepEqual([precisionOf(score), recallOf(score.rows)], [50, 200 / 3]);
    assert.ok(Math.abs(f1Of(score) - 4 / 7) < 1e-9);
  });

  it('gives one finding one row', () => {
    const twice = scoreFile('a', 'password 12345 and 678', [label(1, 'Password', 'T')], digits);
    assert.deepEqual([twice.hits.length, twice.rows.filter(({ found }) => found).length], [1, 1]);
  });

  it('takes the area under precision and recall', () => assert.ok(Math.abs(averagePrecision(score) - 2 / 3) < 1e-9));

  it('hits a sample where the value is, and takes a text that is positive elsewhere for no negative', () => {
    const sample = { source: 'a', rule: 'r', provider: 'github', text: 'github12 34', secret: '34', positive: true };
    const { positives, negatives } = scoreSamples([sample, { ...sample, secret: null }, { ...sample, positive: false }, { ...sample, text: 'github5', secret: null, positive: false }], digits);
    assert.deepEqual(positives.map(({ any, own }) => [any, own]), [[true, false], [true, true]]);
    assert.deepEqual(negatives.map(({ own }) => own), [true]);
  });

  it('takes another kind of key, and a key that the tool calls one elsewhere, for no false alarm', () => {
    const positive = { source: 'a', rule: 'r', provider: 'github', text: 'name github77', secret: '77', positive: true };
    const negative = { source: 'a', rule: 'r', provider: 'github', text: 'github77', secret: null, positive: false };
    const { negatives } = scoreSamples([positive, negative, { ...negative, rule: 'other' }, { ...negative, text: 'github78' }], digits);
    assert.deepEqual(negatives.map(({ own, alarm }) => [own, alarm]), [[true, false], [true, true], [true, true]]);
    assert.equal(isOtherKind('stripe_key', 'stripe-publishable-key'), true);
    assert.equal(isOtherKind('stripe_key', 'stripe-secret-key'), false);
  });

  it('calls a fall beyond the noise a regression, in the direction that is worse', () => {
    const figure = (better: Figure['better'], now: number | undefined): Figure => ({ id: 'a', name: 'A', unit: '%', better, noise: 0.5, of: () => now });
    const verdict = (better: Figure['better'], now: number | undefined) => regression(figure(better, now), {} as Measured, { sizes: {}, figures: { a: 50 } });
    assert.equal(verdict('more', 49), 'A: 49.0 %, and the baseline is 50.0 %');
    assert.equal(verdict('less', 51), 'A: 51.0 %, and the baseline is 50.0 %');
    for (const fine of [verdict('more', 49.6), verdict('more', 90), verdict('less', 50.4), verdict('less', 3), verdict('more', undefined)]) assert.equal(fine, undefined);
  });
});

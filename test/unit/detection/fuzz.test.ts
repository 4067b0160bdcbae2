import assert from 'node:assert/strict';
import fc from 'fast-check';
import { CURSORS } from '../../../src/detection/cursors.js';
import { createDetector, type Detector } from '../../../src/detection/detector.js';
import { genericFinders } from '../../../src/detection/generic/finders.js';
import { anchorsOf } from '../../../src/detection/rule.js';
import { providers, rulesOf } from '../../../src/providers/registry.js';
import { sampleOf } from '../providers/samples.js';

// Whatever bytes a file holds, read as an editor reads them.

const rules = rulesOf(providers);
const detector = createDetector(rules);

/** A real-shaped key in the way it is known: bare, or under its name. */
const assigned = fc.tuple(fc.constantFrom(...rules), fc.nat({ max: 1000 })).map(([rule, seed]) => {
  const { text, name } = sampleOf(rule, seed);
  return name === undefined ? text : `${name}="${text}"`;
});

/** Truncated, over-long and surrogate UTF-8, marks of byte order, a lone continuation. */
const BROKEN = [[0xc3], [0xe2, 0x82], [0xf0, 0x9f, 0x94], [0xc0, 0xaf], [0xed, 0xa0, 0x80], [0xff, 0xfe], [0xfe, 0xff], [0xef, 0xbb, 0xbf], [0x80], [0x00], [0x00, 0x00]].map((bytes) => Buffer.from(bytes));
const JOINTS = ['=', '"', "'", '`', '\n', '\r\n', '\\n', '%20', ': ', ' ', '/', '-', '_', '.', 'é', '\u{1f511}', '://', '@', 'Bearer '];

const bytes = (text: fc.Arbitrary<string>): fc.Arbitrary<Buffer> => text.map((each) => Buffer.from(each));
const cut = fc.tuple(bytes(assigned), fc.nat({ max: 60 }), fc.nat({ max: 60 })).map(([whole, from, less]) => whole.subarray(from, Math.max(from, whole.length - less)));
const changed = fc.tuple(bytes(assigned), fc.nat(), fc.integer({ min: 0, max: 255 })).map(([whole, at, byte]) => {
  const copy = Buffer.from(whole);
  copy[at % copy.length] = byte;
  return copy;
});
const piece = fc.oneof(
  { weight: 2, arbitrary: bytes(assigned) },
  { weight: 4, arbitrary: bytes(assigned.map((line) => `\n${line}\n`)) },
  { weight: 2, arbitrary: cut },
  { weight: 2, arbitrary: changed },
  { weight: 2, arbitrary: bytes(fc.constantFrom(...JOINTS)) },
  { weight: 2, arbitrary: fc.constantFrom(...BROKEN) },
  { weight: 1, arbitrary: bytes(fc.constantFrom(...rules.flatMap(anchorsOf), ...genericFinders.flatMap(({ anchors }) => anchors))) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 40 }).map((array) => Buffer.from(array)) },
);
const file = fc.array(piece, { maxLength: 30 }).map((pieces) => Buffer.concat(pieces));

/** What holds of findings in any text. @returns how many there are. */
function checkFindings(text: string): number {
  const findings = detector.detect(text);
  let last = 0;
  for (const finding of findings) {
    const { start, end, confidence, parts } = finding;
    assert.ok(last <= start && start < end && end <= text.length, `${finding.rule.id} at ${start}–${end} of ${text.length}, after ${last}`);
    assert.ok(confidence >= 0 && confidence <= 1, `${finding.rule.id}: confidence ${confidence}`);
    for (const span of [finding, ...parts]) if (span.encoding === undefined) assert.equal(text.slice(span.start, span.end), span.secret.reveal(), span.rule.id);
    for (const part of parts) assert.ok(part.start >= 0 && part.end <= text.length && (part.end <= start || part.start >= end), `${part.rule.id} lies in the key that it is a part of`);
    last = end;
  }
  return findings.length;
}

describe('the detector, given any bytes', function () {
  this.timeout(60_000);

  it('holds to its word where keys stand, whole, cut, changed and side by side', () => {
    let found = 0;
    fc.assert(fc.property(file, (content) => void (found += checkFindings(content.toString('utf8')))), { numRuns: 2000 });
    // Otherwise nothing was tried.
    assert.ok(found > 2000, `only ${found} findings`);
  });

  it('holds to its word on noise', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 4000 }), (content) => void checkFindings(Buffer.from(content).toString('utf8'))), { numRuns: 1000 });
  });

  it('holds to its word on bytes that are no text', () => {
    fc.assert(
      fc.property(file, fc.constantFrom(undefined, '.npmrc', 'a.ipynb', 'a.min.js', '.docker/config.json'), (content, path) => {
        let last = 0;
        for (const { start, end, secret, encoding } of detector.detectBytes(content, path)) {
          assert.ok(last <= start && start < end && end <= content.length);
          if (encoding === undefined) assert.equal(content.subarray(start, end).toString('utf8'), secret.reveal());
          last = end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('finds the same whatever the chunks and the number of cursors', () => {
    const others = [{ cursors: 1 }, { block: 1 }, { block: 97 }, { cursors: CURSORS, block: 256 }, { cursors: CURSORS, block: 601 }] as const;
    const detectors = others.map((options) => createDetector(rules, options));
    const shown = (used: Detector, content: Buffer): string[] => used.detectBytes(content).map(({ rule, start, end, parts }) => `${rule.id} ${start} ${end} ${parts.map((part) => `${part.rule.id} ${part.start}`).join()}`);
    const long = fc.array(file, { maxLength: 6, size: 'max' }).map((files) => Buffer.concat(files));
    fc.assert(fc.property(long, (content) => detectors.forEach((other) => assert.deepEqual(shown(other, content), shown(detector, content)))), { numRuns: 200 });
  });

  it('says the same of the same text, whatever it saw before', () => {
    const spans = (used: Detector, text: string): string[] => used.detect(text).map(({ rule, start, end }) => `${rule.id} ${start} ${end}`);
    const sameAsFresh = (contents: readonly Buffer[]): void => {
      const fresh = createDetector(rules);
      for (const text of contents.map((content) => content.toString('utf8'))) assert.deepEqual(spans(detector, text), spans(fresh, text));
    };
    fc.assert(fc.property(fc.array(file, { minLength: 20, maxLength: 40, size: 'max' }), sameAsFresh), { numRuns: 5 });
  });
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { editorFor } from '../../../../../src/references/editors/editors.js';
import { count } from '../counts.js';
import { checkAround } from './around.js';
import { KEY, checkLeft, rewrite, rewritten, withKey } from './rewriting.js';
import { sourceText } from './texts.js';

export interface Becoming {
  readonly path: string;
  readonly id: string;
  /** What becomes of a template. */
  readonly done: readonly (readonly [what: string, template: string, expected: string])[];
  readonly left: readonly (readonly [what: string, why: RegExp, template: string])[];
  /** Of such texts. */
  readonly pieces: readonly string[];
}

/** A language of which no compiler is at hand, or not everywhere: what is rewritten is compared with what was written by hand. */
export function becoming({ path, id, done, left, pieces }: Becoming): void {
  it(`${path} is edited as ${id}`, () => assert.equal(editorFor(path).id, id));

  for (const [what, template, expected] of done) it(`${path}: ${what}`, () => assert.equal(rewritten(path, template), expected));

  for (const [what, why, template] of left) it(`${path}: leaves ${what}`, () => checkLeft(path, template, why));

  it(`${path}: whatever the file, nothing else changes`, function () {
    this.timeout(60_000);
    let [replaced, stayed] = [0, 0];
    fc.assert(
      fc.property(sourceText(pieces, [...done.map(([, template]) => template), ...left.map(([, , template]) => template)]), (text) => {
        const { edits, left: stay, text: now } = rewrite(path, text);
        checkAround(text, now, edits, stay.length);
        for (const { why } of stay) assert.match(why, /^[A-Z].*[.]$/s);
        assert.ok(stay.every(({ why }) => !why.includes(KEY)));
        replaced += text.split(KEY).length - 1 - stay.length;
        stayed += stay.length;
        count(`source: ${path}`, edits.length === 0 && stay.length > 0);
      }),
      { numRuns: 2000 },
    );
    assert.ok(replaced > 500 && stayed > 500, `${replaced} replaced, ${stayed} left`);
  });

  it(`${path}: a file of 1 MB is rewritten in well under a second`, function () {
    this.timeout(60_000);
    const line = `${withKey(done[0]?.[1] ?? '').replaceAll('\n', ' ')}\n`;
    const text = line.repeat(Math.ceil(1_000_000 / line.length));
    const begun = process.cpuUsage();
    rewrite(path, text);
    const took = process.cpuUsage(begun).user / 1000;
    assert.ok(took < 1500, `${took} ms`);
  });
}

import assert from 'node:assert/strict';
import type { Edit } from '../../../../../src/references/edit.js';
import { KEY } from './rewriting.js';

/** Nothing changes but what edits tell, and the key stays exactly where it was left. */
export function checkAround(text: string, now: string, edits: readonly Edit[], left: number): void {
  let [at, from] = [0, 0];
  for (const { start, end, newText } of edits) {
    assert.equal(now.slice(from, from + start - at), text.slice(at, start));
    from += start - at + newText.length;
    at = end;
  }
  assert.equal(now.slice(from), text.slice(at));
  assert.equal(now.split(KEY).length - 1, left);
}

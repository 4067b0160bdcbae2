import assert from 'node:assert/strict';
import { applyEdits } from '../../../../../src/references/edit.js';
import { type Replaced, replaceSecrets } from '../../../../../src/references/replace.js';
import { Secret } from '../../../../../src/secret/secret.js';
import { fakeKey } from '../../fake.js';

export const KEY = fakeKey();
/** What the variable is set to when a rewritten program runs: everything that could upset one. */
export const NEW = ['new', "'", '"', '`${x}', '\\', '{y}', '%s', '/é'].join('-');
export const VARIABLE = 'OPENAI_API_KEY';
export const REFERENCE = `keywright://openai/${VARIABLE}`;

/** A program with the key in place of `§`. */
export const withKey = (template: string): string => template.replaceAll('§', KEY);

export const rewrite = (path: string, text: string): Replaced => replaceSecrets(text, [{ secret: Secret.of(KEY), by: { kind: 'reference', reference: REFERENCE, variable: VARIABLE } }], path);

/** Rewritten in all places. */
export function rewritten(path: string, template: string): string {
  const { text, edits, left } = rewrite(path, withKey(template));
  assert.deepEqual(left.map(({ why }) => why), [], template);
  assert.ok(!text.includes(KEY), text);
  assert.equal(applyEdits(withKey(template), edits), text);
  return text;
}

/** A place that is left: `§` in it stays, what is to be replaced else is none of it. */
export function checkLeft(path: string, template: string, why: RegExp): void {
  const text = withKey(template);
  const replaced = rewrite(path, text);
  assert.equal(replaced.text, text);
  assert.equal(replaced.left.length, template.split('§').length - 1);
  for (const { why: told } of replaced.left) assert.match(told, why);
}

/** What a program gave before, with the new value in place of the key. */
export const renewed = <T>(result: T): T => JSON.parse(JSON.stringify(result).replaceAll(KEY, JSON.stringify(NEW).slice(1, -1)).replaceAll(encodeURIComponent(KEY), encodeURIComponent(NEW))) as T;

import assert from 'node:assert/strict';
import { ownIndex, reading } from './indexes.js';
import { gitlabKey } from './files.js';

describe('key index', () => {
  const uri = 'file:///a.txt';

  it('keeps the reading that began last, whichever ends first', () => {
    const index = ownIndex();
    const [first, second, third] = [index.now(), index.now(), index.now()];
    const key = gitlabKey();
    index.set([reading(uri, second, key)]);
    index.set([reading(uri, first)]);
    assert.equal(index.files().length, 1, 'the older reading is worth nothing any more');
    index.set([reading(uri, third)]);
    assert.equal(index.files().length, 0);
    index.set([reading(uri, second, key)]);
    assert.equal(index.files().length, 0, 'that a file holds nothing is known, too');
    index.dispose();
  });

  it('keeps the findings when git says something new of a file, whoever is reading it', () => {
    const index = ownIndex();
    const [first, second] = [index.now(), index.now()];
    index.set([reading(uri, first, gitlabKey())]);
    index.expose(new Map([[uri, 'tracked'], ['file:///unknown.txt', 'tracked']]));
    assert.deepEqual(index.files().map(({ exposure, findings }) => [exposure, findings.length]), [['tracked', 1]]);
    index.set([reading(uri, second)]);
    assert.equal(index.files().length, 0);
    index.dispose();
  });

  it('tells of every file with keys when what is remembered of keys changes', () => {
    const index = ownIndex();
    index.set([reading(uri, index.now(), gitlabKey())]);
    const told: (readonly string[])[] = [];
    index.onDidChangeFiles((uris) => told.push(uris));
    index.touch();
    index.expose(new Map([[uri, 'untracked']]));
    assert.deepEqual(told, [[uri]]);
    index.dispose();
  });
});

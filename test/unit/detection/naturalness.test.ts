import { strict as assert } from 'node:assert';
import { naturalness, wordShare } from '../../../src/detection/naturalness.js';
import { random } from '../providers/samples.js';

const WORDS = ['password', 'configuration', 'connection', 'description', 'application', 'secret', 'element', 'request', 'handler', 'version', 'internal', 'resource', 'generate', 'property'];
const lettersOf = (seed: number): string => {
  const next = random(seed);
  return Array.from({ length: 24 }, () => 'abcdefghijklmnopqrstuvwxyz'.charAt(Math.floor(next() * 26))).join('');
};
const RANDOM = Array.from({ length: 1000 }, (_, seed) => lettersOf(seed));

describe('naturalness', () => {
  it('is high of words, in whatever case they are joined', () => {
    for (const word of WORDS) assert.ok(naturalness(word) > 0, `${word}: ${naturalness(word)}`);
    for (const name of ['getPasswordHandler', 'CONNECTION_VERSION', 'resource.property-version', 'HTTPRequestHandler']) assert.ok(naturalness(name) > 0.4, `${name}: ${naturalness(name)}`);
    assert.equal(naturalness('PASSWORD'), naturalness('password'));
  });

  it('is low of random letters', () => {
    const mean = RANDOM.reduce((sum, text) => sum + naturalness(text), 0) / RANDOM.length;
    assert.ok(mean < -0.9 && mean > -1.8, `${mean}`);
    assert.ok(RANDOM.filter((text) => naturalness(text) < -0.2).length > RANDOM.length * 0.97);
  });

  it('is nothing where no two letters follow each other', () => {
    for (const text of ['', 'a', '1234', 'a1b2', 'é']) assert.equal(naturalness(text), 0, text);
  });
});

describe('the share of words', () => {
  it('is how much of a text they take up', () => {
    assert.equal(wordShare(''), 0);
    assert.equal(wordShare('password'), 1);
    assert.equal(wordShare('PassWord'), 1);
    assert.equal(wordShare('12password345678'), 0.5);
    assert.equal(wordShare('password-version'), 15 / 16);
    assert.equal(wordShare('pass'), 0);
  });

  it('is hardly anything of random letters', () => {
    const mean = RANDOM.reduce((sum, text) => sum + wordShare(text), 0) / RANDOM.length;
    assert.ok(mean < 0.01, `${mean}`);
  });
});

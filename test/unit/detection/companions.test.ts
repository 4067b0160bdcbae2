import { strict as assert } from 'node:assert';
import { createDetector } from '../../../src/detection/detector.js';
import type { Rule } from '../../../src/detection/rule.js';
import { random } from '../providers/samples.js';

const provider = { id: 'acme', name: 'Acme' };
const docs = 'https://docs.acme.test/keys';
const secret: Rule = { id: 'acme-secret', title: 'secret', provider, docs, names: ['acme_secret'], pattern: /[0-9a-zA-Z]{32}/, variables: ['ACME_SECRET'], companions: ['acme-key-id', 'acme-region'] };
const keyId: Rule = { id: 'acme-key-id', title: 'key id', provider, docs, anchors: ['ACM'], pattern: /ACM[A-Z0-9]{16}/, variables: ['ACME_KEY_ID'] };
const region: Rule = { id: 'acme-region', title: 'region', provider, docs, names: ['acme_region'], pattern: /eu[a-z0-9]{8}/, minEntropy: 0, variables: ['ACME_REGION'], identifier: true };
const detector = createDetector([secret, keyId, region], { generic: false });

const made = (length: number, from: string, seed: number): string => {
  const next = random(seed);
  return Array.from({ length }, () => from.charAt(Math.floor(next() * from.length))).join('');
};
const secretText = (seed: number): string => made(32, 'abcdefghjkmnpqrstuvwxyz23456789', seed);
const idText = (seed: number): string => `ACM${made(16, 'BCDFGHJKLMNPQRSTVWXZ23456789', seed)}`;
const shown = (text: string): string[] => detector.detect(text).map(({ rule, secret: value, parts }) => `${rule.id} ${value.reveal()} [${parts.map((part) => `${part.rule.id} ${part.secret.reveal()}`).join(', ')}]`);

describe('companions', () => {
  it('are parts of the key that they belong to, in text order, with their variables', () => {
    const text = `ACME_KEY_ID=${idText(1)}\nACME_SECRET=${secretText(1)}\nACME_REGION=eufr4nk7x2\n`;
    assert.deepEqual(shown(text), [`acme-secret ${secretText(1)} [acme-key-id ${idText(1)}, acme-region eufr4nk7x2]`]);
    const finding = detector.detect(text)[0]!;
    assert.deepEqual(finding.parts.map(({ variable }) => variable), ['ACME_KEY_ID', 'ACME_REGION']);
    assert.equal(text.slice(finding.parts[0]!.start, finding.parts[0]!.end), idText(1));
  });

  it('of two blocks go to the key of their own block, though another is nearer', () => {
    const block = (name: string, first: string, second: string): string => `[${name}]\n${first}\n${second}\n\n`;
    const text = block('one', `acme_secret=${secretText(1)}`, `id=${idText(1)}`) + block('two', `id=${idText(2)}`, `acme_secret=${secretText(2)}`);
    assert.deepEqual(shown(text), [`acme-secret ${secretText(1)} [acme-key-id ${idText(1)}]`, `acme-secret ${secretText(2)} [acme-key-id ${idText(2)}]`]);
    const objects = `{ a: {\n acme_secret: "${secretText(1)}",\n long: "${'-'.repeat(300)}",\n id: "${idText(1)}"\n},\nb: {\n id: "${idText(2)}", acme_secret: "${secretText(2)}" } }`;
    assert.deepEqual(shown(objects), [`acme-secret ${secretText(1)} [acme-key-id ${idText(1)}]`, `acme-secret ${secretText(2)} [acme-key-id ${idText(2)}]`]);
  });

  it('that stand alone are found as they are, unless they are no secret by themselves', () => {
    assert.deepEqual(shown(`${idText(3)}\nACME_REGION=eufr4nk7x2`), [`acme-key-id ${idText(3)} []`]);
  });

  it('that are far away belong to nothing', () => {
    assert.deepEqual(shown(`${idText(3)}${'\n#'.repeat(20)}\nACME_SECRET=${secretText(3)}`), [`acme-key-id ${idText(3)} []`, `acme-secret ${secretText(3)} []`]);
    assert.deepEqual(shown(`${idText(3)} ${'-'.repeat(2000)}\nACME_SECRET=${secretText(3)}`).length, 2);
  });

  it('offsets count UTF-16 units, of parts too', () => {
    const text = `# \u{1f511}é\nACME_SECRET=${secretText(4)} # é\nid=${idText(4)}`;
    const finding = detector.detect(text)[0]!;
    assert.equal(text.slice(finding.start, finding.end), secretText(4));
    assert.equal(text.slice(finding.parts[0]!.start, finding.parts[0]!.end), idText(4));
  });
});

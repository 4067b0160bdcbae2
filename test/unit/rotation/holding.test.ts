import assert from 'node:assert/strict';
import { sendgrid } from '../../../src/providers/sendgrid.js';
import { filesWith, needsNew } from '../../../src/rotation/holding.js';
import type { FileBytes } from '../../../src/rotation/ports.js';
import { Secret } from '../../../src/secret/secret.js';

describe('what stands in a file', () => {
  const key = Secret.of(['SG', 'a'.repeat(22), 'b'.repeat(43)].join('.'));
  const encodings: Readonly<Record<string, (text: string) => Buffer>> = {
    'UTF-8': (text) => Buffer.from(text, 'utf8'),
    'UTF-16 LE': (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
    'UTF-16 BE': (text) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
  };
  const named = { provider: sendgrid, name: 'SENDGRID_API_KEY', parts: {} };

  for (const [title, encode] of Object.entries(encodings)) {
    const bytesOf = (text: string): FileBytes => Secret.of(encode(text).toString('latin1'));

    it(`a key is seen in ${title}, and one that is gone or without it is not told`, async () => {
      const files = ['with', 'without', 'gone'].map((name) => ({ uri: name, label: name }));
      const held: Readonly<Record<string, FileBytes>> = { with: bytesOf(`# 中文é\nA_KEY=é${key.reveal()}中\n`), without: bytesOf('A_KEY=\n') };
      const found = await filesWith({ read: ({ uri }) => Promise.resolve(held[uri]) }, files, [key]);
      assert.deepEqual(found.map(({ label }) => label), ['with']);
    });

    it(`a reference is seen in ${title}, and a longer one is another`, () => {
      const needs = (text: string): boolean => needsNew(bytesOf(text), named, { secret: key });
      assert.ok(needs('A_KEY="keywright://sendgrid/SENDGRID_API_KEY"\n'));
      assert.ok(needs('keywright://sendgrid/SENDGRID_API_KEY_2 keywright://sendgrid/SENDGRID_API_KEY'));
      assert.ok(!needs('A_KEY=keywright://sendgrid/SENDGRID_API_KEY_2\n'));
      assert.ok(needs(`A_KEY=${key.reveal()}\n`));
      assert.ok(!needs('A_KEY=\n'));
    });
  }
});

import { REFUSED, rows } from './editing.js';

describe('files of languages that are changed by hand', () => {
  const all = [
    ['Index.cshtml', 'razor', /System\.Environment\.GetEnvironmentVariable\("OPENAI_API_KEY"\)/],
    ['index.phtml', 'phtml', /getenv\('OPENAI_API_KEY'\)/],
  ] as const;
  for (const [path, id, read] of all) {
    rows(path, id, [
      ['says what reads the variable', 'key = "§" # §\n', { left: read }],
      ['what is no secret by itself', 'id = "§"\n', 'id = "key_2"\n', 'key_2'],
      ['a value that quotes matter to', 'id = "§"\n', REFUSED, 'a"b'],
    ]);
  }
});

import { endsWithAny, isSet, type KnownFile } from './knownFile.js';
import { secretsOnLines } from './lines.js';

export const pypirc: KnownFile = {
  id: 'generic-pypirc-password',
  title: 'Python package index password',
  docs: 'https://packaging.python.org/en/latest/specifications/pypirc/',
  matches: (path) => endsWithAny(path, ['.pypirc', 'pypirc']),
  secretsIn: (text) => secretsOnLines(text, { part: /^\s*\[(?<name>[^\]]+)\]/, before: /^\s*password\s*[=:]\s*/i, secret: /^(?<secret>.*\S)/, isSet }),
};

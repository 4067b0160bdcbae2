import { endsWithAny, isSet, type KnownFile } from './knownFile.js';
import { secretsOnLines } from './lines.js';

export const pypirc: KnownFile = {
  id: 'generic-pypirc-password',
  title: 'Python package index password',
  docs: 'https://packaging.python.org/en/latest/specifications/pypirc/',
  matches: (path) => endsWithAny(path, ['.pypirc', 'pypirc']),
  secretsIn: (text) => secretsOnLines(text, { part: /^\s*\[(?<name>[^\]]{1,200})\]/, secret: /^\s*password\s*[=:]\s*(?<secret>\S(?:.*\S)?)\s*$/di, isSet }),
};

import assert from 'node:assert/strict';
import { systemOf } from '../../../../src/workspace/holders/ciFiles.js';
import type { Holder } from '../../../../src/workspace/holders/holder.js';
import { toldOf } from '../../../../src/workspace/holders/words.js';

describe('what is told of a holder', () => {
  const github = systemOf('.github/workflows/ci.yml');
  assert.ok(github);
  const told = (holder: Holder, dead = true): string => {
    const { what, why, next } = toldOf(holder, { reference: 'keywright://openai/KEY', dead, label: (uri) => uri.replace('file:///', '') });
    return `${what} | ${why} | ${next}`;
  };

  it('is what it is, how it has the key, and what to do', () => {
    const files = ['a', 'b', 'c', 'd', 'e'];
    assert.deepEqual(
      [
        told({ kind: 'ci', system: github, path: '/r/.github/workflows/ci.yml', label: '.github/workflows/ci.yml', line: 3, names: ['KEY', 'OTHER'] }),
        told({ kind: 'folder', path: '/other', files: ['.env'] }),
        told({ kind: 'worktree', path: '/tree', branch: 'x', files }),
        told({ kind: 'worktree', path: '/tree', files: ['.env'] }),
        told({ kind: 'branches', path: '/r', names: ['main', 'origin/main'], where: 'here', files: ['.env'] }),
        told({ kind: 'branches', path: '/r', names: ['x'], where: 'local', files: ['.env'] }),
        told({ kind: 'branches', path: '/r', names: ['origin/x'], where: 'remote', files: ['.env'] }),
        told({ kind: 'history', uri: 'file:///.env', directory: '/h', versions: ['1', '2'] }),
        told({ kind: 'history', uri: 'file:///.env', directory: '/h', versions: ['1'] }, false),
      ],
      [
        '.github/workflows/ci.yml:3 | GitHub Actions gets KEY, OTHER | Set the secret KEY, OTHER anew: Settings → Secrets and variables → Actions.',
        '/other | the old key is in .env | Refer to keywright://openai/KEY there instead.',
        '/tree | x; the old key is in a, b, c, 2 more | Refer to keywright://openai/KEY instead, and approve it there.',
        '/tree | no branch; the old key is in .env | Refer to keywright://openai/KEY instead, and approve it there.',
        'main, origin/main | the last commit has the old key in .env | It is checked out here: commit the changed files.',
        'x | the last commit has the old key in .env | Merge the commit with the changed files, or rebase on it; or delete the branch.',
        'origin/x | the last commit has the old key in .env | Push the commit with the changed files to it; or delete it there.',
        '.env | 2 earlier versions in VS Code’s Local History | Delete them, or leave them: the key is dead.',
        '.env | 1 earlier version in VS Code’s Local History | Delete it: the old key still works.',
      ],
    );
  });
});

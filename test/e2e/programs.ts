import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../scripts/root.js';
import { type Missing, pythonPackages, pythonProgram } from '../workbench/python.js';

/** A program that reads the variable from `.env` as programs of its language do, and writes the SHA-256 of it into the file that is named. */
export interface Program {
  readonly language: 'Node' | 'Python';
  /** What runs it, and its file in the workspace. */
  readonly command: readonly [interpreter: string, file: string];
  readonly source: string;
  /** The debugger's type, with what it needs besides. */
  readonly launch: Readonly<Record<string, unknown>>;
}

const NODE_SOURCE = `require('dotenv').config({ quiet: true });
const { createHash } = require('node:crypto');
const { renameSync, writeFileSync } = require('node:fs');
const sha = createHash('sha256').update(process.env.GITLAB_TOKEN ?? '').digest('hex');
console.log(sha);
writeFileSync(process.argv[2] + '.part', sha);
renameSync(process.argv[2] + '.part', process.argv[2]);
`;

const PYTHON_SOURCE = `import hashlib, os, sys
from dotenv import load_dotenv

load_dotenv(os.path.join(os.path.dirname(os.path.abspath(__file__)), ".env"))
sha = hashlib.sha256(os.environ.get("GITLAB_TOKEN", "").encode()).hexdigest()
print(sha, flush=True)
with open(sys.argv[1] + ".part", "w") as file:
    file.write(sha)
os.rename(sys.argv[1] + ".part", sys.argv[1])
`;

export const nodeProgram: Program = { language: 'Node', command: ['node', 'read.cjs'], source: NODE_SOURCE, launch: { type: 'node' } };

export interface PythonParts {
  readonly program: Program;
  /** For PYTHONPATH: python-dotenv and debugpy. */
  readonly folder: string;
}

export async function pythonParts(): Promise<PythonParts | Missing> {
  const found = await pythonPackages('debugpy==1.8.22', 'python-dotenv==1.2.4');
  if ('why' in found) return found;
  return { folder: found.folder, program: { language: 'Python', command: [await pythonProgram(), 'read.py'], source: PYTHON_SOURCE, launch: { type: 'debugpy' } } };
}

/** What `npm install dotenv` leaves in a workspace. */
export const installDotenv = (workspace: string): Promise<void> => cp(join(ROOT, 'node_modules', 'dotenv'), join(workspace, 'node_modules', 'dotenv'), { recursive: true });

const DEBUGGER = {
  name: 'debugpy-of-the-tests',
  publisher: 'keywright-tests',
  version: '1.0.0',
  engines: { vscode: '^1.105.0' },
  main: './extension.cjs',
  files: ['extension.cjs'],
  activationEvents: ['onDebugResolve:debugpy'],
  contributes: { breakpoints: [{ language: 'python' }], debuggers: [{ type: 'debugpy', label: 'debugpy', languages: ['python'] }] },
};

/** As ms-python.debugpy starts it. */
const debuggerSource = (python: string): string => `const vscode = require('vscode');
exports.activate = (context) => {
  const createDebugAdapterDescriptor = () => new vscode.DebugAdapterExecutable(${JSON.stringify(python)}, ['-m', 'debugpy.adapter']);
  context.subscriptions.push(vscode.debug.registerDebugAdapterDescriptorFactory('debugpy', { createDebugAdapterDescriptor }));
};
`;

/** An extension, for tests alone, by which VS Code knows the real debugpy. @returns the path of its package, in a folder to be removed. */
export async function packageDebugger({ command: [python] }: Program): Promise<{ readonly vsix: string; dispose(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'keywright-debugpy-'));
  const vsix = join(folder, 'debugpy.vsix');
  await mkdir(join(folder, 'source'));
  await writeFile(join(folder, 'source', 'package.json'), JSON.stringify(DEBUGGER));
  await writeFile(join(folder, 'source', 'extension.cjs'), debuggerSource(python));
  const { createVSIX } = await import('@vscode/vsce');
  await createVSIX({ cwd: join(folder, 'source'), packagePath: vsix, dependencies: false, allowMissingRepository: true, skipLicense: true });
  return { vsix, dispose: () => rm(folder, { recursive: true, force: true }) };
}

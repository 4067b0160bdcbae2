import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { git } from '../host/workspace.js';

export interface SampleKeys {
  readonly gitlab: string;
  readonly sendgrid: string;
  readonly openai: string;
}

/** A small project that leaks keys in the ways in which projects do. The keys are made at run time: none is written out in this repository. */
export async function writeSampleWorkspace(folder: string, keys: SampleKeys): Promise<void> {
  const tracked: Readonly<Record<string, string>> = {
    'README.md': '# Sample project\n\nIts keys are made up. Open the Problems view, then press Ctrl+. (⌘.) on a key.\n',
    '.gitignore': '.env\n.env.local\nnode_modules/\n',
    '.env.staging': `# Shared with the team\nSENDGRID_API_KEY=${keys.sendgrid}\nMAIL_FROM="Sample <mail@example.com>"\n`,
    'src/mailer.ts': [
      'const endpoint = "https://api.example.com/v3/mail/send";',
      `const apiKey = "${keys.sendgrid}";`,
      '',
      'export async function send(to: string, text: string): Promise<Response> {',
      '  return fetch(endpoint, { method: "POST", headers: { authorization: `Bearer ${apiKey}` }, body: JSON.stringify({ to, text }) });',
      '}',
      '',
    ].join('\n'),
    'scripts/release.py': `import os\n\nTOKEN = "${keys.gitlab}"\nURL = os.environ.get("GITLAB_URL", "https://gitlab.example.com")\n`,
    'docker-compose.yml': [
      'services:',
      '  web:',
      '    image: example/web:1',
      '    environment:',
      '      PORT: "8080"',
      `      OPENAI_API_KEY: ${keys.openai}`,
      '      SENDGRID_API_KEY: ${SENDGRID_API_KEY}',
      '',
    ].join('\n'),
  };
  const ignored: Readonly<Record<string, string>> = {
    '.env': [
      '# For this machine only: git ignores this file',
      `export OPENAI_API_KEY="${keys.openai}"  # billing: research`,
      `GITLAB_TOKEN='${keys.gitlab}'`,
      'EMPTY=',
      'API_KEY=your-api-key-here',
      '',
    ].join('\n'),
  };
  await write(folder, tracked);
  await git(folder, 'init', '--quiet', '--initial-branch=main');
  await git(folder, 'add', '--all');
  await git(folder, 'commit', '--quiet', '--message=First version');
  await write(folder, ignored);
}

async function write(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

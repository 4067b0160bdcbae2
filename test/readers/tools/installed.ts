import { execFile } from 'node:child_process';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer as createHttpServer } from 'node:http';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Missing } from '../../workbench/python.js';
import { said } from '../building.js';
import { actionlint } from './fetched.js';
import { type Asked, type Tool, eachByItself } from './tool.js';

// Tools that are run themselves, each time on a file that nobody else has.

const run = promisify(execFile);
const ENDING_MS = 20_000;
const PATH = process.env['PATH'] ?? '';

/** @param args of the tool, for the name of a file with the text. */
async function outputOf(command: string, { text, env }: Asked, args: (file: string) => readonly string[], input = ''): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'keywright-tools-'));
  try {
    const file = join(folder, 'file');
    await writeFile(file, text);
    // Some read no passwords that others could.
    await chmod(file, 0o600);
    const ended = run(command, args(file), { cwd: folder, env: { PATH, HOME: folder, LC_ALL: 'C.UTF-8', ...env }, timeout: ENDING_MS });
    ended.child.stdin?.on('error', () => undefined);
    ended.child.stdin?.end(input);
    return (await ended).stdout;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Of the first line that it tells of itself. */
async function versionOf(command: string, ...args: readonly string[]): Promise<string | undefined> {
  const told = await said([command, ...(args.length > 0 ? args : ['--version'])]);
  return told === undefined ? undefined : (/\d[\d.]*\d/.exec(told)?.[0] ?? 'of unknown version');
}

async function where(command: string, version: string | undefined, tool: (version: string) => Tool | Promise<Tool>): Promise<Tool | Missing> {
  return version === undefined ? { why: `there is no ${command}` } : tool(version);
}

/** What the first goal writes. */
export const make = async (): Promise<Tool | Missing> =>
  where('make', await versionOf('make'), (version) => eachByItself('make', version, (asked) => outputOf('make', asked, (file) => ['--silent', '--no-builtin-rules', '-f', file])));

export const git = async (): Promise<Tool | Missing> =>
  where('git', await versionOf('git'), (version) => eachByItself('git', version, async (asked) => (await outputOf('git', asked, (file) => ['config', '--file', file, '--null', '--list'])).split('\0').slice(0, -1)));

/** What is kept for h.example. */
export const gitCredentials = async (): Promise<Tool | Missing> =>
  where('git', await versionOf('git'), (version) => eachByItself('git', version, (asked) => outputOf('git', asked, (file) => ['credential-store', '--file', file, 'get'], 'protocol=https\nhost=h.example\n\n')));

/** What a script writes, of which p shows its arguments. */
export const shell = (name: 'dash' | 'bash' | 'zsh') => async (): Promise<Tool | Missing> =>
  where(name, name === 'dash' ? await versionOf('dpkg-query', '-Wf', '${Version}', 'dash') : await versionOf(name), (version) =>
    eachByItself(name, version, (asked) => outputOf(name, asked, (file) => ['-c', 'p() { printf "<%s>" "$@"; }; . "$1"', name, file])));

/** What actionlint has to say of a workflow; that a password should be none in the file is what changes. */
export async function workflows(): Promise<Tool | Missing> {
  const program = await actionlint();
  if (typeof program !== 'string') return program;
  return where('actionlint', await versionOf(program), (version) =>
    eachByItself('actionlint', version, async ({ text }) => {
      const said = await new Promise<string>((resolve, reject) => {
        const child = execFile(program, ['-format', '{{json .}}', '-shellcheck=', '-pyflakes=', '-'], { timeout: ENDING_MS }, (error, stdout) => {
          // It ends with 1 if there is something to say.
          if (error === null || error.code === 1) resolve(stdout);
          else reject(new Error(error.message));
        });
        child.stdin?.end(text);
      });
      return (JSON.parse(said) as readonly { readonly kind: string; readonly message: string }[]).filter(({ kind }) => kind !== 'credentials').map(({ message }) => message);
    }),
  );
}

async function portOf(server: Server): Promise<number> {
  server.unref();
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

/** What a server gets of it: credentials, and the header X-Key. */
export const curl = (args: (file: string, url: string) => readonly string[]) => async (): Promise<Tool | Missing> =>
  where('curl', await versionOf('curl'), async (version) => {
    const utf8 = (latin1: string): string => Buffer.from(latin1, 'latin1').toString();
    const server = createHttpServer((request, response) => {
      const { authorization = '', 'x-key': key = '' } = request.headers;
      const basic = /^Basic (.*)$/.exec(authorization)?.[1];
      response.end(JSON.stringify({ authorization: basic === undefined ? utf8(authorization) : Buffer.from(basic, 'base64').toString(), key: utf8(String(key)) }));
    });
    const port = await portOf(server);
    return eachByItself('curl', version, async (asked) => JSON.parse(await outputOf('curl', asked, (file) => args(file, `http://127.0.0.1:${port}/`))) as unknown);
  });

/** The password that psql gives to a server. In a text, `PORT` and `USER` are those of the server. */
export const psql = async (): Promise<Tool | Missing> =>
  where('psql', await versionOf('psql'), async (version) => {
    const passwords = new Map<string, string>();
    const server = createServer((socket) => {
      let user: string | undefined;
      socket.on('error', () => undefined);
      socket.on('data', (data) => {
        if (user === undefined) {
          // https://www.postgresql.org/docs/current/protocol-message-formats.html: StartupMessage, then AuthenticationCleartextPassword, then PasswordMessage.
          user = /user\0([^\0]*)/.exec(data.toString())?.[1] ?? '';
          socket.write(Buffer.from([0x52, 0, 0, 0, 8, 0, 0, 0, 3]));
        } else {
          passwords.set(user, data.subarray(5, -1).toString());
          socket.end();
        }
      });
    });
    const port = await portOf(server);
    let count = 0;
    return eachByItself('psql', version, async ({ text, env }) => {
      const user = `u${count++}`;
      const asked = { text: text.replace(':PORT:', `:${port}:`).replace(':USER:', `:${user}:`), env };
      await outputOf('psql', asked, (file) => ['--no-password', `host=127.0.0.1 port=${port} dbname=d user=${user} sslmode=disable gssencmode=disable passfile=${file}`]).catch(() => '');
      return passwords.get(user) ?? null;
    });
  });

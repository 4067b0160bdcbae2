import { randomBytes, randomUUID, timingSafeEqual } from 'node:crypto';
import { chmod, mkdtemp, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { type Socket, createServer } from 'node:net';
import { hostname, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Announcement, type Answer, LONGEST, type Request, announcement, parseAs, request } from './messages.js';
import { ownFolder, windowsFolder } from './place.js';

/** The longest path of a socket that all systems take. */
const LONGEST_PATH = 100;
/** Milliseconds for a request to come. */
const patience = 5000;

export interface RelayServer {
  /** The window has other folders now. */
  announce(folders: readonly string[]): Promise<void>;
  close(): Promise<void>;
}

/** Answers the command line of this user, who alone can reach the socket (or the pipe, on Windows) and read the token of this window. */
export async function serve(reply: (asked: Request) => Promise<Answer>, folder = windowsFolder()): Promise<RelayServer> {
  await ownFolder(folder);
  await removeAbandoned(folder);
  const id = randomUUID();
  const token = randomBytes(32).toString('hex');
  const socket = await socketPath(folder, id);
  const file = join(folder, `${id}.json`);
  const open = new Set<Socket>();
  const server = createServer((connection) => {
    open.add(connection);
    connection.once('close', () => open.delete(connection));
    connection.on('error', () => connection.destroy());
    void answerOn(connection, token, reply);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(socket, resolve);
  });
  if (process.platform !== 'win32') await chmod(socket, 0o600);
  return {
    announce: async (folders) => {
      const told: Announcement = { socket, token, folders: [...folders], pid: process.pid, host: hostname() };
      const draft = `${file}.${randomUUID()}`;
      await writeFile(draft, JSON.stringify(told), { mode: 0o600, flag: 'wx' });
      await rename(draft, file);
    },
    close: async () => {
      await rm(file, { force: true });
      for (const connection of open) connection.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
      if (process.platform !== 'win32' && !socket.startsWith(folder)) await rm(dirname(socket), { recursive: true, force: true });
    },
  };
}

async function answerOn(connection: Socket, token: string, reply: (asked: Request) => Promise<Answer>): Promise<void> {
  const asked = parseAs(request, await lineOf(connection));
  const respond = async (): Promise<Answer> => {
    if (!same(asked?.token, token) || asked === undefined) return { error: 'The window did not understand the request.' };
    return reply({ directory: asked.directory, texts: asked.texts });
  };
  // What fails says no more than that: its message may come from anywhere.
  const answer = await respond().catch((): Answer => ({ error: 'The window could not answer. Its log says why.' }));
  if (!connection.destroyed) connection.end(`${JSON.stringify(answer)}\n`);
}

/** The first line; what there is when it is too long or too late. */
function lineOf(connection: Socket): Promise<string> {
  return new Promise((resolve) => {
    let text = '';
    connection.setEncoding('utf8');
    const timer = setTimeout(() => resolve(''), patience);
    const done = (line: string): void => {
      clearTimeout(timer);
      resolve(line);
    };
    connection.on('data', (chunk: string) => {
      text += chunk;
      const end = text.indexOf('\n');
      if (end >= 0) done(text.slice(0, end));
      else if (text.length > LONGEST) connection.destroy();
    });
    connection.once('close', () => done(''));
  });
}

function same(given: string | undefined, token: string): boolean {
  const [a, b] = [Buffer.from(given ?? ''), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}

async function socketPath(folder: string, id: string): Promise<string> {
  if (process.platform === 'win32') return `\\\\.\\pipe\\keywright-${id}`;
  const path = join(folder, `${id}.sock`);
  return Buffer.byteLength(path) <= LONGEST_PATH ? path : join(await mkdtemp(join(tmpdir(), 'keywright-')), 's');
}

/** What windows left that were killed. */
async function removeAbandoned(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.endsWith('.json')) continue;
    const told = parseAs(announcement, await readFile(join(folder, name), 'utf8').catch(() => ''));
    if (told?.host !== hostname() || isAlive(told.pid)) continue;
    await rm(join(folder, name), { force: true });
    if (told.socket.startsWith(folder)) await rm(told.socket, { force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

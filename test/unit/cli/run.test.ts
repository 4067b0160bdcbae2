import assert from 'node:assert/strict';
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, realpathSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Answer, Request } from '../../../src/relay/messages.js';
import { type RelayServer, serve } from '../../../src/relay/server.js';
import { fakeKey } from '../references/fake.js';
import { sandbox } from '../workspace/sandbox.js';

const entry = fileURLToPath(new URL('../../../src/cli.ts', import.meta.url));
const root = fileURLToPath(new URL('../../..', import.meta.url));

interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

/** The command line itself, real processes, a real socket; what stands for the window is the server that it starts. */
describe('keywright run', function () {
  this.timeout(60_000);
  const key = fakeKey('r');
  let home: string;
  let work: string;
  let server: RelayServer | undefined;
  let asked: Request[];

  beforeEach(() => {
    home = realpathSync(sandbox());
    work = join(home, 'work');
    mkdirSync(work);
    asked = [];
  });
  afterEach(async () => {
    await server?.close();
    server = undefined;
  });

  const place = (): string => join(home, '.keywright', 'windows');
  const window = async (answer: Answer | (() => Promise<Answer>), folders: readonly string[] = [work]): Promise<void> => {
    server = await serve((request) => (asked.push(request), typeof answer === 'function' ? answer() : Promise.resolve(answer)), place());
    await server.announce(folders);
  };
  const env = (text = 'A=keywright://openai/A\n', at = '.env'): void => writeFileSync(join(work, at), text);
  const begin = (args: readonly string[], cwd = work): { child: ChildProcess; ended: Promise<Ended> } => {
    // `npx tsx` would start a shell in between, which takes signals.
    const child = spawn(process.execPath, ['--import', join(root, 'node_modules', 'tsx', 'dist', 'esm', 'index.mjs'), entry, 'run', ...args], { cwd, env: { ...process.env, HOME: home, A: 'of the shell' }, stdio: ['pipe', 'pipe', 'pipe'] });
    let [out, err] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    return { child, ended: new Promise((resolve) => child.once('close', (code, signal) => resolve({ code, signal, out, err }))) };
  };
  const node = (script: string): readonly string[] => ['--', process.execPath, '-e', script];
  const marker = 'console.log("started")';
  const resolved = (variables: Record<string, string> = { A: key }): Answer => ({ variables, refused: [], unresolved: [] });

  it('gives the command the variables, its standard input, and its exit code back', async () => {
    env();
    await window(resolved());
    const { child, ended } = begin(node('process.stdin.on("data",(d)=>process.stdout.write(d+process.env.A)).on("end",()=>{console.error("mine");process.exitCode=7})'));
    child.stdin?.end('in ');
    assert.deepEqual(await ended, { code: 7, signal: null, out: `in ${key}`, err: 'mine\n' });
    assert.deepEqual(asked, [{ directory: work, texts: ['A=keywright://openai/A\n', ''] }]);
  });

  it('leaves arguments as they are', async () => {
    env();
    await window(resolved());
    const { ended } = begin([...node('console.log(JSON.stringify(process.argv.slice(1)))'), '--', '-h', '--output', 'a b', '$A', '']);
    assert.deepEqual(JSON.parse((await ended).out), ['-h', '--output', 'a b', '$A', '']);
  });

  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    it(`passes ${signal} on, and lets the command deal with it`, async () => {
      env();
      await window(resolved());
      const { child, ended } = begin(node(`process.on("${signal}",()=>process.exit(9));setInterval(()=>{},1e3);console.log("up")`));
      await new Promise((up) => child.stdout?.once('data', up));
      child.kill(signal);
      assert.equal((await ended).code, 9);
    });
  }

  /** Runs what it is given with a terminal of its own, types what comes by its standard input, shows what it prints, and ends as it does. */
  const TERMINAL = `import os, pty, select, sys
pid, terminal = pty.fork()
if pid == 0:
    os.execvp(sys.argv[1], sys.argv[1:])
open_ = [0, terminal]
while terminal in open_:
    for ready in select.select(open_, [], [])[0]:
        try:
            data = os.read(ready, 4096)
        except OSError:
            data = b""
        if not data:
            open_.remove(ready)
        else:
            os.write(terminal if ready == 0 else 1, data)
sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) & 255)
`;
  const python = ['python3', 'python'].find((name) => {
    try {
      execFileSync(name, ['-c', 'import pty']);
      return true;
    } catch {
      return false;
    }
  });

  for (const [what, typed, signal] of [
    ['Ctrl+C', '\x03', 'SIGINT'],
    ['Ctrl+\\', '\x1c', 'SIGQUIT'],
  ] as const) {
    it(`in a terminal, ${what} reaches the command once, which deals with it and reads on`, async function () {
      if (python === undefined) {
        console.log('      not run: there is no python3 with pty, which makes the terminal');
        this.skip();
      }
      env();
      await window(resolved());
      const program = `let got=0;process.on("${signal}",()=>{got++;console.log("signal")});process.stdin.on("data",(d)=>{if(String(d).includes("q")){console.log("got "+got+(process.stdout.isTTY?" in a terminal":""));process.exit(7)}});console.log("up")`;
      const child = spawn(python, ['-c', TERMINAL, process.execPath, '--import', join(root, 'node_modules', 'tsx', 'dist', 'esm', 'index.mjs'), entry, 'run', ...node(program)], { cwd: work, env: { ...process.env, HOME: home }, stdio: ['pipe', 'pipe', 'pipe'] });
      let out = '';
      const shows = (text: string): Promise<void> =>
        new Promise((resolve) => {
          const look = (): void => {
            if (!out.includes(text)) return;
            child.stdout.off('data', look);
            resolve();
          };
          child.stdout.on('data', look);
          look();
        });
      child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
      const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
      await shows('up');
      child.stdin.write(typed);
      await shows('signal');
      child.stdin.write('q\n');
      assert.equal(await ended, 7);
      assert.match(out, /got 1 in a terminal/u);
    });
  }

  it('is interrupted while a window is asked: it waits no longer, and starts nothing', async () => {
    env();
    let answered = (): void => undefined;
    const slow = new Promise<void>((resolve) => (answered = resolve));
    const isAsked = new Promise<void>((resolve) => void window(() => (resolve(), slow.then(() => resolved()))));
    const { child, ended } = begin(node(marker));
    await isAsked;
    child.kill('SIGINT');
    const { code, out } = await ended;
    answered();
    assert.deepEqual([code, out], [130, '']);
  });

  it('tells by its exit code that SIGPIPE ended the command, by which Node itself does not end', async function () {
    if (process.platform === 'win32') this.skip(); // Windows has no signals.
    env();
    await window(resolved());
    assert.deepEqual(await begin(['--', 'sh', '-c', 'kill -PIPE $$']).ended, { code: 141, signal: null, out: '', err: '' });
  });

  it('ends by the signal that ended the command', async () => {
    env();
    await window(resolved());
    const { signal, code } = await begin(node('process.kill(process.pid,"SIGKILL")')).ended;
    assert.deepEqual([signal, code], ['SIGKILL', null]);
  });

  const stops: Readonly<Record<string, readonly [() => Promise<void> | void, RegExp]>> = {
    'no window is open': [() => env(), /No window of VS Code with Keywright has .*work open and trusted.*Nothing was started/u],
    'the window has another folder': [() => (env(), window(resolved(), [`${work}er`])), /No window of VS Code/u],
    'there is no .env': [() => window(resolved()), /There is no \.env/u],
    'a reference has no key': [() => (env(), window({ variables: {}, refused: [], unresolved: ['A stays as it is.'] })), /A stays as it is\. Nothing was started/u],
    'the window fails': [() => (env(), window(() => Promise.reject(new Error(key)))), /could not answer/u],
    'the window is gone without a word': [
      async () => {
        env();
        await window(resolved());
        const [file = ''] = (await readdir(place())).filter((name) => name.endsWith('.json'));
        const told = await readFile(join(place(), file), 'utf8');
        await server?.close();
        writeFileSync(join(place(), file), told, { mode: 0o600 });
      },
      /No window of VS Code/u,
    ],
  };
  for (const [what, [prepare, words]] of Object.entries(stops)) {
    it(`starts nothing where ${what}, says so, and ends with 125`, async () => {
      await prepare();
      const { code, out, err } = await begin(node(marker)).ended;
      assert.deepEqual([code, out], [125, '']);
      assert.match(err, words);
      assert.ok(!err.includes(key));
    });
  }

  it('names a command that there is none of, and ends with 127', async () => {
    env();
    await window(resolved());
    const { code, err } = await begin(['--', 'no-such-command-here']).ended;
    assert.equal(code, 127);
    assert.match(err, /no-such-command-here was not found/u);
  });

  for (const [what, command] of Object.entries({ 'is a file in the place of a folder': [`${entry}/x`], 'has no name': [''], 'gets more than the system takes': [process.execPath, 'x'.repeat(200_000)] })) {
    it(`says that a command could not be started which ${what}, and ends with 126`, async function () {
      if (process.platform === 'win32') this.skip(); // Windows has other limits.
      env();
      // As long an argument could not be given to us either: a variable can be.
      const [name = '', long] = command;
      await window(resolved(long === undefined ? { A: key } : { A: key + long }));
      const { code, out, err } = await begin(['--', name]).ended;
      assert.deepEqual([code, out], [126, '']);
      assert.match(err, /could not be started/u);
      assert.ok(!err.includes(key));
    });
  }

  it('asks another window of the same folder where one does not know a key or does not answer, as one of another VS Code', async () => {
    env();
    const others = await Promise.all(
      [{ variables: {}, refused: [], unresolved: ['A stays as it is.'] }, { error: 'The window is busy.' }].flatMap((answer) => Array.from({ length: 3 }, () => serve(() => Promise.resolve(answer), place()))),
    );
    try {
      for (const other of others) await other.announce([work]);
      await window(resolved());
      assert.deepEqual((await begin(node('console.log(process.env.A)')).ended).out, `${key}\n`);
      // What is said of a folder is not asked about in one around it.
      await server?.announce([home]);
      assert.equal((await begin(node(marker)).ended).code, 125);
    } finally {
      for (const other of others) await other.close();
    }
  });

  it('goes on without a variable that is never set, and says so', async () => {
    env();
    await window({ variables: { A: key }, refused: ['PATH stays as it is in the file.'], unresolved: [] });
    const { code, out, err } = await begin(node(marker)).ended;
    assert.deepEqual([code, out, err], [0, 'started\n', 'PATH stays as it is in the file.\n']);
  });

  it('reads the files that are named, else those of the directory, else those of the folder that is open', async () => {
    env('A=1\n');
    env('A=2\n', '.env.local');
    env('A=3\n', '.env.production');
    mkdirSync(join(work, 'own'));
    mkdirSync(join(work, 'bare'));
    writeFileSync(join(work, 'own', '.env'), 'A=4\n');
    await window(resolved());
    await begin(node(marker)).ended;
    await begin(['--dotenv', '.env.production', ...node(marker)]).ended;
    await begin(node(marker), join(work, 'own')).ended;
    await begin(node(marker), join(work, 'bare')).ended;
    assert.deepEqual(asked.map(({ texts }) => texts), [['A=1\n', 'A=2\n'], ['A=3\n'], ['A=4\n', ''], ['A=1\n', 'A=2\n']]);
    assert.match((await begin(['--dotenv', 'none', ...node(marker)]).ended).err, /none cannot be read/u);
  });

  it('waits for no pipe in the place of a file, and reads none that is too large', async function () {
    if (process.platform === 'win32') this.skip(); // Windows has no such pipes.
    execFileSync('mkfifo', [join(work, '.env')]);
    env('A=1\n', '.env.local');
    await window(resolved());
    await begin(node(marker)).ended;
    assert.deepEqual(asked.map(({ texts }) => texts), [['', 'A=1\n']]);
    env('#'.repeat(1024 * 1024 + 1), '.env.local');
    const { code, out, err } = await begin(node(marker)).ended;
    assert.deepEqual([code, out], [125, '']);
    assert.match(err, /\.env\.local has more than 1024 KiB/u);
  });

  it('is answered only with the token, in a folder and by a socket that are this user’s alone', async () => {
    await window(resolved());
    const names = await readdir(place());
    assert.deepEqual([place(), ...names.map((name) => join(place(), name))].map((path) => statSync(path).mode & 0o777), [0o700, ...names.map(() => 0o600)]);
    const { socket, token } = JSON.parse(await readFile(join(place(), names.find((name) => name.endsWith('.json')) ?? ''), 'utf8')) as { socket: string; token: string };
    const ask = (request: unknown): Promise<string> =>
      new Promise((resolve, reject) => {
        let text = '';
        const connection = connect(socket, () => connection.write(`${typeof request === 'string' ? request : JSON.stringify(request)}\n`));
        connection.on('data', (chunk: Buffer) => (text += chunk.toString())).once('end', () => resolve(text)).once('error', reject);
      });
    const request = { directory: work, texts: [] };
    for (const wrong of [{ ...request, token: '' }, { ...request, token: token.slice(1) }, { ...request, token: `${token.slice(1)}0` }, request, 'no JSON', { token }]) assert.match(await ask(wrong), /did not understand/u);
    assert.ok((await ask({ ...request, token })).includes(key));
    assert.equal(asked.length, 1);
  });

  it('reads no more of a request than requests have', async () => {
    await window(resolved());
    const [name = ''] = (await readdir(place())).filter((one) => one.endsWith('.json'));
    const { socket } = JSON.parse(await readFile(join(place(), name), 'utf8')) as { socket: string };
    const sent = await new Promise<number>((resolve) => {
      const connection = connect({ path: socket, allowHalfOpen: true });
      connection.resume().on('error', () => undefined).once('close', () => resolve(connection.bytesWritten));
      const more = (): void => {
        if (connection.bytesWritten > 64 * 1024 * 1024) connection.destroy();
        else connection.write(Buffer.alloc(1024 * 1024, 'x'), (error) => (error ? connection.destroy() : more()));
      };
      connection.once('connect', more);
    });
    assert.ok(sent < 16 * 1024 * 1024, `${sent} bytes were taken`);
  });

  it('uses no folder that is a link, and makes one that is open to others its own', async () => {
    mkdirSync(join(home, '.keywright'));
    mkdirSync(join(home, 'elsewhere'));
    symlinkSync(join(home, 'elsewhere'), place());
    await assert.rejects(serve(() => Promise.resolve(resolved()), place()), /is a link/u);
    const other = join(home, 'open');
    mkdirSync(other);
    chmodSync(other, 0o755);
    server = await serve(() => Promise.resolve(resolved()), other);
    assert.equal(statSync(other).mode & 0o777, 0o700);
  });
});

import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { relative } from 'node:path';
import packageJson from '../package.json' with { type: 'json' };
import { readBaseline } from './cli/baseline.js';
import { githubReport } from './cli/github.js';
import { gitlabReport } from './cli/gitlab.js';
import { jsonReport } from './cli/json.js';
import { maskDetected } from './cli/masking.js';
import { type Arguments, type Format, helpText, parseArguments, type RulesArguments, type RunArguments, type ScanArguments, UsageError } from './cli/options.js';
import { openOutput, type Output } from './cli/output.js';
import { prettyReport, wantsColour } from './cli/pretty.js';
import { printable } from './cli/printable.js';
import { createProgress } from './cli/progress.js';
import { detailsOf, outcomeOf, type Report, summaryOf } from './cli/report.js';
import { RUN_EXIT, RunError, run } from './cli/run.js';
import { allRules, jsonRules, prettyRules } from './cli/rules.js';
import { sarifReport } from './cli/sarif.js';
import { scanBytes, scanPaths, type ScanTask } from './cli/scan.js';
import { readStdin } from './cli/stdin.js';
import { tuneV8 } from './cli/v8.js';
import { createDetector, type Detector } from './detection/detector.js';
import { providers, rulesOf } from './providers/registry.js';
import { createGit } from './workspace/exposure.js';
import { createJointScan } from './workspace/jointScan.js';
import { createScanPool } from './workspace/scanPool.js';

const EXIT = { clean: 0, found: 1, incomplete: 2, error: 2, interrupted: 130 } as const;

tuneV8();
const progress = createProgress(process.stderr);
/** Made when it is needed: that takes a while. */
let made: Detector | undefined;
const detector = (): Detector => (made ??= createDetector(rulesOf(providers)));
const mask = maskDetected((text) => detector().detect(text));

function main(asked: Arguments, signal: AbortSignal): Promise<number> {
  switch (asked.command) {
    case 'help':
      return print(helpText(packageJson.version));
    case 'version':
      return print(`${packageJson.version}\n`);
    case 'rules':
      return listRules(asked);
    case 'run':
      return runCommand(asked.run, signal);
    case 'scan':
      return scan(asked, signal);
  }
}

/** What ended the command ends us: who waits for us sees the same, or what a shell would tell of it where it does not (Node ignores SIGPIPE). */
async function runCommand(asked: RunArguments, signal: AbortSignal): Promise<number> {
  const ended = await run(asked, process.cwd(), note, signal);
  if (typeof ended === 'number') return ended;
  process.removeAllListeners(ended);
  process.kill(process.pid, ended);
  return 128 + constants.signals[ended];
}

async function print(text: string, output?: Output): Promise<number> {
  if (output === undefined) process.stdout.write(text);
  else await output.write(text);
  return EXIT.clean;
}

async function listRules({ format, output }: RulesArguments): Promise<number> {
  const rules = allRules();
  return print(format === 'json' ? jsonRules(rules) : prettyRules(rules), output === undefined ? undefined : await openOutput(output));
}

async function scan(asked: ScanArguments, signal: AbortSignal): Promise<number> {
  const missing = asked.paths.filter((path) => !existsSync(path));
  if (missing.length > 0) throw new UsageError(missing.map((path) => `There is no file or directory ${path}.`).join(' '));
  const output = asked.output === undefined ? undefined : await openOutput(asked.output);
  const baseline = asked.baseline === undefined ? new Set<string>() : await readBaseline(asked.baseline);
  const commit = process.env['CI_COMMIT_SHA'];
  const engine: Detector = { detect: (text, path) => detector().detect(text, path), detectBytes: (bytes, path) => detector().detectBytes(bytes, path) };
  const scanner = createJointScan(createScanPool({ generic: true }), engine);
  const task: ScanTask = {
    detector: engine,
    scanner,
    git: createGit({ onProblem: (error) => note(`git could not be asked: ${error.message}`) }),
    directory: process.cwd(),
    maxBytes: asked.maxBytes,
    baseline,
    ignore: asked.ignore,
    onProblem: ({ file, message }) => note(`${relative(process.cwd(), file)}: ${message}`),
    version: packageJson.version,
    ...(commit !== undefined && /^[0-9a-f]{7,64}$/u.test(commit) ? { commit } : {}),
    onProgress: (done) => progress.show(done),
    signal,
  };
  const scanned = asked.stdin === undefined ? scanPaths(asked.paths, task) : readStdin(process.stdin, asked.maxBytes, signal).then((bytes) => scanBytes(bytes, asked.stdin ?? '', task));
  const report = await scanned.finally(() => scanner.dispose());
  progress.clear();
  await print(written(report, asked.format, output !== undefined), output);
  if (asked.verbose) detailsOf(report).forEach(note);
  note(summaryOf(report));
  return EXIT[outcomeOf(report, asked.failOn)];
}

function written(report: Report, format: Format, toFile: boolean): string {
  switch (format) {
    case 'pretty':
      return prettyReport(report, !toFile && wantsColour(process.env, process.stdout.isTTY));
    case 'json':
      return jsonReport(report);
    case 'sarif':
      return sarifReport(report);
    case 'github':
      return githubReport(report);
    case 'gitlab':
      return gitlabReport(report);
  }
}

/** Masked too: a path that is named may hold a key. */
function note(text: string): void {
  progress.clear();
  process.stderr.write(`${printable(mask(text))}\n`);
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const abort = new AbortController();
process.once('SIGINT', () => abort.abort());
// The reader of a pipe may leave early, as `head` does.
process.stdout.on('error', () => process.exit(EXIT.error));

Promise.resolve()
  .then(() => main(parseArguments(process.argv.slice(2)), abort.signal))
  .then(
    (code) => {
      process.exitCode = code;
    },
    (error: unknown) => {
      const interrupted = abort.signal.aborted;
      note(interrupted ? 'interrupted' : `keywright: ${messageOf(error)}${error instanceof UsageError ? ' See keywright --help.' : ''}`);
      process.exitCode = interrupted ? EXIT.interrupted : error instanceof RunError ? RUN_EXIT.failed : EXIT.error;
    },
  );

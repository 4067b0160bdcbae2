// Files that tools wrote. Names and words say nothing there: only what is a key by its own shape counts.

const LOCK_FILES: ReadonlySet<string> = new Set([
  'package-lock.json', 'npm-shrinkwrap.json', '.package-lock.json', 'yarn.lock', 'pnpm-lock.yaml', 'bun.lock', 'bun.lockb', 'deno.lock',
  'composer.lock', 'symfony.lock', 'gemfile.lock', 'gems.locked', 'cargo.lock', 'poetry.lock', 'pipfile.lock', 'uv.lock', 'pdm.lock', 'pixi.lock', 'pylock.toml',
  'conda-lock.yml', 'go.sum', 'go.work.sum', 'gopkg.lock', 'glide.lock', 'mix.lock', 'rebar.lock', 'pubspec.lock', 'podfile.lock', 'package.resolved',
  'cartfile.resolved', 'packages.lock.json', 'paket.lock', 'project.assets.json', 'gradle.lockfile', 'buildscript-gradle.lockfile', 'verification-metadata.xml',
  'module.bazel.lock', 'maven_install.json', 'flake.lock', 'devbox.lock', 'stack.yaml.lock', 'cabal.project.freeze', 'renv.lock', 'packrat.lock', 'conan.lock',
  'shard.lock', 'buf.lock', 'chart.lock', 'requirements.lock', '.terraform.lock.hcl', 'mise.lock', 'cpanfile.snapshot', 'dub.selections.json', 'spago.lock',
]);

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1).toLowerCase();

/** Hashes and addresses of packages. @param path slash-separated. */
export const isLockFile = (path: string): boolean => LOCK_FILES.has(nameOf(path));

const MINIFIED_NAME = /[.-](?:min|bundle)\.(?:[cm]?js|css)$|\.(?:[cm]?js|css|ts)\.map$|[.-][\da-f]{8,32}\.(?:chunk\.)?[cm]?js$|\.chunk\.js$/;
/** Languages that are minified. A long line of JSON or YAML is a file like any other. */
const MINIFIABLE = /\.(?:[cm]?js|jsx|css|html?)$/;

const SAMPLE = 64 * 1024;
const LONG_LINE = 500;
/** Of the sample, in long lines. */
const LEAST_LONG = 0.75;
/** Of the long lines, brackets and separators: code without blanks has one character in six or so, data in a literal hardly any. */
const LEAST_PUNCTUATION = 0.04;
const PUNCTUATION = Uint8Array.from({ length: 256 }, (_, code) => ('(){};,'.includes(String.fromCharCode(code)) ? 1 : 0));
const LF = 0x0a;

function punctuationIn(bytes: Uint8Array, start: number, end: number): number {
  let count = 0;
  for (let i = start; i < end; i++) count += PUNCTUATION[bytes[i] ?? 0] ?? 0;
  return count;
}

/** Whether code without line breaks is most of the beginning of a file. */
function isDense(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  /** In lines of ordinary length: of most files a part of the sample is enough to see that they are too many. */
  const mostShort = sample.length * (1 - LEAST_LONG);
  let long = 0;
  let punctuation = 0;
  for (let start = 0; start < sample.length; ) {
    const found = sample.indexOf(LF, start);
    const end = found < 0 ? sample.length : found;
    if (end - start >= LONG_LINE) {
      long += end - start;
      punctuation += punctuationIn(sample, start, end);
    }
    start = end + 1;
    if (start - long > mostShort) return false;
  }
  return long > 0 && long >= sample.length * LEAST_LONG && punctuation >= long * LEAST_PUNCTUATION;
}

/** What a minifier or bundler wrote, by its name or its shape, and source maps. @param path slash-separated. */
export function isMinified(bytes: Uint8Array, path: string): boolean {
  const name = nameOf(path);
  return MINIFIED_NAME.test(name) || (MINIFIABLE.test(name) && isDense(bytes));
}

/**
 * Variables by which programs load code, find other programs, or choose whom to trust. A `.env` file must not set them in terminals and launches, whatever
 * stands around the reference in its value. Compared without case: Windows knows none.
 */
const STEERING: readonly RegExp[] = [
  // What the system and shells read.
  /^(?:PATH|PATHEXT|CDPATH|FPATH|MANPATH|HOME|USERPROFILE|(?:LOCAL)?APPDATA|PROGRAM(?:DATA|FILES.*)|SHELL|COMSPEC|TMPDIR|TEMP|TMP|IFS|ENV|USER|LOGNAME|LANG|LC_.*|TERM|TERMINFO.*|TERMCAP|SYSTEMROOT|WINDIR|PSMODULEPATH|XDG_.*)$/,
  /^(?:_RLD|LD|DYLD|GLIBC|MALLOC|GCONV)_/,
  /^(?:BASH_.*|BASHOPTS|SHELLOPTS|PROMPT_COMMAND|PS[0-4]|ZDOTDIR|ZSH.*|KSH_ENV|GLOBIGNORE|INPUTRC|HIST(?:FILE|SIZE|CONTROL|IGNORE)|(?:READ)?NULLCMD)$/,
  // What is started on their behalf.
  /^(?:EDITOR|VISUAL|PAGER|MANPAGER|LESS|LESSOPEN|LESSCLOSE|BROWSER|.*_ASKPASS|.*_PAGER|.*_EDITOR|RSYNC_RSH|CVS_RSH|SVN_SSH|HGRCPATH|SSH_AUTH_SOCK)$/,
  // Who is asked and trusted.
  /^(?:.*_PROXY|SSL_CERT_.*|SSLKEYLOGFILE|.*_CA_BUNDLE|.*_CA_CERTS?|OPENSSL_.*|HOSTALIASES|LOCALDOMAIN|RES_OPTIONS|NLSPATH|DOCKER_(?:HOST|CONFIG)|KUBECONFIG|AWS_(?:CONFIG_FILE|SHARED_CREDENTIALS_FILE|ENDPOINT_URL.*))$/,
  // Compilers and what drives them.
  /^(?:CC|CXX|CPP|LD|AR|AS|MAKE|MAKEFLAGS|MFLAGS|MAKEFILES|(?:C|CXX|CPP|LD|RUST|GO)FLAGS|RUSTC|RUSTDOC|(?:CPLUS_INCLUDE_|C_INCLUDE_|LIBRARY_|COMPILER_|C)PATH|GCC_EXEC_PREFIX|PKG_CONFIG.*|CONFIG_SITE)$/,
  /^GO(?:PATH|ROOT|BIN|ENV|PROXY|SUMDB|NOSUMDB|NOPROXY|PRIVATE|INSECURE|TOOLCHAIN|VCS|AUTH)$/,
  /^(?:CLASSPATH|_JAVA_OPTIONS|JAVACMD|PHPRC|ERL_.*FLAGS)$/,
];

/** Languages and managers of packages, which take many of their settings so. Their tokens are keys like others. */
const FAMILIES =
  /^(?:(?:NODE|DENO|BUN|ELECTRON|VSCODE|TS_NODE|TSX|PHP|LUA|ERL|ELIXIR|JULIA|R|DOTNET|COR|CORECLR|COMPLUS|MONO|JAVA|JDK|RUST|RUSTC|CGO|CMAKE|GIT|NPM_CONFIG|YARN|PNPM|COREPACK|BUNDLE|GEM|PIP|PIPX|UV|POETRY|CONDA|CARGO|COMPOSER|NUGET|MAVEN|MVN|GRADLE|ANT|SBT|HOMEBREW|NIX)_|PYTHON|PERL|RUBY|LUA)/;
const IS_KEY = /(?:^|_)(?:TOKEN|KEY|SECRET|PASSWORD|PAT)$/;

/** Variables by which tools that are not the repository's own are told where to send what they have, other keys included. A whole key is no address that a file made up. */
const ADDRESSES =
  /(?:^|_)(?:BASE_?URL|API_?BASE|SERVER_URL|REGISTRY(?:_URL)?|INDEX_URL)$|^OTEL_EXPORTER_.*ENDPOINT$|^(?:HF|AZURE_OPENAI|LANGCHAIN|LANGSMITH)_ENDPOINT$|^(?:GH|GITLAB|OLLAMA|DATABRICKS|ARGOCD|LANGFUSE)_HOST$|^(?:VAULT|BAO|NOMAD|CONSUL_HTTP)_ADDR$|^(?:SENTRY|GITHUB_API|GITLAB_API|PULUMI_BACKEND)_URL$|^GITLAB_URI$/;

const PLAIN = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** Why a variable of that name is set for no program; `undefined`: nothing against it. @param whole whether its value is a reference and nothing else. */
export function refusalOf(name: string, whole = true): string | undefined {
  if (!PLAIN.test(name)) return 'it is no plain name: letters, digits and underscores, no digit at the beginning';
  const upper = name.toUpperCase();
  const steers = STEERING.some((pattern) => pattern.test(upper)) || (FAMILIES.test(upper) && !IS_KEY.test(upper));
  if (steers) return 'by a variable of that name programs are told what to load or whom to trust';
  return !whole && ADDRESSES.test(upper) ? 'by a variable of that name programs are told where to send what they have, and its value is more than a reference' : undefined;
}

import assert from 'node:assert/strict';
import { refusalOf } from '../../../src/references/variables.js';

describe('names of variables that programs get', () => {
  const keys = [
    'OPENAI_API_KEY', 'GITHUB_TOKEN', 'GIT_TOKEN', 'NPM_TOKEN', 'NODE_AUTH_TOKEN', 'CARGO_REGISTRY_TOKEN', 'UV_PUBLISH_TOKEN', 'YARN_NPM_AUTH_TOKEN', 'RUBYGEMS_API_KEY', 'VSCE_PAT',
    'AWS_SECRET_ACCESS_KEY', 'AWS_ACCESS_KEY_ID', 'DATABASE_URL', 'REDIS_URL', 'GOOGLE_APPLICATION_CREDENTIALS_PATH', 'RESEND_API_KEY', 'R2_TOKEN', 'JAVA_APP_URL_TOKEN', 'lower_case', '_x', 'PYPI_TOKEN', 'DYNATRACE_TOKEN', 'LDAP_PASSWORD', 'PHP_APP_SECRET', 'GOLD_KEY',
  ];
  for (const name of keys) it(`takes ${name}`, () => assert.equal(refusalOf(name), undefined));

  const steering = [
    'PATH', 'Path', 'PATHEXT', 'HOME', 'SHELL', 'ComSpec', 'IFS', 'ENV', 'LD_PRELOAD', 'LD_LIBRARY_PATH', 'LD_AUDIT', 'DYLD_INSERT_LIBRARIES', 'GLIBC_TUNABLES', 'GCONV_PATH',
    'BASH_ENV', 'BASHOPTS', 'SHELLOPTS', 'PS1', 'PS4', 'PROMPT_COMMAND', 'ZDOTDIR', 'NODE_OPTIONS', 'node_options', 'NODE_PATH', 'NODE_EXTRA_CA_CERTS', 'NODE_TLS_REJECT_UNAUTHORIZED', 'ELECTRON_RUN_AS_NODE', 'VSCODE_INJECTION',
    'PYTHONSTARTUP', 'PYTHONPATH', 'PYTHONHOME', 'PYTHONINSPECT', 'PYTHONBREAKPOINT', 'RUBYOPT', 'RUBYLIB', 'PERL5OPT', 'PERL5LIB', 'PERL5DB', 'PERLLIB', 'JAVA_TOOL_OPTIONS', '_JAVA_OPTIONS', 'JDK_JAVA_OPTIONS', 'CLASSPATH', 'PHPRC', 'PHP_INI_SCAN_DIR',
    'LUA_INIT', 'LUA_INIT_5_4', 'ERL_ZFLAGS', 'R_PROFILE', 'JULIA_LOAD_PATH', 'DOTNET_STARTUP_HOOKS', 'CORECLR_PROFILER', 'COR_PROFILER', 'GOFLAGS', 'GOPROXY', 'RUSTFLAGS', 'RUSTC_WRAPPER', 'CARGO_BUILD_RUSTC_WRAPPER',
    'GIT_SSH_COMMAND', 'GIT_EXTERNAL_DIFF', 'GIT_CONFIG_COUNT', 'GIT_CONFIG_KEY_0', 'GIT_ASKPASS', 'SSH_ASKPASS', 'SUDO_ASKPASS', 'SSH_AUTH_SOCK', 'EDITOR', 'VISUAL', 'PAGER', 'LESSOPEN', 'BROWSER', 'KUBE_EDITOR',
    'HTTPS_PROXY', 'http_proxy', 'ALL_PROXY', 'NO_PROXY', 'SSL_CERT_FILE', 'REQUESTS_CA_BUNDLE', 'CURL_CA_BUNDLE', 'OPENSSL_CONF', 'NPM_CONFIG_REGISTRY', 'npm_config_script_shell', 'PIP_INDEX_URL', 'UV_INDEX_URL', 'MAKEFLAGS', 'CC', 'CMAKE_TOOLCHAIN_FILE', 'DOCKER_HOST', 'KUBECONFIG', 'AWS_ENDPOINT_URL',
  ];
  for (const name of steering) it(`refuses ${name}`, () => assert.match(refusalOf(name) ?? '', /what to load or whom to trust/u));

  for (const name of ['', '1A', 'A-B', 'A.B', 'A B', 'A=B', 'Ä', 'A\0', 'A\n', 'BASH_FUNC_x%%', '__proto__.x']) it(`refuses ${JSON.stringify(name)}`, () => assert.match(refusalOf(name) ?? '', /no plain name/u));

  const addresses = ['OPENAI_BASE_URL', 'ANTHROPIC_BASE_URL', 'OPENAI_API_BASE', 'HF_ENDPOINT', 'OTEL_EXPORTER_OTLP_ENDPOINT', 'OTEL_EXPORTER_OTLP_TRACES_ENDPOINT', 'GH_HOST', 'GITHUB_SERVER_URL', 'vault_addr', 'SENTRY_URL', 'FURY_REGISTRY'];
  for (const name of addresses) {
    it(`takes ${name} for a whole key only`, () => {
      assert.equal(refusalOf(name), undefined);
      assert.match(refusalOf(name, false) ?? '', /where to send/u);
    });
  }
  for (const name of ['DATABASE_URL', 'ETH_RPC_URL', 'SENTRY_DSN', 'OTEL_EXPORTER_OTLP_HEADERS', 'AUTHORIZATION']) it(`takes ${name} with text around a key`, () => assert.equal(refusalOf(name, false), undefined));
});

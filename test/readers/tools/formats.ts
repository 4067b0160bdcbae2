import type { Missing } from '../../workbench/python.js';
import { go, java, npm, python, ruby } from './fetched.js';
import { curl, git, gitCredentials, make, psql, shell, workflows } from './installed.js';
import type { Format } from './check.js';
import type { Tool } from './tool.js';

type Tried = Format & { readonly tool: () => Promise<Tool | Missing> };

/** A goal that shows the variable K. */
const shown = "\nall:\n\t@printf '%s|' '$(K)'\n";
const service = (body: string): string => `services:\n  a:\n    image: x\n${body}`;
const environment = (value: string): string => service(`    environment:\n${value}`);
const job = (body: string, steps = '      - run: "true"\n', top = ''): string => `on: push\n${top}jobs:\n  a:\n    runs-on: ubuntu-latest\n${body}    steps:\n${steps}`;
const called = (body: string): string => `on: push\njobs:\n  a:\n    uses: x/y/.github/workflows/z.yml@v1\n${body}`;

const YAML = [
  'kk: §\n', 'kk: "§"\n', "kk: 'x §'\n", 'l:\n  - §\n  - a: §\n    b: x\n', 'kk: [§, "§"]\n', 'kk: {a: §, b: c}\n', 'kk: |\n  x §\n  y\n', 'kk: >-\n  x §\n  y\n', 'kk: a §\n  b\n', 'kk: "a §\n  b"\n', 'kk: x:§ # §\n', 'kk: §:x\n',
  'kk: |\n  §\n', 'kk: |-\n  a\n  §\n', 'kk:\n  §\n', 'kk: &a §\nl: *a\n',
];
const PROPERTIES = ['x.y=§\n', 'x.y: §\nz = a\n', 'x.y §\n', 'x.y=a,\\\n   §,\\\n   b\n', 'x\\:y=b§\n', 'x.y=${zz:§}\n', 'x.y=§\\\n end\n', '! §\nx.y=# §\n', 'x.y=https://me:§@h\r\nz=§\r\n', 'x.y=\\\\§\n', '  x.y   =   §  \n'];
const SCRIPT = [
  'p §\n', 'p "§"\n', "p 'x §'\n", 'export K="x § y"; p "$K"\n', 'cat <<E\nx §\nE\n', "cat <<'E'\nx §\nE\n", 'p --t=§ -u me:§\n', 'p "${X:-§}"\n', "alias z='f §'\np x\n", 'p x # §\n', 'case § in §) p y;; esac\n', 'p "a"§"b"\n', 'K=§ sh -c \'printf %s "$K"\'\n',
  '[ "§" = x ] || p "!§"\n',
];
const NETRC = ['machine 127.0.0.1 login me password §\n', 'machine 127.0.0.1\n  login me\n  password "§"\n', 'machine 127.0.0.1\n\tlogin §\n\tpassword x\n', '# §\nmachine 127.0.0.1 login me password §\n'];

/** What neither a shell nor what splits arguments has a meaning for. */
const WORDS = /^[A-Za-z0-9_:/.@+=-]+$/;
/** Spring puts variables into what it has put in. */
const NO_PLACEHOLDER = /^(?!.*[$#]\{)/s;

export const FORMATS: readonly Tried[] = [
  {
    name: 'Makefile, variables',
    path: 'Makefile',
    tool: make,
    texts: [
      `K = §${shown}`, `K := x§${shown}`, `K ?= §${shown}`, "export K = §\nall:\n\t@printf '%s' \"$$K\"\n", `define K\n§\nendef${shown}`, `K = a \\\n  §${shown}`, `K += §${shown}`, `override K = §${shown}`, `K = § # note §${shown}`, `all: K = §${shown}`,
      `A = §\nK = $(A)${shown}`, `K = $(or ,§)${shown}`, `K = $(subst nothing,y,§)${shown}`, `ifeq ($(A),§)\nK = 1\nelse\nK = §\nendif${shown}`, `K = "§"${shown}`, "K = §\nexport K\nall:\n\t@printf '%s' \"$$K\"\n", `A.% = §\nK = $(A.%)${shown}`, '$(info §)\nall:\n\t@:\n',
    ],
    // make expands what it gets from the environment, and the goal has it in single quotes.
    carries: /^[^$'\r\n]*$/,
  },
  {
    name: 'Makefile, recipes',
    path: 'Makefile',
    tool: make,
    texts: ["all:\n\t@printf '%s' §\n", 'all:\n\t@printf \'%s\' "§"\n', 'all:\n\t@K=§ sh -c \'printf "%s" "$$K"\'\n', "all:; @printf '%s' '§'\n", `K = $(shell printf '%s' '§')${shown}`, "all:\n\t@printf '%s' a \\\n\t  §\n", '.ONESHELL:\nall:\n\t@A=§\n\tprintf \'%s\' "$$A"\n'],
    carries: WORDS,
  },
  {
    name: 'Dockerfile',
    path: 'Dockerfile',
    tool: () => go('dockerfile'),
    texts: [
      'FROM x\nARG OPENAI_API_KEY=§\nENV T=$OPENAI_API_KEY\n', 'ARG OPENAI_API_KEY="§"\nFROM x:$OPENAI_API_KEY\n', "FROM x\nARG A=1 OPENAI_API_KEY='§' \\\n B=2\n", 'FROM x\nRUN curl -u §: h # note\n', 'FROM x\nLABEL a="x §" b=§\n', 'FROM x\nCMD ["a", "--token", "§"]\n', 'FROM x\nCMD a §\n',
      'FROM x\nRUN <<EOF\ncurl § "§" \'§\'\nEOF\n', 'FROM x\nCOPY <<EOF /x\nkey=§\nEOF\n', '# escape=`\nFROM x\nRUN a `\n §\n', 'FROM x\nHEALTHCHECK CMD curl -u §: h\n', 'FROM x\nUSER §\nWORKDIR /a/§\n', 'FROM x\nENTRYPOINT ["a §"]\nSTOPSIGNAL §\n', 'FROM x\nARG A=§-1\n',
    ],
  },
  {
    name: 'Compose',
    path: 'compose.yaml',
    tool: () => go('compose'),
    texts: [
      environment('      K: §\n'), environment('      - K=§\n      - "L=x §"\n'), environment("      K: '§'\n"), environment('      K: "${X:-§}"\n'), environment('      K: ${X:-§}\n'), environment('      K: ${X-x§}y\n'), environment('      K: ${X:+§}\n'), environment('      K: $$§\n'),
      environment('      K: >-\n        a §\n        b\n      L: |\n        § x\n        y\n'), environment('      K: a:§ # note §\n'), environment('      K: https://me:§@h/x\n'), service('    environment: {K: §, L: "§"}\n'), service('    command: ["a", "§"]\n'), service('    labels:\n      - a=§\n      - "b=x-§-y"\n'),
      service('    build:\n      context: .\n      args:\n        K: §\n'),
    ],
  },
  {
    name: 'Compose, commands',
    path: 'compose.yaml',
    tool: () => go('compose'),
    texts: [service('    command: a §\n'), service('    healthcheck:\n      test: curl -u §: h\n'), service('    entrypoint: sh -c "a §"\n')],
    carries: WORDS,
  },
  {
    name: 'Terraform',
    path: 'main.tf',
    tool: () => go('terraform'),
    texts: [
      'a = "§"\n', 'a = "x ${var.OPENAI_API_KEY} § y"\n', 'a = <<E\n x §\nE\n', 'a = <<-E\n   x §\n   y\n  E\nb = 1\n', 'p "x" {\n token = "§" # §\n}\n', 'a = ["§", {b = "§"}]\n', 'a = "${"§"}"\n', '/* § */\na = "\\"§\\\\"\n', 'a = "$§"\n', 'a = "%§"\n', 'a = "$${§}"\n', 'a = "%{ if true }§%{ endif }"\n',
      '// §\na = {\n "§x" = "§"\n}\n', 'a = <<E\n ${"§"} $§\nE\n', 'a = "$$§"\n', 'a = <<E\n§\nE\n',
    ],
  },
  {
    name: 'GitHub Actions',
    path: '.github/workflows/a.yml',
    tool: workflows,
    texts: [
      job('', undefined, 'env:\n  K: §\n'), job('    env:\n      K: "x §"\n'), job('    env: {K: §, L: "§"}\n'), job('    container:\n      image: x\n      env:\n        K: §\n      credentials:\n        username: me\n        password: §\n'),
      job('    services:\n      db:\n        image: x\n        env:\n          K: §\n        credentials:\n          username: §\n          password: §\n'), job('', '      - uses: x/y@v1\n        with:\n          token: §\n        env:\n          K: §\n'), job('', '      - run: curl -u "§:" x\n'),
      job('', '      - uses: actions/github-script@v7\n        with:\n          script: |\n            f("§")\n'), job('', '      - uses: docker://x\n        with:\n          args: --t §\n          entrypoint: §\n'), called('    secrets:\n      k: §\n'),
      // Where none is known, and none is written.
      job('', '      - name: §\n        run: x\n'), job('', '      - run: x\n        working-directory: §\n'), job('', "      - run: x\n        if: github.actor == '§'\n"), job('    outputs:\n      k: §\n'), job('    name: §\n'), job('    environment:\n      name: x\n      url: https://§\n'),
      job('    strategy:\n      matrix:\n        k: [§]\n'), job('    container:\n      image: x\n      options: -e K=§\n'), job('    container: x:§\n'), job('', undefined, 'concurrency: §\n'), job('', undefined, 'run-name: §\n'), called('    with:\n      k: §\n'),
    ],
    // It checks the file and not what a secret holds.
    carries: /^sk_/,
  },
  { name: 'Spring, properties', path: 'application.properties', tool: () => java('spring-properties'), texts: PROPERTIES, carries: NO_PLACEHOLDER },
  { name: 'Spring, YAML', path: 'application.yml', tool: () => java('spring-yaml'), texts: YAML, carries: NO_PLACEHOLDER },
  { name: 'Java properties', path: 'a.properties', tool: () => java('properties'), texts: PROPERTIES },
  { name: 'YAML', path: 'a.yaml', tool: () => python('yaml'), texts: YAML },
  { name: 'YAML', path: 'a.yaml', tool: () => java('snakeyaml'), texts: YAML },
  { name: 'YAML', path: 'a.yaml', tool: ruby, texts: YAML },
  { name: 'YAML', path: 'a.yaml', tool: () => go('yaml'), texts: YAML },
  { name: 'TOML', path: 'a.toml', tool: () => python('toml'), texts: ['a = "§"\n', "a = '§'\n", 'a = """\nx §\n"""\n', "a = '''\nx §'''\n", 'a = ["§", {b = "x §"}] # §\n', 'a = """x § \\\n  y"""\n', '[a."b c"]\nd = \'x §\'\n'] },
  { name: 'Ansible', path: 'group_vars/all.yml', tool: () => python('ansible'), texts: ['k: §\n', 'k: "x §"\n', "k: 'x §'\n", 'k: [§, "§"]\n', 'k: {a: §}\n', 'k: |\n  x §\n  y\n', 'k: >-\n  x §\n  y\n', "k: \"{{ x | default('§') }}\"\nx: y\n"] },
  {
    name: 'npmrc',
    path: '.npmrc',
    tool: npm,
    texts: ['//h/:_authToken=§\n', '//h/:_authToken = "§"\n', "//h/:_auth='§'\n", '; §\nproxy=http://me:§@h:8080/\n', '# §\r\n//h/:_password=x§y\r\n', '//h/:_authToken=Bearer § ; note\n', 'x[]=§\nx[]=b\n', '//h/:_authToken=${X:-§}\n', '//h/:_authToken=${X-§}\n'],
    // npm trims what it has put in.
    carries: /^(?!\s)(?!.*\s$)/s,
  },
  {
    name: 'git configuration',
    path: '.gitconfig',
    tool: git,
    texts: [
      '[a]\n\tb = §\n', '[a]\n\tb = "§" ; §\n', '[a "x"]\n b=x § # note\n', '[a]\n\tb = x\\\n  §\n', '[a] b = §\n', '[url "https://me:x@h"]\n\tinsteadOf = §\n', '[a]\n\tb = "x" § "y"\n', '[credential]\n\thelper = "!f() { echo password=§; }; f"\n', '; §\n[a]\n b = \\"§\\"\n',
    ],
  },
  { name: 'git credentials', path: '.git-credentials', tool: gitCredentials, texts: ['https://me:§@h.example\n', 'https://a:b@other\nhttps://me:§@h.example\n'] },
  { name: 'netrc', path: '.netrc', tool: curl((file, url) => ['-s', '-q', '--netrc-file', file, url]), texts: [...NETRC, 'default login me password §\n'] },
  { name: 'netrc', path: '.netrc', tool: () => python('netrc'), texts: NETRC },
  // A header has no white space at its ends, so that it is in something.
  { name: 'curlrc', path: '.curlrc', tool: curl((file, url) => ['-s', '-q', '-K', file, url]), texts: ['user = "me:§"\n', '--user me:§\n', 'user=me:§\n', 'header = "X-Key: <§>"\n', '-H "X-Key: x§x"\n', 'header: "X-Key: <§>"\n# §\n', 'user "me:§" # note\n'] },
  { name: 'pgpass', path: '.pgpass', tool: psql, texts: ['127.0.0.1:PORT:d:USER:§\n', '# x\n*:*:*:USER:§\n', '127.0.0.1:PORT:*:*:x§\r\n', 'a\\:b:*:*:*:c\n127.0.0.1:PORT:d:USER:§'] },
  { name: 'pip requirements', path: 'requirements.txt', tool: () => python('requirements'), texts: ['--extra-index-url https://me:§@h/simple\n', 'a @ https://me:§@h/a.whl\n', '--find-links https://h/?t=§ # note\n'], carries: WORDS },
  { name: 'pip configuration', path: 'pip.conf', tool: () => python('raw'), texts: ['[global]\nindex-url = https://me:§@h/simple\nextra-index-url =\n    https://me:§@h/a\n    https://me:§@h/b\n'] },
  { name: 'pypirc', path: '.pypirc', tool: () => python('raw'), texts: ['[pypi]\npassword = §\nusername = a\n', '[pypi]\npassword: §\n', '[pypi]\npassword =\n  §\n', '[a]\nrepository = https://me:§@h/x\n', '[a]\nb = x\n  §\nc = d\n', '[a]\n; §\nb = §\n'] },
  { name: 'AWS credentials', path: '.aws/credentials', tool: () => python('botocore'), texts: ['[default]\naws_access_key_id = A\naws_secret_access_key = §\n', '[default]\naws_secret_access_key=§\n# §\n[b]\naws_session_token = §\n', '[a]\ns3 =\n  b = §\n'] },
  { name: 'Alembic', path: 'alembic.ini', tool: () => python('alembic'), texts: ['[alembic]\nsqlalchemy.url = postgresql://me:§@db/x\n', '[alembic]\na = §\n'] },
  { name: 'INI', path: 'a.ini', tool: () => python('ini'), texts: ['[a]\nb = §\n', '[a]\nb: "§"\n'] },
  // A command is split into arguments once variables are put in.
  { name: 'tox', path: 'tox.ini', tool: () => python('tox'), texts: ['[testenv]\nset_env =\n    TOKEN = §\n', '[testenv]\nset_env =\n    A = 1\n    TOKEN = x-§-y\ncommands = a --t=§\n', '[testenv]\ncommands =\n    a "§"\n    b\n'], carries: WORDS },
  {
    name: 'Supervisor',
    path: 'supervisord.conf',
    tool: () => python('supervisor'),
    texts: [
      '[supervisord]\n[program:a]\ncommand=/bin/cat --t=§\n', '[supervisord]\n[program:a]\ncommand=/bin/cat\nenvironment=A="1",T="§"\n', "[supervisord]\n[program:a]\ncommand=/bin/cat\nenvironment=A='1',T='x §'\n",
      '[supervisord]\n[inet_http_server]\nport=127.0.0.1:9001\nusername=me\npassword=§\n',
    ],
    // It takes `environment` apart once variables are put in.
    carries: /^[^"']*$/,
  },
  { name: 'shell script', path: 'a.sh', tool: shell('dash'), texts: SCRIPT },
  { name: 'shell script', path: 'a.sh', tool: shell('bash'), texts: SCRIPT },
  { name: 'shell script', path: 'a.sh', tool: shell('zsh'), texts: SCRIPT },
];

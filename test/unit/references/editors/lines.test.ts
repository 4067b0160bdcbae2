import fc from 'fast-check';
import { linesOf, readsBack, REFUSED, rows } from './editing.js';
import { putIn, readIni, readNetrc, readNpm, readPgpass, readProperties } from './readers.js';

const LEFT = /\. .*\.$/;

describe('editors of lines', () => {
  rows('pkg/.npmrc', 'npmrc', [
    ['a token', '//registry.npmjs.org/:_authToken=§\n', '//registry.npmjs.org/:_authToken=${OPENAI_API_KEY}\n'],
    ['spaces and a comment line', '; § once\n_authToken = §\r\n', '; keywright://openai/OPENAI_API_KEY once\n_authToken = ${OPENAI_API_KEY}\r\n'],
    ['double quotes', '//h/:_authToken="§"', '//h/:_authToken="${OPENAI_API_KEY}"'],
    ['single quotes', "//h/:_authToken='§'", "//h/:_authToken='${OPENAI_API_KEY}'"],
    ['the password of an address', 'proxy=http://me:§@proxy:8080/', 'proxy=http://me:${OPENAI_API_KEY}@proxy:8080/'],
    ['a backslash before it', 'a=x\\§', { left: /would keep a variable/ }],
    ['a name', '§=x', { left: /no value/ }],
    ['a value', '_authToken=§', '_authToken=npm_new', 'npm_new'],
    ['a value that needs quotes', '_authToken=§', '_authToken="a;b\\"c"', 'a;b"c'],
    ['a value in single quotes that needs others', "a='§'", 'a="it\'s"', "it's"],
    ['a value in single quotes that would be a number', "a='§'", 'a="1e5"', '1e5'],
    ['a value that would be taken for a variable', '_authToken=§', REFUSED, '${HOME}'],
    ['a value that npm would trim', '_authToken=§', REFUSED, 'a '],
    ['a value with a separator of lines', '_authToken=§', '_authToken="a\\u2028b"', 'a\u2028b'],
    ['a value of lines in a comment', '; §\n', REFUSED, 'a\nb'],
    ['a list, into which npm puts none', 'x[]=§', { left: LEFT }],
  ]);
  rows('.yarnrc', 'yarnrc', [
    ['nothing puts variables in', '"//registry/:_authToken" "§"\n', { left: LEFT }],
    ['a value', 'npmAuthToken §\n', 'npmAuthToken "1a"\n', '1a'],
    ['a value that begins like a word of its own', 'npmAuthToken §\n', 'npmAuthToken "true-1"\n', 'true-1'],
    ['a value in quotes', '"//registry/:_authToken" "§"\n', '"//registry/:_authToken" "a\\"b"\n', 'a"b'],
  ]);
  rows('src/application-prod.properties', 'application-properties', [
    ['a placeholder', 'api.key=§\n', 'api.key=${OPENAI_API_KEY}\n'],
    ['a colon and spaces', 'api.key : §', 'api.key : ${OPENAI_API_KEY}'],
    ['white space alone', 'api.key §', 'api.key ${OPENAI_API_KEY}'],
    ['a name with escapes', 'api\\:key\\ x=§', 'api\\:key\\ x=${OPENAI_API_KEY}'],
    ['a line that goes on', 'api.key=a,\\\n   §,\\\n   b\n', 'api.key=a,\\\n   ${OPENAI_API_KEY},\\\n   b\n'],
    ['a line that goes on with what looks like a comment', 'api.key=\\\n  #§', 'api.key=\\\n  #${OPENAI_API_KEY}'],
    ['a comment that ends with a backslash', '# § \\\nb=§', '# keywright://openai/OPENAI_API_KEY \\\nb=${OPENAI_API_KEY}'],
    ['a comment of the other kind', '! §', '! keywright://openai/OPENAI_API_KEY'],
    ['the password of an address', 'url=jdbc:postgresql://me:§@db/x', 'url=jdbc:postgresql://me:${OPENAI_API_KEY}@db/x'],
    ['a backslash before it', 'a=x\\\\§', { left: /would keep a variable/ }],
    ['a name', '§=x', { left: /no value/ }],
    ['a value', 'a=§', 'a=x\\\\y\\ z\\u00E9', 'x\\y zé'],
    ['a value with a placeholder', 'a=§', REFUSED, 'x${y}'],
    ['a value behind an escape', 'a=\\§', REFUSED, 'new'],
    ['a value behind what is none', 'a=\\\\§', 'a=\\\\new', 'new'],
    ['a value that would end a placeholder', 'a=${b:§}', REFUSED, 'x}y'],
    ['a value within a placeholder', 'a=${b:§}', 'a=${b:new-1}', 'new-1'],
    ['a value that would begin one', 'a=$§', REFUSED, '{x'],
  ]);
  rows('log4j2.properties', 'log4j2-properties', [['its own lookup', 'a.token=§', 'a.token=${env:OPENAI_API_KEY}']]);
  rows('gradle.properties', 'gradle-properties', [['nothing puts variables in', 'token=§', { left: LEFT }]]);
  rows('messages.properties', 'properties', [
    ['nobody knows', 'token=§', { left: LEFT }],
    ['a value', 'token = §', 'token = a#b\\\\', 'a#b\\'],
  ]);
  rows('tox.ini', 'tox', [
    ['its own substitution', '[testenv]\nsetenv =\n    TOKEN = §\n', '[testenv]\nsetenv =\n    TOKEN = {env:OPENAI_API_KEY}\n'],
    ['a section of another tool', '[testenv]\n[pytest]\naddopts = --token=§', { left: LEFT }],
  ]);
  rows('etc/supervisord.conf', 'supervisor', [
    ['its own expansion', '[program:a]\ncommand=/bin/a --token=§\n', '[program:a]\ncommand=/bin/a --token=%(ENV_OPENAI_API_KEY)s\n'],
    ['the environment of a program', 'environment=A="1",T="§"', 'environment=A="1",T="%(ENV_OPENAI_API_KEY)s"'],
    ['the environment without quotes', 'environment=A="1",T=§', { left: LEFT }],
    ['a per cent sign before it', 'a=%§', { left: /would keep/ }],
  ]);
  rows('home/.aws/credentials', 'aws-credentials', [
    ['nothing puts variables in', '[default]\naws_secret_access_key = §\n', { left: LEFT }],
    ['a value', '[default]\naws_secret_access_key = §\n', '[default]\naws_secret_access_key = ab/c+d\n', 'ab/c+d'],
    ['a value that readers disagree about', 'a = §', REFUSED, 'a;b'],
    ['a comment', '# § \n', '# keywright://openai/OPENAI_API_KEY \n'],
  ]);
  rows('alembic.ini', 'alembic', [
    ['env.py does it', '[alembic]\nsqlalchemy.url = postgresql://me:§@db/x\n', { left: LEFT }],
    ['a password that an address escapes, and the file once more', 'sqlalchemy.url = postgresql://me:§@db/x\n', 'sqlalchemy.url = postgresql://me:a%%23b@db/x\n', 'a#b'],
  ]);
  rows('pip.conf', 'pip-config', [['nothing puts variables in', '[global]\nindex-url = https://me:§@host/simple', { left: LEFT }]]);
  rows('.pypirc', 'pypirc', [
    ['nothing puts variables in', '[pypi]\npassword = §', { left: LEFT }],
    ['a line that goes on, and would be a comment', '[pypi]\npassword =\n  §\n', REFUSED, '#new'],
    ['a value', '[pypi]\npassword: §\n', '[pypi]\npassword: a;b"%\n', 'a;b"%'],
  ]);
  rows('app/config.ini', 'ini', [
    ['nobody knows', 'a = §', { left: LEFT }],
    ['a section', '[§]', { left: /no value/ }],
    ['a line that goes on', 'a =\n  x\n  §\n', { left: LEFT }],
    ['quotes', 'a = "§"', 'a = "new"', 'new'],
  ]);
  rows('setup.cfg', 'ini', [['nobody knows', 'a: §', { left: LEFT }]]);
  rows('home/.gitconfig', 'git-config', [
    ['nothing puts variables in', '[http]\n\textraHeader = Authorization: Bearer §\n', { left: LEFT }],
    ['a value with a comment', '[a]\n\tb = § ; note', '[a]\n\tb = x ; note', 'x'],
    ['a value that needs quotes', '[a]\n\tb = § # note', '[a]\n\tb = "x;\\"y\\\\" # note', 'x;"y\\'],
    ['a value in quotes', '[a]\n\tb = "§"', '[a]\n\tb = "x;\\"y"', 'x;"y'],
    ['a comment', '# §', '# keywright://openai/OPENAI_API_KEY'],
    ['behind an escape', '[a]\n\tb = "\\§"', REFUSED, 'new'],
  ]);
  rows('home/.netrc', 'netrc', [
    ['nothing puts variables in', 'machine h login me password §\n', { left: LEFT }],
    ['a value', 'machine h\n  login me\n  password §\n', 'machine h\n  login me\n  password a#b\n', 'a#b'],
    ['a value in quotes', 'machine h login me password "§"', 'machine h login me password "a b"', 'a b'],
    ['a value that needs quotes, which not all readers know', 'machine h login me password §', REFUSED, 'a b'],
    ['a comment', '# §\nmachine h', '# keywright://openai/OPENAI_API_KEY\nmachine h'],
    ['a value of lines in a comment', '# §\nmachine h', REFUSED, 'a\nb'],
    ['a macro', 'macdef init\nquote §\n\nmachine h', { left: /no value/ }],
    ['a keyword', '§ machine h', { left: /no value/ }],
  ]);
  rows('.pgpass', 'pgpass', [
    ['nothing puts variables in', 'h:5432:db:me:§\n', { left: LEFT }],
    ['a value', 'h\\:1:5432:db:me:§\n', 'h\\:1:5432:db:me:a\\:b\\\\ \n', 'a:b\\ '],
    ['a comment', '# h:*:*:*:§', '# h:*:*:*:keywright://openai/OPENAI_API_KEY'],
    ['a line that is none', '§', { left: /no value/ }],
    ['behind an escape', 'h:5432:db:me:\\§\n', REFUSED, 'new'],
  ]);
  rows('.git-credentials', 'git-credentials', [
    ['nothing puts variables in', 'https://me:§@github.com\n', { left: LEFT }],
    ['a value, as an address has it', 'https://me:§@github.com\n', 'https://me:a%40b@github.com\n', 'a@b'],
    ['a value of lines, which git takes from no address', 'https://me:§@github.com\n', REFUSED, 'a\nb'],
  ]);
  rows('.curlrc', 'curlrc', [
    ['left', 'user = "me:§"', { left: LEFT }],
    ['a value', '--user me:§\n', '--user "me:a b"\n', 'a b'],
    ['a value that begins like a separator', 'user=§', 'user="=a:b"', '=a:b'],
    ['a value behind an escape', 'user = "\\§"', REFUSED, 'new'],
    ['a header', 'header = "Authorization: Bearer §"', 'header = "Authorization: Bearer a\\"b"', 'a"b'],
  ]);
  rows('.wgetrc', 'wgetrc', [
    ['nothing puts variables in', 'password = §', { left: LEFT }],
    ['a value', 'password = §', 'password = a#b', 'a#b'],
  ]);
  rows('app.service', 'systemd', [
    ['nothing puts variables in', '[Service]\nEnvironment="A=§" \\\n  B=1\n', { left: /EnvironmentFile=/ }],
    ['a value', '[Service]\nEnvironment="A=§" \\\n  B=1\n', '[Service]\nEnvironment="A=new" \\\n  B=1\n', 'new'],
  ]);
  rows('requirements-dev.txt', 'requirements', [
    ['the password of an address', '--extra-index-url https://me:§@host/simple # §\n', '--extra-index-url https://me:${OPENAI_API_KEY}@host/simple # ${OPENAI_API_KEY}\n'],
    ['a value', '-i https://me:§@host/simple\n', '-i https://me:a%23@host/simple\n', 'a#'],
  ]);
  rows('.htpasswd', 'htpasswd', [['a hash', 'me:§', { left: LEFT }]]);

  const word = fc.stringMatching(/^[a-z][a-z0-9]{0,6}$/);
  const other = fc.stringMatching(/^[A-Za-z0-9_./-]{1,8}$/);
  const affix = fc.constantFrom('', '', 'Bearer ', 'x/', 'https://h/?k=');
  const gap = fc.constantFrom('', ' ', '\t', '  ');

  describe('read by readers of their own', () => {
    const iniLine = fc.oneof(
      fc.tuple(word, gap, fc.constantFrom('=', ':'), gap, affix, fc.constantFrom('', '"', "'")).map(([name, a, mark, b, before, quote]) => `${name}${a}${mark}${b}${quote}${before}§${quote}`),
      fc.tuple(word, gap, other).map(([name, a, value]) => `${name}${a}=${value}`),
      fc.constantFrom('[part]', '', '; note', '# §note'.replace('§', '')),
    );
    readsBack({ format: 'ini', path: 'a.ini', template: linesOf(iniLine), read: readIni });

    const npmLine = fc.oneof(
      fc.tuple(fc.constantFrom('//h/:_authToken', 'proxy', '_auth', 'a'), gap, gap, affix, fc.constantFrom('', '"')).map(([name, a, b, before, quote]) => `${name}${a}=${b}${quote}${before}§${quote}`),
      fc.tuple(word, gap, other).map(([name, a, value]) => `${name}${a}=${value}`),
      fc.constantFrom('', '; note', '# note'),
    );
    readsBack({ format: 'npmrc', path: '.npmrc', template: linesOf(npmLine), read: readNpm, expand: putIn });

    const property = fc.oneof(
      fc.tuple(fc.constantFrom('a', 'a.b', 'a\\ b', 'a\\:b', 'é'), fc.constantFrom('=', ':', ' ', ' = ', '\t:  '), affix, fc.constantFrom('', ' end', '\\\n   end', '\\u0041')).map(([name, mark, before, behind]) => `${name}${mark}${before}§${behind}`),
      fc.tuple(word, other).map(([name, value]) => `${name}=${value}`),
      fc.constantFrom('', '# note', '! note', 'x = y\\\n  z'),
    );
    const template = linesOf(property).filter((text) => !text.includes('§\\u'));
    readsBack({ format: 'properties', path: 'a.properties', template, read: readProperties });
    readsBack({ format: 'properties of Spring', path: 'application.properties', template, read: readProperties, expand: putIn });

    const pgpass = fc.oneof(fc.tuple(other.filter((text) => !text.includes(':')), word).map(([host, user]) => `${host}:5432:*:${user}:§`), fc.constantFrom('# note', 'h\\:x:1:\\\\:u:p'));
    readsBack({ format: 'pgpass', path: '.pgpass', template: linesOf(pgpass), read: readPgpass });

    const netrc = fc.oneof(
      fc.tuple(word, fc.constantFrom(' ', '\n  ', '\t'), fc.constantFrom('', '"')).map(([host, space, quote]) => `machine ${host}${space}login me${space}password ${quote}§${quote}`),
      fc.constantFrom('default login me password x', '# note'),
    );
    readsBack({ format: 'netrc', path: '.netrc', template: linesOf(netrc), read: readNetrc });
  });
});

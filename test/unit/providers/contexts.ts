// Where keys are found: the notations of configuration, code, commands and text, each with names spelled as they are there.

/** How a notation writes names of several words. */
type Spelling = (words: readonly string[]) => string;
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
const joined = (joint: string): Spelling => (words) => words.map((word) => word.toLowerCase()).join(joint);
const UPPER: Spelling = (words) => words.map((word) => word.toUpperCase()).join('_');
const snake = joined('_');
const kebab = joined('-');
const dotted = joined('.');
const camel: Spelling = ([first = '', ...rest]) => first.toLowerCase() + rest.map(capital).join('');
const pascal: Spelling = (words) => words.map(capital).join('');
const header: Spelling = (words) => words.map(capital).join('-');

/** `fooApi_key` is three words. */
const wordsOf = (name: string): string[] => name.split(/[_\W]+|(?<=[a-z])(?=[A-Z])/).filter((word) => word !== '');

type Place = readonly [place: string, spelling: Spelling, put: (name: string, value: string) => string];

/** In any of these every key is found. */
const ANYWHERE: readonly Place[] = [
  ['.env', UPPER, (name, value) => `A=1\n${name}=${value}\nB=2\n`],
  ['.env, spaced', UPPER, (name, value) => `${name} = ${value}\n`],
  ['.env, in double quotes', UPPER, (name, value) => `${name}="${value}"\r\n`],
  ['.env, in single quotes', UPPER, (name, value) => `${name}='${value}'\n`],
  ['.env, with a comment behind', UPPER, (name, value) => `${name}=${value} # until May\n`],
  ['.env, the last line without an end', UPPER, (name, value) => `${name}=${value}`],
  ['.env, commented out', UPPER, (name, value) => `#${name}=${value}\n# ${name}=${value}`],
  ['a patch', UPPER, (name, value) => `@@ -1 +1 @@\n-${name}=\n+${name}=${value}\n`],
  ['INI', snake, (name, value) => `[service]\nhost = localhost\n${name} = ${value}\n`],
  ['INI, a comment', snake, (name, value) => `; ${name}=${value}\n`],
  ['TOML', snake, (name, value) => `[service]\n${name} = "${value}"\n`],
  ['TOML, an inline table', snake, (name, value) => `service = { url = "x", ${name} = '${value}' }\n`],
  ['JSON', camel, (name, value) => `{ "${name}": "${value}", "next": 1 }`],
  ['JSON without blanks', snake, (name, value) => `{"a":1,"${name}":"${value}","next":null}`],
  ['JSON, a list of one', camel, (name, value) => `{ "${name}": ["${value}"] }`],
  ['JSON, name and value', UPPER, (name, value) => `[\n  {\n    "name": "${name}",\n    "value": "${value}"\n  }\n]`],
  ['JSON, key and value', UPPER, (name, value) => `{"key":"${name}","value":"${value}"}`],
  ['JSON in a string', camel, (name, value) => `"{\\"${name}\\":\\"${value}\\"}"`],
  ['JSON in a string in a string', camel, (name, value) => `"{\\\\\\"${name}\\\\\\": \\\\\\"${value}\\\\\\"}"`],
  ['YAML', snake, (name, value) => `env:\n  ${name}: ${value}\n`],
  ['YAML, quoted', camel, (name, value) => `${name}: '${value}'\n`],
  ['YAML, a quoted name', camel, (name, value) => `"${name}": "${value}"\n`],
  ['YAML, a comment', UPPER, (name, value) => `# ${name}: ${value}\n`],
  ['YAML in one line', snake, (name, value) => `service: {${name}: ${value}, port: 1}\n`],
  ['YAML, a block', snake, (name, value) => `${name}: >-\n  ${value}\n`],
  ['Kubernetes env', UPPER, (name, value) => `env:\n  - name: ${name}\n    value: "${value}"\n`],
  ['Kubernetes env, unquoted', UPPER, (name, value) => `- name: ${name}\n  value: ${value}\n`],
  ['Helm values', camel, (name, value) => `config:\n  ${name}: "${value}" # staging\n`],
  ['Ansible', snake, (name, value) => `- hosts: all\n  vars:\n    ${name}: "${value}"\n`],
  ['Ansible, an inventory', snake, (name, value) => `web1 ansible_host=10.0.0.1 ${name}=${value}\n`],
  ['GitHub Actions', UPPER, (name, value) => `    steps:\n      - run: deploy\n        env:\n          ${name}: ${value}\n`],
  ['docker-compose, a mapping', UPPER, (name, value) => `    environment:\n      ${name}: ${value}\n`],
  ['docker-compose, a list', UPPER, (name, value) => `    environment:\n      - ${name}=${value}\n      - "B=1"\n`],
  ['docker-compose, a quoted list', UPPER, (name, value) => `    environment: ["${name}=${value}", "B=1"]\n`],
  ['Dockerfile ENV', UPPER, (name, value) => `FROM node\nENV ${name}=${value} PORT=80\n`],
  ['Dockerfile ENV with a blank', UPPER, (name, value) => `ENV ${name} ${value}\n`],
  ['Dockerfile ARG', UPPER, (name, value) => `ARG ${name}="${value}"\n`],
  ['Terraform', snake, (name, value) => `provider "x" {\n  ${name.padEnd(32)} = "${value}"\n}\n`],
  ['tfvars', snake, (name, value) => `${name}="${value}"\n`],
  ['XML', camel, (name, value) => `<service>\n  <${name}>${value}</${name}>\n</service>`],
  ['XML, an element of its own line', camel, (name, value) => `<${name}>\n    ${value}\n</${name}>`],
  ['XML, CDATA', camel, (name, value) => `<${name}><![CDATA[${value}]]></${name}>`],
  ['XML, an attribute', camel, (name, value) => `<service id="1" ${name}="${value}"/>`],
  ['.NET appSettings', pascal, (name, value) => `<appSettings>\n  <add key="${name}" value="${value}" />\n</appSettings>`],
  ['Android strings', snake, (name, value) => `<resources><string name="${name}">${value}</string></resources>`],
  ['HTML, a data attribute', kebab, (name, value) => `<div id="map" data-${name}="${value}"></div>`],
  ['HTML, a meta element', kebab, (name, value) => `<meta name="${name}" content="${value}">`],
  ['HTML, a form field', snake, (name, value) => `<input type="hidden" name="${name}" value="${value}">`],
  ['Java properties', dotted, (name, value) => `server.port=8080\n${name}=${value}\n`],
  ['Java properties with a colon', dotted, (name, value) => `${name}: ${value}\n`],
  ['Gradle', camel, (name, value) => `buildConfigField "String", "${name}", "\\"${value}\\""\n`],
  ['Gradle, ext', camel, (name, value) => `ext {\n    ${name} = '${value}'\n}\n`],
  ['Python', snake, (name, value) => `${name} = "${value}"\n`],
  ['Python with a type', UPPER, (name, value) => `${name}: str = '${value}'\n`],
  ['Python, three quotes', UPPER, (name, value) => `${name} = """${value}"""\n`],
  ['Python, bytes', UPPER, (name, value) => `${name} = b'${value}'\n`],
  ['Python, the environment', UPPER, (name, value) => `os.environ["${name}"] = "${value}"\n`],
  ['Python, a default', UPPER, (name, value) => `key = os.getenv("${name}", "${value}")\n`],
  ['Python, a default of get', UPPER, (name, value) => `key = os.environ.get('${name}', '${value}')\n`],
  ['Python, setdefault', UPPER, (name, value) => `os.environ.setdefault("${name}", "${value}")\n`],
  ['Python, a dictionary', snake, (name, value) => `config = {'host': 'x', '${name}': '${value}'}\n`],
  ['Python, an argument', snake, (name, value) => `client = Client(region="eu", ${name}="${value}", timeout=3)\n`],
  ['Python, an attribute', snake, (name, value) => `self.${name} = "${value}"\n`],
  ['Python in parentheses', snake, (name, value) => `${name} = (\n    "${value}"\n)\n`],
  ['JavaScript', camel, (name, value) => `const ${name} = '${value}';\n`],
  ['JavaScript, a template', camel, (name, value) => `let ${name} = \`${value}\`;\n`],
  ['JavaScript, a default', UPPER, (name, value) => `const key = process.env.${name} ?? '${value}';\n`],
  ['JavaScript, or', UPPER, (name, value) => `const key = process.env['${name}'] || "${value}";\n`],
  ['JavaScript, an object', camel, (name, value) => `new Client({ region, ${name}: '${value}' });\n`],
  ['JavaScript, a property', camel, (name, value) => `module.exports.${name} = '${value}';\n`],
  ['JavaScript, a comparison', camel, (name, value) => `if (${name} === '${value}') {}\n`],
  ['JavaScript, a call', camel, (name, value) => `localStorage.setItem('${name}', '${value}');\n`],
  ['TypeScript with a type', camel, (name, value) => `  private readonly ${name}: string = '${value}';\n`],
  ['Go', camel, (name, value) => `\t${name} := "${value}"\n`],
  ['Go, a constant', camel, (name, value) => `const ${name} string = "${value}"\n`],
  ['Go, a map', UPPER, (name, value) => `env := map[string]string{"${name}": "${value}"}\n`],
  ['Go, a field', pascal, (name, value) => `cfg := Config{\n\t${name}:   "${value}",\n}\n`],
  ['Go, the environment', UPPER, (name, value) => `os.Setenv("${name}", \`${value}\`)\n`],
  ['Go, bytes', camel, (name, value) => `var ${name} = []byte("${value}")\n`],
  ['C#', pascal, (name, value) => `private const string ${name} = "${value}";\n`],
  ['C#, verbatim', pascal, (name, value) => `var x = new Client { ${name} = @"${value}" };\n`],
  ['C#, a property', pascal, (name, value) => `public string ${name} { get; set; } = "${value}";\n`],
  ['C#, an arrow', pascal, (name, value) => `public static string ${name} => "${value}";\n`],
  ['C, characters', snake, (name, value) => `static const char ${name}[] = "${value}";\n`],
  ['C, a pointer', snake, (name, value) => `const char *${name} = "${value}";\n`],
  ['C, a definition', UPPER, (name, value) => `#define ${name} "${value}"\n`],
  ['C++', camel, (name, value) => `std::string ${name}{"${value}"};\nstd::string other("x");\n`],
  ['C++, a constructor', camel, (name, value) => `const std::string ${name}("${value}");\n`],
  ['Java', camel, (name, value) => `    private static final String ${name} = "${value}";\n`],
  ['Java, a map', camel, (name, value) => `headers.put("${name}", "${value}");\n`],
  ['Java, a builder', camel, (name, value) => `Client.builder().${name}("${value}").build();\n`],
  ['Java, a setter', pascal, (name, value) => `client.set${name}("${value}");\n`],
  ['Kotlin', camel, (name, value) => `val ${name} = "${value}"\nconst val other: String = "x"\n`],
  ['Kotlin, a pair', UPPER, (name, value) => `mapOf("${name}" to "${value}")\n`],
  ['Scala', camel, (name, value) => `Map("${name}" -> "${value}")\n`],
  ['Swift', camel, (name, value) => `let ${name}: String = "${value}"\n`],
  ['Swift, an argument', camel, (name, value) => `Client(${name}: "${value}")\n`],
  ['Objective-C', camel, (name, value) => `static NSString *const ${name} = @"${value}";\n`],
  ['Rust', UPPER, (name, value) => `pub const ${name}: &str = "${value}";\n`],
  ['Rust, a static', UPPER, (name, value) => `static ${name}: &'static str = "${value}";\n`],
  ['Rust, raw', snake, (name, value) => `let ${name} = r#"${value}"#;\n`],
  ['Dart', camel, (name, value) => `const String ${name} = '${value}';\n`],
  ['PHP', snake, (name, value) => `<?php\n$${name} = '${value}';\n`],
  ['PHP, define', UPPER, (name, value) => `define('${name}', '${value}');\n`],
  ['PHP, an array', snake, (name, value) => `return ['host' => 'x', '${name}' => '${value}'];\n`],
  ['PHP, an object', snake, (name, value) => `$this->${name} = "${value}";\n`],
  ['PHP, a default', UPPER, (name, value) => `'key' => env('${name}', '${value}'),\n`],
  ['PHP, putenv', UPPER, (name, value) => `putenv('${name}=${value}');\n`],
  ['Ruby, a hash', snake, (name, value) => `{ :${name} => '${value}' }\n`],
  ['Ruby, a symbol', snake, (name, value) => `Client.new(${name}: "${value}")\n`],
  ['Ruby, the environment', UPPER, (name, value) => `ENV['${name}'] ||= '${value}'\n`],
  ['Ruby, fetch', UPPER, (name, value) => `ENV.fetch("${name}", "${value}")\n`],
  ['Perl, a hash', snake, (name, value) => `$ENV{${name}} = '${value}';\n`],
  ['Elixir', snake, (name, value) => `config :app, ${name}: "${value}"\n`],
  ['R', UPPER, (name, value) => `Sys.setenv(${name} = "${value}")\n`],
  ['R, an arrow', snake, (name, value) => `${name} <- "${value}"\n`],
  ['shell', UPPER, (name, value) => `export ${name}=${value}\n`],
  ['shell, quoted', UPPER, (name, value) => `readonly ${name}='${value}'\n`],
  ['shell, of one command', UPPER, (name, value) => `DEBUG=1 ${name}=${value} npm start\n`],
  ['shell, a default', UPPER, (name, value) => `: "\${${name}:=${value}}"\nKEY=\${${name}:-${value}}\n`],
  ['shell, echo', UPPER, (name, value) => `echo "${name}=${value}" >> .env\n`],
  ['shell, an option', kebab, (name, value) => `tool --${name} ${value} --verbose\n`],
  ['shell, an option with =', kebab, (name, value) => `tool --${name}=${value}\n`],
  ['shell, a quoted option', kebab, (name, value) => `tool --${name} "${value}"\n`],
  ['shell, docker run', UPPER, (name, value) => `docker run -e ${name}=${value} image\n`],
  ['shell, heroku config', UPPER, (name, value) => `heroku config:set ${name}="${value}"\n`],
  ['fish', UPPER, (name, value) => `set -gx ${name} ${value}\n`],
  ['csh', UPPER, (name, value) => `setenv ${name} "${value}"\n`],
  ['cmd', UPPER, (name, value) => `@echo off\r\nset ${name}=${value}\r\nsetx ${name} "${value}"\r\n`],
  ['PowerShell', UPPER, (name, value) => `$env:${name} = "${value}"\r\n`],
  ['PowerShell, a variable', pascal, (name, value) => `$${name}='${value}'\r\n`],
  ['Makefile', UPPER, (name, value) => `${name} ?= ${value}\n`],
  ['Makefile, at once', UPPER, (name, value) => `export ${name} := ${value}\n`],
  ['CMake', UPPER, (name, value) => `set(${name} "${value}")\n`],
  ['SQL', snake, (name, value) => `SET ${name} = '${value}';\n`],
  ['SQL, a row', snake, (name, value) => `INSERT INTO settings VALUES ('${name}', '${value}');\n`],
  ['a header', header, (name, value) => `GET / HTTP/1.1\r\nX-${name}: ${value}\r\n\r\n`],
  ['curl', header, (name, value) => `curl -H "X-${name}: ${value}" https://api.service.io/v1\n`],
  ['curl, single quotes', header, (name, value) => `curl https://api.service.io --header '${name}: ${value}' \\\n`],
  ['curl, a form', snake, (name, value) => `curl -d ${name}=${value} -d a=b https://api.service.io\n`],
  ['a header in code', header, (name, value) => `headers: { '${name}': 'Bearer ${value}' }\n`],
  ['axios', header, (name, value) => `axios.defaults.headers.common['${name}'] = '${value}';\n`],
  ['Markdown, inline code', UPPER, (name, value) => `Set \`${name}=${value}\` first.\n`],
  ['Markdown, the value in code', UPPER, (name, value) => `- **${name}**: \`${value}\`\n`],
  ['Markdown, a fence', UPPER, (name, value) => `\`\`\`sh\nexport ${name}="${value}"\n\`\`\`\n`],
  ['a log line', snake, (name, value) => `2026-01-02T03:04:05Z INFO start ${name}=${value} retries=3\n`],
  ['a log line in JSON', snake, (name, value) => `{"level":"info","msg":"start","${name}":"${value}"}\n`],
  ['CSV, quoted', snake, (name, value) => `"${name}","${value}"\r\n`],
  ['Jenkinsfile', UPPER, (name, value) => `environment {\n    ${name} = '${value}'\n}\n`],
  ['Jenkinsfile, withEnv', UPPER, (name, value) => `withEnv(['${name}=${value}', 'B=1']) {\n`],
  ['nginx', header, (name, value) => `proxy_set_header X-${name} "${value}";\n`],
  ['nginx, set', snake, (name, value) => `set $${name} "${value}";\n`],
  ['nginx, unquoted', snake, (name, value) => `    set $${name} ${value};\n`],
  ['Apache', UPPER, (name, value) => `SetEnv ${name} "${value}"\n`],
  ['systemd', UPPER, (name, value) => `[Service]\nEnvironment=${name}=${value}\n`],
  ['systemd, quoted', UPPER, (name, value) => `Environment="${name}=${value}" "B=1"\n`],
  ['Vim', snake, (name, value) => `let g:${name} = '${value}'\n`],
  ['Emacs', kebab, (name, value) => `(setq ${name} "${value}")\n`],
  ['Clojure', kebab, (name, value) => `{:port 1 :${name} "${value}"}\n`],
  ['a ".npmrc"', kebab, (name, value) => `//registry.service.io/:_${name}=${value}\n`],
  ['after an escaped line end', UPPER, (name, value) => `log("keys:\\n${name}=${value}\\n")`],
];

/** Here nothing gives the value to the name: it only stands near, as a word of its own, and the name has to speak of a key. */
const NEAR: readonly Place[] = [
  ['YAML, an anchor', snake, (name, value) => `${name}: &main ${value}\n`],
  ['Terraform, a default', snake, (name, value) => `variable "${name}" {\n  default = "${value}"\n}\n`],
  ['XML, an element with attributes', camel, (name, value) => `<${name} type="string">${value}</${name}>`],
  ['TypeScript with a cast', camel, (name, value) => `const ${name} = <string>'${value}' as const;\n`],
  ['Rust, a string', snake, (name, value) => `let ${name} = String::from("${value}");\n`],
  ['Perl', snake, (name, value) => `my $${name} = q{${value}};\n`],
  ['Lua', snake, (name, value) => `M.${name} = [[${value}]]\n`],
  ['shell, gh secret', UPPER, (name, value) => `gh secret set ${name} --body "${value}"\n`],
  ['Markdown, a table', UPPER, (name, value) => `| ${name} | ${value} |\n`],
  ['CSV', snake, (name, value) => `name,value\n${name},${value}\n`],
];

/** Here the word stands beside every name. */
const BESIDE_KEY: readonly Place[] = [
  ['Apple plist', camel, (name, value) => `<dict>\n\t<key>${name}</key>\n\t<string>${value}</string>\n</dict>`],
];

/** Of addresses and templates: they end at other characters. */
const SAFE: readonly Place[] = [
  ['an address', snake, (name, value) => `https://api.service.io/v1?${name}=${value}\n`],
  ['a later parameter', camel, (name, value) => `fetch("https://api.service.io/v1?page=2&${name}=${value}&sort=asc")\n`],
  ['a parameter in XML', snake, (name, value) => `<a href="https://api.service.io/?a=1&amp;${name}=${value}&amp;b=2">\n`],
  ['a parameter between escapes', snake, (name, value) => `/v1?q=a%20b&${name}=${value}&c=d%20e\n`],
  ['a fragment', snake, (name, value) => `https://app.service.io/#${name}=${value}\n`],
  ['a form', snake, (name, value) => `body = 'grant=x&${name}=${value}'\n`],
  ['Java, an annotation', dotted, (name, value) => `@Value("\${${name}:${value}}")\n`],
];

/** Where a key that shows what it is stands without a name. */
const ALONE: Readonly<Record<string, (value: string) => string>> = {
  alone: (value) => value,
  'a line of its own': (value) => `\r\n${value}\r\n`,
  'in prose': (value) => `Use the key ${value}, please.`,
  'in brackets': (value) => `(${value}) [${value}] <${value}>`,
  'in the ticks of Markdown': (value) => `**\`${value}\`**`,
  'after an escaped line end': (value) => `"first\\n${value}\\n"`,
  'after an escaped tab and quote': (value) => `"\\t\\"${value}\\""`,
  'after a percent escape': (value) => `q=key%20${value}%0A`,
  'after %3D': (value) => `q%3D${value}%26b`,
  'after an escape of Unicode': (value) => `"\\u0022${value}\\u0022"`,
  'after an escape in hex': (value) => `"\\x27${value}\\x27"`,
  'after an entity': (value) => `&quot;${value}&quot;`,
  'after an equals sign': (value) => `x=${value}`,
  'after a colon': (value) => `key:${value};`,
  'as bearer': (value) => `Authorization: Bearer ${value}\r\n`,
  'as an argument': (value) => `new Client("${value}",\n`,
  'after letters of another alphabet': (value) => `ключ：${value}。`,
  'in a cell': (value) => `1,2,${value},4\n| a | ${value} |`,
  'before a tag': (value) => `<b>${value}</b>`,
};

/** Which keys a table holds for. */
const everyKey = (): boolean => true;
const safe = (_: string, value: string): boolean => /^[\w.~-]+$/.test(value);
const spoken = (name: string, value: string): boolean => /key|token|secret|auth|api/i.test(name) && /^[a-z\d].{7}/i.test(value) && /\d/.test(value);
const calledKey = (name: string, value: string): boolean => spoken(name, value) && /key/i.test(name);

const TABLES: readonly (readonly [holds: (name: string, value: string) => boolean, places: readonly Place[]])[] = [
  [everyKey, ANYWHERE],
  [safe, SAFE],
  [spoken, NEAR],
  [calledKey, BESIDE_KEY],
];

/** @returns each place by its name, with the key put there. @param alone whether the key shows by itself what it is. */
export function contextsOf(text: string, name: string, alone: boolean): readonly (readonly [place: string, text: string])[] {
  const words = wordsOf(name);
  const places = TABLES.flatMap(([holds, table]) => (holds(name, text) ? table : []));
  return [...places.map(([place, spelling, put]) => [place, put(spelling(words), text)] as const), ...(alone ? Object.entries(ALONE).map(([place, put]) => [place, put(text)] as const) : [])];
}

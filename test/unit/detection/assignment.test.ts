import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { type Join, assignedAfter } from '../../../src/detection/assignment.js';
import { assignedName } from '../../../src/detection/assignedName.js';
import { bytesOf } from '../../../src/detection/bytes.js';

/** What is given to a name of which `key` is a part: its first in the text. */
const after = (text: string): ReturnType<typeof assignedAfter> => assignedAfter(bytesOf(text), text.toLowerCase().indexOf('key') + 3);

const V = 'a1b2-C3';

/** Notation, how name and value are joined, whether the value is between quotes or tags. */
const NOTATIONS: readonly (readonly [text: string, join: Join, quoted: boolean])[] = [
  [`api_key=${V}`, 'assign', false],
  [`api_key = ${V} # comment`, 'assign', false],
  [`api_key="${V}"`, 'assign', true],
  [`api_key='${V}';`, 'assign', true],
  [`api_key: ${V}, port: 1`, 'assign', false],
  [`"apiKey": "${V}",`, 'assign', true],
  [`{\\"apiKey\\":\\"${V}\\"}`, 'assign', true],
  [`{\\\\\\"apiKey\\\\\\": \\\\\\"${V}\\\\\\"}`, 'assign', true],
  [`key := \`${V}\``, 'assign', true],
  [`KEY ?= ${V}\n`, 'assign', false],
  [`KEY ??= "${V}"`, 'assign', true],
  [`process.env.KEY ?? '${V}'`, 'assign', true],
  [`process.env["KEY"] || "${V}"`, 'assign', true],
  [`'key' => '${V}',`, 'assign', true],
  [`Map("key" -> "${V}")`, 'assign', true],
  [`key <- "${V}"`, 'assign', true],
  [`mapOf("KEY" to "${V}")`, 'assign', true],
  [`key += "${V}"`, 'assign', true],
  [`if (key !== "${V}")`, 'assign', true],
  [`\${KEY:-${V}}`, 'assign', false],
  [`key: string = '${V}'`, 'assign', true],
  [`key: string | undefined = "${V}"`, 'assign', true],
  [`const KEY: &str = "${V}";`, 'assign', true],
  [`static KEY: &'static str = "${V}";`, 'assign', true],
  [`key = b"${V}"`, 'assign', true],
  [`Key = @"${V}"`, 'assign', true],
  [`key = r#"${V}"#`, 'assign', true],
  [`key = """${V}"""`, 'assign', true],
  [`key = []byte("${V}")`, 'assign', true],
  [`key = ("${V}")`, 'assign', true],
  [`key = (\n    "${V}"\n)`, 'assign', true],
  [`key = \\\n  "${V}"`, 'assign', true],
  [`key =\r\n  "${V}"`, 'assign', true],
  [`key: ["${V}"]`, 'assign', true],
  [`char key[] = "${V}";`, 'assign', true],
  [`char key[64] = "${V}";`, 'assign', true],
  [`string Key { get; set; } = "${V}";`, 'assign', true],
  [`string Key { get; } = "${V}";`, 'assign', true],
  [`std::string key{"${V}"};`, 'call', true],
  [`std::string key("${V}");`, 'call', true],
  [`.apiKey("${V}")`, 'call', true],
  [`key: >-\n  ${V}\n`, 'assign', false],
  [`key: |\n    ${V}\n`, 'assign', false],
  [`<apiKey>${V}</apiKey>`, 'tag', true],
  [`<apiKey>\n  ${V}\n</apiKey>`, 'tag', true],
  [`<apiKey><![CDATA[${V}]]></apiKey>`, 'tag', true],
  [`<string name="key">${V}</string>`, 'tag', true],
  [`<add name="KEY" value="${V}"/>`, 'assign', true],
  [`- name: KEY\n  value: ${V}\n`, 'assign', false],
  [`{ "name": "KEY", "value": "${V}" }`, 'assign', true],
  [`<meta name="key" content="${V}">`, 'assign', true],
  [`os.getenv("KEY", "${V}")`, 'list', true],
  [`--api-key ${V} --verbose`, 'flag', false],
  [`--api-key "${V}"`, 'flag', true],
  [`ENV KEY ${V}`, 'flag', false],
  [`#define KEY "${V}"`, 'flag', true],
  [`**API key**: \`${V}\``, 'assign', true],
  [`Heroku API key: ${V}`, 'assign', false],
  [`heroku config:set KEY=${V}`, 'assign', false],
];

describe('the lexer of assignments', () => {
  for (const [text, join, quoted] of NOTATIONS) {
    it(`reads ${JSON.stringify(text)}`, () => {
      const found = after(text);
      assert.ok(found !== undefined);
      assert.equal(text.slice(found.start, found.end), V);
      assert.deepEqual([found.join, found.quoted, found.scheme], [join, quoted, false]);
    });
  }

  it('leaves out the scheme of a header', () => {
    for (const text of [`X-Key: Bearer ${V}`, `'X-Key': 'token ${V}'`, `key=SSWS  ${V}`, `X-Key: Basic ${V}\r\n`]) {
      const found = after(text);
      assert.equal(text.slice(found?.start, found?.end), V, text);
      assert.equal(found?.scheme, true, text);
    }
  });

  it('says where the name ends, all its words', () => {
    const text = 'Heroku API key of production: x1';
    assert.equal(text.slice(0, after(text)?.nameEnd), 'Heroku API key of production');
  });

  it('sees no value where there is none', () => {
    const texts = ['key', 'key;', 'key,', 'key()', 'getKey(name)', 'key=', 'key=\n', 'key=""', 'key: \n', 'import { key } from "./keys"', 'key = "never closed', 'key = "closed\nbelow"', 'key.length > 3', '<key>', '<key>\n\n</key>', 'key, "in a list of words"', 'list[key]', 'key {', 'key\n= below'];
    for (const text of texts) {
      const found = after(text);
      assert.equal(found && text.slice(found.start, found.end), undefined, text);
    }
  });

  it('takes a call, a reference or a type for a word, and does not reach into it', () => {
    const words: Record<string, string> = {
      'key = getKey("name")': 'getKey',
      'key = os.environ["OTHER"]': 'os.environ',
      'key = ${OTHER}': '$',
      'key: string;': 'string',
      'type Key = string | undefined': 'string',
      'key == other': 'other',
      'key: config:set OTHER=value': 'config:set',
      'key: QWxhZGRpbg=': 'QWxhZGRpbg=',
      'key: QWxhZGRpbg==': 'QWxhZGRpbg==',
    };
    for (const [text, word] of Object.entries(words)) {
      const found = after(text);
      assert.deepEqual([found && text.slice(found.start, found.end), found?.quoted], [word, false], text);
    }
  });

  it('stays within bounds, whatever follows, and looks no farther than a page', () => {
    const pieces = fc.constantFrom('key', '=', ':', '"', "'", '`', '\\', '\n', '\r', ' ', '<', '>', '{', '}', '[', ']', '(', ')', '-', '|', '?', '&', 'value', 'get;', '<![CDATA[', 'to ', 'Bearer ', 'é', 'x'.repeat(70), ' '.repeat(40), 'a'.repeat(1100));
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), fc.nat({ max: 40 }), (parts, at) => {
        const bytes = bytesOf(parts.join(''));
        const found = assignedAfter(bytes, at);
        if (found !== undefined) assert.ok(at <= found.nameEnd && found.nameEnd < found.start && found.start < found.end && found.end <= bytes.length && found.end - at < 1500);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('the name of a value', () => {
  const nameOf = (text: string): string | undefined => assignedName(text, text.indexOf(V));

  it('is what it is given to on its line', () => {
    const names: Record<string, string> = {
      [`KEY=${V}`]: 'KEY',
      [`export KEY="${V}"`]: 'KEY',
      [`A=1\nKEY: '${V}'`]: 'KEY',
      [`{"a":1,"key":"${V}"}`]: 'key',
      [`os.environ["KEY"] = "${V}"`]: 'KEY',
      [`process.env.KEY = "${V}"`]: 'KEY',
      [`this.key = '${V}'`]: 'key',
      [`key: string = '${V}'`]: 'key',
      [`<add key="Api" value="${V}"/>`]: 'Api',
      [`X-Api-Key: Bearer ${V}`]: 'X-Api-Key',
    };
    for (const [text, name] of Object.entries(names)) assert.equal(nameOf(text), name, text);
  });

  it('is none of a scheme, a word of prose, or another line', () => {
    for (const text of [V, `KEY=\n${V}`, `Authorization: ${V}`, `the key ${V}`, `client("${V}")`, `value = "${V}"`]) assert.equal(nameOf(text), undefined, text);
  });
});

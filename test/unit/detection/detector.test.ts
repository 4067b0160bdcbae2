import { strict as assert } from 'node:assert';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { createDetector } from '../../../src/detection/detector.js';
import { base62Tail } from '../../../src/detection/checksum.js';
import type { Finding } from '../../../src/detection/finding.js';
import { type Rule, anchorsOf } from '../../../src/detection/rule.js';
import { providers, rulesOf } from '../../../src/providers/registry.js';
import { random, sampleOf } from '../providers/samples.js';

const rules = rulesOf(providers);
const all = createDetector(rules);
const specific = createDetector(rules, { generic: false });

const ruleOf = (id: string): Rule => rules.find((rule) => rule.id === id)!;
const sample = (id: string, seed = 1): string => sampleOf(ruleOf(id), seed).text;
const only = (text: string): Finding => {
  const found = all.detect(text);
  assert.equal(found.length, 1);
  return found[0]!;
};

/** Random letters and digits, made when the test runs. */
const opaque = (length: number, seed = 7): string => {
  const next = random(seed);
  return Array.from({ length }, () => 'abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789'.charAt(Math.floor(next() * 55))).join('');
};

describe('detector', () => {
  it('finds nothing in nothing', () => assert.deepEqual(all.detect(''), []));

  it('gives findings in text order, without overlaps', () => {
    const found = all.detect([sample('npm-access-token'), sample('github-personal-access-token'), sample('openai-api-key')].join('\n'));
    assert.deepEqual(
      found.map(({ rule }) => rule.id),
      ['npm-access-token', 'github-personal-access-token', 'openai-api-key'],
    );
  });

  it('says whether a checksum holds, and keeps the finding when it does not', () => {
    const body = opaque(30);
    assert.equal(only(base62Tail(`ghp_${body}000000`)!).checksum, 'valid');
    assert.equal(only(`ghp_${body}abc123`).checksum, 'invalid');
    assert.equal(only(sample('groq-api-key')).checksum, 'none');
  });

  it('believes a checksum against the look of a placeholder', () => {
    const body = `EXAMPLE${opaque(23)}`;
    assert.equal(only(base62Tail(`ghp_${body}000000`)!).checksum, 'valid');
    assert.deepEqual(all.detect(`ghp_${body}abc123`), []);
  });

  it('prefers the issuer over the generic rule, and its own kind of key over its general one', () => {
    assert.equal(only(`api_token = "${sample('groq-api-key')}"`).rule.id, 'groq-api-key');
    assert.equal(only(`OPENAI_API_KEY=${sample('openai-service-account-key')}`).rule.id, 'openai-service-account-key');
    assert.equal(only(`OPENAI_API_KEY=${sample('openai-admin-key')}`).rule.id, 'openai-admin-key');
    assert.equal(only(`secret = "${sample('gitlab-personal-access-token', 4)}"`).rule.id, 'gitlab-personal-access-token');
  });

  it('takes no longer run for a shorter key', () => {
    const key = sample('aws-secret-access-key');
    assert.equal(specific.detect(`AWS_SECRET_ACCESS_KEY=${key}`).length, 1);
    assert.deepEqual(specific.detect(`AWS_SECRET_ACCESS_KEY=${key}Z`), []);
  });

  it('leaves references and placeholders alone', () => {
    const values = ['keywright://openai/OPENAI_API_KEY', '${OPENAI_API_KEY}', '{{ key }}', '<your-key>', 'op://vault/item/field', 'your_api_key_here', 'REPLACE_ME', '1234567890'.repeat(4)];
    for (const value of values) assert.deepEqual(all.detect(`OPENAI_API_KEY="${value}"\nSECRET_TOKEN=${value}\n`), [], value);
    assert.deepEqual(all.detect(['AKIA', 'IOSFODNN7', 'EXAMPLE'].join('')), []);
    assert.deepEqual(all.detect(`ghp_${'x'.repeat(36)}`), []);
    assert.deepEqual(all.detect(['sk_live', 'abcdefghijklmnopqrstuvwx'].join('_')), []);
  });

  it('takes the zero bits of a number in a key for no blank', () => {
    const long = sample('dropbox-long-lived-token');
    assert.match(long, /A{10}/);
    assert.equal(only(long).rule.id, 'dropbox-long-lived-token');
    assert.deepEqual(specific.detect(`DROPBOX_TOKEN=${'A'.repeat(64)}`), []);
  });

  it('is silent on keys that their issuer has published', () => {
    const rule = ruleOf('google-api-key');
    const key = sample('google-api-key');
    const digest = createHash('sha256').update(key).digest('hex').slice(0, 16);
    assert.equal(createDetector([rule]).detect(key).length, 1);
    assert.deepEqual(createDetector([{ ...rule, published: [digest] }]).detect(key), []);
  });

  it('finds what is sent to a host that is named behind it, and only that', () => {
    const key = sample('particle-io-access-token');
    const found = (text: string): string[] => specific.detect(text).map(({ rule, secret }) => `${rule.id} ${secret.reveal()}`);
    const due = [`particle-io-access-token ${key}`];
    assert.deepEqual(found(`curl -H "Authorization: Bearer ${key}" \\\nhttps://api.particle.io/v1/devices\n`), due);
    assert.deepEqual(found(`curl -d access_token=${key} https://api.particle.io/v1/devices`), due);
    assert.deepEqual(found(`git checkout ${key} # see https://api.particle.io/v1`), []);
    assert.deepEqual(found(`curl -H "Authorization: Bearer ${key}" https://api.example.com/particle.io`), []);
  });

  it('reads the assignments of make', () => {
    const key = sample('datadog-api-key');
    for (const text of [`DD_API_KEY := ${key}`, `DD_API_KEY ::= "${key}"`, `DD_API_KEY :::= "${key}"`, `DD_API_KEY ?= ${key}`]) assert.equal(specific.detect(text)[0]?.secret.reveal(), key, text);
  });

  it('names the variable', () => {
    const key = sample('openai-api-key');
    const lines: [string, string | undefined][] = [
      [`export OPENAI_API_KEY="${key}"`, 'OPENAI_API_KEY'],
      [`OPENAI_API_KEY=${key}`, 'OPENAI_API_KEY'],
      [`"openai_api_key": "${key}",`, 'openai_api_key'],
      [`  apiKey: '${key}',`, 'apiKey'],
      [`const KEY = \`${key}\`;`, 'KEY'],
      [`const key: string = '${key}'`, 'key'],
      [`process.env.OPENAI_KEY = "${key}"`, 'OPENAI_KEY'],
      [`os.environ["OPENAI_KEY"] = "${key}"`, 'OPENAI_KEY'],
      [`openai.key: ${key}`, 'openai.key'],
      [`<apiKey>${key}</apiKey>`, 'apiKey'],
      [`<add key="ApiKey" value="${key}" />`, 'ApiKey'],
      [`other = 1\n${key}`, undefined],
      [`Authorization: ${key}`, undefined],
      [`client("${key}")`, undefined],
    ];
    for (const [text, name] of lines) assert.equal(only(text).variable, name, text.replace(key, '…'));
  });

  it('finds by name only where the name is a word', () => {
    const key = sample('okta-api-token');
    assert.equal(specific.detect(`myOktaToken = "${key}"`).length, 1);
    assert.deepEqual(specific.detect(`rookTable = "${key}"`), []);
  });

  it('keeps its offsets beside characters of two units', () => {
    const key = sample('groq-api-key');
    const { start, end } = only(`\u{1f511} = "${key}"`);
    assert.deepEqual([start, end], [6, 6 + key.length]);
  });

  it('never throws, and every finding is where it says', () => {
    const pieces = fc.constantFrom(
      ...rules.map((rule) => sampleOf(rule, 5)).map(({ text, name }) => (name === undefined ? text : `${name}="${text}"`)),
      ...rules.flatMap(anchorsOf),
      ...['=', '"', "'", '\n', '\\n', '%20', ': ', '://', '-----BEGIN', '@', '\u{1f511}', '\0', 'password'],
    );
    const text = fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (searched) => {
        let last = 0;
        for (const { start, end, secret } of all.detect(searched)) {
          assert.ok(start >= last && end > start && end <= searched.length);
          assert.equal(searched.slice(start, end), secret.reveal());
          last = end;
        }
      }),
      { numRuns: 300 },
    );
  }).timeout(20_000);
});

describe('generic rules', () => {
  const generic = createDetector([]);
  const ids = (text: string): string[] => generic.detect(text).map(({ rule }) => rule.id);

  it('find a random value under a telling name', () => {
    const value = opaque(32);
    for (const line of [`client_secret = "${value}"`, `  apiKey: '${value}',`, `{"access_token": "${value}"}`]) assert.deepEqual(ids(line), ['generic-assignment'], line.replace(value, '…'));
    for (const line of [`DB_PASSWORD=${value}\n`, `<password>${value}</password>`]) assert.deepEqual(ids(line), ['generic-password'], line.replace(value, '…'));
  });

  it('leave code, paths, ids and words alone', () => {
    const value = opaque(32);
    const lines = [
      'password = getPasswordFromSettings2()',
      'const token = request.headers.authorization2;',
      'secret: "./certificates/server-key1.pem"',
      'tokenUrl = "https://login.example.com/oauth2/v2.0/token"',
      'secretName: my-application-secret-v2',
      'client_secret = "123e4567-e89b-12d3-a456-426614174000"',
      `public_key = "${value}"`,
      `token_id = "${value}"`,
      `nextPageToken: "${value}"`,
      'type Token = "AccessToken1" | "RefreshToken2"',
      '"auth.password.reset2": "Reset your password now 2"',
    ];
    for (const line of lines) assert.deepEqual(ids(line), [], line.replace(value, '…'));
  });

  it('find a password in an address', () => {
    const value = opaque(16);
    assert.deepEqual(ids(`DATABASE_URL=postgres://app:${value}@db.internal.net/app`), ['generic-url-password']);
    assert.deepEqual(ids(`postgres://app:${value}@localhost/app`), ['generic-url-password']);
    assert.deepEqual(ids(`postgres://app:${value}@db.example.com/app`), []);
    assert.deepEqual(ids('postgres://postgres:postgres@localhost/app'), []);
    assert.deepEqual(ids('postgres://app:${PASSWORD1234}@db.internal.net/app'), []);
  });

  it('find a private key, not the picture of one', () => {
    const block = (material: string): string => ['-----BEGIN', ' PRIVATE KEY-----\n', material, '\n-----END', ' PRIVATE KEY-----'].join('');
    const lines = Array.from({ length: 10 }, (_, i) => opaque(64, i)).join('\n');
    assert.deepEqual(ids(`key = """${block(lines)}"""`), ['generic-private-key']);
    assert.deepEqual(ids(JSON.stringify({ private: block(lines) })), ['generic-private-key']);
    assert.deepEqual(ids(block(`${opaque(64)}\n...\n${opaque(20)}`)), []);
    assert.deepEqual(ids(block('x'.repeat(200))), []);
  });
});

import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { dockerConfig } from '../../../../src/detection/knownFiles/dockerConfig.js';
import { gitCredentials } from '../../../../src/detection/knownFiles/gitCredentials.js';
import { kubeconfig } from '../../../../src/detection/knownFiles/kubeconfig.js';
import type { KnownFile } from '../../../../src/detection/knownFiles/knownFile.js';
import { knownFiles } from '../../../../src/detection/knownFiles/knownFiles.js';
import { mcp } from '../../../../src/detection/knownFiles/mcp.js';
import { netrc } from '../../../../src/detection/knownFiles/netrc.js';
import { npmrc } from '../../../../src/detection/knownFiles/npmrc.js';
import { pgpass } from '../../../../src/detection/knownFiles/pgpass.js';
import { pypirc } from '../../../../src/detection/knownFiles/pypirc.js';

/** The secrets and whose they are, as the file says them. */
const found = (file: KnownFile, text: string): (readonly [string, string | undefined])[] => file.secretsIn(text).map(({ start, end, name }) => [text.slice(start, end), name]);

// Short, so that nothing but the place gives them away.
const ONE = ['hu', 'nter', '2'].join('');
const TWO = ['tr', 'ustno', '1'].join('');
const base64 = (text: string): string => Buffer.from(text).toString('base64');

describe('files with places for secrets', () => {
  it('have ids of their own', () => {
    assert.equal(new Set(knownFiles.map(({ id }) => id)).size, knownFiles.length);
    for (const { id } of knownFiles) assert.match(id, /^generic-[a-z-]+$/);
  });

  it('are known by their names', () => {
    const named: Record<string, readonly string[]> = {
      [npmrc.id]: ['.npmrc', 'a/b/.npmrc'],
      [netrc.id]: ['.netrc', 'home/_netrc', 'ci/deploy.netrc'],
      [pypirc.id]: ['.pypirc'],
      [dockerConfig.id]: ['.docker/config.json', 'a/.docker/config.json', 'secret/.dockerconfigjson', '.dockercfg'],
      [kubeconfig.id]: ['.kube/config', 'kubeconfig', 'a/kubeconfig.yaml', 'prod.kubeconfig', 'prod-kubeconfig.yml'],
      [mcp.id]: ['mcp.json', '.mcp.json', '.cursor/mcp.json', '.vscode/mcp.json', 'Claude/claude_desktop_config.json'],
      [pgpass.id]: ['.pgpass', 'postgresql/pgpass.conf'],
      [gitCredentials.id]: ['.git-credentials', '.config/git/credentials'],
    };
    for (const [id, paths] of Object.entries(named)) {
      for (const path of paths) assert.deepEqual(knownFiles.filter((file) => file.matches(path)).map((file) => file.id), [id], path);
    }
    for (const path of ['config.json', 'docker/config.json.md', 'config', 'xnpmrc', 'not.npmrc', 'src/kubeconfigs.ts', 'mcp.json.ts', 'credentials', 'xnetrc', 'netrc.go', 'src/netrc/parse.ts']) {
      assert.deepEqual(knownFiles.filter((file) => file.matches(path)).map((file) => file.id), [], path);
    }
  });

  it('.npmrc: tokens and passwords of registries', () => {
    assert.deepEqual(
      found(npmrc, `registry=https://r.example.org/\n//r.example.org/:_authToken=${ONE}\r\n//r.example.org:8080/npm/:_password="${TWO}"\n//r.example.org/:username=me\n_auth = ${base64(`me:${ONE}`)}\n; //x/:_authToken=${TWO}\n`),
      [[ONE, 'r.example.org/'], [TWO, 'r.example.org:8080/npm/'], [base64(`me:${ONE}`), undefined]],
    );
  });

  it('.netrc: passwords, over lines as they come', () => {
    const text = [
      `machine a.example.org login me password ${ONE}`,
      '# machine c.example.org password no1way',
      'machine b.example.org\r\n\tlogin password',
      `\taccount x\n\tpassword "${TWO} and \\" more"`,
      'macdef init\n\tpassword notone\n\n',
      `default login anonymous password ${TWO}`,
    ].join('\n');
    assert.deepEqual(found(netrc, text), [[ONE, 'a.example.org'], [`${TWO} and \\" more`, 'b.example.org'], [TWO, undefined]]);
    assert.deepEqual(found(netrc, `machine password login machine password #${ONE}`), [[`#${ONE}`, 'password']], 'words are what they are by their place');
  });

  it('.pypirc: passwords of indexes', () => {
    assert.deepEqual(
      found(pypirc, `[distutils]\nindex-servers =\n  pypi\n[pypi]\nusername: __token__\npassword: ${ONE} \n[test]\npassword = ${TWO} x\n`),
      [[ONE, 'pypi'], [`${TWO} x`, 'test']],
    );
  });

  it('.docker/config.json: what registries are asked with', () => {
    const auth = base64(`me:${ONE}`);
    const config = { auths: { 'r.example.org': { auth, email: 'a@b.c' }, 's.example.org': { identitytoken: TWO }, 't.example.org': { auth: '' } }, credsStore: 'desktop' };
    assert.deepEqual(found(dockerConfig, JSON.stringify(config, undefined, 2)), [[auth, 'r.example.org'], [TWO, 's.example.org']]);
    assert.deepEqual(found(dockerConfig, JSON.stringify({ 'r.example.org': { auth } })), [[auth, 'r.example.org']], '.dockercfg');
    assert.deepEqual(found(dockerConfig, JSON.stringify({ auths: { x: { auth: base64('me:changeme') } } })), [], 'a placeholder, encoded');
    assert.deepEqual(found(dockerConfig, '{"auths":'), []);
  });

  it('kubeconfig: tokens, passwords and keys of users', () => {
    const key = base64(['-----BEGIN', ' PRIVATE KEY-----\n', 'AAAAAAAA'.repeat(20)].join(''));
    const yaml = `apiVersion: v1\nclusters:\n- name: c\n  cluster:\n    certificate-authority-data: ${key}\nusers:\n- name: one\n  user:\n    token: ${ONE}\n- name: two\n  user:\n    client-certificate-data: ${key}\n    client-key-data: ${key}\n    username: u\n    password: "${TWO} #x"\n- name: three\n  user:\n    tokenFile: /var/run/x\n`;
    assert.deepEqual(found(kubeconfig, yaml), [[ONE, 'one'], [key, 'two'], [`${TWO} #x`, 'two']]);
    assert.deepEqual(found(kubeconfig, JSON.stringify({ users: [{ name: 'one', user: { token: ONE } }] }, undefined, 2)), [[ONE, 'one']]);
  });

  it('mcp.json: environment, headers and arguments of servers', () => {
    const config = `{
      // VS Code allows comments
      "servers": {
        "a": { "command": "npx", "env": { "API_KEY": "${ONE}", "LOG_LEVEL": "verbose", "KEY_FILE": "/home/me/key", "SSH_KEY": "/home/me/.ssh/id", "PUBLIC_KEY": "abc" } },
        "b": { "url": "https://x", "headers": { "Authorization": "Bearer ${TWO}", "X-Api-Key": "\${input:key}", "Accept": "text/plain" } },
        "c": { "args": ["-y", "server", "--api-key", "${ONE}", "--token=${TWO}", "--header", "Authorization: Bearer ${ONE}", "-e", "DB_PASSWORD=${TWO}", "--token", "--verbose", "run"] },
      },
    }`;
    assert.deepEqual(found(mcp, config), [[ONE, 'API_KEY'], [TWO, 'Authorization'], [ONE, 'api-key'], [TWO, 'token'], [ONE, 'Authorization'], [TWO, 'DB_PASSWORD']]);
  });

  it('.pgpass: the last of five fields', () => {
    assert.deepEqual(found(pgpass, `# host:1:db:u:${ONE}\ndb.example.org:5432:*:me:${ONE}\nh\\:x:*:d:u:${TWO}\\:x\r\na:b:c\n`), [[ONE, 'db.example.org'], [`${TWO}\\:x`, 'h\\:x']]);
  });

  it('.git-credentials: passwords of hosts', () => {
    assert.deepEqual(found(gitCredentials, `https://me:${ONE}@git.example.org\nhttps://me@x.example.org\nhttp://u%40v:${TWO}%21@h:8080/p\n`), [[ONE, 'git.example.org'], [`${TWO}%21`, 'h:8080']]);
  });

  const places: readonly (readonly [KnownFile, (value: string) => string])[] = [
    [npmrc, (value) => `//r/:_authToken=${value}`],
    [netrc, (value) => `machine h login u password ${value}`],
    [pypirc, (value) => `[pypi]\npassword = ${value}`],
    [dockerConfig, (value) => `{"auths":{"h":{"identitytoken":${JSON.stringify(value)}}}}`],
    [kubeconfig, (value) => `    token: ${value}`],
    [mcp, (value) => `{"a":{"env":{"TOKEN":${JSON.stringify(value)}}}}`],
    [pgpass, (value) => `h:1:d:u:${value}`],
    [gitCredentials, (value) => `https://u:${value}@h`],
  ];
  for (const [file, at] of places) {
    it(`${file.id}: a value counts, what stands for one does not`, () => {
      assert.deepEqual(found(file, at(ONE)).map(([value]) => value), [ONE]);
      for (const value of ['${TOKEN}', '$TOKEN', '<token>', 'changeme', 'your_token', 'xxxxxxxx', '***', 'password', 'null']) assert.deepEqual(found(file, at(value)), [], value);
    });
  }

  it('may hold anything: nothing fails, and spans are in order and within', () => {
    const pieces = fc.oneof(
      fc.constantFrom(...places.map(([, at]) => at(ONE)), '\n', '\r\n', '"', '{', '}', '[', ']', ':', '=', '\\', '#', ' ', 'machine', 'password', 'macdef', '_auth=', '"args":', '"env":'),
      fc.string({ unit: 'grapheme', maxLength: 5 }),
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 25 }), (parts) => {
        const text = parts.join('');
        for (const file of knownFiles) {
          let last = 0;
          for (const { start, end } of file.secretsIn(text)) {
            assert.ok(last <= start && start < end && end <= text.length, file.id);
            last = end;
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  for (const unit of ['a', ' ', '"', '"\\', ':', 'password ', 'password = \n', '[', '{"a":', '# ', 'macdef\n', 'h:1:d:u:\\', 'https://u:', '//:_auth=', '-', '\n', 'password  x  ']) {
    it(`take bounded time for a megabyte of ${JSON.stringify(unit)}`, () => {
      const text = unit.repeat(1_000_000 / unit.length);
      const begin = process.hrtime.bigint();
      for (const file of knownFiles) file.secretsIn(text);
      const milliseconds = Number(process.hrtime.bigint() - begin) / 1e6;
      assert.ok(milliseconds < 8000, `${milliseconds} ms`);
    }).timeout(60_000);
  }
});

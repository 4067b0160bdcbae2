import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { LocatedFinding, LocatedPart } from '../../src/detection/position.js';
import { messageOf } from '../../src/editor/diagnostics.js';
import { issuedPlaces, partsOf } from '../../src/editor/keyParts.js';
import { type Regenerable, isNeverAsked, regenerableById } from '../../src/editor/providers.js';
import type { KeyHealth } from '../../src/health/keyHealth.js';
import { aws } from '../../src/providers/aws.js';
import { rulesOf } from '../../src/providers/registry.js';
import { Secret } from '../../src/secret/secret.js';
import { ownIndex } from './indexes.js';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const text = (length: number): string => Array.from({ length }, () => alphabet.charAt(Math.floor(Math.random() * alphabet.length))).join('');
const ruleOf = (id: string): LocatedFinding['rule'] => rulesOf([aws]).find((rule) => rule.id === id) ?? assert.fail(`AWS has no ${id}`);
const at = { line: 0, character: 0 };

describe('what a key works together with', () => {
  const id = 'aws-access-key-id';
  const [secret, one, other] = [text(40), `AKIA${text(16)}`, `AKIA${text(16)}`];
  const part = (value: string): LocatedPart => ({ rule: ruleOf(id), start: 0, end: 20, secret: Secret.of(value), variable: 'AWS_ACCESS_KEY_ID', from: at, to: at });
  const finding = (...ids: readonly string[]): LocatedFinding => ({ rule: ruleOf('aws-secret-access-key'), start: 30, end: 70, secret: Secret.of(secret), checksum: 'none', confidence: 0.9, parts: ids.map(part), from: at, to: at });
  const regenerable: Regenerable = regenerableById('aws', 'aws-secret-access-key') ?? assert.fail('AWS is not managed');

  function keyIn(...files: readonly (readonly LocatedFinding[])[]): KeyHealth {
    const index = ownIndex();
    index.set(files.map((findings, n) => ({ uri: `file:///${n}.env`, began: index.now(), exposure: 'untracked' as const, findings })));
    return index.key(secret) ?? assert.fail('the key is not there');
  }
  /** What the real question answers to a command, which is repeated until it is there. */
  async function answered(key: KeyHealth, command: string): Promise<string | undefined> {
    const question = { open: true };
    const asked = partsOf(key, regenerable).finally(() => (question.open = false));
    while (question.open) await vscode.commands.executeCommand(command);
    return (await asked)?.[id]?.reveal();
  }
  const close = 'workbench.action.closeQuickOpen';

  it('is taken as it stands near it, and nobody is asked', async () => {
    assert.equal((await partsOf(keyIn([finding(one)], [finding()], [finding(one)]), regenerable))?.[id]?.reveal(), one);
  });

  it('is asked for where it stands nowhere near, or is not the same everywhere', async () => {
    assert.equal(await answered(keyIn([finding()]), close), undefined);
    assert.equal(await answered(keyIn([finding(one)], [finding(other)]), close), undefined);
    assert.equal(await answered(keyIn([finding(one)], [finding(other)]), 'workbench.action.acceptSelectedQuickOpenItem'), one);
  });

  it('stands elsewhere too: that is rewritten, and not what is another key’s', () => {
    const alone = (value: string): LocatedFinding => ({ ...part(value), checksum: 'none', confidence: 0.9, parts: [] });
    const key = keyIn([finding(one)], [alone(one)], [alone(other)]);
    const places = issuedPlaces(key, regenerable, { [id]: Secret.of(one) });
    assert.deepEqual(places.map(({ uri, part: { title } }) => [uri, title]), [['file:///0.env', 'access key id'], ['file:///1.env', 'access key id']]);
  });

  it('may show that a key is of the documentation: that is said, and it is sent nowhere', () => {
    const example = finding(`AKIA${text(9)}EXAMPLE`);
    assert.match(messageOf(example, 'tracked'), /Keywright sends it nowhere: it is the example of AWS’s documentation\.$/u);
    assert.match(isNeverAsked(keyIn([finding(one)], [example])) ?? '', /documentation/u);
    assert.doesNotMatch(messageOf(finding(one), 'tracked'), /sends it nowhere/u);
    assert.equal(isNeverAsked(keyIn([finding(one)])), undefined);
  });

  it('may be that of a stored key: that is said, and it is no leak', () => {
    assert.match(messageOf({ ...part(one), checksum: 'none', confidence: 0.9, parts: [] }, 'tracked', undefined, 'aws/NAME'), /access key id ••••.{4} belongs to the stored key aws\/NAME, and is no secret by itself\.$/u);
  });
});

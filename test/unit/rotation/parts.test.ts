import assert from 'node:assert/strict';
import { createHttp } from '../../../src/network/client.js';
import { aws } from '../../../src/providers/aws.js';
import type { Credential } from '../../../src/providers/credential.js';
import type { Lifecycle } from '../../../src/providers/lifecycle.js';
import { rulesOf } from '../../../src/providers/registry.js';
import { historyOf } from '../../../src/rotation/history.js';
import { replaceLost } from '../../../src/rotation/lost.js';
import { newKeyOf, salvage } from '../../../src/rotation/parts.js';
import { type RotationPlan, describe as sheet, isSentAsBefore, renameFirst } from '../../../src/rotation/plan.js';
import { resume } from '../../../src/rotation/resume.js';
import { rollBack } from '../../../src/rotation/rollBack.js';
import { rotate } from '../../../src/rotation/rotate.js';
import { type RotationPorts, RotationStopped } from '../../../src/rotation/rotation.js';
import { planFrom } from '../../../src/rotation/takeUp.js';
import { readAll, readKey, readRetiring, storeKey } from '../../../src/rotation/vault.js';
import { Secret } from '../../../src/secret/secret.js';
import { createFileReferences } from '../../faults/fileReferences.js';
import { type Rig, createRig, emulated } from './rig.js';

const [lifecycle] = aws.lifecycles;
const id = 'aws-access-key-id';
const never = new AbortController().signal;

describe('a key that works only with its parts', () => {
  const world = emulated();
  let rig: Rig;
  let old: string;
  let oldId: string;
  let files: Map<string, string>;
  let before: ReadonlyMap<string, string>;

  beforeEach(() => {
    old = world.emulator.aws.mint();
    oldId = idOf(old);
    rig = createRig(world.emulator, old);
    files = new Map([
      ['.env', `\uFEFF# pair\r\nAWS_ACCESS_KEY_ID="${oldId}"\nexport AWS_SECRET_ACCESS_KEY='${old}' # ${oldId}\r\nOTHER=1`],
      ['deploy.txt', `key_id: ${oldId}\n`],
    ]);
    before = new Map(files);
    rig.person = { ...rig.person, acceptDifference: () => Promise.resolve(true), giveAuthority: () => Promise.resolve({ secret: Secret.of(old), parts: { [id]: Secret.of(oldId) } }) };
  });

  const idOf = (token: string): string => world.emulator.aws.find(token)?.id ?? assert.fail('AWS has no such key');
  const living = (): readonly string[] => world.emulator.aws.list().flatMap(({ token, user, revoked }) => (user === world.emulator.aws.find(old)?.user && !revoked ? [token] : []));
  const theNew = (): string => living().find((token) => token !== old) ?? assert.fail('no new key was made');

  function planOf(change: Partial<RotationPlan> = {}): RotationPlan {
    const rule = rulesOf([aws]).find((one) => one.id === lifecycle.formats[0]) ?? assert.fail();
    return {
      ...{ id: 'rotation-0001', provider: aws, lifecycle, rule, reason: 'compromised', old: Secret.of(old), parts: { [id]: Secret.of(oldId) }, name: 'AWS_SECRET_ACCESS_KEY', write: 'reference' },
      ...{ baseUrl: aws.baseUrl, page: aws.console, today: '2026-11-23', files: [...files.keys()].map((name) => ({ uri: name, label: name })) },
      ...change,
    };
  }

  function portsOf(plan: RotationPlan, change: Partial<RotationPorts> = {}): RotationPorts {
    const disk = {
      read: (uri: string) => Promise.resolve(files.has(uri) ? Buffer.from(files.get(uri) ?? '') : undefined),
      write: (uri: string, bytes: Buffer) => Promise.resolve(void files.set(uri, bytes.toString('utf8'))),
    };
    const http = createHttp({ baseUrl: world.emulator.baseUrls.aws, hosts: { sts: world.emulator.baseUrls['aws.sts'] }, timeoutMs: 2000 });
    return { ...rig.portsFor('sendgrid'), http, references: createFileReferences(plan, disk), ...change };
  }

  /** Nothing is noted any more from a step on, as where a process has died. */
  function dyingAt(step: string, phase: string): Partial<RotationPorts> {
    let dead = false;
    const append: RotationPorts['journal']['append'] = (record) => {
      dead ||= record.step === step && record.phase === phase;
      return dead ? Promise.reject(new Error('the process is gone')) : Promise.resolve(void rig.journal.push(record));
    };
    return { journal: { ...rig.portsFor('sendgrid').journal, append } };
  }

  async function recovery(change: Partial<RotationPorts> = {}): Promise<Parameters<typeof resume>[0]> {
    const history = historyOf(rig.journal) ?? assert.fail('there is no journal');
    const kept = (await readRetiring(rig.store, 'rotation-0001')) ?? assert.fail('the old key is not kept');
    const plan = planFrom(history, aws, kept) ?? assert.fail('it cannot be taken up');
    return { history, plan, ports: portsOf(plan, change), signal: never };
  }

  const noSecretIsNoted = (...secrets: readonly string[]): void => assert.ok(secrets.every((secret) => !JSON.stringify(rig.journal).includes(secret)), 'the journal holds a secret');

  it('is replaced with what is issued with it, in every file that holds either, and to the byte', async () => {
    const plan = planOf();
    const summary = await rotate(plan, portsOf(plan), never);
    const token = summary.newKey.reveal();
    assert.deepEqual([summary.newParts[id]?.reveal(), summary.oldKey.dead, living()], [idOf(token), true, [token]]);
    const expected = [...before].map(([name, text]) => [name, text.replaceAll(oldId, idOf(token)).replaceAll(old, 'keywright://aws/AWS_SECRET_ACCESS_KEY')]);
    assert.deepEqual([...files], expected);
    const stored = await readKey(rig.store, 'aws', 'AWS_SECRET_ACCESS_KEY');
    assert.deepEqual([stored?.secret.reveal(), stored?.parts[id]?.reveal()], [token, idOf(token)]);
    assert.deepEqual((await readAll(rig.store)).retiring, []);
    noSecretIsNoted(old, token);
  });

  it('is not authorised by a canary, which is sent nowhere by any call', async () => {
    const canary = world.emulator.aws.mint({ account: ['0523', '1007', '7262'].join('') });
    let [why, asked] = ['', 0];
    const giveAuthority = (): Promise<Credential> => {
      asked = world.emulator.requests.length;
      return Promise.resolve({ secret: Secret.of(canary), parts: { [id]: Secret.of(idOf(canary)) } });
    };
    rig.person = { ...rig.person, giveAuthority, acceptGuided: (told) => ((why = told), Promise.resolve(false)) };
    const plan = planOf();
    await assert.rejects(rotate(plan, portsOf(plan), never), (error: unknown) => error instanceof RotationStopped && error.state === 'untouched');
    assert.match(why, /was sent nowhere: .*canary/u);
    assert.equal(world.emulator.requests.length, asked, 'something was sent after the canary was given');
    assert.deepEqual(living(), [old]);
  });

  it('is kept with every address that it was sent to, and belongs to no other', async () => {
    const [own, others] = [Object.values(aws.hosts ?? {}), ['https://sts.example.com']];
    const plan = planOf({ baseUrl: 'https://iam.example.com', otherHosts: others });
    rig.person = { ...rig.person, removeOldKey: () => Promise.resolve('later') };
    await rotate(plan, portsOf(plan, { http: { send: (...asked) => (asked[0].form?.['Action'] === 'DeleteAccessKey' ? Promise.reject(new Error('not now')) : portsOf(plan).http.send(...asked)) } }), never);
    const kept = [await readKey(rig.store, 'aws', plan.name), await readRetiring(rig.store, plan.id)];
    for (const one of kept) {
      assert.ok(one !== undefined && isSentAsBefore(plan, one));
      assert.ok(!isSentAsBefore({ ...plan, otherHosts: own }, one) && !isSentAsBefore({ ...plan, otherHosts: ['https://sts.example.org'] }, one));
    }
    assert.ok(isSentAsBefore({ provider: aws, baseUrl: aws.baseUrl, otherHosts: own }, aws), 'its own addresses are told apart');
    assert.ok(!isSentAsBefore({ provider: aws, baseUrl: aws.baseUrl, otherHosts: others }, aws), 'another host is taken for its own');
  });

  it('goes back with what was issued with it', async () => {
    const plan = planOf();
    await assert.rejects(rotate(plan, portsOf(plan, dyingAt('revoke', 'intent')), never), RotationStopped);
    const made = theNew();
    assert.notDeepEqual([...files], [...before]);
    await rollBack(await recovery());
    assert.deepEqual([[...files], living()], [[...before], [old]]);
    assert.equal(await readKey(rig.store, 'aws', 'AWS_SECRET_ACCESS_KEY'), undefined);
    assert.ok(!world.emulator.aws.isLive(made));
  });

  it('goes on where only some files were changed, though those left hold no more than the old part', async () => {
    const plan = planOf();
    await assert.rejects(rotate(plan, portsOf(plan, dyingAt('rewrite', 'outcome')), never), RotationStopped);
    files.set('deploy.txt', before.get('deploy.txt') ?? '');
    assert.equal(await resume(await recovery()), 'done');
    const token = theNewest();
    assert.equal(files.get('deploy.txt'), `key_id: ${idOf(token)}\n`);
    assert.ok(!world.emulator.aws.isLive(old));
  });

  const theNewest = (): string => living()[0] ?? assert.fail('no key lives');

  describe('made by hand', () => {
    let made: string;
    const asked: string[] = [];
    beforeEach(() => {
      asked.splice(0);
      world.emulator.aws.quarantine(old); // No call makes a key then.
      rig.person = { ...rig.person, acceptGuided: () => ((made = world.emulator.aws.mintBeside(old)), Promise.resolve(true)), pasteNewKey: () => Promise.resolve(Secret.of(made)), removeOldKey: () => (world.emulator.aws.revoke(old), Promise.resolve('removed')) };
    });
    const pasting = (part: () => string | undefined): void => {
      rig.person = {
        ...rig.person,
        pastePart: async ({ title }) => {
          const { answers } = await readAll(rig.store);
          asked.push(`${title}, when ${answers.filter(({ secret }) => secret.reveal() === made).length} is kept`);
          const value = part();
          return value === undefined ? undefined : Secret.of(value);
        },
      };
    };

    it('the part is asked for, when the key is kept already', async () => {
      pasting(() => idOf(made));
      const plan = planOf();
      const { newParts, oldKey } = await rotate(plan, portsOf(plan), never);
      assert.deepEqual([asked, newParts[id]?.reveal(), oldKey.dead], [['access key id, when 1 is kept'], idOf(made), true]);
      assert.equal(files.get('deploy.txt'), `key_id: ${idOf(made)}\n`);
    });

    it('nothing is rewritten without the part; what was pasted is kept', async () => {
      pasting(() => undefined);
      const plan = planOf();
      await assert.rejects(rotate(plan, portsOf(plan), never), (error: unknown) => error instanceof RotationStopped && error.state === 'untouched' && error.message.includes('What you pasted is kept'));
      assert.deepEqual([[...files], (await readAll(rig.store)).answers.map(({ secret }) => secret.reveal())], [[...before], [made]]);
    });

    it('a paste that was cut short before its part came is asked for the part, and goes on', async () => {
      rig.person = { ...rig.person, pastePart: () => Promise.reject(new Error('the process is gone')) };
      const plan = planOf();
      await assert.rejects(rotate(plan, portsOf(plan), never));
      pasting(() => idOf(made));
      assert.equal(await resume(await recovery()), 'done');
      assert.deepEqual([asked.length, (await readKey(rig.store, 'aws', 'AWS_SECRET_ACCESS_KEY'))?.parts[id]?.reveal()], [1, idOf(made)]);
      assert.equal(files.get('deploy.txt'), `key_id: ${idOf(made)}\n`);
    });

    it('a lost one is made with its part', async () => {
      made = world.emulator.aws.mintBeside(old);
      pasting(() => idOf(made));
      const { newKey, verified } = await replaceLost({ ...planOf(), parts: {} }, portsOf(planOf()), never);
      assert.deepEqual([newKey.parts[id]?.reveal(), verified.verdict, (await readAll(rig.store)).answers], [idOf(made), 'live', []]);
      assert.equal((await readKey(rig.store, 'aws', 'AWS_SECRET_ACCESS_KEY'))?.parts[id]?.reveal(), idOf(made));
    });
  });

  describe('whose part is a secret too', () => {
    const secretly: Lifecycle = { ...lifecycle, parts: (lifecycle.parts ?? []).map((part) => ({ ...part, secret: true as const })) };
    const provider = { ...aws, lifecycles: [secretly] as const };
    const planned = (): RotationPlan => planOf({ provider, lifecycle: secretly, partNames: { [id]: 'AWS_ACCESS_KEY_ID' } });
    const slot = async (): Promise<string | undefined> => (await readKey(rig.store, 'aws', 'AWS_ACCESS_KEY_ID'))?.secret.reveal();

    it('both get slots and references of their own', async () => {
      const { newKey } = await rotate(planned(), portsOf(planned()), never);
      assert.deepEqual([...files], [...before].map(([name, text]) => [name, text.replaceAll(oldId, 'keywright://aws/AWS_ACCESS_KEY_ID').replaceAll(old, 'keywright://aws/AWS_SECRET_ACCESS_KEY')]));
      assert.equal(await slot(), idOf(newKey.reveal()));
      assert.equal(rig.journal.filter(({ step }) => step !== 'issue' && step !== 'revoke').some((record) => JSON.stringify(record).includes(idOf(newKey.reveal()))), false);
    });

    it('its slot is given back what it held, or emptied', async () => {
      for (const [ofKey, ofPart] of [[old, oldId], [undefined, undefined], [old, undefined], [undefined, oldId]] as const) {
        rig = Object.assign(createRig(world.emulator, old), { person: rig.person });
        const slots = [[ofKey, 'AWS_SECRET_ACCESS_KEY', { [id]: Secret.of(oldId) }, { expiresAt: '2027-01-01' }], [ofPart, 'AWS_ACCESS_KEY_ID', {}, {}]] as const;
        for (const [held, name, parts, facts] of slots) if (held !== undefined) await storeKey(rig.store, { provider: 'aws', format: name === 'AWS_ACCESS_KEY_ID' ? id : lifecycle.formats[0], baseUrl: aws.baseUrl, storedAt: '2026-01-01', name, parts, secret: Secret.of(held), ...facts });
        const kept = (await readAll(rig.store)).keys;
        await assert.rejects(rotate(planned(), portsOf(planned(), dyingAt('revoke', 'intent')), never), RotationStopped);
        assert.equal(await slot(), idOf(theNew()));
        const taken = await recovery();
        await rollBack({ ...taken, plan: { ...taken.plan, provider, lifecycle: secretly }, ports: portsOf(planned()) });
        assert.deepEqual((await readAll(rig.store)).keys, kept);
        assert.deepEqual(kept.map(({ secret }) => secret.reveal()), [ofPart, ofKey].filter((held) => held !== undefined));
        assert.deepEqual([...files], [...before]);
      }
    });

    it('a slot that another key has by now is left alone, and nothing is stored in the other', async () => {
      await storeKey(rig.store, { provider: 'aws', baseUrl: aws.baseUrl, storedAt: '2026-01-01', parts: {}, name: 'AWS_ACCESS_KEY_ID', secret: Secret.of('another one') });
      await assert.rejects(rotate(planned(), portsOf(planned()), never), (error: unknown) => error instanceof RotationStopped && error.state === 'in-doubt' && error.message.includes('aws/AWS_ACCESS_KEY_ID'));
      assert.deepEqual([await slot(), await readKey(rig.store, 'aws', 'AWS_SECRET_ACCESS_KEY'), (await readAll(rig.store)).answers.length, [...files]], ['another one', undefined, 1, [...before]]);
    });

    it('a file that is called after it is renamed first', () => {
      const called = [{ uri: `file:///${oldId}.txt`, label: `${oldId}.txt` }];
      assert.match(renameFirst(called, planned()) ?? '', /^••••\w{4}\.txt is called after/u);
      assert.equal(renameFirst(called, planOf()), undefined);
    });
  });

  it('is saved from an answer that cannot be read only with its parts', () => {
    const [key, issued] = [{ ...planOf(), old: Secret.of('another') }, 'AKIA'.padEnd(20, 'Z')];
    const answer = (text: string): string | undefined => {
      const found = salvage(key, Secret.of(text));
      return found && `${found.parts?.[id]?.reveal() ?? ''} ${found.secret.reveal()}`;
    };
    assert.equal(answer(`<AccessKeyId>${issued}</AccessKeyId><SecretAccessKey>${old}</SecretAccessKey></Acc`), `${issued} ${old}`);
    assert.equal(answer(`{"id": "${issued}", "secret": "${old}"`), `${issued} ${old}`);
    assert.equal(answer(`<SecretAccessKey>${old}</SecretAccessKey>`), undefined);
    assert.equal(answer(`<AccessKeyId>${issued}</AccessKeyId><SecretAccessKey>${old.slice(0, 30)}`), undefined);
  });

  it('keeps the parts that stay, and never takes the old one of those that come with it', () => {
    const plan = planOf({ parts: { [id]: Secret.of(oldId), region: Secret.of('eu-west-1') } });
    assert.deepEqual(Object.keys(newKeyOf(plan, { secret: Secret.of('new') }).parts), ['region']);
  });

  it('the sheet tells of its parts and of every host', () => {
    const { detail } = sheet({ ...planOf(), otherHosts: ['https://sts.amazonaws.com'] }, { files: [] });
    assert.match(detail, /Sent to iam\.amazonaws\.com, sts\.amazonaws\.com, nowhere else\./u);
    assert.match(detail, /It works together with its access key id ••••\w{4}, which is replaced with it/u);
    assert.ok(!detail.includes(oldId));
  });
});

import assert from 'node:assert/strict';
import { mayGoBack, standing, wayOn } from '../../../src/rotation/cutShort.js';
import { type History, historyOf } from '../../../src/rotation/history.js';
import { type RotationPlan, describe as sheet } from '../../../src/rotation/plan.js';
import { rollBack } from '../../../src/rotation/rollBack.js';
import { type RotationSummary } from '../../../src/rotation/rotation.js';
import { type StoredKey, keySlot, readAll, readKey, storeKey } from '../../../src/rotation/vault.js';
import { Secret } from '../../../src/secret/secret.js';
import { type ProviderId, type Rig, createRig, done, emulated, planOf, stopped } from './rig.js';

/** What ordinary rotation is of: files hold references, and SecretStorage the key. Whatever can go wrong on the way: `test/faults`. */
describe('a key that only its slot holds', () => {
  const world = emulated();
  let old: string;
  let rig: Rig;
  let plan: RotationPlan;

  const start = async (id: ProviderId, change: Partial<RotationPlan> = {}): Promise<StoredKey> => {
    old = id === 'gitlab' ? world.emulator.gitlab.mint({ scopes: ['api'] }) : world.emulator[id].mint();
    rig = createRig(world.emulator, old);
    plan = { ...planOf(id, old), reason: 'due', files: [], stored: true, ...change };
    const refuse = (): never => assert.fail('a file was looked for');
    rig.references = { check: refuse, preview: refuse, rewrite: refuse, read: refuse, restore: refuse };
    const { provider, rule, name, baseUrl } = plan;
    const kept: StoredKey = { provider: provider.id, format: rule.id, name, secret: Secret.of(old), parts: {}, baseUrl, storedAt: '2026-01-01T00:00:00.000Z', expiresAt: '2027-01-01T00:00:00.000Z' };
    await storeKey(rig.store, kept);
    return kept;
  };
  const slot = async (): Promise<StoredKey | undefined> => readKey(rig.store, plan.provider.id, plan.name);
  const isLive = (token: string | undefined): boolean => token !== undefined && world.emulator[plan.provider.id as ProviderId].isLive(token);
  const history = (): History => historyOf(rig.journal) ?? assert.fail('there is no journal');
  const isReplaced = async ({ newKey, oldKey, rewritten }: RotationSummary): Promise<void> => {
    assert.ok(oldKey.dead && !isLive(old) && isLive(newKey.reveal()));
    assert.deepEqual([(await slot())?.secret.reveal(), (await slot())?.expiresAt === '2027-01-01T00:00:00.000Z'], [newKey.reveal(), false]);
    assert.deepEqual([rewritten, history().state, (await readAll(rig.store)).retiring], [{ files: 0, occurrences: 0, left: [] }, 'ended', []]);
  };

  for (const id of ['gitlab', 'sendgrid', 'openai'] as const) {
    it(`${id}: the new one takes the slot, and no file is looked at`, async () => {
      await start(id);
      let asked = 0;
      rig.person = {
        ...rig.person,
        pasteNewKey: () => Promise.resolve(Secret.of(world.emulator[id].mint())),
        removeOldKey: () => Promise.resolve((world.emulator[id].revoke(old), 'removed')),
        relyOnStore: () => Promise.resolve((asked++, 'enough')),
      };
      await isReplaced(done(await rig.run(plan)));
      // Where one call replaces the key, the sheet has said so before.
      assert.equal(asked, id === 'gitlab' ? 0 : 1);
      assert.ok(!rig.reported.includes('rewrite'));
    });
  }

  it('is left in its slot where the provider refuses', async () => {
    const kept = await start('sendgrid');
    world.emulator.fail({ provider: 'sendgrid', method: 'POST', path: /./u, fault: { status: 500, body: {} } });
    assert.ok(stopped(await rig.run(plan)).state !== 'stored');
    assert.deepEqual([await slot(), isLive(old)], [kept, true]);
  });

  it('is rolled back to what its slot was, with all that was known of it', async () => {
    const kept = await start('sendgrid');
    world.emulator.fail({ provider: 'sendgrid', method: 'DELETE', path: /./u, fault: { status: 500, body: {} }, times: 1 });
    rig.person = { ...rig.person, removeOldKey: () => Promise.reject(new Error('the window is closed')) };
    stopped(await rig.run(plan));
    const issued = (await slot())?.secret.reveal();
    assert.ok(issued !== old && isLive(issued));
    const { remarks } = await rollBack({ history: history(), plan, ports: rig.portsFor('sendgrid'), signal: new AbortController().signal });
    assert.deepEqual([await slot(), isLive(old), isLive(issued), remarks, (await readAll(rig.store)).retiring], [kept, true, false, [], []]);
  });

  it('stays among the old ones where its slot cannot have it back', async () => {
    await start('sendgrid');
    rig.person = { ...rig.person, relyOnStore: () => Promise.reject(new Error('the window is closed')) };
    stopped(await rig.run(plan));
    // Another window's, or the person's.
    const other = world.emulator.sendgrid.mint();
    await rig.store.set(keySlot('sendgrid', plan.name), Secret.of(JSON.stringify({ provider: 'sendgrid', name: plan.name, value: other, storedAt: '2026-11-23T12:00:00.000Z', baseUrl: plan.baseUrl })));
    rig.person = { ...rig.person, removeNewKey: () => Promise.resolve('removed') };
    const { remarks } = await rollBack({ history: history(), plan, ports: rig.portsFor('sendgrid'), signal: new AbortController().signal });
    assert.match(remarks.join(' '), /kept among the old ones in Show Stored Keys/u);
    assert.deepEqual([(await slot())?.secret.reveal(), (await readAll(rig.store)).retiring.map(({ secret }) => secret.reveal()), isLive(old)], [other, [old], true]);
  });

  it('works on for a while where it is due, and the new one is what references get at once', async () => {
    await start('sendgrid', { overlap: 3_600_000 });
    const { oldKey, newKey } = done(await rig.run(plan));
    assert.deepEqual([oldKey.until, (await slot())?.secret.reveal(), isLive(old)], ['2026-11-23T13:00:00.000Z', newKey.reveal(), true]);
  });

  it('has a sheet and an account that tell of no file', async () => {
    await start('sendgrid');
    assert.match(sheet(plan, { files: [] }).detail, /No file holds the key, so none changes: keywright:\/\/sendgrid\/SENDGRID_API_KEY stands for the new one\./u);
    assert.match(sheet(plan, { files: [], left: ['.env.b64:1 holds it in base64.'] }).detail, /No file changes: keywright:\/\/sendgrid\/SENDGRID_API_KEY stands for the new one\.\n\nNot changed; put the new key there by hand:\n {2}• \.env\.b64:1/u);
    rig.person = { ...rig.person, relyOnStore: () => Promise.reject(new Error('the window is closed')) };
    const { message } = stopped(await rig.run(plan));
    assert.ok(message.includes('the window is closed'));
    assert.equal(standing(history(), 'SendGrid'), 'The new key is stored as sendgrid/SENDGRID_API_KEY. The old key may still work.');
    assert.ok(mayGoBack(history()));
    assert.match(wayOn(history()), /Roll Back puts the old key back where it was, and revokes the new one\./u);
  });
});

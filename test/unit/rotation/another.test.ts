import assert from 'node:assert/strict';
import { historyOf } from '../../../src/rotation/history.js';
import { noticeText, teamNotice } from '../../../src/rotation/notice.js';
import { describe as describePlan } from '../../../src/rotation/plan.js';
import { closeSettled } from '../../../src/rotation/takeUp.js';
import { readAll } from '../../../src/rotation/vault.js';
import { Secret } from '../../../src/secret/secret.js';
import { createRig, done, emulated, planOf, stopped } from './rig.js';

describe('a key for another application', () => {
  const world = emulated();

  it('is one more: nothing is revoked, no file is changed, and nothing is kept of the key that stays in use', async () => {
    const old = world.emulator.sendgrid.mint();
    const rig = createRig(world.emulator, old);
    rig.references = { ...rig.references, check: () => Promise.reject(new Error('the files were looked at')), rewrite: () => Promise.reject(new Error('the files were changed')) };
    rig.person = { ...rig.person, relyOnStore: () => Promise.reject(new Error('nothing goes, so nothing is asked')) };
    const plan = { ...planOf('sendgrid', old), reason: 'another application', name: 'SENDGRID_API_KEY_2' } as const;
    const summary = done(await rig.run(plan));
    assert.ok(world.emulator.sendgrid.isLive(old) && world.emulator.sendgrid.isLive(summary.newKey.reveal()));
    assert.ok(rig.file.text.includes(old));
    assert.equal(world.asked('DELETE', /./u), 0);
    const { keys, retiring } = await readAll(rig.store);
    assert.deepEqual([keys.map(({ name }) => name), retiring], [['SENDGRID_API_KEY_2'], []]);
    assert.equal(historyOf(rig.journal)?.state, 'ended');
    const notice = noticeText(teamNotice({ plan, summary, at: new Date(), files: [], variables: [] }));
    assert.match(notice, /another .* was made, for SENDGRID_API_KEY_2/u);
    assert.match(notice, /stays in use/u);
    assert.doesNotMatch(notice, /Stop using|no longer works/u);
  });

  it('leaves nothing of the key in use when it was cut short before its last record', async () => {
    const old = world.emulator.sendgrid.mint();
    const rig = createRig(world.emulator, old);
    let left: [string, string][] = [];
    const portsFor = rig.portsFor.bind(rig);
    rig.portsFor = (id) => ({ ...portsFor(id), announce: () => Promise.resolve(void (left = [...rig.store.held])) });
    done(await rig.run({ ...planOf('sendgrid', old), reason: 'another application', name: 'SENDGRID_API_KEY_2' }));
    // What a crash right after the announcement leaves.
    assert.equal(rig.journal.pop()?.step, 'end');
    for (const [slot, value] of left) rig.store.held.set(slot, value);
    assert.equal((await readAll(rig.store)).retiring.length, 1);
    assert.ok(await closeSettled(historyOf(rig.journal) ?? assert.fail(), portsFor('sendgrid')));
    const { keys, retiring } = await readAll(rig.store);
    assert.deepEqual([keys.map(({ name }) => name), retiring], [['SENDGRID_API_KEY_2'], []]);
  });

  it('is never made by the call that would kill the key in use', async () => {
    const old = world.emulator.gitlab.mint({ scopes: ['api'] });
    const fresh = world.emulator.gitlab.mint({ scopes: ['api'] });
    const rig = createRig(world.emulator, old);
    const plan = { ...planOf('gitlab', old), reason: 'another application' } as const;
    rig.person = { ...rig.person, acceptGuided: () => Promise.resolve(false) };
    assert.match(stopped(await rig.run(plan)).message, /would replace the key that is in use/u);
    rig.person = { ...rig.person, acceptGuided: () => Promise.resolve(true), pasteNewKey: () => Promise.resolve(Secret.of(fresh)) };
    assert.equal(done(await rig.run({ ...plan, id: 'rotation-0002' })).newKey.reveal(), fresh);
    assert.ok(world.emulator.gitlab.isLive(old));
    assert.equal(world.asked('POST', /rotate/u), 0);
  });

  it('has a sheet that promises no end of the key in use', () => {
    for (const id of ['gitlab', 'sendgrid', 'openai'] as const) {
      const { title, detail } = describePlan({ ...planOf(id, world.emulator[id].mint()), reason: 'another application' }, { files: [] });
      assert.match(title, /^Make another/u);
      assert.match(detail, /^Why: another application\. The key that you have stays in use, and no file changes/u);
      assert.doesNotMatch(detail, /old key dies|files change|is deleted/u);
    }
  });
});

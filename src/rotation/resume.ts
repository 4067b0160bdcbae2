import { type Acquired, byHand, withParts } from './acquire.js';
import { keepIssued } from './issueByCall.js';
import { keepAnswered } from './keep.js';
import { type Recovery, type Seen, look } from './look.js';
import { isDead, resumptionOf } from './recovery.js';
import { end, replace } from './rotate.js';
import { rollBack } from './rollBack.js';
import { type Rotation, RotationStopped, messageOf } from './rotation.js';
import { authorityOf, lostAnswer, mend, rotationOf } from './takeUp.js';
import { testNew } from './testNew.js';
import { answerSlot, retiringSlot } from './vault.js';

/** How a rotation that was taken up again came out. `doubt`: the provider was asked, and all is as it was. */
export type Resumed = 'done' | 'untouched' | 'rolled back';

/**
 * Goes on with a rotation that was cut short, from what the journal tells and what the provider, SecretStorage and the files say now. Asks for no key a
 * second time. @throws {RotationStopped} where it cannot go on; the rotation stays unfinished then.
 */
export async function resume(recovery: Recovery): Promise<Resumed> {
  try {
    return await goOn(recovery, await look(recovery));
  } catch (error) {
    if (error instanceof RotationStopped) throw error;
    throw new RotationStopped(`${messageOf(error)} Nothing more was done; you can resume it again.`, 'in-doubt');
  }
}

async function goOn(recovery: Recovery, seen: Seen): Promise<Resumed> {
  const { history } = recovery;
  const rotation = rotationOf(recovery, seen);
  switch (resumptionOf(history, seen)) {
    case 'forget':
      await forget(rotation);
      return 'untouched';
    case 'wait':
      throw new RotationStopped('Both keys work until the overlap is over. Show Keys can end it sooner.', 'stored', true);
    case 'roll back':
      await rollBack(recovery);
      return 'rolled back';
    case 'resolve the doubt':
      return settle(rotation, recovery, seen);
    case 'by hand': {
      const { key } = seen;
      // It was found dead before; the provider may only have been late to know it.
      const lives = key !== undefined && (await testNew(rotation, key)).verdict !== 'dead';
      const acquired = lives ? { key, ...(await authorityOf(recovery, seen)) } : await byHand(key === undefined ? rotation : { ...rotation, givenUp: key });
      await finish(rotation, seen, acquired);
      return 'done';
    }
    case 'store': {
      if (seen.key === undefined) throw new RotationStopped('The new key cannot be read any more.', 'in-doubt');
      const key = await withParts(rotation, seen.key);
      if (key === undefined) throw new RotationStopped('The new key does nothing without what belongs to it. It is kept: resume when you have that.', 'in-doubt', true);
      await keepAnswered(rotation, key);
      await finish(rotation, seen, { key, ...(await authorityOf(recovery, seen)) });
      return 'done';
    }
    case 'go on': {
      const { key } = seen;
      if (key === undefined) throw new RotationStopped('The new key cannot be read any more.', 'in-doubt');
      await finish(rotation, seen, { key, ...(await authorityOf(recovery, seen)) });
      return 'done';
    }
  }
}

/** Nothing was issued: nothing stays. */
async function forget(rotation: Rotation): Promise<void> {
  await end(rotation, 'untouched', [answerSlot(rotation.plan.id), retiringSlot(rotation.plan.id)]);
}

/** The call's answer was lost. Looks; where the provider has replaced the key and its value is lost, a person can make another. */
async function settle(rotation: Rotation, recovery: Recovery, seen: Seen): Promise<Resumed> {
  const found = await lostAnswer(rotation, recovery, seen);
  if (found.outcome === 'not-issued') {
    await forget(rotation);
    return 'untouched';
  }
  if (found.outcome === 'issued' && found.key !== undefined) {
    await finish(rotation, seen, { key: await keepIssued(rotation, found.key), ...(await authorityOf(recovery, seen)) });
    return 'done';
  }
  const told = `${found.evidence} ${found.remedy}`;
  if (found.outcome === 'issued' && isDead(seen.old, recovery.history)) {
    if (!(await rotation.ports.person.acceptGuided(told))) throw new RotationStopped(told, 'in-doubt', true);
    rotation.remarks.push(told);
    await finish(rotation, seen, await byHand(rotation));
    return 'done';
  }
  const back = found.outcome === 'issued' && rotation.plan.lifecycle.class === 'create+revoke' ? ' Roll Back deletes it; then regenerate the key again.' : '';
  throw new RotationStopped(`${told}${back}`, 'in-doubt');
}

/** The rest is the same as ever: every step of it looks before it acts. */
async function finish(rotation: Rotation, seen: Seen, acquired: Acquired): Promise<void> {
  await mend(rotation, seen);
  await replace(rotation, acquired);
}


import { isDeepStrictEqual } from 'node:util';
import { issuesByCall } from '../../src/providers/lifecycle.js';
import { historyOf, isUnfinished } from '../../src/rotation/history.js';
import { readKey } from '../../src/rotation/vault.js';
import type { Held } from '../emulator/keyring.js';
import { type Backing, type Outcome, type Scene, issuedIn, lifecycleOf, rotationId, slotsOf } from './stage.js';

/** The emulator's own state, from outside. */
export interface Issuer {
  list(): readonly Held[];
  isLive(token: string): boolean;
  partsOf(token: string): Readonly<Record<string, string>>;
}

/** What there was before the rotation. */
export interface Before {
  readonly keys: ReadonlySet<string>;
  /** Keys that nobody may touch. */
  readonly bystanders: readonly string[];
  readonly files: Readonly<Record<string, Buffer>>;
}

/** What holds a key where it rests: the text of every slot, sealed or not, and what the person has. */
export interface Rest {
  readonly kept: readonly string[];
  readonly inHand: readonly string[];
}

/** What is wrong, in words; nothing when all is well. Holds at every instant, between a crash and the recovery too. */
export async function violations(issuer: Issuer, before: Before, scene: Scene, backing: Backing, rest: Rest): Promise<readonly string[]> {
  const made = issuer.list().filter(({ token }) => !before.keys.has(token));
  const history = historyOf(await backing.journal.read(rotationId));
  const inDoubt = history !== undefined && isUnfinished(history) && (history.state === 'in doubt' || history.intent('issue')?.by === 'hand');
  // What the provider shows again is not lost while somebody is still to look for it.
  const { lifecycle } = lifecycleOf(scene);
  const isShownAgain = issuesByCall(lifecycle) && lifecycle.issue.collect !== undefined && history !== undefined && isUnfinished(history);
  const isKnown = (token: string): boolean => [...rest.kept, ...rest.inHand].some((text) => text.includes(token));
  const wrong: string[] = [];
  if (made.length > 1) wrong.push(`${made.length} keys were made`);
  for (const { token } of made) if (issuer.isLive(token) && !isKnown(token) && !inDoubt && !isShownAgain) wrong.push('an issued key is known to nobody');
  for (const token of before.bystanders) if (!issuer.isLive(token)) wrong.push('another key died');
  if (!issuer.isLive(scene.old) && made.length === 0) wrong.push('the old key died for nothing');
  const texts = await Promise.all(scene.files.map((name) => backing.disk.read(name)));
  const hasOld = texts.some((text) => text?.includes(scene.old) === true);
  if (issuer.isLive(scene.old) && !hasOld && !isKnown(scene.old)) wrong.push('the old key lives and nobody has it');
  for (const [at, text] of texts.entries()) {
    const name = scene.files[at] ?? '';
    if (!isWhole(text, before.files[name], scene, issuer, made[0]?.token)) wrong.push(`${name} is half written`);
    if (text !== undefined && Object.values(issuedIn(scene).old).some((part) => scene.stored !== true && before.files[name]?.includes(part) === true && text.includes(part) !== text.includes(scene.old))) wrong.push(`${name} holds the key of one and a part of the other`);
    if (text !== undefined && made.length === 0 && !(scene.stored === true ? text.equals(before.files[name] ?? Buffer.alloc(0)) : text.includes(scene.old))) wrong.push(`${name} was changed for no key`);
  }
  return wrong;
}

/** What a file may hold: what it held, or the same with the key and its parts replaced. */
function isWhole(text: Buffer | undefined, before: Buffer | undefined, scene: Scene, issuer: Issuer, issued: string | undefined): boolean {
  if (text === undefined || before === undefined || text.equals(before)) return true;
  const { old: parts, names } = issuedIn(scene);
  const fresh = issued === undefined ? {} : issuer.partsOf(issued);
  let back = text.toString('latin1');
  for (const [id, part] of Object.entries(parts)) for (const place of [`keywright://${scene.provider}/${names[id] ?? ' '}`, fresh[id]]) if (place !== undefined) back = back.replaceAll(place, part);
  if (scene.stored === true) return back === before.toString('latin1');
  if (issued !== undefined && scene.write === 'value') back = back.replaceAll(issued, scene.old);
  return back.replaceAll(new RegExp(`keywright://${scene.provider}/\\w+`, 'gu'), scene.old) === before.toString('latin1');
}

/** What is wrong with an end: besides the violations, everything has to be as that end says. @param isTidy nothing of the old key stays: not where its death could not be proved, or a store would not delete it. */
export async function flaws(issuer: Issuer, before: Before, scene: Scene, backing: Backing, rest: Rest, outcome: Outcome, isTidy = true): Promise<readonly string[]> {
  const wrong = [...(await violations(issuer, before, scene, backing, rest))];
  const made = issuer.list().filter(({ token }) => !before.keys.has(token));
  const live = made.filter(({ token }) => issuer.isLive(token));
  const oldIsLive = issuer.isLive(scene.old);
  const texts = await Promise.all(scene.files.map((name) => backing.disk.read(name)));
  const unchanged = texts.every((text, at) => text?.equals(before.files[scene.files[at] ?? ''] ?? Buffer.alloc(0)) === true);
  const say = (right: boolean, what: string): void => {
    if (!right) wrong.push(what);
  };
  if ('stopped' in outcome && outcome.stopped !== 'untouched') {
    const history = historyOf(await backing.journal.read(rotationId));
    say(history !== undefined && history.state !== 'ended', `it stopped (${outcome.message}) and is not offered any more`);
    return wrong;
  }
  const ended = 'ended' in outcome ? outcome.ended : 'untouched';
  const [slot] = slotsOf(scene);
  if (ended === 'done') {
    say(live.length === 1, 'it is done, and the new key does not live');
    say(!oldIsLive, 'it is done, and the old key lives');
    say(texts.every((text) => text?.includes(scene.old) !== true), 'it is done, and a file holds the old key');
    say(rest.kept.some((text) => live[0] !== undefined && [live[0].token, ...Object.keys(issuedIn(scene).old).map((id) => issuer.partsOf(live[0]?.token ?? '')[id] ?? '?')].every((one) => text.includes(one))), 'it is done, and the new key is not stored with its parts');
    say(Object.values(issuedIn(scene).old).every((part) => texts.every((text) => text?.includes(part) !== true)), 'it is done, and a file holds a part of the old key');
    say(!isTidy || rest.kept.every((text) => !text.includes(scene.old)), 'it is done, and the old key is kept');
    if (scene.stored === true) say((await readKey(backing.secrets, slot.provider, slot.name))?.secret.reveal() === live[0]?.token, 'it is done, and references get another key than the new one');
  } else {
    say(oldIsLive, `it is ${ended}, and the old key is dead`);
    say(unchanged, `it is ${ended}, and a file was changed`);
    say(live.length === 0 || (ended === 'untouched' && !issuesByCall(lifecycleOf(scene).lifecycle)), `it is ${ended}, and a new key lives`);
    say(rest.kept.every((text) => !made.some(({ token }) => text.includes(token))), `it is ${ended}, and the new key is kept`);
    if (scene.stored === true) for (const was of slotsOf(scene)) say(isDeepStrictEqual(await readKey(backing.secrets, was.provider, was.name), was), `it is ${ended}, and ${was.name} is not what it was`);
  }
  return wrong;
}

import { alone } from '../providers/credential.js';
import { type Reference, parseReference } from '../references/reference.js';
import { sentTo, isKeyOf, looksIssuedBy } from '../rotation/plan.js';
import { isKey, keySlot, read, storeKey } from '../rotation/vault.js';
import { recordStored, isReferenceIn } from './approvals.js';
import { askSecret } from './askSecret.js';
import { clock } from './clock.js';
import { askKind, askName } from './lostKey.js';
import { connect, consolePageOf, managedOf } from './providers.js';
import type { RegenerateParts } from './rotationPorts.js';
import { sayInfo } from './say.js';

/** Stores a key that the person has, under the name that a reference has for it. Nothing is sent. @param argument a reference in a folder, which may use it then. */
export async function storeOwnKey({ secrets, locks, log, closing }: RegenerateParts, argument?: unknown): Promise<void> {
  const reference = isReferenceIn(argument) ? parseReference(argument.reference) : await askReference();
  if (reference === undefined) return;
  const [provider] = managedOf([reference.provider]);
  const label = `${reference.provider}/${reference.name}`;
  if (provider === undefined) {
    void sayInfo(`Keywright keeps the keys of providers that it can regenerate; ${reference.provider} is none of them.`);
    return;
  }
  const lifecycleOf = (text: string) => provider.lifecycles.find((lifecycle) => looksIssuedBy(lifecycle, provider, text));
  const secret = await askSecret(
    { title: `Store ${label}`, prompt: `The key of ${provider.name} that keywright://${label} stands for. It is stored as it is and sent nowhere.`, severity: undefined, page: consolePageOf(provider), accepts: (text) => lifecycleOf(text) !== undefined || `That does not look like a key of ${provider.name}.` },
    closing,
  );
  const format = secret && provider.keys.find(({ id, pattern }) => lifecycleOf(secret.reveal())?.formats.includes(id) === true && isKeyOf(pattern, secret.reveal()))?.id;
  if (secret === undefined || format === undefined) return;
  const slot = keySlot(provider.id, reference.name);
  const lock = await locks.take(`slot ${slot}`);
  if (lock === undefined) {
    void sayInfo(`${label} is being regenerated, here or in another window.`);
    return;
  }
  try {
    const held = await read(secrets, slot);
    if (held !== undefined && !isKey(held, secret)) {
      void sayInfo(`${label} holds another key, which was left alone. Forget it first, or store this one under another name.`);
      return;
    }
    await storeKey(secrets, { provider: provider.id, format, name: reference.name, ...sentTo({ provider, ...connect(provider) }), ...alone(secret), storedAt: clock.now().toISOString() });
  } finally {
    await lock.release();
  }
  log.info(`stored ${label} ${secret.masked}`);
  if (isReferenceIn(argument)) await recordStored(secrets, reference, [argument.folder], log);
  void sayInfo(`${label} is stored (${secret.masked}). Files refer to it as keywright://${label}.`);
}

async function askReference(): Promise<Reference | undefined> {
  const title = 'Store a key';
  const kind = await askKind(title, 'Whose key is it?');
  const name = kind && (await askName(title, kind));
  return kind === undefined || name === undefined ? undefined : { provider: kind.provider.id, name };
}

import * as vscode from 'vscode';
import { Secret } from '../secret/secret.js';
import type { SecretStore } from '../rotation/ports.js';
import { passwordStore, whereItIsTold } from './passwordStore.js';
import { type Kept, type StorageFacts, storageFacts } from './storageFacts.js';

/** VS Code's SecretStorage. */
export function createSecretStore(storage: vscode.SecretStorage): SecretStore {
  return {
    get: async (slot) => {
      const value = await storage.get(slot);
      return value === undefined ? undefined : Secret.of(value);
    },
    set: async (slot, value) => storage.store(slot, value.reveal()),
    delete: async (slot) => storage.delete(slot),
    slots: async () => storage.keys(),
  };
}

/** What is known of it here and now. */
export async function secretStoreFacts(kept: Kept): Promise<StorageFacts> {
  const { env } = vscode;
  const web = env.uiKind === vscode.UIKind.Web;
  const local = process.platform === 'linux' && !web && env.remoteName === undefined;
  const told = local ? await passwordStore(await whereItIsTold(env.appRoot)) : undefined;
  return storageFacts(kept, { platform: process.platform, web, remote: env.remoteName, told });
}

import type * as vscode from 'vscode';
import { Secret } from '../secret/secret.js';
import type { SecretStore } from '../rotation/ports.js';

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

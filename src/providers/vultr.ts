import { copyAndPaste, deletedByHand, signedIn, usualAllowance } from './guided.js';
import { asBearer, probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts: Vultr's API reference (account, apikeys); the body of its 401, which it gives an address that is not allowed, too, from public captures. Keys can be made and
// deleted by call, but no call tells which of them a key is, nor when it expires: a new one might live longer.


export const vultr: ManagedProvider = {
  id: 'vultr',
  name: 'Vultr',
  docs: 'https://docs.vultr.com/platform/other/api',
  console: 'https://my.vultr.com/settings/#settingsapi',
  baseUrl: 'https://api.vultr.com',
  status: 'https://status.vultr.com',
  feeds: [],
  keys: [
    {
      id: 'vultr-api-key',
      title: 'API key',
      names: ['vultr'],
      about: /key|tok|api/i,
      pattern: /[0-9A-Z]{36}/i,
      variables: ['VULTR_API_KEY', 'VULTR_TOKEN'],
    },
  ],
  lifecycles: [
    {
      class: 'guided',
      formats: ['vultr-api-key'],
      policy: {
        oldKeyDies: deletedByHand,
        limits: ['The page shows the new key once.', 'A user can have several keys, each of which may do what the user may.', 'A key is let in only from the addresses that the page allows.'],
        authority: signedIn('my.vultr.com'),
        propagation: usualAllowance,
        source: 'https://docs.vultr.com/platform/other/api/current-user/rotate-api-key',
      },
      verify: probed({
        call: 'GET /v2/account',
        auth: asBearer,
        live: [{ status: 200, json: { account: 'object' } }],
        dead: [{ status: 401, json: { error: /^Invalid API token\.?$/i }, says: 'Invalid API token' }],
      }),
      createSteps: ['Find “User Access Tokens”.', 'Give the new key a name and the expiry of the old one, and choose “Add Key”.', copyAndPaste],
      revokeSteps: ['Find the old key under “User Access Tokens” by its name and its date.', 'Delete it and confirm.'],
    },
  ],
};

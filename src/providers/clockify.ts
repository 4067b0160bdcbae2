import { copyAndPaste, deletedByHand, signedIn, usualAllowance } from './guided.js';
import { inHeader, probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts, the words of refusals from memory: Clockify's API reference (user).

export const clockify: ManagedProvider = {
  id: 'clockify',
  name: 'Clockify',
  docs: 'https://docs.clockify.me/',
  console: 'https://app.clockify.me/manage-api-keys',
  baseUrl: 'https://api.clockify.me',
  status: 'https://status.clockify.me',
  feeds: [],
  keys: [
    {
      id: 'clockify-api-key',
      title: 'API key',
      names: ['clockify'],
      pattern: /[0-9A-Za-z]{48}/,
      minEntropy: 3.8,
      variables: ['CLOCKIFY_API_KEY'],
    },
  ],
  lifecycles: [
    {
      class: 'guided',
      formats: ['clockify-api-key'],
      policy: {
        oldKeyDies: deletedByHand,
        limits: ['The page shows the new key once.'],
        authority: signedIn('app.clockify.me'),
        propagation: usualAllowance,
        source: 'https://docs.clockify.me/',
      },
      verify: probed({
        call: 'GET /api/v1/user',
        auth: inHeader('X-Api-Key'),
        live: [{ status: 200, json: { id: 'string', activeWorkspace: 'string' }, facts: { account: 'activeWorkspace' } }],
        dead: [{ status: 401, json: { code: /^4003$/ }, says: '4003' }],
      }),
      createSteps: ['Choose "Generate new", and give it a name that says what uses it.', copyAndPaste],
      revokeSteps: ['Find the old key by its name.', 'Choose "Delete" at its row and confirm.'],
    },
  ],
};

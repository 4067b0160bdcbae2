import { copyAndPaste, deletedByHand, signedIn, usualAllowance } from './guided.js';
import { asBearer, probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts: Apify's API reference (user, errors); its 401 from public captures.

export const apify: ManagedProvider = {
  id: 'apify',
  name: 'Apify',
  docs: 'https://docs.apify.com/platform/integrations/api',
  console: 'https://console.apify.com/settings/integrations',
  baseUrl: 'https://api.apify.com',
  status: 'https://status.apify.com',
  feeds: [],
  keys: [
    {
      id: 'apify-api-token',
      title: 'API token',
      anchors: ['apify_api_'],
      pattern: /apify_api_[0-9A-Za-z-]{36}/,
      variables: ['APIFY_TOKEN'],
    },
  ],
  lifecycles: [
    {
      class: 'guided',
      formats: ['apify-api-token'],
      policy: {
        oldKeyDies: deletedByHand,
        limits: ['A token may have limited permissions and an expiry: give the new one those of the old.'],
        authority: signedIn('console.apify.com'),
        propagation: usualAllowance,
        source: 'https://docs.apify.com/platform/integrations/api',
      },
      verify: probed({
        call: 'GET /v2/users/me',
        auth: asBearer,
        live: [{ status: 200, json: { 'data.id': 'string' }, facts: { account: 'data.id' } }],
        restricted: [{ status: 403, json: { 'error.type': /^insufficient-permissions$/ }, says: 'insufficient-permissions' }],
        dead: [{ status: 401, json: { 'error.type': /^(?:user-or-token-not-found|token-not-valid)$/ }, says: 'user-or-token-not-found' }],
      }),
      createSteps: [
        'Choose "Create a new token"; give it a description, and the permissions and expiry of the old one.',
        copyAndPaste,
      ],
      revokeSteps: ['Find the old token by its name.', 'Open the menu at its row, choose "Delete" and confirm.'],
    },
  ],
};

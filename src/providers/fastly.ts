import { copyAndPaste, deletedByHand, signedIn, usualAllowance } from './guided.js';
import { inHeader, probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts: Fastly's API reference (tokens); the text of its 401 from public captures.

export const fastly: ManagedProvider = {
  id: 'fastly',
  name: 'Fastly',
  docs: 'https://www.fastly.com/documentation/reference/api/auth-tokens/',
  console: 'https://manage.fastly.com/account/personal/tokens',
  baseUrl: 'https://api.fastly.com',
  status: 'https://www.fastlystatus.com',
  feeds: [],
  keys: [
    {
      id: 'fastly-api-token',
      title: 'API token',
      names: ['fastly'],
      about: /api|tok|key/i,
      pattern: /[\w-]{32}/,
      minEntropy: 3.4,
      variables: ['FASTLY_API_TOKEN', 'FASTLY_API_KEY'],
    },
  ],
  lifecycles: [
    {
      class: 'guided',
      formats: ['fastly-api-token'],
      policy: {
        oldKeyDies: deletedByHand,
        limits: [
          'The page shows the new token once.',
          'Give it the scope, services and expiry of the old one.',
        ],
        authority: signedIn('manage.fastly.com'),
        propagation: usualAllowance,
        source: 'https://www.fastly.com/documentation/reference/api/auth-tokens/',
      },
      verify: probed({
        call: 'GET /tokens/self',
        auth: inHeader('Fastly-Key'),
        live: [
          { status: 200, json: { id: 'string', user_id: 'string' }, facts: { id: 'id', name: 'name', account: 'user_id', scopes: 'scope', expiresAt: 'expires_at' } },
        ],
        dead: [{ status: [401, 403], json: { msg: /^Provided credentials are missing or invalid$/ }, says: 'credentials invalid' }],
      }),
      createSteps: [
        'Choose "Create token"; give it a name, and the type, scope, access and expiry of the old one.',
        copyAndPaste,
      ],
      revokeSteps: ['Find the old token by its name.', 'Choose the bin at its row and confirm.'],
    },
  ],
};

import { copyAndPaste, deletedByHand, signedIn, usualAllowance } from './guided.js';
import { asBearer, probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts: Replicate's HTTP API reference; the title of its 401 from public captures, its second text from memory.

export const replicate: ManagedProvider = {
  id: 'replicate',
  name: 'Replicate',
  docs: 'https://replicate.com/docs/topics/security/api-tokens',
  console: 'https://replicate.com/account/api-tokens',
  baseUrl: 'https://api.replicate.com',
  status: 'https://www.replicatestatus.com',
  feeds: [],
  keys: [
    {
      id: 'replicate-api-token',
      title: 'API token',
      anchors: ['r8_'],
      pattern: /r8_[0-9A-Za-z_-]{37}/,
      variables: ['REPLICATE_API_TOKEN'],
    },
  ],
  lifecycles: [
    {
      class: 'guided',
      formats: ['replicate-api-token'],
      policy: {
        oldKeyDies: deletedByHand,
        limits: ['Tokens have no scopes: each may do what its account may.'],
        authority: signedIn('replicate.com'),
        propagation: usualAllowance,
        source: 'https://replicate.com/docs/topics/security/api-tokens',
      },
      verify: probed({
        call: 'GET /v1/account',
        auth: asBearer,
        live: [{ status: 200, json: { type: 'string', username: 'string' } }],
        // The title alone would do for a request that carried no token, too.
        dead: [{ status: 401, json: { title: /^Unauthenticated$/, detail: /valid authentication token/i }, says: 'Unauthenticated' }],
      }),
      createSteps: [
        'Choose the account of the old token: you, or an organization.',
        'Type a name that says what uses it and choose "Create token".',
        copyAndPaste,
      ],
      revokeSteps: [
        'Find the old token by its name and its first characters.',
        'Choose "Disable" or the bin at its row and confirm.',
      ],
    },
  ],
};

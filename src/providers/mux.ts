import { deletedByHand, signedIn, usualAllowance } from './guided.js';
import { asPasswordOf, probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts, the words of refusals from memory: Mux' API reference (assets, authentication errors).

export const mux: ManagedProvider = {
  id: 'mux',
  name: 'Mux',
  docs: 'https://www.mux.com/docs/core/make-api-requests',
  console: 'https://dashboard.mux.com/settings/access-tokens',
  baseUrl: 'https://api.mux.com',
  status: 'https://status.mux.com',
  feeds: [],
  keys: [
    {
      id: 'mux-token-id',
      title: 'access token id',
      names: ['mux_token', 'mux_access', 'mux'],
      about: /id/i,
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      variables: ['MUX_TOKEN_ID'],
      identifier: true,
    },
    {
      id: 'mux-token-secret',
      title: 'access token secret',
      names: ['mux'],
      pattern: /[0-9A-Za-z+\/]{75}/,
      minEntropy: 4,
      variables: ['MUX_TOKEN_SECRET'],
      companions: ['mux-token-id'],
    },
  ],
  lifecycles: [
    {
      class: 'guided',
      formats: ['mux-token-secret'],
      policy: {
        oldKeyDies: deletedByHand,
        limits: [
          'The page shows the new secret once.',
          'The new secret has a new token id: change that too.',
          'A token belongs to an environment: give the new one the permissions of the old.',
        ],
        authority: signedIn('dashboard.mux.com'),
        propagation: usualAllowance,
        source: 'https://www.mux.com/docs/core/make-api-requests',
      },
      parts: [{ id: 'mux-token-id', title: 'token id', pattern: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u, needed: true, issued: true }],
      verify: probed({
        call: 'GET /video/v1/assets',
        path: () => '/video/v1/assets?limit=1',
        auth: asPasswordOf('mux-token-id'),
        live: [{ status: 200, json: { data: 'array' } }],
        restricted: [{ status: 403, json: { 'error.type': /^forbidden$/ }, says: 'forbidden' }],
        dead: [{ status: 401, json: { 'error.type': /^unauthorized$/ }, says: 'unauthorized' }],
      }),
      createSteps: [
        'Choose "Generate new token"; give it the environment, permissions and a name.',
        'Copy the secret key, and come back to paste it.',
      ],
      revokeSteps: ['Find the old token by its id.', 'Choose "Revoke" at its row and confirm.'],
    },
  ],
};

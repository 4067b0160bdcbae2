import { copyAndPaste, deletedByHand, signedIn, usualAllowance } from './guided.js';
import { asBearer, probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts: Cohere's API reference: "Check API key" and "Errors" (docs.cohere.com).

export const cohere: ManagedProvider = {
  id: 'cohere',
  name: 'Cohere',
  docs: 'https://docs.cohere.com/docs/rate-limits',
  console: 'https://dashboard.cohere.com/api-keys',
  baseUrl: 'https://api.cohere.com',
  status: 'https://status.cohere.com',
  feeds: [],
  keys: [
    {
      id: 'cohere-api-key',
      title: 'API key',
      names: ['cohere', 'co_api'],
      pattern: /[0-9A-Za-z]{40}/,
      minEntropy: 3.8,
      variables: ['CO_API_KEY', 'COHERE_API_KEY'],
    },
  ],
  lifecycles: [
    {
      class: 'guided',
      formats: ['cohere-api-key'],
      policy: {
        oldKeyDies: deletedByHand,
        limits: [
          'The page shows the new key once.',
          'Trial keys and production keys have different limits: make one of the same sort.',
        ],
        authority: signedIn('dashboard.cohere.com'),
        propagation: usualAllowance,
        source: 'https://docs.cohere.com/docs/rate-limits',
      },
      verify: probed({
        call: 'POST /v1/check-api-key',
        auth: asBearer,
        live: [{ status: 200, json: { valid: /^true$/ }, facts: { account: 'organization_id' } }],
        dead: [
          { status: 200, json: { valid: /^false$/ }, says: 'not valid' },
          { status: 401, json: { message: /^invalid api token$/i }, says: 'invalid api token' },
          { status: 401, json: { message: /\bAPI key has expired\b/i }, says: 'expired' },
        ],
      }),
      createSteps: [
        'Choose "New trial key" or "New production key", as the old one is.',
        'Give it a name that says what uses it.',
        copyAndPaste,
      ],
      revokeSteps: ['Find the old key by its name.', 'Choose the bin at the end of its row and confirm.'],
    },
  ],
};

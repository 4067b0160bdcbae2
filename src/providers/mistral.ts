import { copyAndPaste, deletedByHand, signedIn } from './guided.js';
import { asBearer, probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts: Mistral's API reference; the bodies of its 401 from public captures. Keys made for codestral.mistral.ai are refused by the main host in the same words.

export const mistral: ManagedProvider = {
  id: 'mistral',
  name: 'Mistral AI',
  docs: 'https://docs.mistral.ai/getting-started/quickstart/',
  console: 'https://console.mistral.ai/api-keys',
  baseUrl: 'https://api.mistral.ai',
  status: 'https://status.mistral.ai',
  feeds: [{ title: 'Status', url: 'https://status.mistral.ai/feed.rss', about: 'status' }],
  keys: [
    {
      id: 'mistral-api-key',
      title: 'API key',
      names: ['mistral'],
      about: /api|key|tok|secret/i,
      pattern: /[0-9A-Za-z]{32}/,
      minEntropy: 3.8,
      variables: ['MISTRAL_API_KEY'],
    },
  ],
  lifecycles: [
    {
      class: 'guided',
      formats: ['mistral-api-key'],
      policy: {
        oldKeyDies: deletedByHand,
        limits: [
          'The page shows the new key once.',
          'A new key may need some minutes until it works.',
          'Keys of the Codestral address are made on a page of their own, and are not known to the main one.',
        ],
        authority: signedIn('console.mistral.ai'),
        // Not documented; the page speaks of some minutes for a new key.
        propagation: { newKey: 300_000, oldKey: 120_000 },
        source: 'https://docs.mistral.ai/getting-started/quickstart/',
      },
      verify: probed({
        call: 'GET /v1/models',
        auth: asBearer,
        live: [{ status: 200, json: { data: 'array' } }],
        dead: [{ status: 401, json: { detail: /^(?:Unauthorized|Invalid API Key)$/i }, says: 'not accepted', unknown: true }],
      }),
      createSteps: [
        'Choose the workspace of the old key.',
        'Choose "Create new key", and give it a name and the expiry of the old one.',
        copyAndPaste,
      ],
      revokeSteps: [
        'Find the old key by its name and its last characters.',
        'Choose the bin at the end of its row and confirm.',
      ],
    },
  ],
};

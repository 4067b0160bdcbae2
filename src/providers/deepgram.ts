import { copyAndPaste, deletedByHand, signedIn, usualAllowance } from './guided.js';
import { inHeader, probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts, the words of refusals from memory: Deepgram's API reference and its page on errors.

export const deepgram: ManagedProvider = {
  id: 'deepgram',
  name: 'Deepgram',
  docs: 'https://developers.deepgram.com/docs/create-additional-api-keys',
  console: 'https://console.deepgram.com',
  baseUrl: 'https://api.deepgram.com',
  status: 'https://status.deepgram.com',
  feeds: [],
  keys: [
    {
      id: 'deepgram-api-key',
      title: 'API key',
      names: ['deepgram'],
      pattern: /[0-9a-f]{40}/i,
      variables: ['DEEPGRAM_API_KEY'],
    },
  ],
  lifecycles: [
    {
      class: 'guided',
      formats: ['deepgram-api-key'],
      policy: {
        oldKeyDies: deletedByHand,
        limits: [
          'The page shows the new key once.',
          'Keys belong to a project and have a role: give the new one those of the old.',
        ],
        authority: signedIn('console.deepgram.com'),
        propagation: usualAllowance,
        source: 'https://developers.deepgram.com/docs/create-additional-api-keys',
      },
      verify: probed({
        call: 'GET /v1/projects',
        auth: inHeader('Authorization', 'Token'),
        live: [{ status: 200, json: { projects: 'array' } }],
        restricted: [{ status: 403, json: { err_code: /^INSUFFICIENT_PERMISSIONS$/ }, says: 'INSUFFICIENT_PERMISSIONS' }],
        dead: [{ status: 401, json: { err_code: /^INVALID_AUTH$/ }, says: 'INVALID_AUTH' }],
      }),
      createSteps: [
        'Choose the project of the old key, then "API Keys".',
        'Choose "Create a New API Key"; give it a name, and the role and expiry of the old one.',
        copyAndPaste,
      ],
      revokeSteps: [
        'Choose the project of the old key, then "API Keys".',
        'Choose the bin at its row and confirm.',
      ],
    },
  ],
};

import { copyAndPaste, deletedByHand, signedIn, usualAllowance } from './guided.js';
import { asUser, probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts, the words of refusals from memory: EasyPost's API reference (addresses, errors); its code for a key that is switched off from memory.

export const easyPost: ManagedProvider = {
  id: 'easyPost',
  name: 'EasyPost',
  docs: 'https://docs.easypost.com/docs/authentication',
  console: 'https://app.easypost.com/account/settings?tab=api-keys',
  baseUrl: 'https://api.easypost.com',
  status: 'https://www.easypoststatus.com',
  feeds: [],
  keys: [
    {
      id: 'easy-post-api-key',
      title: 'production API key',
      anchors: ['EZAK'],
      pattern: /EZAK[0-9A-Za-z]{54}/,
      variables: ['EASYPOST_API_KEY'],
    },
    {
      id: 'easy-post-test-key',
      title: 'test API key',
      anchors: ['EZTK'],
      pattern: /EZTK[0-9A-Za-z]{54}/,
      variables: ['EASYPOST_TEST_API_KEY'],
    },
  ],
  lifecycles: [
    {
      class: 'guided',
      formats: ['easy-post-api-key', 'easy-post-test-key'],
      policy: {
        oldKeyDies: deletedByHand,
        limits: ['An account can have several keys of each sort: production and test.'],
        authority: signedIn('easypost.com'),
        propagation: usualAllowance,
        source: 'https://docs.easypost.com/docs/authentication',
      },
      verify: probed({
        call: 'GET /v2/addresses',
        path: () => '/v2/addresses?page_size=1',
        auth: asUser,
        live: [{ status: 200, json: { addresses: 'array' } }],
        dead: [
          { status: [401, 403], json: { 'error.code': /^APIKEY\.(?:INACTIVE|NOT_FOUND|INVALID)$/ }, says: 'APIKEY.INACTIVE' },
          { status: 401, json: { 'error.code': /^UNAUTHORIZED$/ }, says: 'UNAUTHORIZED' },
        ],
      }),
      createSteps: [
        'Open "Account", then "API Keys".',
        'Choose "Create" at production or test, as the old key is.',
        copyAndPaste,
      ],
      revokeSteps: [
        'Find the old key by its last characters.',
        'Choose "Disable" first if you want to be able to go back, then "Delete", and confirm.',
      ],
    },
  ],
};

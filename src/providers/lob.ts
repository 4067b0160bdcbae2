import { copyAndPaste, signedIn, usualAllowance } from './guided.js';
import { asUser, probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts, the words of refusals from memory: Lob's API reference (addresses, errors).

export const lob: ManagedProvider = {
  id: 'lob',
  name: 'Lob',
  docs: 'https://docs.lob.com/#section/API-Keys',
  console: 'https://dashboard.lob.com/settings/api-keys',
  baseUrl: 'https://api.lob.com',
  status: 'https://status.lob.com',
  feeds: [],
  keys: [
    {
      id: 'lob-api-key',
      title: 'secret API key',
      names: ['lob_api', 'lob_key', 'lob_sec', 'lob_live', 'lob_test', 'lob_tok', 'lob_auth'],
      pattern: /(?:live|test)_[0-9a-f]{35}/,
      minEntropy: 3,
      variables: ['LOB_API_KEY', 'LOB_SECRET_KEY'],
    },
    {
      id: 'lob-publishable-key',
      title: 'publishable API key',
      names: ['lob_pub', 'lob_api', 'lob_key', 'lob_live', 'lob_test'],
      pattern: /(?:live|test)_pub_[0-9a-f]{31}/,
      minEntropy: 3,
      variables: ['LOB_PUBLISHABLE_KEY'],
      public: true,
    },
  ],
  lifecycles: [
    {
      class: 'guided',
      formats: ['lob-api-key'],
      policy: {
        oldKeyDies: 'at the time that you choose on the page.',
        limits: ['An environment has one secret key, and "Rotate" ends the old one after the time that you choose.'],
        authority: signedIn('dashboard.lob.com'),
        propagation: usualAllowance,
        source: 'https://docs.lob.com/#section/API-Keys',
      },
      verify: probed({
        call: 'GET /v1/addresses',
        path: () => '/v1/addresses?limit=1',
        auth: asUser,
        live: [{ status: 200, json: { data: 'array' } }],
        restricted: [{ status: 403, json: { 'error.status_code': /^403$/ }, says: 'not permitted' }],
        dead: [
          { status: 401, json: { 'error.code': /^invalid_api_key$/ }, says: 'invalid_api_key' },
          { status: 401, json: { 'error.message': /^Your API key is not valid\b/ }, says: 'not valid' },
        ],
      }),
      createSteps: [
        'Choose the environment of the old key: live or test.',
        'Choose "Rotate" beside the secret key and confirm.',
        copyAndPaste,
      ],
      revokeSteps: ['Nothing is left to do: the rotation ends the old key.'],
    },
  ],
};

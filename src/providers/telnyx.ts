import { copyAndPaste, deletedByHand, signedIn, usualAllowance } from './guided.js';
import { asBearer, probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts, the words of refusals from memory: Telnyx' API reference (balance, error code 10009).

export const telnyx: ManagedProvider = {
  id: 'telnyx',
  name: 'Telnyx',
  docs: 'https://developers.telnyx.com/development/api-fundamentals/authentication',
  console: 'https://portal.telnyx.com/#/api-keys',
  baseUrl: 'https://api.telnyx.com',
  status: 'https://status.telnyx.com',
  feeds: [],
  keys: [
    {
      id: 'telnyx-api-key',
      title: 'API key',
      anchors: ['KEY01'],
      pattern: /KEY01[0-9A-F]{30}_[0-9A-Za-z]{22}/,
      variables: ['TELNYX_API_KEY'],
    },
    {
      id: 'telnyx-older-key',
      title: 'API key (older form)',
      names: ['telnyx'],
      pattern: /KEY[\w-]{55}/,
      variables: ['TELNYX_API_KEY'],
    },
  ],
  lifecycles: [
    {
      class: 'guided',
      formats: ['telnyx-api-key', 'telnyx-older-key'],
      policy: {
        oldKeyDies: deletedByHand,
        limits: ['The page shows the new key once.'],
        authority: signedIn('portal.telnyx.com'),
        propagation: usualAllowance,
        source: 'https://developers.telnyx.com/development/api-fundamentals/authentication',
      },
      verify: probed({
        call: 'GET /v2/balance',
        auth: asBearer,
        live: [{ status: 200, json: { 'data.record_type': /^balance$/ } }],
        restricted: [{ status: 403, json: { 'errors.0.code': /^10010$/ }, says: '10010' }],
        dead: [{ status: 401, json: { 'errors.0.code': /^10009$/ }, says: '10009' }],
      }),
      createSteps: ['Choose "Create API Key", and give it a name that says what uses it.', copyAndPaste],
      revokeSteps: [
        'Find the old key by its name and its first characters.',
        'Choose the bin at its row and confirm.',
      ],
    },
  ],
};

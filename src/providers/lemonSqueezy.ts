import { copyAndPaste, deletedByHand, signedIn, usualAllowance } from './guided.js';
import { asBearer, probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts, the words of refusals from memory: Lemon Squeezy's API reference (user, errors).

export const lemonSqueezy: ManagedProvider = {
  id: 'lemonSqueezy',
  name: 'Lemon Squeezy',
  docs: 'https://docs.lemonsqueezy.com/api/getting-started/requests',
  console: 'https://app.lemonsqueezy.com/settings/api',
  baseUrl: 'https://api.lemonsqueezy.com',
  status: 'https://status.lemonsqueezy.com',
  feeds: [],
  keys: [
    {
      id: 'lemon-squeezy-api-key',
      title: 'API key',
      names: ['lemon_squeezy'],
      pattern: /eyJ[\w-]{20,60}\.[\w-]{200,500}\.[\w-]{300,700}/,
      minEntropy: 4,
      variables: ['LEMONSQUEEZY_API_KEY', 'LEMON_SQUEEZY_API_KEY'],
    },
  ],
  lifecycles: [
    {
      class: 'guided',
      formats: ['lemon-squeezy-api-key'],
      policy: {
        oldKeyDies: deletedByHand,
        limits: ['The page shows the new key once.', 'Keys of the test mode are made in the test mode.'],
        authority: signedIn('app.lemonsqueezy.com'),
        propagation: usualAllowance,
        source: 'https://docs.lemonsqueezy.com/api/getting-started/requests',
      },
      verify: probed({
        call: 'GET /v1/users/me',
        auth: asBearer,
        headers: { Accept: 'application/vnd.api+json' },
        live: [{ status: 200, json: { 'data.type': /^users$/, 'data.id': 'string' }, facts: { account: 'data.id' } }],
        dead: [{ status: 401, json: { 'jsonapi.version': 'string', 'errors.0.detail': /^Unauthenticated\.?$/ }, says: 'Unauthenticated' }],
      }),
      createSteps: [
        'Choose "+" beside "API keys", and give the key a name that says what uses it.',
        copyAndPaste,
      ],
      revokeSteps: ['Find the old key by its name.', 'Open the menu at its row, choose "Delete" and confirm.'],
    },
  ],
};

import { copyAndPaste, deletedByHand, signedIn, usualAllowance } from './guided.js';
import { probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts, the words of refusals from memory: Etherscan's API documentation: it answers 200 whatever the key, and says in the body whether it is valid.

export const etherscan: ManagedProvider = {
  id: 'etherscan',
  name: 'Etherscan',
  docs: 'https://docs.etherscan.io/getting-an-api-key',
  console: 'https://etherscan.io/myapikey',
  baseUrl: 'https://api.etherscan.io',
  status: 'https://etherscan.freshstatus.io',
  feeds: [],
  keys: [
    {
      id: 'etherscan-api-key',
      title: 'API key',
      names: ['etherscan'],
      pattern: /[0-9A-Z]{34}/,
      minEntropy: 3.3,
      variables: ['ETHERSCAN_API_KEY', 'ETHERSCAN_KEY'],
    },
  ],
  lifecycles: [
    {
      class: 'guided',
      formats: ['etherscan-api-key'],
      policy: {
        oldKeyDies: deletedByHand,
        limits: ['A free account can have three keys.'],
        authority: signedIn('etherscan.io'),
        propagation: usualAllowance,
        source: 'https://docs.etherscan.io/getting-an-api-key',
      },
      verify: probed({
        call: 'GET /v2/api',
        path: ({ secret }) => secret.map((key) => `/v2/api?chainid=1&module=stats&action=ethprice&apikey=${key}`),
        auth: () => ({}),
        live: [{ status: 200, json: { status: /^1$/, 'result.ethusd': 'string' } }],
        dead: [{ status: 200, json: { status: /^0$/, message: /^NOTOK$/, result: /^Invalid API Key\b/ }, says: 'Invalid API Key' }],
      }),
      createSteps: ['Choose "Add", and give the key a name that says what uses it.', copyAndPaste],
      revokeSteps: ['Find the old key by its name.', 'Choose "Edit", then "Delete", and confirm.'],
    },
  ],
};

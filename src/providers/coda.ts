import { copyAndPaste, deletedByHand, signedIn, usualAllowance } from './guided.js';
import { asBearer, probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts, the words of refusals from memory: Coda's API reference (whoami, errors).

export const coda: ManagedProvider = {
  id: 'coda',
  name: 'Coda',
  docs: 'https://coda.io/developers/apis/v1',
  console: 'https://coda.io/account',
  baseUrl: 'https://coda.io',
  status: 'https://status.coda.io',
  feeds: [],
  keys: [
    {
      id: 'coda-api-token',
      title: 'API token',
      names: ['coda_api', 'coda_key', 'coda_tok', 'coda_io'],
      pattern: /[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}/i,
      variables: ['CODA_API_TOKEN', 'CODA_TOKEN', 'CODA_API_KEY'],
    },
  ],
  lifecycles: [
    {
      class: 'guided',
      formats: ['coda-api-token'],
      policy: {
        oldKeyDies: deletedByHand,
        limits: ['The page shows the new token once.', 'Give it the restrictions of the old one.'],
        authority: signedIn('coda.io'),
        propagation: usualAllowance,
        source: 'https://coda.io/developers/apis/v1',
      },
      verify: probed({
        call: 'GET /apis/v1/whoami',
        auth: asBearer,
        live: [{ status: 200, json: { type: /^user$/, loginId: 'string' }, facts: { name: 'tokenName' } }],
        restricted: [{ status: 403, json: { statusCode: /^403$/, statusMessage: /^Forbidden$/ }, says: 'Forbidden' }],
        dead: [{ status: 401, json: { statusCode: /^401$/, statusMessage: /^Unauthorized$/ }, says: 'Unauthorized' }],
      }),
      createSteps: [
        'Open "API settings", and choose "Generate API token".',
        'Give it a name, and the restrictions of the old one.',
        copyAndPaste,
      ],
      revokeSteps: [
        'Open "API settings" and find the old token by its name.',
        'Choose "Delete" or the bin at its row and confirm.',
      ],
    },
  ],
};

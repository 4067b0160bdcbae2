import { copyAndPaste, deletedByHand, signedIn, usualAllowance } from './guided.js';
import { asBearer, probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts, the words of refusals from memory: Mailtrap's API reference (accounts).

export const mailtrap: ManagedProvider = {
  id: 'mailtrap',
  name: 'Mailtrap',
  docs: 'https://api-docs.mailtrap.io/docs/mailtrap-api-docs/5tjdeg9545058-mailtrap-api',
  console: 'https://mailtrap.io/api-tokens',
  baseUrl: 'https://mailtrap.io',
  status: 'https://status.mailtrap.io',
  feeds: [],
  keys: [
    {
      id: 'mailtrap-api-token',
      title: 'API token',
      names: ['mailtrap'],
      pattern: /[0-9a-f]{32}/,
      minEntropy: 3,
      variables: ['MAILTRAP_API_TOKEN', 'MAILTRAP_API_KEY'],
    },
  ],
  lifecycles: [
    {
      class: 'guided',
      formats: ['mailtrap-api-token'],
      policy: {
        oldKeyDies: deletedByHand,
        limits: ['The page shows the new token once.', 'Give it the access of the old one.'],
        authority: signedIn('mailtrap.io'),
        propagation: usualAllowance,
        source: 'https://api-docs.mailtrap.io/docs/mailtrap-api-docs/5tjdeg9545058-mailtrap-api',
      },
      verify: probed({
        call: 'GET /api/accounts',
        auth: asBearer,
        live: [{ status: 200, json: { '': 'array' }, facts: { account: '0.id' } }],
        dead: [{ status: 401, json: { error: /^Incorrect API token$/ }, says: 'Incorrect API token' }],
      }),
      createSteps: ['Choose "Add Token"; give it a name, and the access of the old one.', copyAndPaste],
      revokeSteps: ['Find the old token by its name.', 'Open the menu at its row, choose "Delete" and confirm.'],
    },
  ],
};

import { copyAndPaste, deletedByHand, signedIn, usualAllowance } from './guided.js';
import { asBearer, probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts: Sanity's HTTP API documentation; the text of its 401 from public captures.

export const sanity: ManagedProvider = {
  id: 'sanity',
  name: 'Sanity',
  docs: 'https://www.sanity.io/docs/content-lake/http-auth',
  console: 'https://www.sanity.io/manage',
  baseUrl: 'https://api.sanity.io',
  status: 'https://www.sanity-status.com',
  feeds: [],
  keys: [
    {
      id: 'sanity-api-token',
      title: 'API token',
      names: ['sanity'],
      pattern: /sk[0-9A-Za-z]{78,178}/,
      variables: ['SANITY_API_TOKEN', 'SANITY_TOKEN', 'SANITY_API_WRITE_TOKEN'],
    },
  ],
  lifecycles: [
    {
      class: 'guided',
      formats: ['sanity-api-token'],
      policy: {
        oldKeyDies: deletedByHand,
        limits: [
          'The page shows the new token once.',
          'A token belongs to a project and has a role: give the new one that of the old.',
        ],
        authority: signedIn('sanity.io as an administrator of the project'),
        propagation: usualAllowance,
        source: 'https://www.sanity.io/docs/content-lake/http-auth',
      },
      verify: probed({
        call: 'GET /v2021-06-07/users/me',
        auth: asBearer,
        live: [
          // Without a token it answers 200 too, and holds nothing.
          { status: 200, json: { id: 'string' }, facts: { account: 'id' } },
        ],
        dead: [{ status: 401, json: { statusCode: /^401$/, message: /^Unauthorized - Session not found$/i }, says: 'Session not found' }],
      }),
      createSteps: [
        'Choose the project, then "API" and "Tokens".',
        'Choose "Add API token"; give it a name, and the permissions of the old one.',
        copyAndPaste,
      ],
      revokeSteps: [
        'Choose the project, then "API" and "Tokens".',
        'Open the menu at the old token\'s row, choose "Delete" and confirm.',
      ],
    },
  ],
};

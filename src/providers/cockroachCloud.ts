import { copyAndPaste, deletedByHand, signedIn, usualAllowance } from './guided.js';
import { asBearer, probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts: CockroachDB Cloud's API reference; the code of its 401 from memory.

export const cockroachCloud: ManagedProvider = {
  id: 'cockroachCloud',
  name: 'CockroachDB Cloud',
  docs: 'https://www.cockroachlabs.com/docs/cockroachcloud/managing-access',
  console: 'https://cockroachlabs.cloud/access',
  baseUrl: 'https://cockroachlabs.cloud',
  status: 'https://status.cockroachlabs.cloud',
  feeds: [],
  keys: [
    {
      id: 'cockroach-cloud-api-key',
      title: 'API key',
      anchors: ['CCDB1_'],
      pattern: /CCDB1_[0-9A-Za-z]{22}_[0-9A-Za-z]{40}/,
      variables: ['COCKROACH_API_KEY'],
    },
  ],
  lifecycles: [
    {
      class: 'guided',
      formats: ['cockroach-cloud-api-key'],
      policy: {
        oldKeyDies: deletedByHand,
        limits: [
          'The page shows the new key once.',
          'A service account can have several keys: the new one may do what the old one may.',
        ],
        authority: signedIn('cockroachlabs.cloud as an admin of the organization'),
        propagation: usualAllowance,
        source: 'https://www.cockroachlabs.com/docs/cockroachcloud/managing-access',
      },
      verify: probed({
        call: 'GET /api/v1/clusters',
        path: () => '/api/v1/clusters?pagination.limit=1',
        auth: asBearer,
        live: [{ status: 200, json: { clusters: 'array' } }],
        restricted: [{ status: 403, json: { code: /^7$/, message: 'string' }, says: 'not permitted' }],
        dead: [{ status: 401, json: { code: /^16$/, message: 'string' }, says: 'unauthenticated' }],
      }),
      createSteps: [
        'Open "Access Management", then "Service Accounts", and choose the account of the old key.',
        'Choose "Create API key", and give it a name that says what uses it.',
        copyAndPaste,
      ],
      revokeSteps: [
        'Open the service account.',
        'Open the menu at the old key\'s row, choose "Delete" and confirm.',
      ],
    },
  ],
};

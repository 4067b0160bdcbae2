import { copyAndPaste, deletedByHand, signedIn, usualAllowance } from './guided.js';
import { inHeader, probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts, the words of refusals from memory: SparkPost's API reference (account, errors).

export const sparkPost: ManagedProvider = {
  id: 'sparkPost',
  name: 'SparkPost',
  docs: 'https://developers.sparkpost.com/api/#header-authentication',
  console: 'https://app.sparkpost.com/account/api-keys',
  baseUrl: 'https://api.sparkpost.com',
  status: 'https://status.sparkpost.com',
  feeds: [],
  keys: [
    {
      id: 'spark-post-api-key',
      title: 'API key',
      names: ['sparkpost', 'spark_post'],
      pattern: /[0-9A-Za-z]{40}/,
      variables: ['SPARKPOST_API_KEY'],
    },
  ],
  lifecycles: [
    {
      class: 'guided',
      formats: ['spark-post-api-key'],
      policy: {
        oldKeyDies: deletedByHand,
        limits: [
          'The page shows the new key once.',
          'Give it the permissions of the old one.',
          'Accounts in the EU need https://api.eu.sparkpost.com in keywright.baseUrls.',
        ],
        authority: signedIn('app.sparkpost.com'),
        propagation: usualAllowance,
        source: 'https://developers.sparkpost.com/api/#header-authentication',
      },
      verify: probed({
        call: 'GET /api/v1/account',
        auth: inHeader('Authorization'),
        live: [
          { status: 200, json: { 'results.company_name': 'string' } },
          { status: 200, json: { 'results.status': 'string' } },
        ],
        restricted: [{ status: 403, json: { 'errors.0.message': /^Forbidden\.?$/ }, says: 'Forbidden' }],
        dead: [{ status: 401, json: { 'errors.0.message': /^Unauthorized\.?$/ }, says: 'Unauthorized', unknown: true }],
      }),
      createSteps: [
        'Choose "Create API Key"; give it a name, and the permissions and IP addresses of the old one.',
        copyAndPaste,
      ],
      revokeSteps: ['Find the old key by its name.', 'Choose "Delete" at its row and confirm.'],
    },
  ],
};

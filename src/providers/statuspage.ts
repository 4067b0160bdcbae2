import { copyAndPaste, deletedByHand, signedIn, usualAllowance } from './guided.js';
import { inHeader, probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts: Statuspage's API reference (pages); the body of its 401 from memory.

export const statuspage: ManagedProvider = {
  id: 'statuspage',
  name: 'Statuspage',
  docs: 'https://developer.statuspage.io/#section/Authentication',
  console: 'https://manage.statuspage.io/',
  baseUrl: 'https://api.statuspage.io',
  status: 'https://metastatuspage.com',
  feeds: [],
  keys: [
    {
      id: 'statuspage-api-key',
      title: 'API key',
      names: ['statuspage', 'status_page'],
      about: /key|tok|api|auth/i,
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{64}/i,
      variables: ['STATUSPAGE_API_KEY', 'STATUSPAGE_TOKEN'],
    },
  ],
  lifecycles: [
    {
      class: 'guided',
      formats: ['statuspage-api-key'],
      policy: {
        oldKeyDies: deletedByHand,
        limits: ['The page shows the new key once.'],
        authority: signedIn('manage.statuspage.io'),
        propagation: usualAllowance,
        source: 'https://developer.statuspage.io/#section/Authentication',
      },
      verify: probed({
        call: 'GET /v1/pages',
        auth: inHeader('Authorization', 'OAuth'),
        live: [{ status: 200, json: { '': 'array' } }],
        dead: [{ status: 401, json: { error: /^Could not authenticate$/ }, says: 'Could not authenticate' }],
      }),
      createSteps: [
        'Open your picture, then "API info".',
        'Choose "Create key", and give it a name that says what uses it.',
        copyAndPaste,
      ],
      revokeSteps: ['Open "API info".', 'Choose "Delete" at the old key\'s row and confirm.'],
    },
  ],
};

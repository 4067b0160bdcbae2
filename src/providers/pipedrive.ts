import { copyAndPaste, replacedAtOnce, signedIn, usualAllowance } from './guided.js';
import { inHeader, probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts, the words of refusals from memory: Pipedrive's API reference (current user); the body of its 401 from memory.

export const pipedrive: ManagedProvider = {
  id: 'pipedrive',
  name: 'Pipedrive',
  docs: 'https://pipedrive.readme.io/docs/core-api-concepts-authentication',
  console: 'https://app.pipedrive.com/settings/api',
  baseUrl: 'https://api.pipedrive.com',
  status: 'https://status.pipedrive.com',
  feeds: [],
  keys: [
    {
      id: 'pipedrive-api-token',
      title: 'API token',
      names: ['pipedrive'],
      pattern: /[0-9A-Za-z]{40}/,
      minEntropy: 3,
      variables: ['PIPEDRIVE_API_TOKEN', 'PIPEDRIVE_API_KEY'],
    },
  ],
  lifecycles: [
    {
      class: 'guided',
      formats: ['pipedrive-api-token'],
      policy: {
        oldKeyDies: replacedAtOnce,
        limits: ['A person has one token in a company, and a new one ends the old.'],
        authority: signedIn('app.pipedrive.com'),
        propagation: usualAllowance,
        source: 'https://pipedrive.readme.io/docs/core-api-concepts-authentication',
      },
      verify: probed({
        call: 'GET /v1/users/me',
        auth: inHeader('x-api-token'),
        live: [{ status: 200, json: { success: /^true$/, 'data.id': 'number' }, facts: { account: 'data.company_id' } }],
        restricted: [{ status: 403, json: { success: /^false$/, error: 'string' }, says: 'not permitted' }],
        dead: [{ status: 401, json: { success: /^false$/, error: /^unauthorized access$/i }, says: 'unauthorized access' }],
      }),
      createSteps: [
        'Open "Personal preferences", then "API".',
        'Choose "Generate new token" or "Regenerate" and confirm.',
        copyAndPaste,
      ],
      revokeSteps: ['Nothing is left to do: the new token has ended the old one.'],
    },
  ],
};

import { copyAndPaste, deletedByHand, signedIn, usualAllowance } from './guided.js';
import { inHeader, probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts: Opsgenie's API documentation (account, response codes); the texts of its refusals from memory.

export const opsgenie: ManagedProvider = {
  id: 'opsgenie',
  name: 'Opsgenie',
  docs: 'https://support.atlassian.com/opsgenie/docs/api-key-management/',
  console: 'https://app.opsgenie.com/settings/api-key-management',
  baseUrl: 'https://api.opsgenie.com',
  status: 'https://opsgenie.status.atlassian.com',
  feeds: [],
  keys: [
    {
      id: 'opsgenie-api-key',
      title: 'API key',
      names: ['ops_genie'],
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      minEntropy: 3,
      variables: ['OPSGENIE_API_KEY'],
    },
    {
      id: 'opsgenie-authorization',
      title: 'API key in a header',
      anchors: ['GenieKey'],
      pattern: /GenieKey\W(?<key>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/,
      minEntropy: 3,
      variables: ['OPSGENIE_AUTHORIZATION'],
    },
  ],
  lifecycles: [
    {
      class: 'guided',
      formats: ['opsgenie-api-key', 'opsgenie-authorization'],
      policy: {
        oldKeyDies: deletedByHand,
        limits: [
          'The page shows the new key once.',
          'Give it the access rights of the old one.',
          'Accounts in the EU need https://api.eu.opsgenie.com in keywright.baseUrls.',
        ],
        authority: signedIn('app.opsgenie.com as an owner or admin'),
        propagation: usualAllowance,
        source: 'https://support.atlassian.com/opsgenie/docs/api-key-management/',
      },
      verify: probed({
        call: 'GET /v2/account',
        auth: inHeader('Authorization', 'GenieKey'),
        live: [{ status: 200, json: { 'data.name': 'string', requestId: 'string' } }],
        restricted: [{ status: 403, json: { message: /^You are not authorized\b|\bnot authorized to access\b/i, requestId: 'string' }, says: 'not authorized' }],
        dead: [
          { status: [401, 403, 422], json: { message: /^(?:Could not authenticate|Key format is not valid!?)$/, requestId: 'string' }, says: 'Could not authenticate', unknown: true },
        ],
      }),
      createSteps: [
        'Choose "Add new API key"; give it a name, and the access rights of the old one.',
        copyAndPaste,
      ],
      revokeSteps: [
        'Find the old key by its name.',
        'Switch it off first if you want to be able to go back, then choose "Delete", and confirm.',
      ],
    },
  ],
};

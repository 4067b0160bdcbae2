import { copyAndPaste, deletedByHand, signedIn, usualAllowance } from './guided.js';
import { asBearer, probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts, the words of refusals from memory: GoCardless' API reference (creditors, error reasons). Tokens of the sandbox are not known in live.

export const goCardless: ManagedProvider = {
  id: 'goCardless',
  name: 'GoCardless',
  docs: 'https://developer.gocardless.com/api-reference/#making-requests-api-usage',
  console: 'https://manage.gocardless.com/developers',
  baseUrl: 'https://api.gocardless.com',
  status: 'https://www.gocardless-status.com',
  feeds: [],
  keys: [
    {
      id: 'go-cardless-access-token',
      title: 'access token',
      names: ['gocardless', 'gc_access'],
      pattern: /(?:live|sandbox)_[\w-]{40}/,
      minEntropy: 3.5,
      variables: ['GOCARDLESS_ACCESS_TOKEN', 'GC_ACCESS_TOKEN'],
    },
  ],
  lifecycles: [
    {
      class: 'guided',
      formats: ['go-cardless-access-token'],
      policy: {
        oldKeyDies: deletedByHand,
        limits: [
          'The page shows the new token once.',
          'Give it the access of the old one: read only, or read and write.',
          'Tokens of the sandbox need https://api-sandbox.gocardless.com in keywright.baseUrls.',
        ],
        authority: signedIn('manage.gocardless.com'),
        propagation: usualAllowance,
        source: 'https://developer.gocardless.com/api-reference/#making-requests-api-usage',
      },
      verify: probed({
        call: 'GET /creditors',
        path: () => '/creditors?limit=1',
        auth: asBearer,
        headers: { 'GoCardless-Version': '2015-07-06' },
        live: [{ status: 200, json: { creditors: 'array' } }],
        restricted: [{ status: 403, json: { 'error.errors.0.reason': /^(?:insufficient_permissions|forbidden)$/ }, says: 'not permitted' }],
        dead: [
          { status: 401, json: { 'error.errors.0.reason': /^(?:access_token_not_found|access_token_revoked|access_token_not_active)$/ }, says: 'access_token_not_found', unknown: true },
        ],
      }),
      createSteps: [
        'Choose "Create", then "Access token"; give it a name, and the access of the old one.',
        copyAndPaste,
      ],
      revokeSteps: ['Find the old token by its name.', 'Choose "Delete" at its row and confirm.'],
    },
  ],
};

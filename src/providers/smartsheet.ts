import { copyAndPaste, deletedByHand, signedIn, usualAllowance } from './guided.js';
import { asBearer, probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts, the words of refusals from memory: Smartsheet's API reference (users/me, error codes 1002 and 1003).

export const smartsheet: ManagedProvider = {
  id: 'smartsheet',
  name: 'Smartsheet',
  docs: 'https://developers.smartsheet.com/api/smartsheet/guides/basics/authentication',
  console: 'https://app.smartsheet.com/',
  baseUrl: 'https://api.smartsheet.com',
  status: 'https://status.smartsheet.com',
  feeds: [],
  keys: [
    {
      id: 'smartsheet-access-token',
      title: 'API access token',
      names: ['smartsheet'],
      about: /tok|key|api|auth/i,
      pattern: /[0-9A-Za-z]{37}|[0-9a-z]{26}/,
      variables: ['SMARTSHEET_ACCESS_TOKEN', 'SMARTSHEET_API_TOKEN'],
    },
  ],
  lifecycles: [
    {
      class: 'guided',
      formats: ['smartsheet-access-token'],
      policy: {
        oldKeyDies: deletedByHand,
        limits: [
          'The page shows the new token once.',
          'Accounts in the EU need https://api.smartsheet.eu in keywright.baseUrls.',
        ],
        authority: signedIn('app.smartsheet.com'),
        propagation: usualAllowance,
        source: 'https://developers.smartsheet.com/api/smartsheet/guides/basics/authentication',
      },
      verify: probed({
        call: 'GET /2.0/users/me',
        auth: asBearer,
        live: [{ status: 200, json: { id: 'number' }, facts: { account: 'account.id' } }],
        restricted: [{ status: 403, json: { errorCode: /^1004$/ }, says: 'not authorized' }],
        dead: [{ status: 401, json: { errorCode: /^(?:1002|1003)$/ }, says: 'invalid or expired', unknown: true }],
      }),
      createSteps: [
        'Open "Personal Settings", then "API Access".',
        'Choose "Generate new access token", and give it a name that says what uses it.',
        copyAndPaste,
      ],
      revokeSteps: [
        'Open "Personal Settings", then "API Access".',
        'Choose "Revoke" at the old token\'s row and confirm.',
      ],
    },
  ],
};

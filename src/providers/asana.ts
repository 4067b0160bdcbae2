import { copyAndPaste, deletedByHand, signedIn, usualAllowance } from './guided.js';
import { asBearer, probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts, the words of refusals from memory: Asana's API reference (Get a user, Errors).

export const asana: ManagedProvider = {
  id: 'asana',
  name: 'Asana',
  docs: 'https://developers.asana.com/docs/personal-access-token',
  console: 'https://app.asana.com/0/my-apps',
  baseUrl: 'https://app.asana.com',
  status: 'https://status.asana.com',
  feeds: [],
  keys: [
    {
      id: 'asana-personal-access-token',
      title: 'personal access token',
      names: ['asana'],
      pattern: /[12]\/[0-9]{13,18}(?:\/[0-9]{13,18})?:[0-9a-f]{32}/i,
      variables: ['ASANA_ACCESS_TOKEN'],
    },
    {
      id: 'asana-client-id',
      title: 'OAuth client id',
      names: ['asana'],
      about: /id|key/i,
      pattern: /[0-9]{16}/,
      minEntropy: 2.4,
      variables: ['ASANA_CLIENT_ID'],
      identifier: true,
    },
    {
      id: 'asana-client-secret',
      title: 'OAuth client secret',
      names: ['asana'],
      pattern: /[0-9a-f]{32}/i,
      variables: ['ASANA_CLIENT_SECRET'],
      companions: ['asana-client-id'],
    },
  ],
  lifecycles: [
    {
      class: 'guided',
      formats: ['asana-personal-access-token'],
      policy: {
        oldKeyDies: deletedByHand,
        limits: ['The page shows the new token once.'],
        authority: signedIn('app.asana.com'),
        propagation: usualAllowance,
        source: 'https://developers.asana.com/docs/personal-access-token',
      },
      verify: probed({
        call: 'GET /api/1.0/users/me',
        auth: asBearer,
        live: [{ status: 200, json: { 'data.gid': 'string' }, facts: { account: 'data.gid' } }],
        dead: [{ status: 401, json: { 'errors.0.message': /^Not Authorized$/i }, says: 'Not Authorized' }],
      }),
      createSteps: ['Choose "Create new token", and give it a name that says what uses it.', copyAndPaste],
      revokeSteps: [
        'Find the old token by its name.',
        'Choose "Deauthorize" or the bin at its row and confirm.',
      ],
    },
  ],
};

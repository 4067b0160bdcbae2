import { copyAndPaste, deletedByHand, signedIn, usualAllowance } from './guided.js';
import { inHeader, probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts, the words of refusals from memory: Klaviyo's API reference (accounts, errors).

export const klaviyo: ManagedProvider = {
  id: 'klaviyo',
  name: 'Klaviyo',
  docs: 'https://developers.klaviyo.com/en/docs/authenticate_',
  console: 'https://www.klaviyo.com/settings/account/api-keys',
  baseUrl: 'https://a.klaviyo.com',
  status: 'https://status.klaviyo.com',
  feeds: [],
  keys: [
    {
      id: 'klaviyo-api-key',
      title: 'private API key',
      names: ['klaviyo'],
      pattern: /pk_[0-9A-Za-z]{34}/,
      minEntropy: 3,
      variables: ['KLAVIYO_API_KEY', 'KLAVIYO_PRIVATE_API_KEY'],
    },
    {
      id: 'klaviyo-authorization',
      title: 'private API key in a header',
      anchors: ['Klaviyo-API-Key'],
      pattern: /Klaviyo-API-Key\W(?<key>pk_[0-9A-Za-z]{34})/,
      variables: ['KLAVIYO_AUTHORIZATION'],
    },
  ],
  lifecycles: [
    {
      class: 'guided',
      formats: ['klaviyo-api-key', 'klaviyo-authorization'],
      policy: {
        oldKeyDies: deletedByHand,
        limits: [
          'The page shows the new key once.',
          'Give it the scopes of the old one: they cannot be changed afterwards.',
        ],
        authority: signedIn('klaviyo.com as an owner, admin or manager'),
        propagation: usualAllowance,
        source: 'https://developers.klaviyo.com/en/docs/authenticate_',
      },
      verify: probed({
        call: 'GET /api/accounts',
        auth: inHeader('Authorization', 'Klaviyo-API-Key'),
        headers: { revision: '2024-10-15' },
        live: [{ status: 200, json: { data: 'array' }, facts: { account: 'data.0.id' } }],
        restricted: [{ status: 403, json: { 'errors.0.code': /^permission_denied$/ }, says: 'permission_denied' }],
        dead: [{ status: 401, json: { 'errors.0.code': /^(?:authentication_failed|not_authenticated)$/ }, says: 'authentication_failed' }],
      }),
      createSteps: [
        'Choose "Create Private API Key"; give it a name, and the access of the old one.',
        copyAndPaste,
      ],
      revokeSteps: ['Find the old key by its name.', 'Open the menu at its row, choose "Delete" and confirm.'],
    },
  ],
};

import { copyAndPaste, deletedByHand, signedIn, usualAllowance } from './guided.js';
import { asBearer, probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts: Airtable's Web API reference (Get user ID & scopes, Errors).

export const airtable: ManagedProvider = {
  id: 'airtable',
  name: 'Airtable',
  docs: 'https://airtable.com/developers/web/guides/personal-access-tokens',
  console: 'https://airtable.com/create/tokens',
  baseUrl: 'https://api.airtable.com',
  status: 'https://status.airtable.com',
  feeds: [],
  keys: [
    {
      id: 'airtable-personal-access-token',
      title: 'personal access token',
      anchors: ['pat'],
      pattern: /pat[0-9A-Za-z]{14}\.[0-9a-f]{64}/,
      variables: ['AIRTABLE_API_KEY', 'AIRTABLE_TOKEN'],
    },
    {
      id: 'airtable-legacy-api-key',
      title: 'API key (older form)',
      names: ['airtable'],
      pattern: /key[0-9A-Za-z]{14}/,
      minEntropy: 3,
      variables: ['AIRTABLE_API_KEY'],
    },
    {
      id: 'airtable-oauth-token',
      title: 'OAuth access token',
      names: ['airtable'],
      about: /oauth|access|tok|key|auth/i,
      pattern: /[0-9A-Za-z]{10,20}\.v1\.[\w-]{10,200}\.[0-9a-f]{32,128}/,
      variables: ['AIRTABLE_OAUTH_TOKEN', 'AIRTABLE_ACCESS_TOKEN'],
    },
  ],
  lifecycles: [
    {
      class: 'guided',
      formats: ['airtable-personal-access-token'],
      policy: {
        oldKeyDies: deletedByHand,
        limits: [
          'The page shows the new token once.',
          'Give it the scopes and bases of the old one.',
          '"Regenerate token" keeps both, but ends the old token at once.',
        ],
        authority: signedIn('airtable.com'),
        propagation: usualAllowance,
        source: 'https://airtable.com/developers/web/guides/personal-access-tokens',
      },
      verify: probed({
        call: 'GET /v0/meta/whoami',
        auth: asBearer,
        live: [{ status: 200, json: { id: 'string' }, facts: { account: 'id', scopes: 'scopes' } }],
        dead: [{ status: 401, json: { 'error.type': /^AUTHENTICATION_REQUIRED$/ }, says: 'AUTHENTICATION_REQUIRED' }],
      }),
      createSteps: [
        'Choose "Create new token"; give it a name, and the scopes and access of the old one.',
        'Choose "Create token".',
        copyAndPaste,
      ],
      revokeSteps: [
        'Find the old token by its name.',
        'Open the menu at its row, choose "Delete token" and confirm.',
      ],
    },
  ],
};

import { copyAndPaste, deletedByHand, signedIn, usualAllowance } from './guided.js';
import { inHeader, probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts: Honeycomb's API reference (auth); the text of its 401 from public captures.

export const honeycomb: ManagedProvider = {
  id: 'honeycomb',
  name: 'Honeycomb',
  docs: 'https://docs.honeycomb.io/configure/environments/manage-api-keys/',
  console: 'https://ui.honeycomb.io/account',
  baseUrl: 'https://api.honeycomb.io',
  status: 'https://status.honeycomb.io',
  feeds: [],
  keys: [
    {
      id: 'honeycomb-ingest-key',
      title: 'ingest key',
      anchors: ['hcaik_', 'hcaic_', 'hcbik_', 'hcbic_', 'hcxik_', 'hcxic_'],
      pattern: /hc[abx]i[kc]_[0-9a-z]{58}/,
      variables: ['HONEYCOMB_API_KEY', 'HONEYCOMB_INGEST_KEY'],
    },
    {
      id: 'honeycomb-configuration-key',
      title: 'configuration key',
      names: ['honeycomb'],
      pattern: /[0-9A-Za-z]{22}/,
      minEntropy: 3.3,
      variables: ['HONEYCOMB_API_KEY', 'HONEYCOMB_WRITEKEY'],
    },
    {
      id: 'honeycomb-classic-key',
      title: 'API key (Classic)',
      names: ['honeycomb'],
      pattern: /[0-9a-f]{32}/,
      variables: ['HONEYCOMB_API_KEY', 'HONEYCOMB_WRITEKEY'],
    },
  ],
  lifecycles: [
    {
      class: 'guided',
      formats: ['honeycomb-configuration-key', 'honeycomb-classic-key'],
      policy: {
        oldKeyDies: deletedByHand,
        limits: [
          'A key belongs to an environment: give the new one the permissions of the old.',
          'Accounts in the EU need https://api.eu1.honeycomb.io in keywright.baseUrls.',
        ],
        authority: signedIn('ui.honeycomb.io'),
        propagation: usualAllowance,
        source: 'https://docs.honeycomb.io/configure/environments/manage-api-keys/',
      },
      verify: probed({
        call: 'GET /1/auth',
        auth: inHeader('X-Honeycomb-Team'),
        live: [{ status: 200, json: { api_key_access: 'object' }, facts: { id: 'id', account: 'team.slug' } }],
        dead: [{ status: 401, json: { error: /^unknown API key - check your credentials/ }, says: 'unknown API key', unknown: true }],
      }),
      createSteps: [
        'Open "Environment settings", then "API Keys".',
        'Choose "Create API Key"; give it a name, and the permissions of the old one.',
        copyAndPaste,
      ],
      revokeSteps: [
        'Open "Environment settings", then "API Keys".',
        'Choose "Disable" first if you want to be able to go back, then "Delete", and confirm.',
      ],
    },
  ],
};

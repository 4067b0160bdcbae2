import { copyAndPaste, deletedByHand, signedIn, usualAllowance } from './guided.js';
import { asBearer, inHeader, probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts, the words of refusals from memory: Hetzner's Cloud and DNS API references (errors); the DNS one's body from memory.

export const hetzner: ManagedProvider = {
  id: 'hetzner',
  name: 'Hetzner',
  docs: 'https://docs.hetzner.com/cloud/api/getting-started/generating-api-token/',
  console: 'https://console.hetzner.cloud/',
  baseUrl: 'https://api.hetzner.cloud',
  hosts: { dns: 'https://dns.hetzner.com' },
  status: 'https://status.hetzner.com',
  feeds: [],
  keys: [
    {
      id: 'hetzner-cloud-token',
      title: 'Cloud API token',
      names: ['hcloud', 'hetzner'],
      pattern: /[0-9A-Za-z]{64}/,
      minEntropy: 4,
      variables: ['HCLOUD_TOKEN', 'HETZNER_API_TOKEN'],
    },
    {
      id: 'hetzner-dns-token',
      title: 'DNS API token',
      names: ['hetzner'],
      about: /dns/i,
      pattern: /[0-9A-Za-z]{32}/,
      minEntropy: 3.5,
      variables: ['HETZNER_DNS_API_TOKEN', 'HETZNER_DNS_TOKEN'],
    },
  ],
  lifecycles: [
    {
      class: 'guided',
      formats: ['hetzner-cloud-token'],
      policy: {
        oldKeyDies: deletedByHand,
        limits: [
          'The page shows the new token once.',
          'A token is of one project, and reads only or reads and writes.',
        ],
        authority: signedIn('console.hetzner.cloud'),
        propagation: usualAllowance,
        source: 'https://docs.hetzner.com/cloud/api/getting-started/generating-api-token/',
      },
      verify: probed({
        call: 'GET /v1/servers',
        path: () => '/v1/servers?per_page=1',
        auth: asBearer,
        live: [{ status: 200, json: { servers: 'array' } }],
        restricted: [{ status: 403, json: { 'error.code': /^(?:forbidden|token_readonly)$/ }, says: 'not permitted' }],
        dead: [{ status: 401, json: { 'error.code': /^unauthorized$/ }, says: 'unauthorized' }],
      }),
      createSteps: [
        'Open the project, then "Security" and "API tokens".',
        'Choose "Generate API token"; give it a description, and the permissions of the old one.',
        copyAndPaste,
      ],
      revokeSteps: [
        'Open the project, then "Security" and "API tokens".',
        'Open the menu at the old token\'s row, choose "Delete" and confirm.',
      ],
    },
    {
      class: 'guided',
      formats: ['hetzner-dns-token'],
      policy: {
        oldKeyDies: deletedByHand,
        limits: [
          'The page shows the new token once.',
          'Zones that have moved to the Cloud console are managed with a token of their project instead.',
        ],
        authority: signedIn('dns.hetzner.com'),
        propagation: usualAllowance,
        source: 'https://docs.hetzner.com/cloud/api/getting-started/generating-api-token/',
      },
      verify: probed({
        call: 'GET /api/v1/zones',
        path: () => '/api/v1/zones?per_page=1',
        host: () => ({ name: 'dns' }),
        auth: inHeader('Auth-API-Token'),
        live: [{ status: 200, json: { zones: 'array' } }],
        dead: [{ status: 401, json: { message: /^Invalid authentication credentials$/ }, says: 'Invalid authentication credentials' }],
      }),
      createSteps: [
        'Open dns.hetzner.com, then "Manage API tokens".',
        'Type a name that says what uses it and choose "Create access token".',
        copyAndPaste,
      ],
      revokeSteps: [
        'Open dns.hetzner.com, then "Manage API tokens".',
        'Choose the bin at the old token\'s row and confirm.',
      ],
    },
  ],
};

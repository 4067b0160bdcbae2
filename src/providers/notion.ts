import { replacedAtOnce, signedIn, usualAllowance } from './guided.js';
import { asBearer, probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts, the words of refusals from memory: Notion's API reference (Retrieve your token's bot user, Status codes).

export const notion: ManagedProvider = {
  id: 'notion',
  name: 'Notion',
  docs: 'https://developers.notion.com/docs/authorization',
  console: 'https://www.notion.so/profile/integrations',
  baseUrl: 'https://api.notion.com',
  status: 'https://status.notion.so',
  feeds: [],
  keys: [
    {
      id: 'notion-integration-token',
      title: 'integration token',
      anchors: ['ntn_'],
      pattern: /ntn_[0-9]{11}[0-9A-Za-z]{35}/,
      variables: ['NOTION_TOKEN', 'NOTION_API_KEY'],
    },
    {
      id: 'notion-legacy-token',
      title: 'integration token (older form)',
      anchors: ['secret_'],
      pattern: /secret_[0-9A-Za-z]{43}/,
      minEntropy: 4,
      variables: ['NOTION_TOKEN', 'NOTION_API_KEY'],
    },
  ],
  lifecycles: [
    {
      class: 'guided',
      formats: ['notion-integration-token', 'notion-legacy-token'],
      policy: {
        oldKeyDies: replacedAtOnce,
        limits: [
          'An integration has one secret, and a refresh ends the old one.',
          'Pages stay shared with the integration.',
        ],
        authority: signedIn('notion.so as an owner of the workspace'),
        propagation: usualAllowance,
        source: 'https://developers.notion.com/docs/authorization',
      },
      verify: probed({
        call: 'GET /v1/users/me',
        auth: asBearer,
        headers: { 'Notion-Version': '2022-06-28' },
        live: [{ status: 200, json: { object: /^user$/, type: 'string' }, facts: { id: 'id' } }],
        restricted: [{ status: 403, json: { object: /^error$/, code: /^restricted_resource$/ }, says: 'restricted_resource' }],
        dead: [{ status: 401, json: { object: /^error$/, code: /^unauthorized$/ }, says: 'unauthorized' }],
      }),
      createSteps: [
        'Choose the integration of the old secret.',
        'Choose "Refresh" beside "Internal Integration Secret" and confirm.',
        'Choose "Show", then "Copy", and come back to paste it.',
      ],
      revokeSteps: ['Nothing is left to do: the refresh has ended the old secret.'],
    },
  ],
};

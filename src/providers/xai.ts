import { copyAndPaste, deletedByHand, signedIn, usualAllowance } from './guided.js';
import { asBearer, probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts: xAI's REST API reference (GET /v1/api-key); its 400 for a wrong key from public captures.

export const xai: ManagedProvider = {
  id: 'xai',
  name: 'xAI',
  docs: 'https://docs.x.ai/docs/overview',
  console: 'https://console.x.ai',
  baseUrl: 'https://api.x.ai',
  status: 'https://status.x.ai',
  feeds: [],
  keys: [
    {
      id: 'xai-api-key',
      title: 'API key',
      anchors: ['xai-'],
      pattern: /xai-[0-9A-Za-z_]{70,85}/,
      variables: ['XAI_API_KEY'],
    },
  ],
  lifecycles: [
    {
      class: 'guided',
      formats: ['xai-api-key'],
      policy: {
        oldKeyDies: deletedByHand,
        limits: ['The page shows the new key once.', 'Give it the permissions of the old one.'],
        authority: signedIn('console.x.ai'),
        propagation: usualAllowance,
        source: 'https://docs.x.ai/docs/overview',
      },
      verify: probed({
        call: 'GET /v1/api-key',
        auth: asBearer,
        live: [{ status: 200, json: { acls: 'array' }, facts: { id: 'api_key_id', name: 'name', account: 'team_id', scopes: 'acls' } }],
        dead: [
          // It says 400 of a key that it does not know, and 200 of one that is switched off.
          { status: [400, 401], json: { error: /\bIncorrect(?: |%20)API(?: |%20)key\b/i }, says: 'Incorrect API key' },
          { status: 200, json: { api_key_disabled: /^true$/ }, says: 'disabled' },
          { status: 200, json: { api_key_blocked: /^true$/ }, says: 'blocked' },
        ],
      }),
      createSteps: [
        'Choose the team of the old key, then "API Keys".',
        'Choose "Create API key"; give it a name and the models and endpoints of the old one.',
        copyAndPaste,
      ],
      revokeSteps: [
        'Find the old key by its name and its last characters.',
        'Open the menu at its row, choose "Delete" and confirm.',
      ],
    },
  ],
};

import { copyAndPaste, deletedByHand, signedIn, usualAllowance } from './guided.js';
import { asBearer, probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts: Together's API reference; the body of its 401 from memory.

export const together: ManagedProvider = {
  id: 'together',
  name: 'Together AI',
  docs: 'https://docs.together.ai/docs/quickstart',
  console: 'https://api.together.ai/settings/api-keys',
  baseUrl: 'https://api.together.xyz',
  status: 'https://status.together.ai',
  feeds: [],
  keys: [
    {
      id: 'together-api-key',
      title: 'API key',
      anchors: ['tgp_v1_'],
      pattern: /tgp_v1_[\w-]{43}/,
      variables: ['TOGETHER_API_KEY'],
    },
    {
      id: 'together-legacy-key',
      title: 'API key (older form)',
      names: ['together_api', 'together_ai', 'together_key', 'together_token'],
      pattern: /[0-9a-f]{64}/i,
      variables: ['TOGETHER_API_KEY', 'TOGETHER_AI_API_KEY'],
    },
  ],
  lifecycles: [
    {
      class: 'guided',
      formats: ['together-api-key', 'together-legacy-key'],
      policy: {
        oldKeyDies: deletedByHand,
        limits: ['Keys belong to a project.'],
        authority: signedIn('api.together.ai'),
        propagation: usualAllowance,
        source: 'https://docs.together.ai/docs/quickstart',
      },
      verify: probed({
        call: 'GET /v1/models',
        auth: asBearer,
        live: [{ status: 200, json: { '': 'array' } }],
        dead: [{ status: 401, json: { 'error.code': /^invalid_api_key$/ }, says: 'invalid_api_key' }],
      }),
      createSteps: [
        'Choose the project of the old key.',
        'Choose "Create key" and give it a name that says what uses it.',
        copyAndPaste,
      ],
      revokeSteps: ['Find the old key by its name.', 'Open the menu at its row, choose "Delete" and confirm.'],
    },
  ],
};

import { copyAndPaste, deletedByHand, signedIn, usualAllowance } from './guided.js';
import { asBearer, probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts: Cerebras' API reference; the body of its 401 from memory.

export const cerebras: ManagedProvider = {
  id: 'cerebras',
  name: 'Cerebras',
  docs: 'https://inference-docs.cerebras.ai/quickstart',
  console: 'https://cloud.cerebras.ai',
  baseUrl: 'https://api.cerebras.ai',
  status: 'https://status.cerebras.ai',
  feeds: [],
  keys: [
    {
      id: 'cerebras-api-key',
      title: 'API key',
      anchors: ['csk-'],
      pattern: /csk-[0-9a-z]{48}/,
      variables: ['CEREBRAS_API_KEY'],
    },
  ],
  lifecycles: [
    {
      class: 'guided',
      formats: ['cerebras-api-key'],
      policy: {
        oldKeyDies: deletedByHand,
        limits: ['Keys belong to a project.'],
        authority: signedIn('cloud.cerebras.ai'),
        propagation: usualAllowance,
        source: 'https://inference-docs.cerebras.ai/quickstart',
      },
      verify: probed({
        call: 'GET /v1/models',
        auth: asBearer,
        live: [{ status: 200, json: { data: 'array' } }],
        dead: [{ status: 401, json: { code: /^wrong_api_key$/ }, says: 'wrong_api_key' }],
      }),
      createSteps: [
        'Open "API keys" on the left.',
        'Choose "Create API key" and give it a name that says what uses it.',
        copyAndPaste,
      ],
      revokeSteps: [
        'Open "API keys" on the left.',
        'Open the menu at the old key\'s row, choose "Delete" and confirm.',
      ],
    },
  ],
};

import { copyAndPaste, deletedByHand, signedIn, usualAllowance } from './guided.js';
import { inHeader, probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts: AssemblyAI's API reference; the body of its 401 from memory.

export const assemblyAi: ManagedProvider = {
  id: 'assemblyAi',
  name: 'AssemblyAI',
  docs: 'https://www.assemblyai.com/docs/faq/how-to-get-your-api-key',
  console: 'https://www.assemblyai.com/app/api-keys',
  baseUrl: 'https://api.assemblyai.com',
  status: 'https://status.assemblyai.com',
  feeds: [],
  keys: [
    {
      id: 'assembly-ai-api-key',
      title: 'API key',
      names: ['assembly_ai'],
      pattern: /[0-9a-z]{32}/i,
      minEntropy: 3,
      variables: ['ASSEMBLYAI_API_KEY'],
    },
  ],
  lifecycles: [
    {
      class: 'guided',
      formats: ['assembly-ai-api-key'],
      policy: {
        oldKeyDies: deletedByHand,
        limits: [
          'Keys belong to a project.',
          'Keys of the EU region are used with https://api.eu.assemblyai.com.',
        ],
        authority: signedIn('assemblyai.com'),
        propagation: usualAllowance,
        source: 'https://www.assemblyai.com/docs/faq/how-to-get-your-api-key',
      },
      verify: probed({
        call: 'GET /v2/transcript',
        path: () => '/v2/transcript?limit=1',
        auth: inHeader('Authorization'),
        live: [{ status: 200, json: { page_details: 'object', transcripts: 'array' } }],
        dead: [{ status: 401, json: { error: /^Authentication error, API token missing\/invalid$/ }, says: 'API token missing/invalid' }],
      }),
      createSteps: [
        'Choose the project of the old key.',
        'Choose "Create new API key" and give it a name that says what uses it.',
        copyAndPaste,
      ],
      revokeSteps: ['Find the old key by its name.', 'Open the menu at its row, choose "Delete" and confirm.'],
    },
  ],
};

import { copyAndPaste, deletedByHand, signedIn, usualAllowance } from './guided.js';
import { asBearer, probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts: the API reference of Groq (console.groq.com/docs); the body of its 401 from several public captures.

export const groq: ManagedProvider = {
  id: 'groq',
  name: 'Groq',
  docs: 'https://console.groq.com/docs/quickstart',
  console: 'https://console.groq.com/keys',
  baseUrl: 'https://api.groq.com',
  status: 'https://groqstatus.com',
  feeds: [],
  keys: [
    {
      id: 'groq-api-key',
      title: 'API key',
      anchors: ['gsk_'],
      pattern: /gsk_[0-9A-Za-z]{52}/,
      variables: ['GROQ_API_KEY'],
    },
  ],
  lifecycles: [
    {
      class: 'guided',
      formats: ['groq-api-key'],
      policy: {
        oldKeyDies: deletedByHand,
        limits: [
          'The page shows the new key once.',
          'Keys belong to a project: choose that of the old one.',
        ],
        authority: signedIn('console.groq.com'),
        propagation: usualAllowance,
        source: 'https://console.groq.com/docs/quickstart',
      },
      verify: probed({
        call: 'GET /openai/v1/models',
        auth: asBearer,
        live: [{ status: 200, json: { data: 'array' } }],
        dead: [{ status: 401, json: { 'error.code': /^invalid_api_key$/ }, says: 'invalid_api_key' }],
      }),
      createSteps: [
        'Choose the project of the old key at the top.',
        'Choose "Create API Key" and give it a name that says what uses it.',
        copyAndPaste,
      ],
      revokeSteps: [
        'Find the old key by its name and its last characters.',
        'Choose the bin at the end of its row and confirm.',
      ],
    },
  ],
};

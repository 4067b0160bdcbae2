import { copyAndPaste, deletedByHand, signedIn, usualAllowance } from './guided.js';
import { asBearer, probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts, the words of refusals from memory: Tavily's API reference (GET /usage).

export const tavily: ManagedProvider = {
  id: 'tavily',
  name: 'Tavily',
  docs: 'https://docs.tavily.com/documentation/quickstart',
  console: 'https://app.tavily.com/home',
  baseUrl: 'https://api.tavily.com',
  status: 'https://status.tavily.com',
  feeds: [],
  keys: [
    {
      id: 'tavily-api-key',
      title: 'API key',
      anchors: ['tvly-'],
      pattern: /tvly-(?:dev-|prod-)?[0-9A-Za-z-]{20,64}/,
      variables: ['TAVILY_API_KEY'],
    },
  ],
  lifecycles: [
    {
      class: 'guided',
      formats: ['tavily-api-key'],
      policy: {
        oldKeyDies: deletedByHand,
        limits: ['Give the new key the type and the limit of the old one.'],
        authority: signedIn('app.tavily.com'),
        propagation: usualAllowance,
        source: 'https://docs.tavily.com/documentation/quickstart',
      },
      verify: probed({
        call: 'GET /usage',
        auth: asBearer,
        live: [{ status: 200, json: { key: 'object', account: 'object' } }],
        dead: [{ status: 401, json: { 'detail.error': /^Unauthorized: missing or invalid API key\.?$/ }, says: 'missing or invalid API key' }],
      }),
      createSteps: [
        'Choose "+" beside "API keys"; give it a name, and the type and limit of the old one.',
        copyAndPaste,
      ],
      revokeSteps: ['Find the old key by its name.', 'Open the menu at its row, choose "Delete" and confirm.'],
    },
  ],
};

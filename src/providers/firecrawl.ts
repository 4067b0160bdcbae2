import { copyAndPaste, deletedByHand, signedIn, usualAllowance } from './guided.js';
import { asBearer, probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts: Firecrawl's API reference (credit usage); the body of its 401 from memory.

export const firecrawl: ManagedProvider = {
  id: 'firecrawl',
  name: 'Firecrawl',
  docs: 'https://docs.firecrawl.dev/introduction',
  console: 'https://www.firecrawl.dev/app/api-keys',
  baseUrl: 'https://api.firecrawl.dev',
  status: 'https://status.firecrawl.dev',
  feeds: [],
  keys: [
    {
      id: 'firecrawl-api-key',
      title: 'API key',
      anchors: ['fc-'],
      pattern: /fc-[0-9a-f]{32}/,
      minEntropy: 3.2,
      variables: ['FIRECRAWL_API_KEY'],
    },
  ],
  lifecycles: [
    {
      class: 'guided',
      formats: ['firecrawl-api-key'],
      policy: {
        oldKeyDies: deletedByHand,
        limits: ['Keys belong to a team.'],
        authority: signedIn('firecrawl.dev'),
        propagation: usualAllowance,
        source: 'https://docs.firecrawl.dev/introduction',
      },
      verify: probed({
        call: 'GET /v1/team/credit-usage',
        auth: asBearer,
        live: [{ status: 200, json: { success: /^true$/, data: 'object' } }],
        dead: [{ status: 401, json: { success: /^false$/, error: /^Unauthorized: Invalid token$/i }, says: 'Invalid token' }],
      }),
      createSteps: [
        'Choose the team of the old key.',
        'Choose "Create API key" and give it a name that says what uses it.',
        copyAndPaste,
      ],
      revokeSteps: ['Find the old key by its name.', 'Choose the bin at its row and confirm.'],
    },
  ],
};

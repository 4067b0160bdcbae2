import { copyAndPaste, deletedByHand, noAllowance, notProbed, signedIn } from './guided.js';
import type { ManagedProvider } from './provider.js';

// Facts: Perplexity's documentation. It has no free call that tells of a key: each would be billed.

export const perplexity: ManagedProvider = {
  id: 'perplexity',
  name: 'Perplexity',
  docs: 'https://docs.perplexity.ai/getting-started/quickstart',
  console: 'https://www.perplexity.ai/account/api/keys',
  baseUrl: 'https://api.perplexity.ai',
  status: 'https://status.perplexity.com',
  feeds: [],
  keys: [
    {
      id: 'perplexity-api-key',
      title: 'API key',
      anchors: ['pplx-'],
      pattern: /pplx-[0-9A-Za-z]{48}/,
      variables: ['PERPLEXITY_API_KEY', 'PPLX_API_KEY'],
    },
  ],
  lifecycles: [
    {
      class: 'guided',
      formats: ['perplexity-api-key'],
      policy: {
        oldKeyDies: deletedByHand,
        limits: ['No free call tells whether a key works: test the new one yourself before you remove the old one.'],
        authority: signedIn('perplexity.ai'),
        propagation: noAllowance,
        source: 'https://docs.perplexity.ai/getting-started/quickstart',
      },
      verify: notProbed,
      createSteps: [
        'Choose the API group of the old key.',
        'Choose "Create key" and give it a name that says what uses it.',
        copyAndPaste,
      ],
      revokeSteps: ['Find the old key by its last characters.', 'Choose the bin at its row and confirm.'],
    },
  ],
};

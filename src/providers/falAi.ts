import { copyAndPaste, deletedByHand, noAllowance, notProbed, signedIn } from './guided.js';
import type { ManagedProvider } from './provider.js';

// Facts: fal's documentation. Its platform API asks for keys of the scope ADMIN, which most are not.

export const falAi: ManagedProvider = {
  id: 'falAi',
  name: 'fal',
  docs: 'https://docs.fal.ai/authentication/key-based',
  console: 'https://fal.ai/dashboard/keys',
  baseUrl: 'https://api.fal.ai',
  status: 'https://status.fal.ai',
  feeds: [],
  keys: [
    {
      id: 'fal-ai-key',
      title: 'API key',
      names: ['fal_key', 'fal_api', 'fal_ai', 'fal_tok'],
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}:[0-9a-f]{32}/,
      variables: ['FAL_KEY', 'FAL_API_KEY'],
    },
  ],
  lifecycles: [
    {
      class: 'guided',
      formats: ['fal-ai-key'],
      policy: {
        oldKeyDies: deletedByHand,
        limits: [
          'The page shows the new key once.',
          'Give it the scope of the old one: API or ADMIN.',
          'No free call tells whether a key of the scope API works: test the new one yourself before you remove the old one.',
        ],
        authority: signedIn('fal.ai'),
        propagation: noAllowance,
        source: 'https://docs.fal.ai/authentication/key-based',
      },
      verify: notProbed,
      createSteps: [
        'Choose "Add key" and the scope of the old key.',
        'Give it a name that says what uses it and choose "Create key".',
        copyAndPaste,
      ],
      revokeSteps: [
        'Find the old key by its name and its first characters.',
        'Choose the bin at its row and confirm.',
      ],
    },
  ],
};

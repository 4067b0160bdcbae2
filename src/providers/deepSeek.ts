import { copyAndPaste, deletedByHand, signedIn, usualAllowance } from './guided.js';
import { asBearer, probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts: DeepSeek's API documentation (Get User Balance, Error Codes); the body of its 401 from public captures.

export const deepSeek: ManagedProvider = {
  id: 'deepSeek',
  name: 'DeepSeek',
  docs: 'https://api-docs.deepseek.com/',
  console: 'https://platform.deepseek.com/api_keys',
  baseUrl: 'https://api.deepseek.com',
  status: 'https://status.deepseek.com',
  feeds: [],
  keys: [
    {
      id: 'deep-seek-api-key',
      title: 'API key',
      names: ['deepseek'],
      pattern: /sk-[0-9a-f]{32}/i,
      variables: ['DEEPSEEK_API_KEY'],
    },
  ],
  lifecycles: [
    {
      class: 'guided',
      formats: ['deep-seek-api-key'],
      policy: {
        oldKeyDies: deletedByHand,
        limits: ['The page shows the new key once.'],
        authority: signedIn('platform.deepseek.com'),
        propagation: usualAllowance,
        source: 'https://api-docs.deepseek.com/',
      },
      verify: probed({
        call: 'GET /user/balance',
        auth: asBearer,
        live: [{ status: 200, json: { is_available: 'boolean', balance_infos: 'array' } }],
        dead: [{ status: 401, json: { 'error.type': /^authentication_error$/ }, says: 'authentication_error' }],
      }),
      createSteps: ['Choose "Create new API key" and give it a name that says what uses it.', copyAndPaste],
      revokeSteps: [
        'Find the old key by its name and its last characters.',
        'Choose the bin at the end of its row and confirm.',
      ],
    },
  ],
};

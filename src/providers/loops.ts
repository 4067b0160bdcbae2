import type { Provider } from './provider.js';

export const loops: Provider = {
  id: 'loops',
  name: 'Loops',
  docs: 'https://loops.so/docs/api-reference/intro',
  console: 'https://app.loops.so/settings?page=api',
  keys: [
    {
      id: 'loops-api-key',
      title: 'API key',
      names: ['loops_api', 'loops_key', 'loops_so'],
      pattern: /[0-9a-f]{32}/,
      minEntropy: 3,
      variables: ['LOOPS_API_KEY'],
    },
  ],
};

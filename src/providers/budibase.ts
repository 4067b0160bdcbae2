import type { Provider } from './provider.js';

export const budibase: Provider = {
  id: 'budibase',
  name: 'Budibase',
  docs: 'https://docs.budibase.com/docs/public-api',
  console: 'https://account.budibase.app',
  keys: [
    {
      id: 'budibase-api-key',
      title: 'API key',
      names: ['budibase'],
      pattern: /[0-9a-f]{32}-[0-9a-f]{78,80}/,
      minEntropy: 3,
      variables: ['BUDIBASE_API_KEY', 'BBUI_API_KEY'],
    },
  ],
};

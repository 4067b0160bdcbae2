import type { Provider } from './provider.js';

export const clay: Provider = {
  id: 'clay',
  name: 'Clay',
  docs: 'https://www.clay.com/university/guide/using-clay-as-an-api',
  console: 'https://app.clay.com/settings/account',
  keys: [
    {
      id: 'clay-api-key',
      title: 'API key',
      names: ['clay_api', 'clay_key', 'clay_tok'],
      pattern: /[0-9a-f]{20}/,
      minEntropy: 2.8,
      variables: ['CLAY_API_KEY', 'CLAY_TOKEN'],
    },
  ],
};

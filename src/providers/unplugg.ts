import type { Provider } from './provider.js';

export const unplugg: Provider = {
  id: 'unplugg',
  name: 'Unplugg',
  docs: 'https://unplu.gg/',
  console: 'https://unplu.gg/',
  keys: [
    {
      id: 'unplugg-api-token',
      title: 'API token',
      names: ['unplugg', 'unplu_gg'],
      pattern: /[0-9a-z]{64}/,
      variables: ['UNPLUGG_API_TOKEN', 'UNPLUGG_TOKEN'],
    },
  ],
};

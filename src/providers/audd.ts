import type { Provider } from './provider.js';

export const audd: Provider = {
  id: 'audd',
  name: 'AudD',
  docs: 'https://docs.audd.io/',
  console: 'https://dashboard.audd.io',
  keys: [
    {
      id: 'audd-api-token',
      title: 'API token',
      names: ['audd'],
      pattern: /[0-9a-z]{32}/i,
      variables: ['AUDD_API_TOKEN', 'AUDD_TOKEN'],
    },
  ],
};

import type { Provider } from './provider.js';

export const atera: Provider = {
  id: 'atera',
  name: 'Atera',
  docs: 'https://support.atera.com/hc/en-us/articles/219083397-APIs',
  console: 'https://app.atera.com/new/admin/api',
  keys: [
    {
      id: 'atera-api-key',
      title: 'API key',
      names: ['atera'],
      pattern: /[0-9a-z]{32}/,
      minEntropy: 3,
      variables: ['ATERA_API_KEY'],
    },
  ],
};

import type { Provider } from './provider.js';

export const formcrafts: Provider = {
  id: 'formcrafts',
  name: 'FormCrafts',
  docs: 'https://formcrafts.com/help/api',
  keys: [
    {
      id: 'formcrafts-api-key',
      title: 'API key',
      names: ['formcraft'],
      pattern: /[0-9a-z]{16}/,
      minEntropy: 2.9,
      variables: ['FORMCRAFT_API_KEY', 'FORMCRAFTS_API_KEY'],
    },
  ],
};

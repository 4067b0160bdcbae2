import type { Provider } from './provider.js';

export const cloverly: Provider = {
  id: 'cloverly',
  name: 'Cloverly',
  docs: 'https://docs.cloverly.com/',
  keys: [
    {
      id: 'cloverly-api-key',
      title: 'API key',
      names: ['cloverly'],
      pattern: /[0-9a-z:_]{28}/,
      minEntropy: 3.2,
      variables: ['CLOVERLY_API_KEY'],
    },
  ],
};

import type { Provider } from './provider.js';

export const postbacks: Provider = {
  id: 'postbacks',
  name: 'Postbacks',
  docs: 'https://www.postbacks.io/',
  keys: [
    {
      id: 'postbacks-api-key',
      title: 'API key',
      names: ['postbacks'],
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      minEntropy: 3,
      variables: ['POSTBACKS_API_KEY'],
    },
  ],
};

import type { Provider } from './provider.js';

export const parseHub: Provider = {
  id: 'parseHub',
  name: 'ParseHub',
  docs: 'https://www.parsehub.com/docs/ref/api/v2/',
  console: 'https://www.parsehub.com/account',
  keys: [
    {
      id: 'parse-hub-api-key',
      title: 'API key',
      names: ['parse_hub'],
      about: /key|tok|secret/i,
      pattern: /[\w-]{12}/,
      minEntropy: 2.8,
      variables: ['PARSEHUB_API_KEY'],
    },
  ],
};

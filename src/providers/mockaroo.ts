import type { Provider } from './provider.js';

export const mockaroo: Provider = {
  id: 'mockaroo',
  name: 'Mockaroo',
  docs: 'https://www.mockaroo.com/docs',
  console: 'https://www.mockaroo.com/myaccount',
  keys: [
    {
      id: 'mockaroo-api-key',
      title: 'API key',
      names: ['mockaroo'],
      about: /key|tok|secret/i,
      pattern: /[0-9a-z]{8}/,
      minEntropy: 2.2,
      variables: ['MOCKAROO_API_KEY'],
    },
  ],
};

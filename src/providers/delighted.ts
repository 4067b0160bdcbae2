import type { Provider } from './provider.js';

export const delighted: Provider = {
  id: 'delighted',
  name: 'Delighted',
  docs: 'https://app.delighted.com/docs/api',
  console: 'https://app.delighted.com/integrations/api',
  keys: [
    {
      id: 'delighted-api-key',
      title: 'API key',
      names: ['delighted'],
      pattern: /[0-9A-Za-z]{30,34}/,
      minEntropy: 3.5,
      variables: ['DELIGHTED_API_KEY'],
    },
  ],
};

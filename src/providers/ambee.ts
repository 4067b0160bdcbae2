import type { Provider } from './provider.js';

export const ambee: Provider = {
  id: 'ambee',
  name: 'Ambee',
  docs: 'https://docs.ambeedata.com/',
  console: 'https://api-dashboard.getambee.com',
  keys: [
    {
      id: 'ambee-api-key',
      title: 'API key',
      names: ['ambee'],
      pattern: /[0-9a-f]{64}/i,
      minEntropy: 3,
      variables: ['AMBEE_API_KEY'],
    },
  ],
};

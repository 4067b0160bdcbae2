import type { Provider } from './provider.js';

export const exoscale: Provider = {
  id: 'exoscale',
  name: 'Exoscale',
  docs: 'https://community.exoscale.com/product/iam/how-to/apikey/',
  console: 'https://portal.exoscale.com/iam/keys',
  keys: [
    {
      id: 'exoscale-api-key',
      title: 'API key',
      names: ['exoscale'],
      pattern: /EXO[0-9a-f]{24}/,
      variables: ['EXOSCALE_API_KEY'],
    },
    {
      id: 'exoscale-api-secret',
      title: 'API secret',
      names: ['exoscale'],
      about: /secret/i,
      pattern: /[\w-]{43}/,
      minEntropy: 3.8,
      variables: ['EXOSCALE_API_SECRET'],
      companions: ['exoscale-api-key'],
    },
  ],
};

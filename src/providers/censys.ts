import type { Provider } from './provider.js';

export const censys: Provider = {
  id: 'censys',
  name: 'Censys',
  docs: 'https://docs.censys.com/reference/get-started',
  console: 'https://search.censys.io/account/api',
  keys: [
    {
      id: 'censys-api-secret',
      title: 'API secret',
      names: ['censys'],
      pattern: /[0-9A-Za-z]{32}/,
      minEntropy: 3.5,
      variables: ['CENSYS_API_SECRET'],
      companions: ['censys-api-id'],
    },
    {
      id: 'censys-api-id',
      title: 'API id',
      names: ['censys'],
      about: /id/i,
      pattern: /[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}/i,
      variables: ['CENSYS_API_ID'],
      identifier: true,
    },
  ],
};

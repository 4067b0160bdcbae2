import type { Provider } from './provider.js';

export const adzuna: Provider = {
  id: 'adzuna',
  name: 'Adzuna',
  docs: 'https://developer.adzuna.com/overview',
  console: 'https://developer.adzuna.com/admin/access_details',
  keys: [
    {
      id: 'adzuna-app-key',
      title: 'application key',
      names: ['adzuna'],
      pattern: /[0-9a-z]{32}/,
      minEntropy: 3,
      variables: ['ADZUNA_APP_KEY', 'ADZUNA_API_KEY'],
      companions: ['adzuna-app-id'],
    },
    {
      id: 'adzuna-app-id',
      title: 'application id',
      names: ['adzuna'],
      about: /_?id/i,
      pattern: /[0-9a-f]{8}/i,
      minEntropy: 1.7,
      variables: ['ADZUNA_APP_ID'],
      identifier: true,
    },
  ],
};

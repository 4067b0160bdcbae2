import type { Provider } from './provider.js';

export const browshot: Provider = {
  id: 'browshot',
  name: 'Browshot',
  docs: 'https://browshot.com/api/documentation',
  console: 'https://browshot.com/dashboard',
  keys: [
    {
      id: 'browshot-api-key',
      title: 'API key',
      names: ['browshot'],
      pattern: /[0-9A-Za-z]{28}/,
      minEntropy: 3.5,
      variables: ['BROWSHOT_API_KEY', 'BROWSHOT_KEY'],
    },
  ],
};

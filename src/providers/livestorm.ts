import type { Provider } from './provider.js';

export const livestorm: Provider = {
  id: 'livestorm',
  name: 'Livestorm',
  docs: 'https://developers.livestorm.co/docs/authorization',
  console: 'https://app.livestorm.co',
  keys: [
    {
      id: 'livestorm-api-token',
      title: 'API token',
      names: ['livestorm'],
      pattern: /eyJ[\w-]{10,40}\.eyJ[\w-]{60,300}\.[\w-]{43}/,
      minEntropy: 4,
      variables: ['LIVESTORM_API_TOKEN'],
    },
  ],
};

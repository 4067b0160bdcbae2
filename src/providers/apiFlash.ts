import type { Provider } from './provider.js';

export const apiFlash: Provider = {
  id: 'apiFlash',
  name: 'ApiFlash',
  docs: 'https://apiflash.com/documentation',
  console: 'https://apiflash.com/dashboard/access_keys',
  keys: [
    {
      id: 'api-flash-access-key',
      title: 'access key',
      names: ['api_flash'],
      pattern: /[0-9a-z]{32}/,
      minEntropy: 3,
      variables: ['APIFLASH_ACCESS_KEY', 'APIFLASH_API_KEY'],
    },
  ],
};

import type { Provider } from './provider.js';

export const koyeb: Provider = {
  id: 'koyeb',
  name: 'Koyeb',
  docs: 'https://www.koyeb.com/docs/reference/api',
  console: 'https://app.koyeb.com/user/settings/api',
  keys: [
    {
      id: 'koyeb-api-token',
      title: 'API token',
      names: ['koyeb'],
      pattern: /[0-9a-z]{64}/,
      minEntropy: 3.5,
      variables: ['KOYEB_TOKEN', 'KOYEB_API_TOKEN'],
    },
  ],
};

import type { Provider } from './provider.js';

export const gumroad: Provider = {
  id: 'gumroad',
  name: 'Gumroad',
  docs: 'https://gumroad.com/api#api-authentication',
  console: 'https://app.gumroad.com/settings/advanced',
  keys: [
    {
      id: 'gumroad-access-token',
      title: 'access token',
      names: ['gumroad'],
      pattern: /[0-9a-f]{64}|[\w-]{43}/,
      minEntropy: 3.2,
      variables: ['GUMROAD_ACCESS_TOKEN', 'GUMROAD_TOKEN'],
    },
  ],
};

import type { Provider } from './provider.js';

export const pinterest: Provider = {
  id: 'pinterest',
  name: 'Pinterest',
  docs: 'https://developers.pinterest.com/docs/getting-started/set-up-authentication-and-authorization/',
  console: 'https://developers.pinterest.com/apps/',
  keys: [
    {
      id: 'pinterest-access-token',
      title: 'access token',
      anchors: ['pina_'],
      pattern: /pina_[\w-]{36,100}/,
      minEntropy: 3.5,
      variables: ['PINTEREST_ACCESS_TOKEN'],
    },
  ],
};

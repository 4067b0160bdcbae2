import type { Provider } from './provider.js';

export const podio: Provider = {
  id: 'podio',
  name: 'Podio',
  docs: 'https://developers.podio.com/authentication',
  console: 'https://podio.com/settings/api',
  keys: [
    {
      id: 'podio-client-secret',
      title: 'client secret or app token',
      names: ['podio'],
      pattern: /(?:[0-9A-Za-z]{64}|[0-9a-z]{32})/,
      minEntropy: 3,
      variables: ['PODIO_CLIENT_SECRET', 'PODIO_APP_TOKEN'],
    },
  ],
};

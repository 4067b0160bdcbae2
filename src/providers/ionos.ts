import type { Provider } from './provider.js';

export const ionos: Provider = {
  id: 'ionos',
  name: 'IONOS',
  docs: 'https://developer.hosting.ionos.com/docs/getstarted',
  console: 'https://developer.hosting.ionos.com/keys',
  keys: [
    {
      id: 'ionos-api-key',
      title: 'API key',
      names: ['ionos'],
      pattern: /[0-9a-f]{32}\.[\w-]{86}/,
      variables: ['IONOS_API_KEY', 'IONOS_DNS_API_KEY'],
    },
  ],
};

import type { Provider } from './provider.js';

export const scalr: Provider = {
  id: 'scalr',
  name: 'Scalr',
  docs: 'https://docs.scalr.io/docs/api-authentication',
  keys: [
    {
      id: 'scalr-api-token',
      title: 'API access token',
      names: ['scalr'],
      pattern: /eyJhbGciOiJIUzI1Ni[\w-]{5,30}\.eyJ[\w-]{40,120}\.[\w-]{43}/,
      variables: ['SCALR_TOKEN', 'SCALR_API_TOKEN'],
    },
  ],
};

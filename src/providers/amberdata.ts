import type { Provider } from './provider.js';

export const amberdata: Provider = {
  id: 'amberdata',
  name: 'Amberdata',
  docs: 'https://docs.amberdata.io/docs/authentication',
  keys: [
    {
      id: 'amberdata-api-key',
      title: 'API key',
      names: ['amber_data'],
      pattern: /UAK[0-9a-f]{32}/,
      minEntropy: 3,
      variables: ['AMBERDATA_API_KEY'],
    },
  ],
};

import type { Provider } from './provider.js';

export const ipData: Provider = {
  id: 'ipData',
  name: 'ipdata',
  docs: 'https://docs.ipdata.co/docs/getting-started',
  console: 'https://dashboard.ipdata.co/',
  keys: [
    {
      id: 'ip-data-api-key',
      title: 'API key',
      names: ['ipdata'],
      pattern: /[0-9a-f]{56}/,
      variables: ['IPDATA_API_KEY'],
    },
  ],
};

import type { Provider } from './provider.js';

export const tenderly: Provider = {
  id: 'tenderly',
  name: 'Tenderly',
  docs: 'https://docs.tenderly.co/account/projects/how-to-generate-api-access-token',
  console: 'https://dashboard.tenderly.co/account/authorization',
  keys: [
    {
      id: 'tenderly-access-key',
      title: 'access key',
      names: ['tenderly'],
      about: /key|tok/i,
      pattern: /[0-9A-Za-z_-]{32}/,
      variables: ['TENDERLY_ACCESS_KEY', 'TENDERLY_ACCESS_TOKEN'],
    },
  ],
};

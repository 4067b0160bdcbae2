import type { Provider } from './provider.js';

export const nozbe: Provider = {
  id: 'nozbe',
  name: 'Nozbe',
  docs: 'https://nozbe.help/api/',
  console: 'https://nozbe.app',
  keys: [
    {
      id: 'nozbe-api-token',
      title: 'API token',
      names: ['nozbe'],
      pattern: /[0-9A-Za-z]{16}_[\w-]{64}/,
      minEntropy: 3.8,
      variables: ['NOZBE_API_TOKEN', 'NOZBETEAMS_TOKEN'],
    },
  ],
};

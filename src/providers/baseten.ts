import type { Provider } from './provider.js';

export const baseten: Provider = {
  id: 'baseten',
  name: 'Baseten',
  docs: 'https://docs.baseten.co/organization/api-keys',
  console: 'https://app.baseten.co/settings/api_keys',
  keys: [
    {
      id: 'baseten-api-key',
      title: 'API key',
      names: ['baseten'],
      pattern: /[0-9A-Za-z]{8}\.[0-9A-Za-z]{32}/,
      minEntropy: 3.8,
      variables: ['BASETEN_API_KEY'],
    },
  ],
};

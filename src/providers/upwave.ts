import type { Provider } from './provider.js';

export const upwave: Provider = {
  id: 'upwave',
  name: 'Upwave',
  docs: 'https://support.upwave.io/',
  console: 'https://app.upwave.io/',
  keys: [
    {
      id: 'upwave-api-token',
      title: 'API token',
      names: ['upwave'],
      pattern: /[0-9a-z]{32}/,
      variables: ['UPWAVE_API_TOKEN'],
    },
  ],
};

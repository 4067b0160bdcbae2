import type { Provider } from './provider.js';

export const clearout: Provider = {
  id: 'clearout',
  name: 'Clearout',
  docs: 'https://docs.clearout.io/developers/api/overview',
  console: 'https://app.clearout.io/api',
  keys: [
    {
      id: 'clearout-api-token',
      title: 'API token',
      names: ['clearout'],
      pattern: /[0-9a-f]{32}:[0-9a-f]{64}|[0-9A-Za-z]{28}/,
      minEntropy: 3.3,
      variables: ['CLEAROUT_API_TOKEN', 'CLEAROUT_TOKEN'],
    },
  ],
};

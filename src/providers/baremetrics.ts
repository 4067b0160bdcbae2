import type { Provider } from './provider.js';

export const baremetrics: Provider = {
  id: 'baremetrics',
  name: 'Baremetrics',
  docs: 'https://developers.baremetrics.com/reference/authentication',
  console: 'https://app.baremetrics.com/settings/api',
  keys: [
    {
      id: 'baremetrics-api-key',
      title: 'API key',
      names: ['baremetrics'],
      pattern: /(?:sk|lk)_[0-9A-Za-z]{18,25}|[0-9A-Za-z_]{25}/,
      minEntropy: 3,
      variables: ['BAREMETRICS_API_KEY'],
    },
  ],
};

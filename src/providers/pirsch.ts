import type { Provider } from './provider.js';

export const pirsch: Provider = {
  id: 'pirsch',
  name: 'Pirsch',
  docs: 'https://docs.pirsch.io/api-sdks/api',
  console: 'https://dashboard.pirsch.io',
  keys: [
    {
      id: 'pirsch-access-key',
      title: 'access key or client secret',
      names: ['pirsch'],
      pattern: /(?:pa_[0-9A-Za-z]{19,64}|[0-9A-Za-z]{64})/,
      minEntropy: 3.3,
      variables: ['PIRSCH_ACCESS_KEY', 'PIRSCH_CLIENT_SECRET'],
    },
  ],
};

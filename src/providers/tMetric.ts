import type { Provider } from './provider.js';

export const tMetric: Provider = {
  id: 'tMetric',
  name: 'TMetric',
  docs: 'https://app.tmetric.com/api-docs/',
  console: 'https://app.tmetric.com/#/profile',
  keys: [
    {
      id: 't-metric-api-token',
      title: 'API token',
      names: ['tmetric'],
      pattern: /[0-9A-Z]{64}/,
      variables: ['TMETRIC_API_TOKEN', 'TMETRIC_API_KEY'],
    },
  ],
};

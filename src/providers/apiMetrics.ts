import type { Provider } from './provider.js';

export const apiMetrics: Provider = {
  id: 'apiMetrics',
  name: 'APImetrics',
  docs: 'https://docs.apimetrics.io/docs',
  console: 'https://client.apimetrics.io/settings/project',
  keys: [
    {
      id: 'api-metrics-key',
      title: 'API key',
      names: ['api_metrics'],
      pattern: /[0-9A-Za-z]{32}/,
      minEntropy: 3.3,
      variables: ['APIMETRICS_KEY', 'APIMETRICS_API_KEY'],
    },
  ],
};

import type { Provider } from './provider.js';

export const quickmetrics: Provider = {
  id: 'quickmetrics',
  name: 'Quickmetrics',
  docs: 'https://quickmetrics.io/docs',
  console: 'https://app.quickmetrics.io/',
  keys: [
    {
      id: 'quickmetrics-api-key',
      title: 'API key',
      names: ['quickmetrics'],
      pattern: /[\w-]{22}/,
      variables: ['QUICKMETRICS_API_KEY'],
    },
  ],
};

import type { Provider } from './provider.js';

export const simFin: Provider = {
  id: 'simFin',
  name: 'SimFin',
  docs: 'https://simfin.readme.io/reference/getting-started-1',
  console: 'https://app.simfin.com/data/api',
  keys: [
    {
      id: 'sim-fin-api-key',
      title: 'API key',
      names: ['simfin'],
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9A-Za-z]{32}/i,
      variables: ['SIMFIN_API_KEY'],
    },
  ],
};

import type { Provider } from './provider.js';

export const pendo: Provider = {
  id: 'pendo',
  name: 'Pendo',
  docs: 'https://engageapi.pendo.io/',
  console: 'https://app.pendo.io/admin/integrationkeys',
  keys: [
    {
      id: 'pendo-integration-key',
      title: 'integration key',
      names: ['pendo'],
      about: /key|tok|secret/i,
      pattern: /(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?:\.[a-z0-9]{2,4})?|[0-9A-Za-z]{32,40})/,
      minEntropy: 3.2,
      variables: ['PENDO_INTEGRATION_KEY', 'PENDO_API_KEY'],
    },
  ],
};

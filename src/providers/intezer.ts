import type { Provider } from './provider.js';

export const intezer: Provider = {
  id: 'intezer',
  name: 'Intezer',
  docs: 'https://docs.intezer.com/docs/authentication',
  console: 'https://analyze.intezer.com/account-details',
  keys: [
    {
      id: 'intezer-api-key',
      title: 'API key',
      names: ['intezer'],
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      variables: ['INTEZER_API_KEY', 'INTEZER_ANALYZE_API_KEY'],
    },
  ],
};

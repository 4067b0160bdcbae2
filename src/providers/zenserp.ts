import type { Provider } from './provider.js';

export const zenserp: Provider = {
  id: 'zenserp',
  name: 'Zenserp',
  docs: 'https://app.zenserp.com/documentation',
  console: 'https://app.zenserp.com/dashboard',
  keys: [
    {
      id: 'zenserp-api-key',
      title: 'API key',
      names: ['zenserp'],
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
      variables: ['ZENSERP_API_KEY'],
    },
  ],
};

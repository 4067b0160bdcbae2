import type { Provider } from './provider.js';

export const tatum: Provider = {
  id: 'tatum',
  name: 'Tatum',
  docs: 'https://docs.tatum.io/docs/authentication',
  console: 'https://dashboard.tatum.io/api-keys',
  keys: [
    {
      id: 'tatum-api-key',
      title: 'API key',
      names: ['tatum'],
      about: /key|tok|api/i,
      pattern: /t-[0-9a-f]{24}-[0-9a-f]{24}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
      variables: ['TATUM_API_KEY'],
    },
  ],
};

import type { Provider } from './provider.js';

export const railway: Provider = {
  id: 'railway',
  name: 'Railway',
  docs: 'https://docs.railway.com/guides/public-api',
  console: 'https://railway.com/account/tokens',
  keys: [
    {
      id: 'railway-token',
      title: 'token',
      names: ['railway'],
      about: /tok|api|key/i,
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
      variables: ['RAILWAY_TOKEN', 'RAILWAY_API_TOKEN'],
    },
  ],
};

import type { Provider } from './provider.js';

export const snipcart: Provider = {
  id: 'snipcart',
  name: 'Snipcart',
  docs: 'https://docs.snipcart.com/v3/api-reference/authentication',
  console: 'https://app.snipcart.com/dashboard/account/credentials',
  keys: [
    {
      id: 'snipcart-secret-key',
      title: 'secret API key',
      names: ['snipcart'],
      about: /sec|priv|tok|api|snipcart.?key/i,
      pattern: /[0-9A-Za-z_]{75}/,
      variables: ['SNIPCART_SECRET_API_KEY', 'SNIPCART_SECRET_KEY'],
    },
  ],
};

import type { Provider } from './provider.js';

export const tradier: Provider = {
  id: 'tradier',
  name: 'Tradier',
  docs: 'https://docs.tradier.com/docs/authentication',
  console: 'https://dash.tradier.com/settings/api',
  keys: [
    {
      id: 'tradier-access-token',
      title: 'access token',
      names: ['tradier'],
      pattern: /[0-9A-Za-z]{28}/,
      variables: ['TRADIER_ACCESS_TOKEN', 'TRADIER_TOKEN', 'TRADIER_API_KEY'],
    },
  ],
};

import type { Provider } from './provider.js';

export const salesflare: Provider = {
  id: 'salesflare',
  name: 'Salesflare',
  docs: 'https://api.salesflare.com/docs',
  console: 'https://app.salesflare.com/#/settings/apikeys',
  keys: [
    {
      id: 'salesflare-api-key',
      title: 'API key',
      names: ['salesflare'],
      pattern: /[0-9A-Za-z_-]{45}/,
      variables: ['SALESFLARE_API_KEY'],
    },
  ],
};

import type { Provider } from './provider.js';

export const lemonSqueezy: Provider = {
  id: 'lemonSqueezy',
  name: 'Lemon Squeezy',
  docs: 'https://docs.lemonsqueezy.com/api/getting-started/requests',
  console: 'https://app.lemonsqueezy.com/settings/api',
  keys: [
    {
      id: 'lemon-squeezy-api-key',
      title: 'API key',
      names: ['lemon_squeezy'],
      pattern: /eyJ[\w-]{20,60}\.[\w-]{200,500}\.[\w-]{300,700}/,
      minEntropy: 4,
      variables: ['LEMONSQUEEZY_API_KEY', 'LEMON_SQUEEZY_API_KEY'],
    },
  ],
};

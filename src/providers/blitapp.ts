import type { Provider } from './provider.js';

export const blitapp: Provider = {
  id: 'blitapp',
  name: 'Blitapp',
  docs: 'https://blitapp.com/api/',
  console: 'https://blitapp.com/account/api',
  keys: [
    {
      id: 'blitapp-api-key',
      title: 'API key',
      names: ['blitapp'],
      pattern: /[\w-]{39}/,
      minEntropy: 3.8,
      variables: ['BLITAPP_API_KEY'],
    },
  ],
};

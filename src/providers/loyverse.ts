import type { Provider } from './provider.js';

export const loyverse: Provider = {
  id: 'loyverse',
  name: 'Loyverse',
  docs: 'https://developer.loyverse.com/docs/',
  console: 'https://r.loyverse.com/dashboard/#/integrations/tokens',
  keys: [
    {
      id: 'loyverse-access-token',
      title: 'access token',
      names: ['loyverse'],
      pattern: /[0-9a-z-]{32}/,
      minEntropy: 3,
      variables: ['LOYVERSE_ACCESS_TOKEN', 'LOYVERSE_TOKEN'],
    },
  ],
};

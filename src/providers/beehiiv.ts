import type { Provider } from './provider.js';

export const beehiiv: Provider = {
  id: 'beehiiv',
  name: 'beehiiv',
  docs: 'https://developers.beehiiv.com/welcome/create-an-api-key',
  console: 'https://app.beehiiv.com/settings/integrations/api',
  keys: [
    {
      id: 'beehiiv-api-key',
      title: 'API key',
      names: ['beehiiv'],
      pattern: /[0-9A-Za-z]{64}/,
      minEntropy: 4,
      variables: ['BEEHIIV_API_KEY'],
    },
  ],
};

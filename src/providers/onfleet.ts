import type { Provider } from './provider.js';

export const onfleet: Provider = {
  id: 'onfleet',
  name: 'Onfleet',
  docs: 'https://docs.onfleet.com/reference/authentication',
  console: 'https://onfleet.com/dashboard#/settings',
  keys: [
    {
      id: 'onfleet-api-key',
      title: 'API key',
      names: ['onfleet'],
      pattern: /[0-9a-z]{32}/,
      minEntropy: 3,
      variables: ['ONFLEET_API_KEY'],
    },
  ],
};

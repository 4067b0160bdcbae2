import type { Provider } from './provider.js';

export const moonClerk: Provider = {
  id: 'moonClerk',
  name: 'MoonClerk',
  docs: 'https://github.com/moonclerk/developer',
  console: 'https://app.moonclerk.com',
  keys: [
    {
      id: 'moon-clerk-api-key',
      title: 'API key',
      names: ['moon_clerk'],
      pattern: /[0-9a-z]{32}/,
      minEntropy: 3,
      variables: ['MOONCLERK_API_KEY'],
    },
  ],
};

import type { Provider } from './provider.js';

export const beamer: Provider = {
  id: 'beamer',
  name: 'Beamer',
  docs: 'https://www.getbeamer.com/api',
  console: 'https://app.getbeamer.com/settings',
  keys: [
    {
      id: 'beamer-api-key',
      title: 'API key',
      names: ['beamer'],
      pattern: /b_[A-Za-z0-9_+\/=-]{44}/,
      minEntropy: 4,
      variables: ['BEAMER_API_KEY'],
    },
  ],
};

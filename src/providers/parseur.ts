import type { Provider } from './provider.js';

export const parseur: Provider = {
  id: 'parseur',
  name: 'Parseur',
  docs: 'https://help.parseur.com/en/articles/3566128-use-parseur-document-parsing-api',
  console: 'https://app.parseur.com/account',
  keys: [
    {
      id: 'parseur-api-key',
      title: 'API key',
      names: ['parseur'],
      pattern: /[0-9a-f]{40}/,
      minEntropy: 3,
      variables: ['PARSEUR_API_KEY'],
    },
  ],
};

import type { Provider } from './provider.js';

export const juro: Provider = {
  id: 'juro',
  name: 'Juro',
  docs: 'https://api-docs.juro.com/',
  console: 'https://app.juro.com',
  keys: [
    {
      id: 'juro-api-key',
      title: 'API key',
      names: ['juro'],
      pattern: /[0-9A-Za-z]{40}/,
      minEntropy: 3.5,
      variables: ['JURO_API_KEY'],
    },
  ],
};

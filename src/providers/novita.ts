import type { Provider } from './provider.js';

export const novita: Provider = {
  id: 'novita',
  name: 'Novita AI',
  docs: 'https://novita.ai/docs/guides/quickstart',
  console: 'https://novita.ai/settings/key-management',
  keys: [
    {
      id: 'novita-api-key',
      title: 'API key',
      names: ['novita'],
      pattern: /sk_[\w-]{43}/,
      minEntropy: 3.8,
      variables: ['NOVITA_API_KEY'],
    },
  ],
};

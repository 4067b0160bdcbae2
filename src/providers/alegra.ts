import type { Provider } from './provider.js';

export const alegra: Provider = {
  id: 'alegra',
  name: 'Alegra',
  docs: 'https://developer.alegra.com/docs/autenticacion',
  console: 'https://app.alegra.com/api',
  keys: [
    {
      id: 'alegra-api-token',
      title: 'API token',
      names: ['alegra'],
      about: /tok|key|sec|api/i,
      pattern: /[0-9a-z]{20}/,
      minEntropy: 3,
      variables: ['ALEGRA_TOKEN', 'ALEGRA_API_TOKEN'],
    },
  ],
};

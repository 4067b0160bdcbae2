import type { Provider } from './provider.js';

export const borgBase: Provider = {
  id: 'borgBase',
  name: 'BorgBase',
  docs: 'https://docs.borgbase.com/api/',
  console: 'https://www.borgbase.com/account?tab=2',
  keys: [
    {
      id: 'borg-base-api-token',
      title: 'API token',
      names: ['borgbase'],
      pattern: /[\w\/.-]{148,152}/,
      minEntropy: 4,
      variables: ['BORGBASE_API_TOKEN', 'BORGBASE_TOKEN'],
    },
  ],
};

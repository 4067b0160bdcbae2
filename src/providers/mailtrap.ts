import type { Provider } from './provider.js';

export const mailtrap: Provider = {
  id: 'mailtrap',
  name: 'Mailtrap',
  docs: 'https://api-docs.mailtrap.io/docs/mailtrap-api-docs/5tjdeg9545058-mailtrap-api',
  console: 'https://mailtrap.io/api-tokens',
  keys: [
    {
      id: 'mailtrap-api-token',
      title: 'API token',
      names: ['mailtrap'],
      pattern: /[0-9a-f]{32}/,
      minEntropy: 3,
      variables: ['MAILTRAP_API_TOKEN', 'MAILTRAP_API_KEY'],
    },
  ],
};

import type { Provider } from './provider.js';

export const jupiterOne: Provider = {
  id: 'jupiterOne',
  name: 'JupiterOne',
  docs: 'https://docs.jupiterone.io/api/authentication',
  keys: [
    {
      id: 'jupiter-one-api-key',
      title: 'API key',
      names: ['jupiter_one'],
      pattern: /[0-9A-Za-z]{76}/,
      minEntropy: 3.5,
      variables: ['JUPITERONE_API_KEY', 'JUPITERONE_TOKEN'],
    },
  ],
};

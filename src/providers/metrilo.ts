import type { Provider } from './provider.js';

export const metrilo: Provider = {
  id: 'metrilo',
  name: 'Metrilo',
  docs: 'https://www.metrilo.com/docs',
  keys: [
    {
      id: 'metrilo-api-token',
      title: 'API token',
      names: ['metrilo'],
      pattern: /[0-9a-z]{16}/,
      minEntropy: 2.9,
      variables: ['METRILO_API_TOKEN'],
    },
  ],
};

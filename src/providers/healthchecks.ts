import type { Provider } from './provider.js';

export const healthchecks: Provider = {
  id: 'healthchecks',
  name: 'Healthchecks.io',
  docs: 'https://healthchecks.io/docs/api/#authentication',
  console: 'https://healthchecks.io/projects/',
  keys: [
    {
      id: 'healthchecks-api-key',
      title: 'API key',
      names: ['healthchecks'],
      pattern: /[\w-]{32}/,
      minEntropy: 3.8,
      variables: ['HEALTHCHECKS_API_KEY', 'HEALTHCHECKS_IO_API_KEY'],
    },
  ],
};

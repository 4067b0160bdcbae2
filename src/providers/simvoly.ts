import type { Provider } from './provider.js';

export const simvoly: Provider = {
  id: 'simvoly',
  name: 'Simvoly',
  docs: 'https://api.simvoly.com/',
  console: 'https://simvoly.com/',
  keys: [
    {
      id: 'simvoly-api-key',
      title: 'API key',
      names: ['simvoly'],
      pattern: /[0-9a-z]{33}/,
      variables: ['SIMVOLY_API_KEY'],
    },
  ],
};

import type { Provider } from './provider.js';

export const refiner: Provider = {
  id: 'refiner',
  name: 'Refiner',
  docs: 'https://refiner.io/docs/api/',
  console: 'https://app.refiner.io/',
  keys: [
    {
      id: 'refiner-api-key',
      title: 'API key',
      names: ['refiner'],
      about: /key|tok|api/i,
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
      variables: ['REFINER_API_KEY'],
    },
  ],
};

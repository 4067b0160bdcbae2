import type { Provider } from './provider.js';

export const simplesat: Provider = {
  id: 'simplesat',
  name: 'Simplesat',
  docs: 'https://documenter.getpostman.com/view/457268/SVfRt7WP',
  console: 'https://app.simplesat.io/',
  keys: [
    {
      id: 'simplesat-api-key',
      title: 'API key',
      names: ['simplesat'],
      pattern: /[0-9a-z]{40}/,
      variables: ['SIMPLESAT_API_KEY', 'SIMPLESAT_TOKEN'],
    },
  ],
};

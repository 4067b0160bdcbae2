import type { Provider } from './provider.js';

export const worksnaps: Provider = {
  id: 'worksnaps',
  name: 'Worksnaps',
  docs: 'https://api.worksnaps.com/api/',
  console: 'https://www.worksnaps.com/worksnaps/profile',
  keys: [
    {
      id: 'worksnaps-api-token',
      title: 'API token',
      names: ['worksnaps'],
      pattern: /[0-9A-Za-z]{40}/,
      variables: ['WORKSNAPS_API_TOKEN'],
    },
  ],
};

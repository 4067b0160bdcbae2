import type { Provider } from './provider.js';

export const bambooHr: Provider = {
  id: 'bambooHr',
  name: 'BambooHR',
  docs: 'https://documentation.bamboohr.com/docs/getting-started',
  keys: [
    {
      id: 'bamboo-hr-api-key',
      title: 'API key',
      names: ['bamboo_hr'],
      pattern: /[0-9a-f]{40}/i,
      variables: ['BAMBOOHR_API_KEY'],
    },
  ],
};

import type { Provider } from './provider.js';

export const dandelion: Provider = {
  id: 'dandelion',
  name: 'Dandelion',
  docs: 'https://dandelion.eu/docs/',
  console: 'https://dandelion.eu/profile/dashboard/',
  keys: [
    {
      id: 'dandelion-api-token',
      title: 'API token',
      names: ['dandelion'],
      pattern: /[0-9a-f]{32}/,
      variables: ['DANDELION_TOKEN', 'DANDELION_API_TOKEN'],
    },
  ],
};
